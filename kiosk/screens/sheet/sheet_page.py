# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The sheet as it will print, and its way to paper."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.aftercare.refusals import SheetRefused
from kiosk.aftercare.sentences import say
from kiosk.screens.doors import Doors
from kiosk.screens.print_desk import PrintDesk
from kiosk.screens.sheet.print_problem import (
    PrintProblemShown,
    WayOn,
    other_printer,
    print_problem,
)
from kiosk.screens.sheet.print_words import (
    Printers,
    called,
    pages_words,
    print_button,
    print_words,
    printer_icon,
    printer_words,
)
from kiosk.screens.sheet.saving_words import not_saved
from kiosk.screens.sheet.sheet_pictures import SheetPictures, SheetProvider, SheetUnreadable
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import full_stop, tell, tr
from kiosk.visit.handing import MOST_COPIES, Handing, SheetPlace
from kiosk.visit.handover import (
    PrinterReport,
    PrintOrder,
    PrintReport,
    PrintState,
    SheetFate,
)
from kiosk.visit.journey import Page
from kiosk.visit.patient_names import initials
from kiosk.visit.visit import Panel, Visit

NOT_DRAWN = say("The sheet could not be drawn. Tell whoever looks after this kiosk. Code P7.")


class SheetPageShown(NamedTuple):
    """A page of the sheet: the address of its picture, its height over its width, its number in
    words, and all that it says."""

    source: str
    ratio: float
    words: str
    text: str


class PrinterChoiceShown(NamedTuple):
    name: str
    title: str
    words: str
    chosen: bool


class SheetShown(NamedTuple):
    """`printer_words` are StyledText. `drawing` says that the sheet is still to be drawn, `refused`
    why it cannot be. `place` is a `SheetPlace`; `asking` says that `question` is open, `confirming`
    that `whose` is. `waiting` says that a person is wanted at the printer, `to_hand` that somebody
    is to say that they have the paper. `choice` names the printer and the copies."""

    pages: tuple[SheetPageShown, ...] = ()
    tallest: float = 1.0
    drawing: bool = False
    refused: str = ""
    large: bool = False
    printer_words: str = ""
    printer_icon: str = "printer"
    print_button: str = ""
    busy: bool = False
    ready: bool = False
    saved_words: str = ""
    place: str = SheetPlace.SHEET
    asking: bool = False
    question: str = ""
    confirming: bool = False
    whose: str = ""
    treatment: str = ""
    waiting: bool = False
    to_hand: bool = False
    note: str = ""
    choice: str = ""
    copies: int = 1
    fewer: bool = False
    more: bool = True
    printers: tuple[PrinterChoiceShown, ...] = ()
    problem: PrintProblemShown = PrintProblemShown()


