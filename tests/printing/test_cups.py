# SPDX-License-Identifier: GPL-3.0-or-later
"""Handing sheets to CUPS, and reading back what it says."""

from __future__ import annotations

import pytest

from kiosk.printing import cups
from kiosk.printing.ipp import Group
from kiosk.printing.jobs import Job, JobState, NoCupsError, Paper, PrintError, PrinterState
from tests.printing.fake_cups import INTERNAL_ERROR, NOT_FOUND, FakeCups

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 4000
START = "Start it again, then try again."
QUEUE: Group = {
    "printer-name": ("clinic",),
    "printer-info": ("Front desk printer",),
    "printer-state": (3,),
    "printer-state-reasons": ("none",),
    "printer-is-accepting-jobs": (True,),
    "device-uri": ("socket://192.0.2.7:9100",),
}


def test_a_sheet_goes_to_lp_byte_for_byte_on_its_standard_input(fake_cups: FakeCups) -> None:
    job = cups.send(PDF, "clinic", "MN-7K4Q", "a4")
    assert (job.printer, job.id) == ("clinic", 12)
    assert (fake_cups.bin / "lp.stdin").read_bytes() == PDF


@pytest.mark.parametrize(("paper", "media"), [("a4", "media=A4"), ("letter", "media=Letter")])
def test_a_sheet_is_printed_at_its_true_size_on_its_own_paper(
    fake_cups: FakeCups, paper: Paper, media: str
) -> None:
    cups.send(PDF, "front desk", "MN-7K4Q", paper)
    given = fake_cups.given("lp")
    assert given[:2] + given[4:6] == ["-d", "front desk", "-o", media]
    assert "print-scaling=none" in given
    assert given[-1] == "-"


def test_copies_are_kept_together_and_missing_pages_go_to_the_end(fake_cups: FakeCups) -> None:
    fake_cups.lp_says(out="request id is front-7 (1 file(s))")
    cups.send(PDF, "front", "C66W", "a4")
    assert not {"-n", "collate=true"} & set(fake_cups.given("lp"))
    assert not [each for each in fake_cups.given("lp") if each.startswith("page-ranges")]
    cups.send(PDF, "front", "C66W", "a4", copies=3)
    assert {"-n", "3", "collate=true"} <= set(fake_cups.given("lp"))
    cups.send(PDF, "front", "C66W", "a4", first=2)
    assert "page-ranges=2-99" in fake_cups.given("lp")


def test_lp_speaks_english_whatever_the_computer_speaks(
    fake_cups: FakeCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    cups.send(PDF, "clinic", "MN-7K4Q", "a4")
    assert (fake_cups.bin / "lp.language").read_text() == "C.UTF-8\n"


def test_a_queue_with_a_dash_and_a_number_in_its_name_keeps_its_name(fake_cups: FakeCups) -> None:
    fake_cups.lp_says(out="request id is room-2-341 (0 file(s))")
    job = cups.send(PDF, "room-2", "MN-7K4Q", "a4")
    assert (job.printer, job.id) == ("room-2", 341)


def test_two_sendings_of_one_sheet_can_be_told_apart(fake_cups: FakeCups) -> None:
    first, second = (cups.send(PDF, "clinic", "MN-7K4Q", "a4").title for _ in range(2))
    assert first != second
    assert first.startswith("MN-7K4Q-")
    assert fake_cups.given("lp")[3] == second


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((b"no", "MN-1", "a4"), "pdf: this is not a PDF. Give the bytes of a sheet."),
        (
            (PDF, "Amira's sheet", "a4"),
            "title: write the sheet code, 1 to 40 letters, digits and dashes, and never a name.",
        ),
        ((PDF, "MN-1", "a5"), 'paper: "a5" is not known here. Write a4 or letter.'),
    ],
)
def test_what_must_not_reach_a_printer_is_refused_before_lp_is_called(
    fake_cups: FakeCups, arguments: tuple[bytes, str, Paper], words: str
) -> None:
    pdf, title, paper = arguments
    with pytest.raises(ValueError) as wrong:  # noqa: PT011
        cups.send(pdf, "clinic", title, paper)
    assert str(wrong.value) == words
    assert not (fake_cups.bin / "lp.arguments").exists()


@pytest.mark.parametrize(
    ("err", "code", "words"),
    [
        (
            "lp: Error - The printer or class does not exist.",
            "P3",
            'There is no printer "clinic" here. Choose another.',
        ),
        (
            'lp: Destination "clinic" is not accepting jobs.',
            "P4",
            'The printer "clinic" takes no sheets at the moment.',
        ),
        (
            "lp: Unable to connect to server",
            "P2",
            f"The print service of this computer (CUPS) does not answer. {START}",
        ),
        ("lp: Too many jobs.", "P6", "The print service did not take the sheet."),
    ],
)
def test_a_refused_sheet_says_what_to_do_and_carries_a_code(
    fake_cups: FakeCups, err: str, code: str, words: str
) -> None:
    fake_cups.lp_says(code=1, err=err)
    with pytest.raises(PrintError) as problem:
        cups.send(PDF, "clinic", "MN-7K4Q", "a4")
    assert (problem.value.code, str(problem.value)) == (code, words)


