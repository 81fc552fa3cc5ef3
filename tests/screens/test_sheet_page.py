# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet page as a view model, with the real sheet and a printer that does as a test says."""

import errno
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QSize
from pytestqt.qtbot import QtBot

from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.plan.values import Plan
from kiosk.screens.doors import Doors
from kiosk.screens.sheet.print_problem import PrintProblemShown
from kiosk.screens.sheet.sheet_page import SheetShown, SheetView
from kiosk.screens.shell import Shell
from kiosk.visit.handing import Handing
from kiosk.visit.handover import PrinterReport, PrintReport, PrintState, SheetFate
from kiosk.visit.journey import Page
from tests.screens.staff_doors import (
    DONE,
    FRONT_DESK,
    OSEI,
    OUT_OF_PAPER,
    Printing,
    amira,
    clinic_kiosk,
    doors,
    plan_of,
)

RULES = clinic_kiosk().rules[amira().pack]


class Desk:
    """A visit at its sheet."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.sheet: SheetView = shell.parts.sheet

    def prints(self) -> None:
        """The main button, and the question whose sheet it is."""
        self.sheet.print()
        self.sheet.answerPrint(True)

    @property
    def shown(self) -> SheetShown:
        return self.sheet.shown

    @property
    def problem(self) -> PrintProblemShown:
        return self.sheet.shown.problem

    @property
    def handing(self) -> Handing:
        return self.shell.visit.printing

    @property
    def ended(self) -> bool:
        """Whether the visit has ended."""
        return self.shell.visit.journey.at is Page.GOODBYE

    def drawn(self, change: Callable[[], None] = lambda: None) -> None:
        """Does something, and has the sheet drawn that is then wished for."""
        change()
        self.sheet.draw()


@pytest.fixture
def printing() -> Printing:
    return Printing()


@pytest.fixture
def plan() -> Plan:
    return plan_of(amira())


def at_the_sheet(doors: Doors) -> Desk:
    shell = Shell(doors, staff=OSEI)
    shell.begin(amira())
    shell.jump(Page.SHEET)
    desk = Desk(shell)
    desk.drawn()
    return desk


def closed(desk: Desk) -> bool:
    rested = desk.sheet.desk.rest()
    shiboken6.delete(desk.shell)
    return rested


@pytest.fixture
def desk(
    qapp: QCoreApplication, qtbot: QtBot, printing: Printing, tmp_path: Path
) -> Iterator[Desk]:
    desk = at_the_sheet(doors(printing, tmp_path))
    qtbot.waitUntil(lambda: "ready" in desk.shown.printer_words, timeout=5000)
    yield desk
    if printing.hold is not None:
        printing.hold.set()
    assert closed(desk)


def printed(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.sheet.desk.ended, timeout=5000):
        desk.prints()


def test_the_preview_shows_the_very_bytes_that_print(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    assert [page.words for page in desk.shown.pages] == ["Page 1 of 2", "Page 2 of 2"]
    assert "Amira, your three things" in desk.shown.pages[0].text
    assert desk.shown.pages[0].ratio == pytest.approx(842 / 595, abs=0.01)
    printed(qtbot, desk)
    assert printing.given[0][0] == desk.handing.pdf


def test_a_page_is_drawn_for_the_pixels_it_is_asked_for(desk: Desk) -> None:
    provider = desk.sheet.provider()
    asked = desk.shown.pages[0].source.removeprefix("image://sheet/")
    small = provider.requestImage(asked, QSize(), QSize(300, 0))
    large = provider.requestImage(asked, QSize(), QSize(1200, 0))
    assert (small.width(), large.width()) == (300, 1200)
    inked = [large.pixel(x, y) for x in range(0, 1200, 3) for y in range(200, 400, 3)]
    assert inked.count(0xFFFFFFFF) < len(inked) < 10 * inked.count(0xFFFFFFFF)
    assert len(set(inked)) > 20


def test_a_page_of_a_sheet_that_is_gone_is_blank_paper(desk: Desk) -> None:
    asked = desk.shown.pages[0].source.removeprefix("image://sheet/")
    desk.shell.finish()
    image = desk.sheet.provider().requestImage(asked, QSize(), QSize(200, 0))
    assert {image.pixel(x, x) for x in range(0, 200, 7)} == {0xFFFFFFFF}


@pytest.mark.slow
def test_another_print_size_is_drawn_at_once(desk: Desk) -> None:
    before = [page.source for page in desk.shown.pages]
    desk.drawn(lambda: desk.sheet.printLarge(True))
    after = [page.source for page in desk.shown.pages]
    assert len(after) > 2
    assert not set(before) & set(after)


@pytest.mark.slow
def test_another_plan_is_drawn_at_once_and_the_same_one_is_not(desk: Desk) -> None:
    before = desk.shown.pages[0].source
    desk.drawn(lambda: begin_again(desk, amira()))
    assert desk.shown.pages[0].source == before
    desk.drawn(lambda: begin_again(desk, replace(amira(), questions=())))
    assert desk.shown.pages[0].source != before


def begin_again(desk: Desk, visit: Consultation) -> None:
    desk.shell.begin(visit)
    desk.shell.jump(Page.SHEET)


def test_the_printer_is_told_in_words(desk: Desk) -> None:
    assert desk.shown.printer_words == "<b>The printer is ready.</b> 2 pages, A4."


def test_a_printer_that_is_not_ready_or_not_there_is_told_before_anybody_prints(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printing.known = (PrinterReport("Front desk", "Out of paper", ready=False),)
    with qtbot.waitSignal(desk.sheet.desk.printersFound, timeout=5000):
        desk.sheet.lookAgain()
    assert desk.shown.printer_words.startswith("<b>Out of paper.</b> <b>Front desk</b>.")
    printing.known = ()
    with qtbot.waitSignal(desk.sheet.desk.printersFound, timeout=5000):
        desk.sheet.lookAgain()
    assert desk.shown.printer_words.startswith("<b>No printer.</b> Ask staff, or save the sheet.")


def test_a_print_is_told_while_it_runs_and_no_second_one_is_started(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printing.hold = Event()
    with qtbot.waitSignal(desk.sheet.desk.reported, timeout=5000):
        desk.prints()
    assert desk.shown.busy
    assert (desk.shown.print_button, desk.shown.printer_words) == (
        "Printing",
        "<b>Page 1 is printing.</b>",
    )
    desk.prints()
    desk.sheet.printLarge(True)
    with qtbot.waitSignal(desk.sheet.desk.ended, timeout=5000):
        printing.hold.set()
    assert len(printing.given) == 1
    assert not desk.shown.large
    assert desk.shown.printer_words == "<b>Printed.</b> Take it from the tray."


def test_a_sheet_in_hand_asks_before_the_visit_ends_too(qtbot: QtBot, desk: Desk) -> None:
    printed(qtbot, desk)
    desk.sheet.finish()
    assert desk.shown.question == "The sheet was printed. Nobody has said that it is in hand."
    desk.sheet.answerFinish(False)
    assert desk.shown.to_hand
    desk.sheet.takeInHand()
    assert not desk.shown.to_hand
    desk.sheet.finish()
    assert not desk.ended
    assert desk.shown.question == ("The plan leaves this screen. The sheet stays with the patient.")
    desk.sheet.answerFinish(True)
    assert desk.ended


def test_a_sheet_that_was_only_saved_is_not_said_to_be_with_the_patient(desk: Desk) -> None:
    desk.sheet.save()
    desk.sheet.finish()
    assert desk.shown.question == (
        "The plan leaves this screen. The sheet is saved for staff, and not printed."
    )


def test_a_sheet_in_nobodys_hand_asks_before_the_visit_ends(qtbot: QtBot, desk: Desk) -> None:
    desk.sheet.finish()
    assert not desk.ended
    assert desk.shown.asking
    assert desk.shown.question == "The sheet is not printed and not saved."
    desk.sheet.answerFinish(False)
    assert not desk.ended
    assert not desk.shown.asking
    desk.sheet.answerFinish(True)
    assert desk.ended


def test_a_sheet_printed_and_then_changed_is_in_nobodys_hand_again(
    qtbot: QtBot, desk: Desk
) -> None:
    printed(qtbot, desk)
    desk.drawn(lambda: desk.sheet.printLarge(True))
    desk.sheet.finish()
    assert desk.shown.asking


def test_a_failed_print_opens_the_ways_on_in_their_order(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printing.answer = OUT_OF_PAPER
    printed(qtbot, desk)
    assert desk.shown.place == "problem"
    problem = desk.problem
    assert problem.title == "Out of paper"
    assert problem.detail == "Front desk. Page 1 came out. Page 2 did not."
    assert problem.safe[-1] == "Shred page 1 if you print it all again."
    keys = ["missing", "again", "other", "save", "show"]
    assert [rung.key for rung in problem.rungs] == keys
    assert [rung.number for rung in problem.rungs] == [1, 2, 3, 4, 5]
    assert [rung.detail for rung in problem.rungs] == [
        "Prints page 2. Keep what came out.",
        "Add A4 paper to tray 1. Prints all 2 pages.",
        "Room 2: Ready.",
        "To the clinic folder. Print it later.",
        "The patient can read or copy it.",
    ]


def test_the_print_problem_page_never_names_the_patient(
    qtbot: QtBot, desk: Desk, printing: Printing, plan: Plan
) -> None:
    printing.answer = OUT_OF_PAPER
    printed(qtbot, desk)
    assert "Amira" not in repr(desk.problem)
    assert desk.problem.aside == f"Sheet {plan.sheet_code}, 2 pages, A4."


def test_nothing_is_lost_by_a_failed_print_and_the_next_rung_prints_the_same_bytes(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printing.answer = OUT_OF_PAPER
    printed(qtbot, desk)
    pages = desk.shown.pages
    printing.answer = DONE
    with qtbot.waitSignal(desk.sheet.desk.ended, timeout=5000):
        desk.sheet.climb("other")
    assert desk.shown.pages == pages
    assert [printer for _, _, printer in printing.given] == [None, "Room 2"]
    assert printing.given[0][0] == printing.given[1][0]
    assert desk.shown.place == "sheet"


def test_a_rung_that_cannot_work_stays_and_says_why(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printing.answer, printing.known = OUT_OF_PAPER, (FRONT_DESK,)
    printed(qtbot, desk)
    qtbot.waitUntil(lambda: not desk.problem.rungs[2].ready, timeout=5000)
    assert desk.problem.rungs[2].detail == "This kiosk knows no other printer."
    printing.known = (FRONT_DESK, PrinterReport("Room 2", "Switched off", ready=False))
    with qtbot.waitSignal(desk.sheet.desk.printersFound, timeout=5000):
        desk.sheet.climb("other")
    assert desk.problem.rungs[2].detail == "Room 2: Switched off."
    assert len(printing.given) == 1


def test_saving_names_the_file_and_counts_as_in_hand(
    qtbot: QtBot, desk: Desk, tmp_path: Path, plan: Plan
) -> None:
    desk.sheet.save()
    [file] = tmp_path.iterdir()
    assert file.read_bytes().startswith(b"%PDF")
    assert desk.shown.saved_words == f"Saved for staff as {file.name}."
    assert "Amira" not in file.name
    assert plan.sheet_code in file.name
    desk.sheet.finish()
    assert desk.shown.question.startswith("The plan leaves this screen.")


def test_a_folder_that_cannot_be_written_is_told_and_the_visit_still_asks(
    desk: Desk, tmp_path: Path
) -> None:
    tmp_path.rmdir()
    desk.sheet.save()
    assert desk.shown.saved_words == (
        "Not saved. The folder for sheets is not there and cannot be made. "
        "Tell whoever looks after this kiosk."
    )
    assert desk.problem.rungs[2].detail == desk.shown.saved_words
    desk.sheet.finish()
    assert desk.shown.asking
    tmp_path.mkdir()


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOSPC, "There is no room left on the disk."),
        (errno.EDQUOT, "There is no room left on the disk."),
        (errno.EACCES, "The kiosk may not write in the folder for sheets."),
        (errno.EPERM, "The kiosk may not write in the folder for sheets."),
        (errno.EROFS, "The disk can be read and not written."),
        (errno.ENOTDIR, "The folder for sheets is not there and cannot be made."),
        (errno.EIO, "The folder for sheets cannot be written."),
        (None, "The folder for sheets cannot be written."),
    ],
)
def test_what_the_system_says_of_a_file_reaches_staff_in_words_of_ours(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, number: int | None, why: str
) -> None:
    def refuse(*_: object) -> Path:
        raise OSError(number, "Auf dem Gerät ist kein Speicherplatz mehr verfügbar")

    monkeypatch.setattr(desk.sheet, "doors", replace(desk.sheet.doors, save_sheet=refuse))
    desk.sheet.save()
    told = f"Not saved. {why} Tell whoever looks after this kiosk."
    assert desk.shown.saved_words == told
    assert desk.problem.rungs[2].detail == told


def test_the_print_queue_sees_the_code_and_never_the_name(
    qtbot: QtBot, desk: Desk, printing: Printing, plan: Plan
) -> None:
    printed(qtbot, desk)
    assert printing.given[0][1] == plan.sheet_code


@pytest.mark.slow
def test_a_print_that_breaks_off_is_a_failed_print_and_never_hangs(
    qtbot: QtBot, tmp_path: Path, plan: Plan
) -> None:
    def broken(*_: object) -> PrintReport:
        raise RuntimeError("the cable is cut")

    desk = at_the_sheet(replace(doors(Printing(), tmp_path), print_sheet=broken))
    with qtbot.capture_exceptions() as raised:
        printed(qtbot, desk)
        assert desk.sheet.desk.rest()
    assert [str(error) for _, error, _ in raised] == ["the cable is cut"]
    assert desk.problem.title == "Printing broke off (P8)"
    assert not desk.shown.busy
    assert closed(desk)


def test_a_sheet_that_cannot_be_drawn_says_why_and_is_drawn_once_that_is_mended(
    desk: Desk, printing: Printing
) -> None:
    strange = replace(amira(), patient=replace(amira().patient, name="\U00013080"))
    whole = desk.shell.doors.planning
    unread = replace(whole, unprintable=lambda _: ())
    desk.shell.doors = replace(desk.shell.doors, planning=unread)
    desk.drawn(lambda: begin_again(desk, strange))
    assert "U+13080" in desk.shown.refused
    assert desk.shown.pages == ()
    assert not desk.shown.ready
    desk.prints()
    desk.sheet.save()
    assert printing.given == []
    desk.shell.doors = replace(desk.shell.doors, planning=whole)
    desk.drawn(lambda: begin_again(desk, amira()))
    assert (desk.shown.refused, len(desk.shown.pages), desk.shown.ready) == ("", 2, True)


def test_a_sheet_whose_drawing_breaks_off_says_so_with_a_code_and_never_waits(
    qapp: QCoreApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    def broken(*_: object) -> bytes:
        raise RuntimeError("a fault of ours")

    with qtbot.capture_exceptions() as raised:
        shell = Shell(replace(doors(Printing(), tmp_path), draw_sheet=broken), staff=OSEI)
        shell.begin(amira())
        shell.jump(Page.SHEET)
        desk = Desk(shell)
        assert desk.shown.drawing
        qtbot.waitUntil(lambda: not desk.shown.drawing, timeout=5000)
    assert [str(error) for _, error, _ in raised] == ["a fault of ours"]
    assert desk.shown.refused == (
        "The sheet could not be drawn. Tell whoever looks after this kiosk. Code P7."
    )
    assert closed(desk)


def test_staff_read_what_people_call_a_printer_and_the_print_goes_to_its_name(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printing.known = (
        replace(FRONT_DESK, name="hp_1", title="Front desk"),
        replace(FRONT_DESK, name="hp_2", title="Room 2, first floor"),
    )
    printing.answer = replace(OUT_OF_PAPER, printer="hp_1")
    printed(qtbot, desk)
    qtbot.waitUntil(lambda: "first floor" in desk.problem.rungs[2].detail, timeout=5000)
    assert desk.problem.detail.startswith("Front desk.")
    with qtbot.waitSignal(desk.sheet.desk.ended, timeout=5000):
        desk.sheet.climb("other")
    assert printing.given[-1][2] == "hp_2"


@pytest.mark.slow
def test_a_print_that_ends_after_the_visit_is_not_told_to_the_next_patient(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printing.hold, printing.answer = Event(), OUT_OF_PAPER
    with qtbot.waitSignal(desk.sheet.desk.reported, timeout=5000):
        desk.prints()
    desk.shell.finish()
    assert desk.shown.pages == ()
    assert "Amira" not in repr(vars(desk.sheet))
    begin_again(desk, amira())
    printing.hold.set()
    assert desk.sheet.desk.rest()
    qtbot.wait(20)
    assert desk.shown.place == "sheet"
    assert not desk.shown.busy


# Each sheet is one job.


def begun(qtbot: QtBot, desk: Desk, printing: Printing) -> None:
    """A print that is under way until the test lets it end."""
    printing.hold = Event()
    with qtbot.waitSignal(desk.sheet.desk.reported, timeout=5000):
        desk.prints()


def test_ten_presses_send_one_sheet(qtbot: QtBot, desk: Desk, printing: Printing) -> None:
    begun(qtbot, desk, printing)
    for _ in range(10):
        desk.prints()
        desk.sheet.answerPrint(True)
        desk.sheet.climb("again")
        desk.sheet.climb("other")
    assert printing.hold is not None
    with qtbot.waitSignal(desk.sheet.desk.ended, timeout=5000):
        printing.hold.set()
    assert len(printing.given) == 1


def test_nothing_is_sent_before_somebody_says_whose_sheet_it_is(
    desk: Desk, printing: Printing
) -> None:
    desk.sheet.print()
    assert desk.shown.confirming
    assert desk.shown.whose == "Print the sheet of A.?"
    desk.sheet.answerPrint(False)
    assert not desk.shown.confirming
    assert desk.sheet.desk.rest()
    assert printing.given == []


@pytest.mark.parametrize("end", ["finish", "invite"])
def test_a_sheet_is_taken_back_as_its_visit_ends(
    qtbot: QtBot, desk: Desk, printing: Printing, end: str
) -> None:
    begun(qtbot, desk, printing)
    getattr(desk.shell, end)()
    qtbot.waitUntil(lambda: len(printing.withdrawn) == 1, timeout=5000)


def test_a_sheet_is_taken_back_as_its_plan_changes_and_the_page_says_so(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    begun(qtbot, desk, printing)
    desk.shell.parts.asking.turnItem("wait:heat")
    assert desk.shown.note == "The sheet has changed. The one before is being taken back."
    qtbot.waitUntil(lambda: "was taken back" in desk.shown.note, timeout=5000)
    assert len(printing.withdrawn) == 1
    assert not desk.shown.busy


def test_a_plan_that_changes_after_its_sheet_was_printed_says_what_to_do_with_that(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printed(qtbot, desk)
    desk.shell.parts.asking.turnItem("wait:heat")
    assert desk.shown.note == "The sheet has changed. Shred the one that was printed before."
    desk.drawn()
    printed(qtbot, desk)
    assert desk.shown.note == ""


def test_a_sheet_is_taken_back_as_the_window_closes(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    begun(qtbot, desk, printing)
    assert desk.sheet.desk.rest()
    assert len(printing.withdrawn) == 1


EMPTY = PrintReport(PrintState.WAITING, "Out of paper.", "It goes on once that is mended.")


def test_nobody_has_to_wait_for_paper(qtbot: QtBot, desk: Desk, printing: Printing) -> None:
    printing.stuck = EMPTY
    begun(qtbot, desk, printing)
    qtbot.waitUntil(lambda: desk.shown.waiting, timeout=5000)
    assert desk.shown.printer_words.startswith("<b>Out of paper.</b>")
    with qtbot.waitSignal(desk.sheet.desk.ended, timeout=5000):
        desk.sheet.stopWaiting()
    assert len(printing.withdrawn) == 1
    assert desk.shown.place == "problem"
    assert not desk.shown.busy


def test_where_nobody_knows_the_page_asks_and_does_not_say_that_it_failed(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    words = "The printer does not tell whether the sheet came out."
    printing.answer = PrintReport(PrintState.UNSURE, words, "Look at the printer.", "Front desk")
    printed(qtbot, desk)
    assert (desk.shown.place, desk.problem.heading) == ("problem", "Did the sheet come out?")
    assert desk.problem.detail == "Front desk. Look at the printer for pages that came out."
    assert desk.problem.safe[-1] == "Shred what came out if you print it all again."
    assert not desk.handing.handed


def test_only_the_missing_pages_are_printed(qtbot: QtBot, desk: Desk, printing: Printing) -> None:
    printing.answer = OUT_OF_PAPER
    printed(qtbot, desk)
    printing.answer = DONE
    with qtbot.waitSignal(desk.sheet.desk.ended, timeout=5000):
        desk.sheet.climb("missing")
    assert [order.first for order in printing.orders] == [1, 2]
    assert printing.orders[0].pdf == printing.orders[1].pdf


@pytest.mark.parametrize(
    ("done", "state", "first"),
    [
        (None, PrintState.FAILED, []),
        (0, PrintState.FAILED, []),
        (1, PrintState.FAILED, ["missing"]),
        (2, PrintState.FAILED, ["hand"]),
        (3, PrintState.FAILED, ["hand"]),
        (None, PrintState.UNSURE, ["hand"]),
        (1, PrintState.UNSURE, ["hand"]),
    ],
)
def test_what_can_be_done_follows_from_the_pages_that_came_out(
    qtbot: QtBot,
    desk: Desk,
    printing: Printing,
    done: int | None,
    state: PrintState,
    first: list[str],
) -> None:
    printing.answer = replace(OUT_OF_PAPER, pages_done=done, state=state)
    printed(qtbot, desk)
    keys = [rung.key for rung in desk.problem.rungs]
    assert keys == [*first, "again", "other", "save", "show"]


def test_a_sheet_that_came_out_all_the_same_is_in_hand(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printing.answer = replace(OUT_OF_PAPER, state=PrintState.UNSURE)
    printed(qtbot, desk)
    desk.sheet.climb("hand")
    assert (desk.shown.place, desk.handing.printed, desk.shown.to_hand) == ("sheet", True, False)
    desk.sheet.finish()
    assert desk.shown.question.startswith("The plan leaves this screen.")
    assert len(printing.given) == 1


@pytest.mark.parametrize(
    ("answer", "note"),
    [
        (PrintReport(PrintState.FAILED, "It was taken back"), "was taken back."),
        (DONE, "Shred the one that was printed before."),
        (PrintReport(PrintState.UNSURE, "Nobody knows"), "may still come out: shred it."),
        (PrintReport(PrintState.FAILED, "No", loose=True), "may still come out: shred it."),
    ],
)
def test_another_size_takes_back_a_sheet_that_waits_and_says_what_became_of_it(
    qtbot: QtBot, desk: Desk, printing: Printing, answer: PrintReport, note: str
) -> None:
    printing.stuck, printing.taken_back = EMPTY, answer
    begun(qtbot, desk, printing)
    qtbot.waitUntil(lambda: desk.shown.waiting, timeout=5000)
    desk.drawn(lambda: desk.sheet.printLarge(True))
    assert desk.shown.large
    qtbot.waitUntil(lambda: desk.shown.note.endswith(note), timeout=5000)
    assert len(printing.withdrawn) == 1


def test_another_size_does_not_stop_a_sheet_on_its_way_and_says_so(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    begun(qtbot, desk, printing)
    desk.sheet.printLarge(True)
    assert not desk.shown.large
    assert desk.shown.note == "A sheet is on its way. Change the size once it is out."
    assert printing.withdrawn == []


def test_a_second_yes_prints_no_second_sheet(qtbot: QtBot, desk: Desk, printing: Printing) -> None:
    printed(qtbot, desk)
    for _ in range(10):
        desk.sheet.answerPrint(True)
    assert desk.sheet.desk.rest()
    assert len(printing.given) == 1


# What staff are to see to once the visit has ended.


@pytest.mark.parametrize("end", ["finish", "invite"])
@pytest.mark.parametrize(
    ("answer", "fates"),
    [
        (DONE, [SheetFate.PRINTED]),
        (PrintReport(PrintState.FAILED, "It was taken back"), []),
        (PrintReport(PrintState.FAILED, "No", loose=True), [SheetFate.LOOSE]),
        (PrintReport(PrintState.UNSURE, "Nobody knows"), [SheetFate.LOOSE]),
        (OUT_OF_PAPER, [SheetFate.LOOSE]),
    ],
)
def test_what_became_of_a_sheet_whose_visit_ended_is_kept_for_staff(
    qtbot: QtBot,
    desk: Desk,
    printing: Printing,
    plan: Plan,
    end: str,
    answer: PrintReport,
    fates: list[SheetFate],
) -> None:
    printing.taken_back = answer
    begun(qtbot, desk, printing)
    with qtbot.waitSignal(desk.sheet.desk.sheetsFound, timeout=5000):
        getattr(desk.shell, end)()
    kept = desk.shell.doors.sheets.today()
    assert [(each.code, each.fate) for each in kept] == [(plan.sheet_code, fate) for fate in fates]


@pytest.mark.parametrize("in_hand", [True, False])
def test_a_sheet_that_nobody_has_in_hand_is_kept_as_that(
    qtbot: QtBot, desk: Desk, plan: Plan, in_hand: bool
) -> None:
    printed(qtbot, desk)
    if in_hand:
        desk.sheet.takeInHand()
    desk.shell.finish()
    assert desk.sheet.desk.rest()
    kept = [(each.code, each.fate) for each in desk.shell.doors.sheets.today()]
    assert kept == ([] if in_hand else [(plan.sheet_code, SheetFate.PRINTED)])
    assert desk.shell.visit.parting.tray is not in_hand


def test_printer_and_copies_are_chosen(qtbot: QtBot, desk: Desk, printing: Printing) -> None:
    qtbot.waitUntil(lambda: len(desk.shown.printers) == 2, timeout=5000)
    assert desk.shown.choice == "Front desk, 1 copy"
    desk.sheet.choosePrinter("Room 2")
    for _ in range(5):
        desk.sheet.moreCopies(1)
    assert desk.shown.choice == "Room 2, 3 copies"
    assert (desk.shown.fewer, desk.shown.more) == (True, False)
    printed(qtbot, desk)
    assert (printing.orders[0].printer, printing.orders[0].copies) == ("Room 2", 3)
    desk.shell.finish()
    assert (desk.handing.printer, desk.handing.copies) == (None, 1)


def test_a_print_service_that_is_silent_is_no_printer_to_choose(
    qtbot: QtBot, desk: Desk, printing: Printing
) -> None:
    printing.known = (PrinterReport("", "The print service does not answer.", ready=False),)
    desk.sheet.lookAgain()
    qtbot.waitUntil(lambda: "does not answer" in desk.shown.printer_words, timeout=5000)
    assert desk.shown.printers == ()
    printing.answer = OUT_OF_PAPER
    printed(qtbot, desk)
    assert desk.problem.rungs[2].detail == "This kiosk knows no other printer."