class SheetView(View[SheetShown], shows=SheetShown):
    """`finished` wishes for the end of the visit."""

    PLACES = frozenset({Page.SHEET})

    finished = Signal()

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        self._pictures = SheetPictures()
        self._printers: Printers = None
        super().__init__(hold, doors, parent)
        self._pictures.setParent(self)
        self.desk = PrintDesk(doors, self)
        self.desk.printersFound.connect(self._found_printers)
        self.desk.reported.connect(self._hear)
        self.desk.ended.connect(self._hear_end)
        self.desk.gaveBack.connect(self._hear_back)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)
        self._attended = False
        self._sent = False
        self._out = ""

    def use(self, doors: Doors) -> None:
        super().use(doors)
        self.desk.use(doors)

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.plan, visit.printing, self._printers)

    def derive(self, visit: Visit) -> SheetShown:
        self._pictures.show(visit.printing.pdf if visit.plan else b"")
        return sheet(visit, self._pictures, self._printers, self.doors.paper)

    def provider(self) -> SheetProvider:
        """A new image provider for the engine, under the name `sheet`."""
        return SheetProvider(self._pictures)

    def attend(self) -> None:
        """What the visit asks of the machine: on the page, the printers, and a sheet to be drawn
        once the page stands; that a print nobody awaits any more is taken back; and that staff see
        to paper which nobody had in hand as the visit ended."""
        visit = self.visit
        there = visit.journey.at is Page.SHEET
        if self._sent and not visit.printing.awaited:
            self._sent = False
            self.desk.withdraw()
        if self._out and visit.plan is None:
            self.desk.tidy(partial(_note_printed, self._out))
        self._out = self._title if visit.printing.out_of_hand else ""
        if there and not self._attended:
            self.lookAgain()
        self._attended = there
        if there and not visit.printing.drawn:
            self._soon.start()

    def draw(self) -> None:
        """Draws the sheet of the plan if it is not drawn yet. Whatever comes of it, it is over.

        A refusal is told as it stands; any other error is a fault, and its message is not shown.
        """
        visit, plan = self.visit, self.visit.plan
        if plan is None or visit.printing.drawn:
            return
        drawn = visit.printing.could_not_draw(NOT_DRAWN)
        try:
            pdf = self.doors.draw_sheet(plan, self.doors.paper, visit.printing.print_size)
            self._pictures.show(pdf)
            drawn = visit.printing.drew(pdf)
        except (SheetRefused, SheetUnreadable) as refused:
            drawn = visit.printing.could_not_draw(refused.args[0])
        finally:
            self._become(drawn)

    @Slot(bool)
    def printLarge(self, large: bool) -> None:
        """The sheet is drawn again, so what was printed or saved before is another sheet."""
        self._become(self.visit.printing.sized("large" if large else "clear"))

    # The printer.

    @Slot()
    def print(self) -> None:
        """Asks whose sheet it is, before it goes to the printer."""
        if self.visit.printing.ready:
            self._become(replace(self.visit.printing, confirming=True))

    @Slot(bool)
    def answerPrint(self, sure: bool) -> None:
        asked = self.visit.printing.confirming
        now = replace(self.visit.printing, confirming=False)
        self._become(now)
        if sure and asked:
            self._print(now.printer)

    @Slot()
    def stopWaiting(self) -> None:
        """The sheet is taken back, and the ways on open."""
        self.desk.stop_waiting()

    @Slot()
    def takeInHand(self) -> None:
        """Somebody has the paper."""
        self._become(replace(self.visit.printing, in_hand=True))

    @Slot()
    def askPrinter(self) -> None:
        """Opens the choice of printer and copies."""
        if not self.visit.printing.busy:
            self.turn(self.visit.opened(Panel.PRINTER))

    @Slot(str)
    def choosePrinter(self, name: str) -> None:
        if not self.visit.printing.busy:
            self._become(replace(self.visit.printing, printer=name))

    @Slot(int)
    def moreCopies(self, by: int) -> None:
        if not self.visit.printing.busy:
            self._become(self.visit.printing.copied(by))

    @Slot()
    def lookAgain(self) -> None:
        self.desk.look()

    @Slot(str)
    def climb(self, key: str) -> None:
        """A way on after a print that failed, by its key."""
        failed = self.visit.printing.failed
        match WayOn(key):
            case WayOn.HAND if not self.visit.printing.busy:
                self._become(self.visit.printing.found())
            case WayOn.HAND:
                pass
            case WayOn.MISSING:
                self._print(failed.printer or None, first=(failed.pages_done or 0) + 1)
            case WayOn.AGAIN:
                self._print(failed.printer or None)
            case WayOn.OTHER:
                other = other_printer(failed, self._printers)
                if other is None:
                    self.lookAgain()
                else:
                    self._print(other.name)
            case WayOn.SAVE:
                self.save()
            case WayOn.SHOW:
                self.go(SheetPlace.READ)

    @Slot()
    def save(self) -> None:
        """Writes the file for staff. A folder that cannot be written is told, nothing is lost."""
        now = self.visit.printing
        if not now.pdf:
            return
        try:
            file = self.doors.save_sheet(now.pdf, self._title)
        except OSError as error:
            self._become(now.was_not_saved(not_saved(error)))
        else:
            self._become(now.was_saved(file.name))

    # Places of the page, and the end of the visit.

    @Slot(str)
    def go(self, place: str) -> None:
        self._become(self.visit.printing.at(SheetPlace(place)))

    @Slot()
    def finish(self) -> None:
        """Asks whether to end the visit."""
        self._become(replace(self.visit.printing, asking=True))

    @Slot(bool)
    def answerFinish(self, sure: bool) -> None:
        self._become(replace(self.visit.printing, asking=False))
        if sure:
            self.finished.emit()

    @property
    def _title(self) -> str:
        """What a print queue or a folder shows: the sheet's code, never a name."""
        return self.visit.plan.sheet_code if self.visit.plan else ""

    def print_kept(self, code: str, pdf: bytes, printer: str | None) -> None:
        """A sheet that was saved, by its code, from the staff's home page."""
        visit = self.visit
        if visit.plan is not None or visit.printing.busy:
            return
        now = Handing(visit.printing.print_size, pdf, saved=code)
        self._hand_over(now, PrintOrder(pdf, code, printer))

    def _print(self, printer: str | None, first: int = 1) -> None:
        now = self.visit.printing
        if now.ready:
            self._hand_over(now, PrintOrder(now.pdf, self._title, printer, now.copies, first))

    def _hand_over(self, now: Handing, order: PrintOrder) -> None:
        self._become(now.sending())
        self._sent = True
        self.desk.print(order)

    def _hear(self, report: PrintReport) -> None:
        """A print whose sheet has been changed since, or whose visit is over, is not told."""
        if self.visit.printing.awaited:
            self._become(self.visit.printing.hears(report))

    def _hear_end(self, report: PrintReport) -> None:
        if not self.visit.printing.awaited:
            return
        self._sent = False
        self._become(self.visit.printing.ended(report))
        if report.state is not PrintState.DONE:
            self.lookAgain()

    def _hear_back(self, report: PrintReport) -> None:
        """What became of a sheet that was taken back: told to whoever is still there."""
        self._become(self.visit.printing.gave_back(report))
        self.desk.tidy()

    def _found_printers(self, printers: tuple[PrinterReport, ...]) -> None:
        self._printers = printers
        self.refresh()

    def _become(self, printing: Handing) -> None:
        self.turn(replace(self.visit, printing=printing))


