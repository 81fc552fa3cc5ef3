# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)

"""The receipts of today, for staff: what was told, by whom, and how it ended; no patient is named.
The list can be printed, with the mark that proves later that none was taken away."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Slot

from kiosk.aftercare.dates import time_words
from kiosk.aftercare.language import Words
from kiosk.aftercare.plan.sheet_code import code_in
from kiosk.aftercare.sentences import say
from kiosk.receipts.receipt import HandedOver, Receipt, ReceiptDay
from kiosk.screens.doors import Doors
from kiosk.screens.errands import Errands
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import tell, tr
from kiosk.visit.handover import PrintOrder, PrintReport, PrintState
from kiosk.visit.visit import Panel, Visit

LIST_TITLE = "RECEIPTS"
"""What a print queue shows of the list."""
_BROKE_OFF = PrintReport(PrintState.FAILED, say("The list could not be printed."))
_NOTHING_PROVED = say("No receipts prove what was told. Tell whoever looks after this kiosk.")
_COLUMNS = re.compile(r" {2,}")
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
    """`day` is None where the receipts prove nothing, `answered` says that they were read."""

    answered: bool = False
    day: ReceiptDay | None = None
    printing: bool = False
    end: PrintReport | None = None
    code: str = ""
    found: str = ""
    unfound: str = ""


class ReceiptsView(View[ReceiptsShown], shows=ReceiptsShown):
    PLACES = frozenset({Panel.RECEIPTS})

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        self._asked = DayAsked()
        super().__init__(hold, doors, parent)
        self._errands = Errands(self)

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.form.pack, visit.panel is Panel.RECEIPTS, self._asked)

    def derive(self, visit: Visit) -> ReceiptsShown:
        if visit.panel is not Panel.RECEIPTS:
            return ReceiptsShown()
        return receipts_shown(self._asked, self.doors.rules[visit.form.pack].words)

    @Slot()
    def arrive(self) -> None:
        """Reads them anew."""
        self._ask(DayAsked())
        self._errands.run(
            self.doors.receipts.today,
            lambda day: self._ask(DayAsked(answered=True, day=day)),
            _NO_DAY,
        )

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

    def _found(self, found: str | None) -> None:
        unfound = "" if found else tr("No receipt has this code.")
        if found is None:
            unfound = tell(_NOTHING_PROVED)
        self._ask(replace(self._asked, found=_in_proportion(found or ""), unfound=unfound))

    @Slot()
    def print(self) -> None:
        """On the clinic's paper, on the printer that is used first."""
        day, doors = self._asked.day, self.doors
        if day is None or self._asked.printing:
            return
        self._ask(replace(self._asked, printing=True, end=None))

        def printed() -> PrintReport:
            order = PrintOrder(doors.receipts.draw(day), LIST_TITLE)
            return doors.print_sheet(order, lambda _: None, lambda: False)

        self._errands.run(printed, self._printed, _BROKE_OFF)

    def _printed(self, end: PrintReport) -> None:
        self._ask(replace(self._asked, printing=False, end=end))

    def rest(self) -> bool:
        return self._errands.rest()

    def _ask(self, asked: DayAsked) -> None:
        self._asked = asked
        self.refresh()


def receipts_shown(asked: DayAsked, words: Words) -> ReceiptsShown:
    day, end = asked.day, asked.end
    failed = asked.answered and day is None
    said: tuple[str, ...] = ()
    if failed:
        said = (tell(_NOTHING_PROVED),)
    elif asked.printing:
        said = (tr("Printing. Look at the printer."),)
    elif end is not None:
        failed = end.state is not PrintState.DONE
        said = tuple(tell(each) for each in (end.words, end.next_step) if each)
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


def _in_proportion(found: str) -> str:
    """Words in columns of one width of letter, as they are read in letters of many."""
    return _COLUMNS.sub(": ", found.replace("\n  ", "\n"))
