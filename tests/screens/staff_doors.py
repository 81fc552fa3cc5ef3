# SPDX-License-Identifier: GPL-3.0-or-later
"""The real pack, clinic, rules and sheet, with a printer that does as a test says."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from threading import Event
from zoneinfo import ZoneInfo

from kiosk import app
from kiosk.aftercare.consultation import Consultation
from kiosk.machine import places
from kiosk.screens.doors import Doors
from kiosk.visit.handover import PrinterTold, PrintState, PrintTold

NOW = datetime(2026, 11, 23, 15, 5, tzinfo=ZoneInfo("Europe/London"))
FRONT_DESK = PrinterTold("Front desk", "Ready", ready=True)
ROOM_2 = PrinterTold("Room 2", "Ready", ready=True)
DONE = PrintTold(PrintState.DONE, "Printed", "Take it from the tray", "Front desk", 2)
OUT_OF_PAPER = PrintTold(
    PrintState.FAILED, "Out of paper", "Add A4 paper to tray 1", "Front desk", 1
)


@dataclass
class Printing:
    """A print room: what it answers, and what it was given."""

    answer: PrintTold = DONE
    known: tuple[PrinterTold, ...] = (FRONT_DESK, ROOM_2)
    given: list[tuple[bytes, str, str | None]] = field(default_factory=list)
    hold: Event | None = None

    def printers(self) -> tuple[PrinterTold, ...]:
        return self.known

    def print_sheet(
        self, pdf: bytes, title: str, printer: str | None, tell: Callable[[PrintTold], None]
    ) -> PrintTold:
        self.given.append((pdf, title, printer))
        tell(PrintTold(PrintState.PRINTING, "Page 1 is printing", printer=printer or "Front desk"))
        if self.hold is not None:
            assert self.hold.wait(10)
        return self.answer


@cache
def clinic_kiosk() -> app.Kiosk:
    return app.load()


@cache
def amira() -> Consultation:
    return clinic_kiosk().visit(places.content() / "examples" / "amira.yaml")


def doors(printing: Printing, folder: Path) -> Doors:
    kiosk = clinic_kiosk()

    def save(pdf: bytes, title: str) -> Path:
        file = folder / f"{title}.pdf"
        file.write_bytes(pdf)
        return file

    return Doors(
        guidance=kiosk.guidance,
        clinic=kiosk.settings.clinic,
        resources=kiosk.resources,
        languages=(("en", "English"),),
        paper="a4",
        print_size="clear",
        now=lambda: NOW,
        check=kiosk.problems,
        plan=kiosk.plan,
        look_up=kiosk.answer,
        draw_sheet=kiosk.draw,
        printers=printing.printers,
        print_sheet=printing.print_sheet,
        save_sheet=save,
    )