def test_a_service_that_does_not_run_is_told_as_that_and_not_as_another_printer(
    fake_cups: FakeCups,
) -> None:
    fake_cups.lp_says(code=1, err="lp: Error - The printer or class does not exist.")
    fake_cups.program("lpstat", "echo /nowhere/cups.sock")
    with pytest.raises(PrintError) as problem:
        cups.send(PDF, "clinic", "MN-7K4Q", "a4")
    assert problem.value.code == "P2"


def test_a_job_without_a_number_is_a_problem_not_a_guess(fake_cups: FakeCups) -> None:
    fake_cups.lp_says(out="thank you")
    with pytest.raises(PrintError, match="gave it no number"):
        cups.send(PDF, "clinic", "MN-7K4Q", "a4")


def test_a_service_that_never_answers_is_left_after_its_time(
    fake_cups: FakeCups, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_cups.program("lp", "exec /bin/sleep 60")
    monkeypatch.setattr(cups, "SEND_SECONDS", 0.2)
    with pytest.raises(PrintError) as problem:
        cups.send(PDF, "clinic", "MN-7K4Q", "a4")
    assert str(problem.value) == "The print service did not answer in 0.2 seconds."
    assert problem.value.code == "P5"


@pytest.mark.parametrize("program", ["lp", "cancel", "lpstat"])
def test_a_missing_program_is_told_as_no_cups_here(fake_cups: FakeCups, program: str) -> None:
    fake_cups.without(program)
    with pytest.raises(NoCupsError) as problem:
        {
            "lp": lambda: cups.send(PDF, "clinic", "MN-7K4Q", "a4"),
            "cancel": lambda: cups.cancel(Job("clinic", 12)),
            "lpstat": cups.printers,
        }[program]()
    assert str(problem.value) == f"There is no CUPS here: the program {program} is missing."


def test_a_job_is_taken_back_with_its_pages(fake_cups: FakeCups) -> None:
    assert cups.cancel(Job("clinic", 12))
    assert fake_cups.given("cancel") == ["-x", "clinic-12"]


def test_a_job_that_the_print_service_refuses_to_take_back_is_not_taken_back(
    fake_cups: FakeCups,
) -> None:
    fake_cups.program("cancel", "exit 1")
    assert not cups.cancel(Job("clinic", 12))


def test_printers_come_with_the_default_first(fake_cups: FakeCups) -> None:
    other = {**QUEUE, "printer-name": ("attic",), "printer-info": ("",), "printer-state": (4,)}
    fake_cups.queues = (QUEUE, other)
    clinic, attic = cups.printers()
    assert (clinic.name, clinic.words, clinic.default) == ("clinic", "Front desk printer", True)
    assert clinic.state is PrinterState.READY
    assert clinic.reason == ""
    assert (attic.words, attic.state, attic.default) == ("attic", PrinterState.BUSY, False)


def test_a_printer_that_takes_no_jobs_is_stopped_and_says_so(fake_cups: FakeCups) -> None:
    fake_cups.queues = ({**QUEUE, "printer-is-accepting-jobs": (False,)},)
    (printer,) = cups.printers()
    assert (printer.state, printer.reason) == (PrinterState.STOPPED, "The printer takes no sheets")


def test_an_idle_printer_s_trouble_is_told_as_that_of_its_last_job(fake_cups: FakeCups) -> None:
    fake_cups.queues = ({**QUEUE, "printer-state-reasons": ("media-empty-report",)},)
    assert cups.printers()[0].reason == "Out of paper, when it was last used"


def test_a_computer_without_printers_has_an_empty_list(fake_cups: FakeCups) -> None:
    fake_cups.status = NOT_FOUND
    assert cups.printers() == []


def test_a_print_service_that_is_not_running_is_told(fake_cups: FakeCups) -> None:
    fake_cups.program("lpstat", "echo /nowhere/cups.sock")
    with pytest.raises(PrintError) as problem:
        cups.printers()
    assert problem.value.code == "P2"
    assert cups.state(Job("clinic", 12)).words == "The print service does not answer"


@pytest.mark.parametrize(
    ("status", "state"), [(NOT_FOUND, JobState.GONE), (INTERNAL_ERROR, JobState.UNKNOWN)]
)
def test_an_answer_that_is_an_error_is_a_state_not_an_exception(
    fake_cups: FakeCups, status: int, state: JobState
) -> None:
    fake_cups.status = status
    assert cups.state(Job("clinic", 12)).state is state


@pytest.mark.parametrize(
    "raw", [b"", b"<html>", b"\x02\x00\x00\x00\x00\x00\x00\x01\x01\x47\xff\xff"]
)
def test_an_answer_that_is_not_ipp_is_an_unknown_state(fake_cups: FakeCups, raw: bytes) -> None:
    fake_cups.raw = raw
    assert cups.state(Job("clinic", 12)).state is JobState.UNKNOWN


def test_a_service_that_wants_a_password_is_told_as_silent(fake_cups: FakeCups) -> None:
    fake_cups.http_status = 401
    assert cups.state(Job("clinic", 12)).state is JobState.UNKNOWN


def test_a_job_is_asked_for_by_its_printer_and_number(fake_cups: FakeCups) -> None:
    fake_cups.queues = (QUEUE,)
    fake_cups.job = {"job-state": (9,)}
    assert cups.state(Job("empfang süd", 12)).state is JobState.DONE
    job, printer = fake_cups.asked
    assert b"ipp://localhost/printers/empfang%20s%C3%BCd" in job
    assert b"job-id\x00\x04\x00\x00\x00\x0c" in job
    assert b"job-id" not in printer