def _note_printed(code: str, doors: Doors) -> None:
    doors.sheets.note(code, SheetFate.PRINTED)


def sheet(visit: Visit, pictures: SheetPictures, printers: Printers, paper: str) -> SheetShown:
    now, plan, count = visit.printing, visit.plan, pictures.pages
    if plan is None:
        return SheetShown()
    pages = tuple(
        SheetPageShown(
            source=pictures.source(page),
            ratio=pictures.ratio(page),
            words=tr("Page {page} of {pages}", page=page, pages=count),
            text=pictures.text(page),
        )
        for page in range(1, count + 1)
    )
    return SheetShown(
        pages=pages,
        tallest=max((page.ratio for page in pages), default=1.0),
        drawing=not now.drawn,
        refused=tell(now.refused),
        large=now.print_size == "large",
        printer_words=_printer_line(now, printers, count, paper),
        printer_icon=printer_icon(printers, now.report, busy=now.busy),
        print_button=print_button(now.report),
        busy=now.busy,
        ready=now.ready,
        saved_words=_saved_words(now),
        place=now.place,
        asking=now.asking,
        question=_question(now),
        confirming=now.confirming,
        whose=tr("Print the sheet of {initials}?", initials=initials(plan.patient_name)),
        treatment=tr("{treatment}, treated {at}.", treatment=plan.treatment_words, at=plan.treated),
        waiting=now.report.state is PrintState.WAITING,
        to_hand=now.out_of_hand,
        note=tell(now.note),
        choice=_choice(now, printers),
        copies=now.copies,
        fewer=now.copies > 1,
        more=now.copies < MOST_COPIES,
        printers=_choices(now, printers),
        problem=print_problem(now, printers, count, plan.sheet_code, paper),
    )


def _chosen(now: Handing, printers: Printers) -> str:
    """The queue that the sheet goes to; "" while none is known."""
    known = [each.name for each in printers or () if each.name]
    return now.printer if now.printer in known else known[0] if known else ""


def _choices(now: Handing, printers: Printers) -> tuple[PrinterChoiceShown, ...]:
    chosen = _chosen(now, printers)
    return tuple(
        PrinterChoiceShown(each.name, called(each), full_stop(each.words), each.name == chosen)
        for each in printers or ()
        if each.name
    )


def _choice(now: Handing, printers: Printers) -> str:
    title = next((each.title for each in _choices(now, printers) if each.chosen), "")
    if now.copies == 1:
        return tr("{printer}, 1 copy", printer=title)
    return tr("{printer}, {copies} copies", printer=title, copies=now.copies)


def _printer_line(now: Handing, printers: Printers, pages: int, paper: str) -> str:
    """The printer's state, or the print's once there is one."""
    if now.report.state is not PrintState.READY:
        return print_words(now.report)
    printer = printer_words(printers)
    return f"{printer} {pages_words(pages, paper)}" if pages else printer


def _saved_words(now: Handing) -> str:
    """What became of the last wish to save, "" if there was none."""
    if now.unsaved:
        return tell(now.unsaved)
    return tr("Saved for staff as {file}.", file=now.saved) if now.saved else ""


def _question(now: Handing) -> str:
    if now.busy:
        return tr("The sheet is still printing. It is taken back if you end the visit now.")
    if now.out_of_hand:
        return tr("The sheet was printed. Nobody has said that it is in hand.")
    if now.saved and not now.in_hand:
        return tr("The plan leaves this screen. The sheet is saved for staff, and not printed.")
    if now.handed:
        return tr("The plan leaves this screen. The sheet stays with the patient.")
    return tr("The sheet is not printed and not saved.")
