# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)

"""The receipts of today, for staff: what was told, by whom, and how it ended; no patient is named.
The list can be printed, with the mark that proves later that none was taken away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Slot

from kiosk.aftercare.dates import time_words
from kiosk.aftercare.language import Words
from kiosk.aftercare.plan.sheet_code import code_in
from kiosk.aftercare.sentences import say
from kiosk.receipts.receipt import Facts, HandedOver, Receipt, ReceiptDay
from kiosk.screens.doors import Doors
from kiosk.screens.errands import Errands
from kiosk.screens.print_desk import PrintDesk
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import tell, tr
from kiosk.visit.handover import PrintOrder, PrintReport, PrintState
from kiosk.visit.visit import Panel, Visit

LIST_TITLE = "RECEIPTS"
"""What a print queue shows of the list."""
_NOTHING_PROVED = say("No receipts prove what was told. Tell whoever looks after this kiosk.")
_A_CODE = "7K4P-82MD"
_NO_DAY: ReceiptDay | None = None
_ENDED = {
    HandedOver.PRINTED: say("Printed"),
    HandedOver.SAVED: say("Saved"),
    HandedOver.SENT: say("Sent to the printer"),
    HandedOver.SHOWN: say("Read on the screen"),
    HandedOver.NONE: say("No sheet"),
}


class ReceiptRow(NamedTuple):
    title: str
    detail: str


class ReceiptsShown(NamedTuple):
    """`said` is what there is to know of the list, or what the printer says of it. `code` is what
    was typed to find a sheet by, `found` what stands of it, `unfound` why there is nothing."""

    rows: tuple[ReceiptRow, ...] = ()
    code: str = ""
    found: str = ""
    unfound: str = ""
    said: tuple[str, ...] = ()
    failed: bool = False
    printing: bool = False


@dataclass(frozen=True, slots=True)
class DayAsked:
    """`day` is None where the receipts prove nothing, `answered` says that they were read. `heard`
    is the last word on the print of the list, None where there is none."""

    answered: bool = False
    day: ReceiptDay | None = None
    printing: bool = False
    heard: PrintReport | None = None
    code: str = ""
    found: str = ""
    unfound: str = ""


class ReceiptsView(View[ReceiptsShown], shows=ReceiptsShown):
    PLACES = frozenset({Panel.RECEIPTS})

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        self._asked = DayAsked()
        super().__init__(hold, doors, parent)
        self._errands = Errands(self)
        self._desk = PrintDesk(doors, self)
        self._desk.reported.connect(lambda heard: self._hear(heard, printing=True))
        self._desk.ended.connect(lambda heard: self._hear(heard, printing=False))

    def use(self, doors: Doors) -> None:
        super().use(doors)
        self._desk.use(doors)

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form.pack, visit.panel is Panel.RECEIPTS, self._asked)

    def derive(self, visit: Visit) -> ReceiptsShown:
        if visit.panel is not Panel.RECEIPTS:
            return ReceiptsShown()
        return receipts_shown(self._asked, self.doors.rules[visit.form.pack].words)

    @Slot()
    def arrive(self) -> None:
        """Reads them anew. A print of the list that is under way goes on."""
        asked = self._asked
        self._ask(DayAsked(printing=asked.printing, heard=asked.heard if asked.printing else None))
        self._errands.run(self.doors.receipts.today, self._read, _NO_DAY)

    def _read(self, day: ReceiptDay | None) -> None:
        self._ask(replace(self._asked, answered=True, day=day))

    @Slot(str)
    def setCode(self, code: str) -> None:
        self._ask(replace(self._asked, code=code, found="", unfound=""))

    @Slot()
    def find(self) -> None:
        """The line of a sheet, by its code as it was typed or scanned."""
        code, find = code_in(self._asked.code), self.doors.receipts.find
        if code:
            self._errands.run(lambda: find(code), self._found, None)
        else:
            unfound = tr("A code is such as {code}.", code=_A_CODE)
            self._ask(replace(self._asked, unfound=unfound))

    def _found(self, found: tuple[Facts, ...] | None) -> None:
        unfound = "" if found else tr("No receipt has this code.")
        if found is None:
            unfound = tell(_NOTHING_PROVED)
        lines = (": ".join(fact) for each in found or () for fact in each)
        self._ask(replace(self._asked, found="\n".join(lines), unfound=unfound))

    @Slot()
    def print(self) -> None:
        """On the clinic's paper, on the printer that is used first."""
        day, draw = self._asked.day, self.doors.receipts.draw
        if day is not None and not self._asked.printing:
            self._ask(replace(self._asked, printing=True, heard=None))
            self._desk.print_made(lambda: PrintOrder(draw(day), LIST_TITLE))

    def _hear(self, heard: PrintReport, *, printing: bool) -> None:
        self._ask(replace(self._asked, printing=printing, heard=heard))

    @Slot()
    def stopWaiting(self) -> None:
        """The list is taken back, where it can be."""
        self._desk.stop_waiting()

    def rest(self) -> bool:
        return all((self._errands.rest(), self._desk.rest()))

    def _ask(self, asked: DayAsked) -> None:
        self._asked = asked
        self.refresh()


def receipts_shown(asked: DayAsked, words: Words) -> ReceiptsShown:
    day, heard = asked.day, asked.heard
    failed = asked.answered and day is None
    said: tuple[str, ...] = ()
    if failed:
        said = (tell(_NOTHING_PROVED),)
    elif heard is not None:
        failed = not (asked.printing or heard.state is PrintState.DONE)
        said = tuple(tell(each) for each in (heard.words, heard.next_step) if each)
    elif asked.printing:
        said = (tr("Printing. Look at the printer."),)
    elif day is not None and not day.receipts:
        said = (tr("No visit has ended today."),)
    rows = tuple(_row(each, words) for _, each in reversed(day.receipts)) if day else ()
    return ReceiptsShown(rows, asked.code, asked.found, asked.unfound, said, failed, asked.printing)


def _row(receipt: Receipt, words: Words) -> ReceiptRow:
    told = receipt.told
    at = time_words(told.at, words)
    ended = tell(_ENDED[told.last.ended])
    hand = {True: tr("in hand"), False: tr("not in hand"), None: ""}[told.in_hand]
    parts = (told.by, ", ".join(filter(None, (ended, hand))))
    return ReceiptRow(
        tr("{time}, sheet {code}", time=at, code=told.last.code), ". ".join(filter(None, parts))
    )
