# SPDX-License-Identifier: GPL-3.0-or-later
"""The real pack, clinic, rules and sheet, with a printer that does as a test says."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from threading import Event
from zoneinfo import ZoneInfo

from kiosk import app
from kiosk.aftercare.consultation import Consultation, Product
from kiosk.aftercare.plan.values import Plan
from kiosk.machine import places
from kiosk.packs import KeptList
from kiosk.receipts.receipt import ReceiptTrouble, Told
from kiosk.screens.doors import Doors
from kiosk.visit.handover import PrinterReport, PrintReport, PrintState
from kiosk.visit.planning import Planned

NOW = datetime(2026, 11, 23, 15, 5, tzinfo=ZoneInfo("Europe/London"))
FRONT_DESK = PrinterReport("Front desk", "Ready", ready=True)
ROOM_2 = PrinterReport("Room 2", "Ready", ready=True)
DONE = PrintReport(PrintState.DONE, "Printed", "Take it from the tray", "Front desk", 2)
OUT_OF_PAPER = PrintReport(
    PrintState.FAILED, "Out of paper", "Add A4 paper to tray 1", "Front desk", 1
)


@dataclass
class Printing:
    """A print room: what it answers, and what it was given. Receipts are written there, too."""

    answer: PrintReport = DONE
    known: tuple[PrinterReport, ...] = (FRONT_DESK, ROOM_2)
    given: list[tuple[bytes, str, str | None]] = field(default_factory=list)
    hold: Event | None = None
    trouble: ReceiptTrouble | None = None
    receipts: list[tuple[Told, bytes]] = field(default_factory=list)

    def receipt(self, told: Told, sheet: bytes) -> ReceiptTrouble | None:
        self.receipts.append((told, sheet))
        return self.trouble

    def printers(self) -> tuple[PrinterReport, ...]:
        return self.known

    def print_sheet(
        self, pdf: bytes, title: str, printer: str | None, report: Callable[[PrintReport], None]
    ) -> PrintReport:
        self.given.append((pdf, title, printer))
        report(
            PrintReport(PrintState.PRINTING, "Page 1 is printing", printer=printer or "Front desk")
        )
        if self.hold is not None:
            assert self.hold.wait(10)
        return self.answer


@cache
def clinic_kiosk() -> app.Kiosk:
    return app.load()


def plan_of(visit: Consultation) -> Plan:
    """The plan of a visit with nothing wrong."""
    planned = clinic_kiosk().planning.planned(visit)
    assert isinstance(planned, Planned)
    return planned.plan


@cache
def amira() -> Consultation:
    return clinic_kiosk().planned(places.content() / "examples" / "amira.yaml").consultation


BALM = Product("Wool balm", "Lanolin Alcohol")
"""To be asked about, and no medicine: the practitioner may settle it."""


@cache
def amira_with_balm() -> Consultation:
    """Amira with the balm in the place of her medicine."""
    return replace(amira(), shelf=(*amira().shelf[:-1], BALM))


def doors(printing: Printing, folder: Path) -> Doors:
    def save(pdf: bytes, title: str) -> Path:
        file = folder / f"{title}.pdf"
        file.write_bytes(pdf)
        return file

    kept = KeptList(folder / "clinic-list.yaml")
    return replace(
        app.doors(clinic_kiosk()),
        clinic_list=lambda: kept.now,
        keep_list=kept.keep,
        now=lambda: NOW,
        printers=printing.printers,
        print_sheet=printing.print_sheet,
        save_sheet=save,
        receipt=printing.receipt,
    )
