# SPDX-License-Identifier: GPL-3.0-or-later
"""One sheet on its way into the patient's hand: drawn, printed or saved, and what went wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.aftercare.sentences import say
from kiosk.receipts.receipt import HandedOver
from kiosk.visit.handover import PrintReport, PrintState

MOST_COPIES = 3
"""One for the patient, one for who cares for them, one for the clinic's own file."""
_TAKING_BACK = say("The sheet has changed. The one before is being taken back.")
_TAKEN_BACK = say("The sheet has changed. The one before was taken back.")
_MAY_COME = say("The sheet has changed. The one before may still come out: shred it.")
_OUTDATED = say("The sheet has changed. Shred the one that was printed before.")
_ON_ITS_WAY = say("A sheet is on its way. Change the size once it is out.")
NOTHING_SENT = PrintReport(PrintState.READY, "")


class SheetPlace(StrEnum):
    """What of the last step is on screen: the sheet, the sheet large to read, the ways on."""

    SHEET = "sheet"
    READ = "read"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Handing:
    """`report` is where the print stands, `failed` how the last one that failed did.

    `awaited` says that the last word on a print of this sheet is still to come, `handed` that the
    sheet was printed or saved since it was last drawn. `saved` is the name
    of the file, `unsaved` why there is none, `refused` why there is no sheet; each "" otherwise.
    `asking` says that the question whether to end the visit is open, `confirming` the one whose
    sheet it is; `chosen` that somebody chose the print size. `printer` and `copies` are what was
    chosen to print with, None for the clinic's own. `in_hand` says that a person has the paper.
    `note` says what became of an earlier sheet of this visit, "" for nothing.
    """

    print_size: str
    pdf: bytes = b""
    refused: str = ""
    report: PrintReport = NOTHING_SENT
    failed: PrintReport = NOTHING_SENT
    awaited: bool = False
    place: SheetPlace = SheetPlace.SHEET
    handed: bool = False
    saved: str = ""
    unsaved: str = ""
    asking: bool = False
    chosen: bool = False
    confirming: bool = False
    printer: str | None = None
    copies: int = 1
    in_hand: bool = False
    note: str = ""

    @property
    def busy(self) -> bool:
        """A print is under way."""
        return self.report.state.under_way

    @property
    def out_of_hand(self) -> bool:
        """It was printed, and nobody has said yet that they have it."""
        return self.printed and not self.in_hand

    @property
    def printed(self) -> bool:
        """A sheet came out, whatever was done with it before or since."""
        return self.handed and self.report.state is PrintState.DONE

    @property
    def ready(self) -> bool:
        """There is a sheet, and no print of it is under way."""
        return bool(self.pdf) and not self.busy

    @property
    def drawn(self) -> bool:
        """Drawing was tried, whatever came of it."""
        return bool(self.pdf or self.refused)

    @property
    def came_to(self) -> HandedOver:
        """What has become of the sheet so far, for the receipt."""
        if self.report.state is PrintState.DONE:
            return HandedOver.PRINTED
        if self.awaited:
            return HandedOver.SENT
        if self.handed:
            return HandedOver.SAVED if self.saved else HandedOver.PRINTED
        return HandedOver.SHOWN if self.place is SheetPlace.READ else HandedOver.NONE

    def fresh(self, print_size: str) -> Handing:
        """Another sheet in the place of this one: nothing that was done counts for it. What became
        of this one is told."""
        note = _TAKING_BACK if self.awaited else _OUTDATED if self.printed else self.note
        return Handing(
            print_size,
            place=self.place,
            chosen=self.chosen,
            printer=self.printer,
            copies=self.copies,
            note=note,
        )

    def sized(self, print_size: str) -> Handing:
        """The print size that somebody chose. A sheet that waits for a person at the printer is
        given up for it; one that is on its way is not."""
        if print_size == self.print_size:
            return self
        if self.busy and self.report.state is not PrintState.WAITING:
            return replace(self, note=_ON_ITS_WAY)
        return replace(self.fresh(print_size), chosen=True)

    def proposed(self, print_size: str) -> Handing:
        """A size that suits the text on screen, until somebody chooses or has the sheet."""
        taken = self.chosen or self.busy or self.handed or print_size == self.print_size
        return self if taken else self.fresh(print_size)

    def drew(self, pdf: bytes) -> Handing:
        return replace(self, pdf=pdf, refused="")

    def could_not_draw(self, why: str) -> Handing:
        return replace(self, pdf=b"", refused=why)

    def sending(self) -> Handing:
        sent = PrintReport(PrintState.SENDING, "")
        return replace(
            self, report=sent, awaited=True, asking=False, confirming=False, in_hand=False, note=""
        )

    def copied(self, by: int) -> Handing:
        """More copies or fewer, from 1 to `MOST_COPIES`."""
        return replace(self, copies=min(MOST_COPIES, max(1, self.copies + by)))

    def hears(self, report: PrintReport) -> Handing:
        """Word from the printer while the print is under way."""
        return replace(self, report=report)

    def ended(self, report: PrintReport) -> Handing:
        """The last word. Whatever is not done has failed, and opens the ways on. A question that is
        open meanwhile stays where the sheet is done: it is the same after it."""
        note = "" if self.note == _ON_ITS_WAY else self.note
        over = replace(self, report=report, awaited=False, note=note)
        if report.state is not PrintState.DONE:
            return replace(over, failed=report, place=SheetPlace.PROBLEM, asking=False)
        place = SheetPlace.SHEET if self.place is SheetPlace.PROBLEM else self.place
        return replace(over, handed=True, place=place)

    def gave_back(self, report: PrintReport) -> Handing:
        """The last word on the sheet before this one, which was taken back for it."""
        if self.note != _TAKING_BACK:
            return self
        if report.state is PrintState.DONE:
            return replace(self, note=_OUTDATED)
        unsure = report.loose or report.state is PrintState.UNSURE
        return replace(self, note=_MAY_COME if unsure else _TAKEN_BACK)

    def found(self) -> Handing:
        """Somebody holds the paper of a print that seemed to have failed."""
        done = PrintReport(PrintState.DONE, say("Printed."), printer=self.failed.printer)
        return replace(self.ended(done), in_hand=True)

    def was_saved(self, file: str) -> Handing:
        return replace(self, handed=True, saved=file, unsaved="")

    def was_not_saved(self, why: str) -> Handing:
        return replace(self, saved="", unsaved=why)

    def at(self, place: SheetPlace) -> Handing:
        return replace(self, place=place, asking=False)
