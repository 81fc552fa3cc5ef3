# SPDX-License-Identifier: GPL-3.0-or-later
"""What the screens are told of a print, from the wish to its end."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.aftercare.sentences import say
from kiosk.printing import hand_over
from kiosk.printing.jobs import Job, JobState, JobStatus, Printer, PrintError, PrinterState
from kiosk.printing.open_jobs import OpenJobs
from kiosk.printing.watch import watch
from kiosk.visit.handover import PrinterReport, PrintOrder, PrintReport, PrintState, SheetFate

FRONT = Printer("front", "Front desk", PrinterState.READY, "", default=True)
ROOM_2 = Printer("room2", "Room 2", PrinterState.STOPPED, "Out of paper")
GONE = JobStatus(JobState.GONE, "It is not known any more")


def told_nobody(_: PrintReport) -> None:
    """Nobody reads this report."""


class Desk:
    """A way to print whose jobs go through the statuses it is given."""

    def __init__(
        self, *statuses: JobStatus, refuses: PrintError | None = None, after: JobStatus = GONE
    ) -> None:
        self.statuses = list(statuses)
        self.after = after
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
        """Of a job that was taken back the printer alone tells; the last status stays."""
        if job.withdrawn:
            return self.after
        return self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]

    def cancel(self, job: Job) -> bool:
        self.cancelled.append(job)
        return True


class Stubborn(Desk):
    """Takes nothing back."""

    def cancel(self, job: Job) -> bool:
        raise PrintError(say("No answer."), "P5")


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        hand_over, "watch", lambda *args, **named: watch(*args, **named, sleep=lambda _: None)
    )
    monkeypatch.setattr(hand_over, "POLL_SECONDS", 0)


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


PRINTING = JobStatus(JobState.PRINTING, "Printing")
UNSURE = JobStatus(JobState.UNSURE, "The printer does not tell")
SILENT = JobStatus(JobState.UNKNOWN, "The print service does not answer")


@pytest.mark.parametrize("stands", [EMPTY, PRINTING, SILENT])
def test_a_sheet_nobody_can_take_back_may_still_print_and_the_words_say_so(
    stands: JobStatus,
) -> None:
    order, jobs = PrintOrder(b"%PDF", "C66W", "front"), OpenJobs()
    last = hand_over.print_sheet(Stubborn(stands), order, "a4", told_nobody, lambda: True, jobs)
    assert last.words == f"{stands.words}. It may still print later."
    assert last.loose
    assert jobs.all_left == (Job("front", 1),)


@pytest.mark.parametrize(
    ("after", "state", "pages", "loose"),
    [
        (GONE, PrintState.FAILED, None, False),
        (JobStatus(JobState.DONE, "Printed", 2), PrintState.DONE, 2, False),
        (JobStatus(JobState.FAILED, "It stopped", 1), PrintState.FAILED, 1, False),
        (JobStatus(JobState.UNSURE, "It stopped", 1), PrintState.FAILED, 1, True),
        (JobStatus(JobState.CANCELLED, "It stopped", 1), PrintState.FAILED, 1, False),
        (PRINTING, PrintState.FAILED, None, True),
        (EMPTY, PrintState.FAILED, None, True),
        (JobStatus(JobState.UNKNOWN, "No answer"), PrintState.FAILED, None, False),
    ],
)
def test_the_printer_tells_what_became_of_a_sheet_that_was_taken_back(
    after: JobStatus, state: PrintState, pages: int | None, loose: bool
) -> None:
    desk, order = Desk(EMPTY, after=after), PrintOrder(b"%PDF", "C66W", "front")
    last = hand_over.print_sheet(desk, order, "a4", told_nobody, lambda: True)
    assert (last.state, last.pages_done, last.loose) == (state, pages, loose)


def test_a_sheet_that_is_printing_at_the_printer_is_taken_back_where_it_would_be_sent_again() -> (
    None
):
    again = JobStatus(JobState.PRINTING, "Printing", resent=True)
    desk = Desk(PRINTING, again, again, after=JobStatus(JobState.DONE, "Printed", 2))
    last, told = printed(desk)
    assert last == PrintReport(PrintState.DONE, "Printed.", "", "front", 2)
    assert desk.cancelled == [Job("front", 1)]
    assert len(desk.sent) == 1
    assert [each.state for each in told] == ["sending", "printing", "done"]


# What outlives a visit, and the program.


def test_what_nobody_follows_any_more_is_taken_back_before_the_next_sheet_is_sent() -> None:
    jobs, order = OpenJobs(), PrintOrder(b"%PDF", "C66W", "front")
    hand_over.print_sheet(Stubborn(EMPTY), order, "a4", told_nobody, lambda: True, jobs)
    desk = Desk(JobStatus(JobState.WAITING, "Out of paper"), JobStatus(JobState.DONE, "Printed"))
    hand_over.print_sheet(desk, order, "a4", told_nobody, jobs=jobs)
    assert desk.cancelled == [Job("front", 1)]
    assert jobs.all_left == ()


@pytest.mark.parametrize(
    ("stands", "after", "fate"),
    [
        (EMPTY, GONE, None),
        (GONE, GONE, None),
        (JobStatus(JobState.DONE, "Printed"), GONE, SheetFate.PRINTED),
        (PRINTING, JobStatus(JobState.DONE, "Printed"), SheetFate.PRINTED),
        (PRINTING, PRINTING, SheetFate.LOOSE),
        (PRINTING, UNSURE, SheetFate.LOOSE),
    ],
)
def test_a_sheet_of_before_a_restart_is_taken_back_by_its_number(
    tmp_path: Path, stands: JobStatus, after: JobStatus, fate: SheetFate | None
) -> None:
    file, job = tmp_path / "data" / "jobs.json", Job("front", 12, "7K4Q-C66W-ab12")
    OpenJobs(file).opened(job)
    jobs = OpenJobs(file)
    assert jobs.all_left == (job,)
    assert hand_over.take_back_left(Desk(stands, after=after), jobs) == {"7K4Q-C66W": fate}
    left = (job,) if after is PRINTING else ()
    assert OpenJobs(file).all_left == left


def test_a_sheet_that_is_being_followed_is_not_taken_back_beside_that() -> None:
    jobs, desk = OpenJobs(), Desk(EMPTY)
    jobs.opened(Job("front", 1))
    assert hand_over.take_back_left(desk, jobs) == {}
    assert desk.cancelled == []


def test_the_file_of_open_sheets_is_for_one_user_and_holds_no_name(tmp_path: Path) -> None:
    file = tmp_path / "jobs.json"
    jobs = OpenJobs(file)
    jobs.opened(Job("front", 12, "C66W-ab12", sent=7.0))
    assert file.read_bytes() == b'[{"printer": "front", "id": 12, "title": "C66W-ab12"}]'
    assert file.stat().st_mode & 0o077 == 0
    jobs.closed(Job("front", 12, "C66W-ab12", sent=7.0))
    assert file.read_bytes() == b"[]"


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'[{"printer": 1}]', b"\xff", b"null"])
def test_a_file_of_open_sheets_that_cannot_be_read_keeps_nobody_from_printing(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "jobs.json"
    file.write_bytes(content)
    jobs = OpenJobs(file)
    assert jobs.all_left == ()
    jobs.opened(Job("front", 12, "C66W-ab12"))
    assert OpenJobs(file).all_left == (Job("front", 12, "C66W-ab12"),)


def test_a_folder_that_cannot_be_written_keeps_nobody_from_printing(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"a file in the place of the folder")
    jobs = OpenJobs(tmp_path / "data" / "jobs.json")
    desk, order = Desk(JobStatus(JobState.DONE, "Printed")), PrintOrder(b"%PDF", "C66W", "front")
    last = hand_over.print_sheet(desk, order, "a4", told_nobody, jobs=jobs)
    assert last.state is PrintState.DONE


def test_where_nobody_knows_the_words_say_that_and_it_is_not_called_done() -> None:
    desk = Desk(UNSURE)
    last, _ = printed(desk)
    assert (last.state, last.words) == (PrintState.UNSURE, "The printer does not tell.")
    assert last.next_step == "Look at the printer before you print again."
    assert desk.cancelled


@pytest.mark.parametrize(("copies", "first"), [(1, 1), (3, 1), (1, 2)])
def test_copies_and_the_first_page_reach_the_printer(copies: int, first: int) -> None:
    desk = Desk(JobStatus(JobState.DONE, "Printed"))
    order = PrintOrder(b"%PDF", "C66W", "front", copies, first)
    hand_over.print_sheet(desk, order, "a4", told_nobody)
    assert desk.options == [(copies, first)]


@pytest.mark.parametrize(
    ("copies", "first", "counted", "told"),
    [
        (1, 1, None, None),
        (1, 1, 1, 1),
        (1, 1, 2, 2),
        (1, 3, 1, 3),
        (1, 3, 0, 2),
        (1, 2, None, None),
        (2, 1, 3, None),
        (3, 1, 1, None),
    ],
)
def test_pages_are_counted_from_the_first_of_the_sheet_and_not_where_there_are_copies(
    copies: int, first: int, counted: int | None, told: int | None
) -> None:
    desk = Desk(JobStatus(JobState.FAILED, "Paper jam", counted))
    order = PrintOrder(b"%PDF", "C66W", "front", copies, first)
    assert hand_over.print_sheet(desk, order, "a4", told_nobody).pages_done == told


@pytest.mark.parametrize(
    ("code", "step"),
    [
        ("P2", "Restart this computer's print service, or save the sheet."),
        ("P3", "Choose another printer, or save the sheet."),
        ("P4", "Choose another printer, or save the sheet."),
        ("P5", "Look at the printer before you print again."),
        ("P6", "Try again."),
    ],
)
def test_what_to_do_next_follows_from_what_is_wrong(code: str, step: str) -> None:
    last, _ = printed(Desk(refuses=PrintError(say("Something."), code)))
    assert last.next_step == step


def test_a_sheet_that_may_have_been_taken_in_silence_is_not_called_failed() -> None:
    last, _ = printed(Desk(refuses=PrintError(say("No answer."), "P5")))
    assert (last.state, last.words) == (PrintState.UNSURE, "No answer. (P5)")


@pytest.mark.parametrize("state", [state for state in JobState if state.over])
def test_no_end_but_done_is_called_done(state: JobState) -> None:
    last, _ = printed(Desk(JobStatus(state, "Something")))
    assert (last.state is PrintState.DONE) == (state is JobState.DONE)
    assert last.state.under_way is False


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


@pytest.mark.parametrize(
    ("silent", "words", "step"),
    [
        (False, "No printer is set up.", "Save the sheet, or show it on the screen."),
        (True, "No answer. (P2)", "Restart this computer's print service, or save the sheet."),
    ],
)
def test_no_printer_and_no_print_service_are_two_things(
    silent: bool, words: str, step: str
) -> None:
    class Bare(Desk):
        def printers(self) -> list[Printer]:
            if silent:
                raise PrintError(say("No answer."), "P2")
            return []

    last, told = printed(Bare(), None)
    assert (last.state, last.words, last.next_step) == (PrintState.FAILED, words, step)
    assert told == [last]


def test_a_sheet_goes_to_the_default_where_no_printer_was_chosen() -> None:
    desk = Desk(JobStatus(JobState.DONE, "Printed"))
    printed(desk, None)
    assert [printer for _, printer, _ in desk.sent] == ["front"]


def test_a_printer_that_the_settings_name_and_that_is_not_there_is_not_ready() -> None:
    first, *others = hand_over.printers(Desk(), "room3")
    assert first == PrinterReport("room3", "This machine has no printer of that name", ready=False)
    assert [each.name for each in others] == ["front", "room2"]
    assert [each.name for each in hand_over.printers(Desk(), "room2")] == ["room2", "front"]
