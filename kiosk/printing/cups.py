# SPDX-License-Identifier: GPL-3.0-or-later
"""Print through CUPS: `lp` hands a sheet over, `cancel` takes it back, IPP tells how it goes.

Every function waits for another program, at most for its time-out: call them off the window's
thread. The sheet goes to `lp` on its standard input, so this program writes no copy of it to disk.
The print service keeps its own until the job is over, and for a day after that unless its
`PreserveJobFiles` is set to `No`.
"""

from __future__ import annotations

import os
import re
import secrets
import subprocess
import time
from collections.abc import Sequence
from typing import Final, get_args
from urllib.parse import quote

from kiosk.aftercare.sentences import say
from kiosk.printing.device import at_the_printer, with_printers_word
from kiosk.printing.ipp import NOT_FOUND, Group, Operation, RefusedError, Server, UnreachableError
from kiosk.printing.ipp_answers import (
    GONE,
    JOB_ATTRIBUTES,
    PRINTER_ATTRIBUTES,
    SILENT,
    UNTOLD,
    job_status,
    printer_of,
    text,
)
from kiosk.printing.jobs import Job, JobStatus, NoCupsError, Paper, Printer, PrintError

SEND_SECONDS: Final = 30.0
ASK_SECONDS: Final = 5.0

LAST_PAGE: Final = 99
"""Of a range that goes to the end of the sheet."""

_MEDIA: Final[dict[Paper, str]] = {"a4": "A4", "letter": "Letter"}
_TITLE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}")
_JOB: Final = re.compile(r"request id is (?P<printer>\S+)-(?P<id>\d+)\b")

_NO_SERVICE: Final = say(
    "The print service of this computer (CUPS) does not answer. Start it again, then try again."
)


def printers() -> list[Printer]:
    """Every printer the print service knows, its default first, then by name.

    Raises `NoCupsError` where the CUPS programs are missing and `PrintError` when CUPS is silent.
    """
    server = _server()
    try:
        found = server.ask(Operation.CUPS_GET_PRINTERS, wanted=PRINTER_ATTRIBUTES)
        default = _default(server)
    except RefusedError as refusal:
        if refusal.status == NOT_FOUND:
            return []
        raise PrintError(_NO_SERVICE, "P2") from refusal
    except UnreachableError as problem:
        raise PrintError(_NO_SERVICE, "P2") from problem
    known = [printer_of(group, default) for group in found if "printer-name" in group]
    return sorted(known, key=lambda one: (not one.default, one.name.casefold()))


def send(
    pdf: bytes, printer: str, title: str, paper: Paper, *, copies: int = 1, first: int = 1
) -> Job:
    """Hand a sheet to a printer, at its true size, and return the job to follow. Its pages are
    printed from `first` (from 1) on, `copies` times.

    `title` shows in the print service's lists and on the printer's own screen, so it is the sheet
    code (letters, digits and dashes) and never a name. A mark is added to it for each sending, so
    that the printer cannot mean an earlier try when it is asked about this one. Raises `ValueError`
    for a wrong argument, `NoCupsError` where `lp` is missing and `PrintError` when the sheet was
    not taken.
    """
    check_sheet(pdf, title, paper)
    marked = f"{title}-{secrets.token_hex(2)}"
    arguments = ["-d", printer, "-t", marked, "-o", f"media={_MEDIA[paper]}"]
    if copies > 1:
        arguments += ["-n", str(copies), "-o", "collate=true"]
    if first > 1:
        arguments += ["-o", f"page-ranges={first}-{LAST_PAGE}"]
    options = ["-o", "print-scaling=none", "-o", "document-format=application/pdf", "-"]
    done = _run("lp", [*arguments, *options], SEND_SECONDS, pdf)
    if done.returncode:
        raise _refusal(printer, done.stderr)
    match = _JOB.search(done.stdout)
    if match is None:
        raise PrintError(say("The print service took the sheet but gave it no number."), "P6")
    return Job(printer, int(match["id"]), marked, time.monotonic())


