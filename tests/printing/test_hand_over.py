# SPDX-License-Identifier: GPL-3.0-or-later
"""What the screens are told of a print, from the wish to its end."""

from collections.abc import Callable

import pytest

from kiosk.aftercare.sentences import say
from kiosk.printing import hand_over
from kiosk.printing.jobs import Job, JobState, JobStatus, Printer, PrintError, PrinterState
from kiosk.printing.watch import watch
from kiosk.visit.handover import PrinterReport, PrintOrder, PrintReport, PrintState

FRONT = Printer("front", "Front desk", PrinterState.READY, "", default=True)
ROOM_2 = Printer("room2", "Room 2", PrinterState.STOPPED, "Out of paper")


class Desk:
    """A way to print whose jobs go through the statuses it is given."""

    def __init__(self, *statuses: JobStatus, refuses: PrintError | None = None) -> None:
        self.statuses = list(statuses)
        self.refuses = refuses
        self.sent: list[tuple[bytes, str, str]] = []
        self.options: list[tuple[int, int]] = []
        self.cancelled: list[Job] = []

    def printers(self) -> list[Printer]:
        return [ROOM_2, FRONT]

    def send(
        self,
        pdf: bytes,
        printer: str,
        title: str,
        paper: str,
        *,
        copies: int = 1,
        first: int = 1,
    ) -> Job:
        if self.refuses:
            raise self.refuses
        self.sent.append((pdf, printer, title))
        self.options.append((copies, first))
        return Job(printer, 1)

    def state(self, job: Job) -> JobStatus:
        return self.statuses.pop(0)

    def cancel(self, job: Job) -> bool:
        self.cancelled.append(job)
        return True


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        hand_over, "watch", lambda *args, **named: watch(*args, **named, sleep=lambda _: None)
    )


def printed(desk: Desk, printer: str | None = "front") -> tuple[PrintReport, list[PrintReport]]:
    told: list[PrintReport] = []
    report: Callable[[PrintReport], None] = told.append
    order = PrintOrder(b"%PDF", "C66W", printer)
    return hand_over.print_sheet(desk, order, "a4", report), told


def test_a_printed_sheet_is_told_step_by_step() -> None:
    desk = Desk(
        JobStatus(JobState.SENT, "Waiting for its turn"),
        JobStatus(JobState.PRINTING, "Printing"),
        JobStatus(JobState.DONE, "Printed", 2),
    )
    last, told = printed(desk)
    assert last == PrintReport(PrintState.DONE, "Printed.", "", "front", 2)
    assert [each.state for each in told] == ["sending", "sending", "printing", "done"]
    assert desk.sent == [(b"%PDF", "front", "C66W")]


def test_a_failed_print_says_what_and_what_next() -> None:
    last, _ = printed(Desk(JobStatus(JobState.FAILED, "Paper jam")))
    assert last.state is PrintState.FAILED
    assert last.words == "Paper jam."
    assert last.next_step == "Look at the printer, then try again."


def test_a_sheet_nobody_waits_for_any_more_is_taken_back() -> None:
    desk = Desk(JobStatus(JobState.LATE, "Not printed in time"))
    last, _ = printed(desk)
    assert last.state is PrintState.FAILED
    assert desk.cancelled == [Job("front", 1)]


EMPTY = JobStatus(JobState.WAITING, "Out of paper")


def test_who_does_not_wait_has_the_sheet_taken_back() -> None:
    desk, told = Desk(*[EMPTY] * 4), list[PrintReport]()
    order = PrintOrder(b"%PDF", "C66W", "front")
    last = hand_over.print_sheet(desk, order, "a4", told.append, lambda: len(told) > 1)
    assert last.state is PrintState.FAILED
    assert last.words == "Out of paper. It was taken back."
    assert [each.state for each in told] == ["sending", "waiting", "failed"]
    assert desk.cancelled == [Job("front", 1)]


def test_a_sheet_nobody_can_take_back_may_still_print_and_the_words_say_so() -> None:
    class Stubborn(Desk):
        def cancel(self, job: Job) -> bool:
            raise PrintError(say("No answer."), "P5")

    order = PrintOrder(b"%PDF", "C66W", "front")
    last = hand_over.print_sheet(Stubborn(EMPTY), order, "a4", lambda _: None, lambda: True)
    assert last.words == "Out of paper. It may still print later."


def test_where_nobody_knows_the_words_say_that_and_it_is_not_called_done() -> None:
    desk = Desk(JobStatus(JobState.UNSURE, "The printer does not tell"))
    last, _ = printed(desk)
    assert (last.state, last.words) == (PrintState.UNSURE, "The printer does not tell.")
    assert last.next_step == "Look at the printer before you print again."
    assert desk.cancelled


@pytest.mark.parametrize(("copies", "first"), [(1, 1), (3, 1), (1, 2)])
def test_copies_and_the_first_page_reach_the_printer(copies: int, first: int) -> None:
    desk = Desk(JobStatus(JobState.DONE, "Printed"))
    order = PrintOrder(b"%PDF", "C66W", "front", copies, first)
    hand_over.print_sheet(desk, order, "a4", lambda _: None)
    assert desk.options == [(copies, first)]


@pytest.mark.parametrize(
    ("code", "step"),
    [
        ("P2", "Restart this computer's print service, or save the sheet."),
        ("P3", "Choose another printer, or save the sheet."),
        ("P5", "Try again."),
    ],
)
def test_what_to_do_next_follows_from_what_is_wrong(code: str, step: str) -> None:
    last, _ = printed(Desk(refuses=PrintError(say("Something."), code)))
    assert last.next_step == step


def test_a_print_service_that_is_silent_is_told_as_that_and_not_as_no_printer() -> None:
    class Silent(Desk):
        def printers(self) -> list[Printer]:
            raise PrintError(say("The print service does not answer."), "P2")

    found = hand_over.printers(Silent(), "front")
    assert found == (PrinterReport("", "The print service does not answer.", ready=False),)


def test_a_refusal_is_told_with_its_code() -> None:
    last, _ = printed(Desk(refuses=PrintError(say("The printer takes no jobs."), "P4")))
    assert last.state is PrintState.FAILED
    assert last.words == "The printer takes no jobs. (P4)"


def test_the_clinics_own_printer_comes_first_then_the_default() -> None:
    assert hand_over.printers(Desk(), None) == (
        PrinterReport("front", "Ready", ready=True, title="Front desk"),
        PrinterReport("room2", "Out of paper", ready=False, title="Room 2"),
    )
    assert hand_over.printers(Desk(), "room2")[0].name == "room2"


def test_without_a_printer_the_sheet_is_kept_and_staff_are_told() -> None:
    class Bare(Desk):
        def printers(self) -> list[Printer]:
            raise PrintError(say("The print service does not answer."), "P2")

    last, told = printed(Bare(), None)
    assert last.state is PrintState.FAILED
    assert last.words == "No printer is set up."
    assert told == [last]


def test_a_printer_that_the_settings_name_and_that_is_not_there_is_not_ready() -> None:
    first, *others = hand_over.printers(Desk(), "room3")
    assert first == PrinterReport("room3", "This machine has no printer of that name", ready=False)
    assert [each.name for each in others] == ["front", "room2"]
    assert [each.name for each in hand_over.printers(Desk(), "room2")] == ["room2", "front"]
