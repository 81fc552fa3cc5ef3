# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802, N815 (QML reads these names, and QML writes names like that)
"""The sheet page's view model: the sheet as it will print, and its way to paper."""

from __future__ import annotations

from dataclasses import asdict, replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.aftercare.plan.values import Plan
from kiosk.screens import sheet_words as words
from kiosk.screens.doors import Doors
from kiosk.screens.sheet_pictures import SheetPictures, SheetProvider
from kiosk.screens.sheet_print import PrintDesk
from kiosk.screens.words import say
from kiosk.visit.handing import NOTHING_SENT, Handing, Place
from kiosk.visit.handover import PrinterTold, PrintState, PrintTold


class SheetPage(QObject):
    """What QML binds to. Nothing is drawn before `open`, and every change draws again.

    `finished` is the end of the visit; `languageWanted` asks for the plan in another language.
    """

    changed = Signal()
    drawn = Signal()
    finished = Signal()
    languageWanted = Signal(str)

    def __init__(self, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._pictures = SheetPictures(self)
        self._desk = PrintDesk(doors, self)
        self._desk.printersFound.connect(self._found_printers)
        self._desk.told.connect(self._hear)
        self._desk.ended.connect(self._hear_end)
        self._printers: tuple[PrinterTold, ...] | None = None
        self._handing: Handing | None = None

    def provider(self) -> SheetProvider:
        """A new image provider for the engine, under the name `sheet`."""
        return SheetProvider(self._pictures)

    def show(self, plan: Plan) -> None:
        """The sheet of this plan. One already on screen is drawn again if the plan is another."""
        now = self._handing
        if now is not None and now.plan == plan:
            return
        self._desk.leave()
        self._become(
            now.fresh(plan, now.print_size) if now else Handing(plan, self._doors.print_size)
        )
        if now is not None and now.drawn:
            self.open()

    @Slot()
    def forget(self) -> None:
        """Nothing of the sheet is kept. A print under way goes on, untold."""
        self._desk.leave()
        self._pictures.close()
        self._handing = None
        self.changed.emit()
        self.drawn.emit()

    def rest(self) -> bool:
        """For the end of the program: see `PrintDesk.rest`."""
        return self._desk.rest()

    @Slot()
    def open(self) -> None:
        """Draws the sheet if it is not drawn yet, and asks how the printers are."""
        now = self._handing
        if now is None:
            return
        if not now.pdf:
            self._draw(now)
        self.lookAgain()

    # The sheet.

    @Property(list, notify=drawn)
    def pages(self) -> list[dict[str, object]]:
        """For each page `source`, `ratio` (height over width), `words` and `text`, what it says."""
        count = self._pictures.pages
        return [
            {
                "source": self._pictures.source(page),
                "ratio": self._pictures.ratio(page),
                "words": say("Page {page} of {pages}").format(page=page, pages=count),
                "text": self._pictures.text(page),
            }
            for page in range(1, count + 1)
        ]

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why this plan cannot become a sheet, for staff; "" where it can."""
        return self._handing.refused if self._handing else ""

    @Property(str, notify=changed)
    def printSize(self) -> str:
        return self._handing.print_size if self._handing else self._doors.print_size

    @Slot(str)
    def setPrintSize(self, size: str) -> None:
        """`clear` or `large`. Draws again, so what was printed or saved before is another sheet."""
        now = self._handing
        if now is not None and not now.busy and size != now.print_size:
            self._draw(now.fresh(now.plan, size))

    @Property(list, constant=True)
    def languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": name} for code, name in self._doors.languages]

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._handing.plan.language if self._handing else ""

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        now = self._handing
        if now is not None and not now.busy and code != now.plan.language:
            self.languageWanted.emit(code)

    # The printer.

    @Property(str, notify=changed)
    def printerWords(self) -> str:
        """The printer's state, or the print's once there is one; StyledText."""
        told = self._told
        if told.state is not PrintState.READY:
            return words.print_words(told)[0]
        printer = words.printer_words(self._printers)[0]
        pages = self._pictures.pages
        return f"{printer} {words.pages_words(pages, self._doors.paper)}" if pages else printer

    @Property(str, notify=changed)
    def printerIcon(self) -> str:
        if self._told.state is PrintState.DONE:
            return "printer-check"
        ready = words.printer_words(self._printers)[1] or self._busy
        return "printer" if ready or self._printers is None else "printer-x"

    @Property(str, notify=changed)
    def printButton(self) -> str:
        return words.print_words(self._told)[1]

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """A print is under way: no second one is started."""
        return self._busy

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """There is a sheet, and nothing keeps it from being sent."""
        return self._handing is not None and self._handing.ready

    @Slot()
    def print(self) -> None:
        """To the printer the clinic prefers."""
        self._print(None)

    @Slot()
    def lookAgain(self) -> None:
        self._desk.look()

    # After a print that failed.

    @Property(dict, notify=changed)
    def problem(self) -> dict[str, object]:
        """What the print-problem page shows; the sheet's code and no name."""
        now = self._handing
        if now is None:
            return {"title": "", "detail": "", "safe": [], "rungs": [], "aside": "", "status": ""}
        pages, failed = self._pictures.pages, now.failed
        rungs = words.ladder(failed, self._printers, pages, now.saved, now.unsaved)
        code = say("Sheet {code}").format(code=now.plan.sheet_code)
        return {
            "title": failed.words.removesuffix(".") or say("It did not print"),
            "detail": words.came_out(failed, self._printers, pages),
            "safe": words.what_is_safe(failed, pages),
            "status": words.print_words(now.told)[0] if self._busy else "",
            "rungs": [asdict(rung) for rung in rungs],
            "aside": f"{code}, {words.pages_words(pages, self._doors.paper)}",
        }

    @Slot(str)
    def climb(self, rung: str) -> None:
        """A rung of the ladder: `again`, `other`, `save` or `show`."""
        failed = self._handing.failed if self._handing else NOTHING_SENT
        match rung:
            case "again":
                self._print(failed.printer or None)
            case "other":
                other = words.other_printer(failed, self._printers)
                if other is None:
                    self.lookAgain()
                else:
                    self._print(other.name)
            case "save":
                self.save()
            case "show":
                self.go(Place.READ)

    @Slot()
    def save(self) -> None:
        """Writes the file for staff. A folder that cannot be written is told, nothing is lost."""
        now = self._handing
        if now is None or not now.pdf:
            return
        try:
            file = self._doors.save_sheet(now.pdf, self._title(now))
        except OSError as error:
            why = error.strerror or say("The folder cannot be written")
            told = say("Not saved: {why} Tell whoever looks after this kiosk.")
            self._become(now.was_not_saved(told.format(why=words.sentence(why))))
            return
        self._become(now.was_saved(file.name))

    @Property(str, notify=changed)
    def savedWords(self) -> str:
        """What became of the last wish to save, "" if there was none."""
        now = self._handing
        if now is None or now.unsaved:
            return now.unsaved if now else ""
        return say("Saved for staff as {file}.").format(file=now.saved) if now.saved else ""

    # Places of the page, and the end of the visit.

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._handing.place if self._handing else Place.SHEET

    @Slot(str)
    def go(self, place: str) -> None:
        if self._handing is not None:
            self._become(self._handing.at(Place(place)))

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The question whether to end the visit is open."""
        return self._handing is not None and self._handing.asking

    @Property(str, notify=changed)
    def question(self) -> str:
        if self._busy:
            return say("The sheet is still printing.")
        return say("The sheet is not printed and not saved.")

    @Slot()
    def finish(self) -> None:
        """Ends the visit; asks first if the sheet is not in anybody's hand yet."""
        now = self._handing
        if now is not None and not now.safe_to_end:
            self._become(replace(now, asking=True))
        else:
            self.finished.emit()

    @Slot(bool)
    def answerFinish(self, sure: bool) -> None:
        if self._handing is not None:
            self._become(replace(self._handing, asking=False))
        if sure:
            self.finished.emit()

    @property
    def _told(self) -> PrintTold:
        return self._handing.told if self._handing else NOTHING_SENT

    @property
    def _busy(self) -> bool:
        return self._handing is not None and self._handing.busy

    def _draw(self, blank: Handing) -> None:
        try:
            pdf = self._doors.draw_sheet(blank.plan, self._doors.paper, blank.print_size)
            self._pictures.open(pdf)
        except ValueError as refused:
            self._pictures.close()
            self._become(replace(blank, refused=str(refused)))
        else:
            self._become(replace(blank, pdf=pdf))
        self.drawn.emit()

    def _print(self, printer: str | None) -> None:
        now = self._handing
        if now is None or not now.ready:
            return
        self._become(now.sending())
        self._desk.print(now.pdf, self._title(now), printer)

    def _hear(self, told: PrintTold) -> None:
        if self._handing is not None:
            self._become(self._handing.hears(told))

    def _hear_end(self, told: PrintTold) -> None:
        if self._handing is not None:
            self._become(self._handing.ended(told))
        if told.state is PrintState.FAILED:
            self.lookAgain()

    def _found_printers(self, printers: tuple[PrinterTold, ...]) -> None:
        self._printers = printers
        self.changed.emit()

    @staticmethod
    def _title(now: Handing) -> str:
        """What a print queue or a folder shows: the sheet's code, never a name."""
        return now.plan.sheet_code

    def _become(self, handing: Handing) -> None:
        self._handing = handing
        self.changed.emit()