def state(job: Job) -> JobStatus:
    """How a job stands now. It never raises: a print service that is silent is a state too.

    A job that the print service has no more, because it lost it as it was killed or because it was
    taken back, may be with the printer all the same, so that is asked.
    """
    path = f"/printers/{quote(job.printer)}"
    try:
        server = _server()
        known = [] if job.withdrawn else _facts(server, path, job)
        queue = server.ask(Operation.GET_PRINTER_ATTRIBUTES, path, PRINTER_ATTRIBUTES)
    except RefusedError as refusal:
        return GONE if refusal.status == NOT_FOUND else UNTOLD
    except (UnreachableError, PrintError):
        return SILENT
    if known is None or not queue:
        return UNTOLD
    if not known:
        return at_the_printer(queue[0], job, GONE)
    return with_printers_word(job_status(known[0], queue[0]), known[0], queue[0], job)


def _facts(server: Server, path: str, job: Job) -> list[Group] | None:
    """What is told of a job: nothing where the print service has it no more, or another by its
    number; None where it tells nothing."""
    try:
        facts = server.ask(Operation.GET_JOB_ATTRIBUTES, path, JOB_ATTRIBUTES, job.id)
    except RefusedError as refusal:
        if refusal.status == NOT_FOUND:
            return []
        raise
    if not facts or text(facts[0], "job-name") in ("", job.title):
        return facts or None
    return []


def cancel(job: Job) -> bool:
    """Ask the print service to take a job back and forget its pages: whether it says that it did.

    A yes is no word on the paper: some print services say it of a job that was over already, and
    others refuse that. None can take back a job that it no longer knows.
    Raises `NoCupsError` where `cancel` is missing and `PrintError` when there is no answer.
    """
    return _run("cancel", ["-x", f"{job.printer}-{job.id}"], ASK_SECONDS).returncode == 0


def check_sheet(pdf: bytes, title: str, paper: str) -> None:
    """Raise `ValueError`, saying what to write, for anything that must not reach a printer."""
    if not pdf.startswith(b"%PDF-"):
        raise ValueError("pdf: this is not a PDF. Give the bytes of a sheet.")
    if not _TITLE.fullmatch(title):
        raise ValueError(
            "title: write the sheet code, 1 to 40 letters, digits and dashes, and never a name."
        )
    if paper not in get_args(Paper):
        raise ValueError(f'paper: "{paper}" is not known here. Write a4 or letter.')


def _default(server: Server) -> str:
    try:
        found = server.ask(Operation.CUPS_GET_DEFAULT, wanted=("printer-name",))
    except RefusedError:
        return ""
    return text(found[0], "printer-name") if found else ""


def _answers() -> bool:
    try:
        _default(_server())
    except (UnreachableError, PrintError):
        return False
    return True


def _server() -> Server:
    done = _run("lpstat", ["-H"], ASK_SECONDS)
    if done.returncode or not done.stdout.strip():
        raise PrintError(_NO_SERVICE, "P2")
    return Server(done.stdout.strip(), ASK_SECONDS)


def _run(
    program: str, arguments: Sequence[str], seconds: float, given: bytes = b""
) -> subprocess.CompletedProcess[str]:
    """Run a CUPS program, its messages in English so that they can be read."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(
            [program, *arguments],
            input=given,
            capture_output=True,
            timeout=seconds,
            env=environment,
            check=False,
        )
    except FileNotFoundError as missing:
        raise NoCupsError(program) from missing
    except subprocess.TimeoutExpired as slow:
        raise PrintError(
            say("The print service did not answer in {seconds} seconds.", seconds=f"{seconds:g}"),
            "P5",
        ) from slow
    out, err = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def no_such_printer(printer: str) -> PrintError:
    wrong = say('There is no printer "{printer}" here. Choose another.', printer=printer)
    return PrintError(wrong, "P3")


def _refusal(printer: str, said: str) -> PrintError:
    if "not accepting" in said:
        wrong = say('The printer "{printer}" takes no sheets at the moment.', printer=printer)
        return PrintError(wrong, "P4")
    if "does not exist" in said:
        # `lp` says the same where the print service does not run.
        return no_such_printer(printer) if _answers() else PrintError(_NO_SERVICE, "P2")
    if "connect" in said.lower():
        return PrintError(_NO_SERVICE, "P2")
    return PrintError(say("The print service did not take the sheet."), "P6")
