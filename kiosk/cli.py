# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands. Each reads its arguments, asks `app`, and prints."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from kiosk import app

DONE, PROBLEMS, WRONG_INPUT, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 problems found, 2 wrong input."""
    app.use_locked_zones()
    parsed = _parser().parse_args(arguments)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code: int = parsed.run(parsed)
        print(end="", flush=True)
    except app.Refused as refused:
        _tell(*refused.problems)
        return WRONG_INPUT
    except app.StartRefused as refused:
        _tell(refused)
        return PROBLEMS
    except BrokenPipeError:
        return _unread()
    except OSError as error:
        where = f"{error.filename or 'The output'}: " if error.strerror else ""
        _tell(f"{where}{str(error.strerror or error).rstrip('.')}.")
        return WRONG_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _unread() -> int:
    """Whoever read the output has left: what is still to be written goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PROBLEMS


class _Strict(argparse.ArgumentParser):
    """Takes options by their whole names alone: half a name may be a slip."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **options})


def _parser() -> argparse.ArgumentParser:
    parser = _Strict(prog="aftercare-kiosk", description=__doc__)
    parser.set_defaults(run=_kiosk)
    parser.add_argument("--version", action="version", version=f"%(prog)s {app.version()}")
    parser.add_argument("--windowed", action="store_true", help="a window, not the whole screen")
    _where(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    check = commands.add_parser("check", help="look for problems in packs, settings and visits")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    check.set_defaults(run=_check)

    plan = commands.add_parser("plan", help="the plan of a visit")
    plan.add_argument("visit", type=Path, metavar="VISIT.yaml")
    plan.add_argument("--json", action="store_true", help="for other programs")
    plan.set_defaults(run=_plan)

    drawn = commands.add_parser("sheet", help="the sheet of a visit as a PDF")
    drawn.add_argument("visit", type=Path, metavar="VISIT.yaml")
    drawn.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")
    drawn.add_argument("--paper", choices=("a4", "letter"))
    drawn.add_argument("--print", dest="print_size", choices=("clear", "large"))
    drawn.add_argument("--language")
    drawn.set_defaults(run=_sheet)

    product = commands.add_parser("product", help="what the rules say of a label")
    product.add_argument("label", metavar="LABEL TEXT")
    product.add_argument("--treated", required=True, metavar="2026-11-23T15:00")
    product.add_argument("--treatment", metavar="ID", help="the id of a pack")
    product.add_argument("--json", action="store_true", help="for other programs")
    product.set_defaults(run=_product)

    pictures = commands.add_parser("screenshots", help="every page as a PNG")
    pictures.add_argument("folder", type=Path, metavar="DIR")
    pictures.add_argument("--visit", type=Path, metavar="VISIT.yaml")
    pictures.add_argument("--treatment", metavar="ID", help="the id of a pack, for its example")
    pictures.add_argument("--size", type=_size, default=(1280, 800), metavar="1280x800")
    pictures.add_argument("--text", type=int, choices=(100, 125, 150, 200), default=100)
    pictures.add_argument("--theme", choices=("light", "contrast"), default="light")
    pictures.add_argument("--language")
    pictures.set_defaults(run=_screenshots)

    approve = commands.add_parser("approve", help="sign a pack, as it was read")
    approve.add_argument("pack", type=Path, metavar="PACK")
    approve.add_argument("--by", required=True, metavar="NAME", help="the clinician who read it")
    approve.add_argument("--registration", required=True, metavar="NUMBER")
    approve.add_argument("--review-by", type=_day, required=True, metavar="2029-11-01")
    approve.set_defaults(run=_approve)

    kept = commands.add_parser("list", help="what the clinic decided and checked, to carry over")
    way = kept.add_mutually_exclusive_group(required=True)
    way.add_argument("--export", type=Path, metavar="FILE.yaml")
    way.add_argument("--import", dest="read", type=Path, metavar="FILE.yaml")
    kept.set_defaults(run=_list)

    staff = commands.add_parser("staff", help="who of staff has a PIN")
    what = staff.add_subparsers(title="what to do", metavar="WHAT", required=True)
    what.add_parser("list", help="their names and roles").set_defaults(run=_staff_list)
    reset = what.add_parser("reset", help="take every PIN, where nobody knows one any more")
    reset.add_argument("--yes", action="store_true", required=True, help="I mean it")
    reset.set_defaults(run=_staff_reset)
    _receipt_commands(commands.add_parser("receipts", help="what was told, and the proof of it"))

    doctor = commands.add_parser("doctor", help="what this machine has and lacks")
    doctor.set_defaults(run=_doctor)

    asked = commands.add_parser(
        "support-bundle", help="what whoever supports you asks for, no names"
    )
    asked.add_argument("file", type=Path, metavar="FILE.zip")
    asked.set_defaults(run=_support_bundle)
    for command in (plan, drawn, product, pictures, doctor, asked):
        _where(command)
    _where(check, "named_")
    return parser


def _receipt_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    verify = commands.add_parser("verify", help="prove that no line was changed or taken away")
    verify.add_argument("file", nargs="?", type=_file, metavar="FILE", help="a copy of the log")
    verify.set_defaults(run=_verify_receipts)

    find = commands.add_parser("find", help="the lines of a sheet, by its code")
    find.add_argument("code", type=_code, metavar="CODE")
    find.set_defaults(run=_find_receipts)

    listed = commands.add_parser("list", help="the receipts of a day")
    listed.add_argument("--day", type=_day, metavar="2029-11-01", help="today where it is left out")
    listed.set_defaults(run=_list_receipts)


def _where(parser: argparse.ArgumentParser, before: str = "") -> None:
    """The options that say what is read; `before` is what their names in the code begin with."""
    for option, what in (("content", "DIR"), ("settings", "FILE")):
        name = f"{before}{option}"
        parser.add_argument(
            f"--{option}", dest=name, type=Path, metavar=what, default=argparse.SUPPRESS
        )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"{text} is not a size. Write 1280x800.")
    if not (640 <= int(width) <= 7680 and 480 <= int(height) <= 7680):
        raise argparse.ArgumentTypeError(f"{text} is not a screen. Write 640x480 or more.")
    return int(width), int(height)


def _day(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date. Write 2029-11-01.") from None


def _file(text: str) -> Path:
    if not Path(text).is_file():
        raise argparse.ArgumentTypeError(f"{text} is not a file. Name a log of receipts.")
    return Path(text)


def _code(text: str) -> str:
    code = app.code_in(text)
    if not code:
        wrong = f"{text} is not the code of a sheet."
        raise argparse.ArgumentTypeError(f"{wrong} Write one such as 7K4P-82MD.")
    return code


def _loaded(arguments: argparse.Namespace) -> app.Kiosk:
    return app.load(getattr(arguments, "content", None), getattr(arguments, "settings", None))


def _kiosk(arguments: argparse.Namespace) -> int:
    screen = app.display()
    if screen.stops:
        _tell(f"{screen.what}: {screen.words}")
        return PROBLEMS
    return app.run(
        getattr(arguments, "content", None),
        getattr(arguments, "settings", None),
        windowed=arguments.windowed,
    )


def _check(arguments: argparse.Namespace) -> int:
    """What is named after the command counts. A folder that is named there is looked at alone,
    whatever the kiosk itself runs with."""
    folder, named = arguments.folder, getattr(arguments, "named_content", None)
    settings = getattr(arguments, "named_settings", None)
    if folder is not None and named is not None:
        _tell(f"--content: there is {folder} already. Name one folder.")
        return WRONG_INPUT
    folder = folder or named
    if folder is None:
        folder = getattr(arguments, "content", None)
        settings = settings or getattr(arguments, "settings", None)
    problems = app.check(folder, settings)
    for problem in problems:
        print(problem)
    if not problems:
        print("No problems found.")
        for note in app.notes(folder):
            print(note)
    return PROBLEMS if problems else DONE


_OPTIONS = {"approved-by": "--by", "registration": "--registration", "review-by": "--review-by"}
"""The option that each key of an approval comes from."""


def _approve(arguments: argparse.Namespace) -> int:
    asked = (arguments.pack, arguments.by, arguments.registration, arguments.review_by)
    try:
        signed = app.approve(*asked)
    except app.SignatureRefused as refused:
        _tell(
            *(
                f"{_OPTIONS[str(each.path[0])]}: {each.wrong} {each.write}"
                for each in refused.problems
            )
        )
        return WRONG_INPUT
    print(signed.file)
    print(f"{signed.count} files, fingerprint {signed.fingerprint}")
    return DONE


def _plan(arguments: argparse.Namespace) -> int:
    plan = _loaded(arguments).planned(arguments.visit).plan
    if arguments.json:
        _print_json(app.plan_json(plan))
    else:
        print(app.plan_text(plan))
    return DONE


def _sheet(arguments: argparse.Namespace) -> int:
    kiosk = _loaded(arguments)
    plan = kiosk.planned(arguments.visit, printed=True).plan
    if not _has_language(plan.language, arguments.language):
        return WRONG_INPUT
    if kiosk.reads(arguments.output, arguments.visit):
        _tell(f"--output: {arguments.output} is what the sheet is made from. Name another file.")
        return WRONG_INPUT
    try:
        pdf = kiosk.draw(
            plan,
            arguments.paper or kiosk.settings.paper,
            arguments.print_size or kiosk.settings.print,
        )
    except ValueError as refused:
        _tell(f"The sheet: {refused} Run check to see where.")
        return WRONG_INPUT
    try:
        app.write(arguments.output, pdf)
    except OSError as error:
        wrong = f"--output: {arguments.output} cannot be written: {error.strerror}."
        _tell(f"{wrong} Name a file in a folder that is there.")
        return WRONG_INPUT
    print(arguments.output)
    return DONE


def _has_language(known: str, wished: str | None) -> bool:
    """Whether a language is that of the pack, which is meant where none is wished for."""
    if wished is None or wished == known:
        return True
    _tell(f'--language: "{wished}" is not a language of this pack. Write {known}.')
    return False


def _treatment(kiosk: app.Kiosk, wished: str | None) -> str | None:
    """The id of a pack: the one that is wished for, or the only one there is."""
    known = list(kiosk.rules)
    if wished in known or (wished is None and len(known) == 1):
        return wished or known[0]
    missing = f'"{wished}" is not a treatment here.' if wished else "there is more than one here."
    _tell(f"--treatment: {missing} Write {' or '.join(known)}.")
    return None


def _product(arguments: argparse.Namespace) -> int:
    kiosk = _loaded(arguments)
    treatment = _treatment(kiosk, arguments.treatment)
    if treatment is None:
        return WRONG_INPUT
    treated = kiosk.moment(arguments.treated.strip())
    if isinstance(treated, tuple):
        _tell("--treated: " + " ".join(treated))
        return WRONG_INPUT
    verdict, words = kiosk.judge(arguments.label, treated, treatment), kiosk.rules[treatment].words
    if arguments.json:
        _print_json(app.verdict_json(verdict, words))
    else:
        print(app.verdict_text(verdict, words))
    return DONE


def _screenshots(arguments: argparse.Namespace) -> int:
    kiosk = _loaded(arguments)
    visit = arguments.visit
    if visit is None:
        treatment = _treatment(kiosk, arguments.treatment)
        if treatment is None:
            return WRONG_INPUT
        visit = kiosk.example(treatment)
    if visit is None:
        _tell("--visit: this treatment has no example visit. Name a visit.")
        return WRONG_INPUT
    planned = kiosk.planned(visit, printed=True)
    if not _has_language(planned.plan.language, arguments.language):
        return WRONG_INPUT
    for picture in app.screenshots(
        kiosk,
        planned.consultation,
        arguments.folder,
        visit,
        size=arguments.size,
        text=arguments.text,
        theme=arguments.theme,
        language=planned.plan.language,
    ):
        print(picture)
    return DONE


def _list(arguments: argparse.Namespace) -> int:
    kept = app.kept_list()
    if kept.problems:
        raise app.Refused(kept.problems)
    if arguments.export is not None:
        app.write(arguments.export, app.clinic_list_bytes(kept.now))
        print(arguments.export)
    else:
        kept.keep(kept.now.joined(app.read_clinic_list(arguments.read, needed=True)))
        print(kept.file)
    print(f"{len(kept.now.decisions)} answers, {len(kept.now.products)} products")
    return DONE


def _staff_list(_: argparse.Namespace) -> int:
    people = app.staff()
    for member in people:
        print(f"{member.role:14}  {member.name}")
    if not people:
        print("Nobody has a PIN. The kiosk asks for the first one.")
    return DONE


def _staff_reset(_: argparse.Namespace) -> int:
    print(app.reset_staff())
    print("Nobody has a PIN any more. The kiosk asks for the first one.")
    return DONE


def _verify_receipts(arguments: argparse.Namespace) -> int:
    proof = _receipts(arguments.file)
    if proof is None or proof.flaw is not None:
        return PROBLEMS
    print(app.proof_text(proof))
    return DONE


def _find_receipts(arguments: argparse.Namespace) -> int:
    proof = _receipts()
    if proof is None:
        return PROBLEMS
    found = app.found_text(proof, arguments.code)
    print(found or f"No receipt has the code {arguments.code}.")
    return PROBLEMS if proof.flaw is not None or not found else DONE


def _list_receipts(arguments: argparse.Namespace) -> int:
    proof = _receipts()
    if proof is None:
        return PROBLEMS
    print(app.day_text(proof, arguments.day or datetime.now().astimezone().date()))
    return PROBLEMS if proof.flaw is not None else DONE


def _receipts(file: Path | None = None) -> app.Proof | None:
    """What the log proves; None where it can prove nothing. What is wrong with it is told."""
    kept = app.receipts(file)
    try:
        proof = kept.proof()
    except app.ReceiptsRefused as refused:
        _tell(refused)
        return None
    if proof.flaw is not None:
        _tell(f"{kept.file}:{proof.flaw.row}: {proof.flaw.words}")
    return proof


def _doctor(arguments: argparse.Namespace) -> int:
    findings = app.doctor(getattr(arguments, "content", None), getattr(arguments, "settings", None))
    for finding in findings:
        print(finding)
    return PROBLEMS if any(finding.stops for finding in findings) else DONE


def _support_bundle(arguments: argparse.Namespace) -> int:
    content, settings = getattr(arguments, "content", None), getattr(arguments, "settings", None)
    app.write(arguments.file, app.support_bundle(content, settings))
    print(arguments.file)
    return DONE


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _tell(*problems: object) -> None:
    for problem in problems:
        print(problem, file=sys.stderr)
