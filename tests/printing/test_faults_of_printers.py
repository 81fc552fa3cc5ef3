# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff are told, and what comes out, when a real printer or a real print service fails.

Each row of the table is one fault in the middle of one sheet. `python -m pytest -s` prints the
table with the words and the pages.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Thread

import pytest
from pypdf import PdfReader

from kiosk.printing import cups, hand_over, watch
from kiosk.printing.open_jobs import OpenJobs
from kiosk.visit.handover import PrintOrder, PrintReport, PrintState
from tests.printing.real_printer import LONGEST_WAIT_S, IppPrinter
from tests.printing.test_real_printer import sheet

pytestmark = [pytest.mark.slow, pytest.mark.printer]

SILENT_S = 6.0
"""In the place of a minute, so that no test waits for one."""
CODE = "7K4Q-C66W"
STOPPED = "The sheet was stopped. Look whether it came out."
TWICE = "Printed. It was sent to the printer twice: look for a second sheet."
Act = Callable[[IppPrinter], object]


@dataclass
class Told:
    """A print that runs beside the test, and what it says."""

    printer: IppPrinter
    jobs: OpenJobs = field(default_factory=OpenJobs)
    reports: list[PrintReport] = field(default_factory=list)
    ends: list[PrintReport] = field(default_factory=list)
    leaves: bool = False
    thread: Thread | None = None

    def begins(self, *, copies: int = 1, first: int = 1, queue: str = "") -> None:
        order = PrintOrder(sheet(), CODE, queue or self.printer.queue, copies, first)

        def work() -> None:
            self.ends.append(
                hand_over.print_sheet(
                    cups, order, "a4", self.reports.append, lambda: self.leaves, self.jobs
                )
            )

        self.thread = Thread(target=work)
        self.thread.start()

    def until(self, what: Callable[[], bool], seconds: float = LONGEST_WAIT_S) -> None:
        end = time.monotonic() + seconds
        while not what():
            assert time.monotonic() < end, f"waited {seconds} s; told so far: {self.reports}"
            time.sleep(0.1)

    def says(self, words: str) -> None:
        """Waits until that is told."""
        self.until(lambda: any(words in each.words for each in self.reports))

    def end(self) -> PrintReport:
        assert self.thread is not None
        self.thread.join(LONGEST_WAIT_S + SILENT_S)
        assert not self.thread.is_alive(), f"it never ends; told so far: {self.reports}"
        return self.ends[-1]


@pytest.fixture
def told(ipp_printer: IppPrinter, monkeypatch: pytest.MonkeyPatch) -> Told:
    monkeypatch.setattr(watch, "SILENT_SECONDS", SILENT_S)
    return Told(ipp_printer)


@dataclass(frozen=True)
class Fault:
    """`mode` is how the printer works from the start; the acts follow each other once the words
    before them are told; then what is told at the end, in words, and how many sheets came out.
    This printer cannot be stopped: what is inside comes out, also where it was taken back.
    """

    name: str
    mode: str
    acts: Sequence[tuple[str, Act]]
    state: PrintState
    words: str
    out: int
    pages: int | None = None
    reached: int = 1


def kills_service(printer: IppPrinter) -> None:
    printer.service.stop(at_once=True)


def starts_service(printer: IppPrinter) -> None:
    printer.service.start()


def works(printer: IppPrinter) -> None:
    printer.breaks("works")


def later(_: IppPrinter) -> None:
    """So much that the kiosk has asked a few times."""
    time.sleep(3)


def comes_out(printer: IppPrinter) -> None:
    """The sheet that is inside."""
    printer.breaks("works")
    end = time.monotonic() + SILENT_S / 2
    while not printer.is_idle():
        assert time.monotonic() < end, "the sheet stays in the printer"
        time.sleep(0.05)


def dies(printer: IppPrinter) -> None:
    """Nothing of the sheet that is inside comes out any more."""
    printer.breaks("dead")
    printer.printer.stop(at_once=True)


FAULTS = (
    Fault("done", "works", (), PrintState.DONE, "Printed.", out=1),
    Fault("jam", "jam", (), PrintState.FAILED, "Paper jam.", out=0),
    Fault("jam after page 1", "half", (), PrintState.FAILED, "Paper jam.", out=0, pages=1),
    Fault(
        "out of paper, filled",
        "empty",
        (("Out of paper", works),),
        PrintState.DONE,
        "Printed.",
        out=1,
    ),
    Fault("slow", "slow", (("Printing", works),), PrintState.DONE, "Printed.", out=1),
    Fault(
        "queue paused in the middle",
        "slow",
        (("Printing", IppPrinter.pauses), ("", later), ("", works)),
        PrintState.UNSURE,
        STOPPED,
        out=1,
    ),
    Fault(
        "queue paused, and on at once",
        "slow",
        (("Printing", IppPrinter.pauses), ("", IppPrinter.goes_on), ("", works)),
        PrintState.DONE,
        TWICE,
        out=2,
        reached=2,
    ),
    Fault(
        "cancelled elsewhere",
        "slow",
        (("Printing", IppPrinter.cancelled),),
        PrintState.FAILED,
        "Somebody stopped this sheet.",
        out=1,
    ),
    Fault(
        "printer switched off in the middle",
        "slow",
        (("Printing", dies), ("does not answer", lambda _: None)),
        PrintState.UNSURE,
        "The printer does not answer.",
        out=0,
    ),
    Fault(
        "printer off and on again",
        "slow",
        (("Printing", dies), ("does not answer", lambda printer: printer.printer.start())),
        PrintState.UNSURE,
        "The printer does not tell whether the sheet came out.",
        out=0,
    ),
    Fault(
        "queue removed in the middle",
        "slow",
        (("Printing", IppPrinter.removed),),
        PrintState.UNSURE,
        "The print service no longer lists this sheet. Look at the printer.",
        out=1,
    ),
    Fault(
        "service restarted in the middle",
        "slow",
        (
            ("Printing", lambda printer: printer.service.stop()),
            ("does not answer", starts_service),
            ("", works),
        ),
        PrintState.DONE,
        "Printed.",
        out=1,
    ),
    Fault(
        "service killed in the middle",
        "slow",
        (("Printing", kills_service), ("does not answer", starts_service), ("", works)),
        PrintState.DONE,
        TWICE,
        out=2,
        reached=2,
    ),
    Fault(
        "service killed, sheet out meanwhile",
        "slow",
        (("Printing", kills_service), ("does not answer", comes_out), ("", starts_service)),
        PrintState.DONE,
        TWICE,
        out=2,
        reached=2,
    ),
    Fault(
        "service killed before it wrote the sheet down",
        "slow",
        (
            ("Printing", kills_service),
            ("does not answer", IppPrinter.loses_sheets),
            ("", starts_service),
            ("", later),
            ("", works),
        ),
        PrintState.DONE,
        "Printed.",
        out=1,
    ),
    Fault(
        "service gone for good",
        "slow",
        (("Printing", kills_service),),
        PrintState.UNSURE,
        "The print service does not answer. It may still print later.",
        out=1,
    ),
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_what_staff_are_told_and_what_comes_out(told: Told, fault: Fault) -> None:
    printer = told.printer
    printer.breaks(fault.mode)
    told.begins()
    for words, act in fault.acts:
        told.says(words)
        if words == "Printing":
            told.until(lambda: not printer.is_idle())
        act(printer)
    end = told.end()
    if printer.printer.runs:
        printer.breaks("works")
    told.until(printer.is_idle)
    time.sleep(2)  # whatever would come a second time has the time to
    print(fault.name, end.state, end.words, len(printer.sheets()), len(printer.out()), sep=" | ")
    assert (end.state, end.words, end.pages_done) == (fault.state, fault.words, fault.pages)
    assert (len(printer.sheets()), len(printer.out())) == (fault.reached, fault.out)


def test_a_printer_that_is_off_says_so_and_nobody_has_to_wait(told: Told) -> None:
    told.printer.printer.stop()
    told.begins()
    told.says("The printer is off or not connected.")
    told.leaves = True
    end = told.end()
    assert end.words == "The printer is off or not connected. It was taken back."
    told.printer.printer.start()
    time.sleep(4)
    assert told.printer.sheets() == []
    assert told.jobs.all_left == ()


@pytest.mark.parametrize("mode", ["empty", "slow"])
def test_whoever_does_not_wait_gets_no_sheet_later(told: Told, mode: str) -> None:
    told.printer.breaks(mode)
    told.begins()
    told.says({"empty": "Out of paper", "slow": "Printing"}[mode])
    told.leaves = True
    end = told.end()
    assert end.state is PrintState.FAILED
    told.printer.breaks("works")
    told.until(told.printer.is_idle)
    assert len(told.printer.out()) == (1 if end.loose else 0)
    hand_over.take_back_left(cups, told.jobs)
    assert told.jobs.all_left == ()


def test_a_paused_queue_says_so_and_gives_the_sheet_back(told: Told) -> None:
    told.printer.pauses()
    told.begins()
    told.says("The printer is paused")
    told.leaves = True
    assert told.end().words == "The printer is paused. It was taken back."
    told.printer.goes_on()
    time.sleep(3)
    assert told.printer.sheets() == []


def test_a_sheet_that_the_program_left_behind_is_taken_back_at_the_next_start(
    told: Told, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("data") / "jobs.json"
    printer = told.printer
    printer.pauses()
    job = cups.send(sheet(), printer.queue, CODE, "a4")
    OpenJobs(file).opened(job)  # and then the power goes
    started_again = OpenJobs(file)
    assert hand_over.take_back_left(cups, started_again) == {CODE: None}
    printer.goes_on()
    time.sleep(3)
    assert printer.sheets() == []
    assert OpenJobs(file).all_left == ()


def test_a_queue_that_is_gone_is_not_ready_and_prints_nothing(told: Told) -> None:
    first, *_ = hand_over.printers(cups, "cupboard")
    assert (first.name, first.ready) == ("cupboard", False)
    told.begins(queue="cupboard")
    end = told.end()
    assert (end.state, end.code) == (PrintState.FAILED, "P3")
    assert end.next_step == "Choose another printer, or save the sheet."


def test_a_print_service_that_does_not_run_has_its_own_next_step(told: Told) -> None:
    told.printer.service.stop()
    (only,) = hand_over.printers(cups, "clinic")
    assert (only.name, only.ready) == ("", False)
    told.begins()
    end = told.end()
    assert (end.state, end.code) == (PrintState.FAILED, "P2")
    assert end.next_step == "Restart this computer's print service, or save the sheet."


@pytest.mark.parametrize(("copies", "first"), [(1, 2), (2, 1)])
def test_missing_pages_and_copies_reach_the_printer_as_one_job(
    told: Told, copies: int, first: int
) -> None:
    told.begins(copies=copies, first=first)
    assert told.end().state is PrintState.DONE
    (printed,) = told.printer.out()
    pages = [page.extract_text().strip() for page in PdfReader(io.BytesIO(printed)).pages]
    print(pages)
    assert pages[0].endswith("page two" if first == 2 else "page one")
