# SPDX-License-Identifier: GPL-3.0-or-later
"""The real pack, clinic, rules and sheet, with a printer that does as a test says."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from threading import Event
from time import monotonic
from zoneinfo import ZoneInfo

from kiosk import app
from kiosk.aftercare.consultation import Consultation, Product
from kiosk.aftercare.plan.values import Plan
from kiosk.machine import places
from kiosk.packs import KeptList, read_settings
from kiosk.printing.kept_sheets import KeptSheets
from kiosk.receipts.receipt import Facts, ReceiptDay, ReceiptTrouble, Told
from kiosk.screens.doors import (
    AccessDoors,
    ClockDoors,
    Doors,
    DraftDoors,
    ReceiptDoors,
    SelfTestDoors,
    SheetDoors,
)
from kiosk.visit.handover import PrinterReport, PrintOrder, PrintReport, PrintState
from kiosk.visit.kept import KeptVisit
from kiosk.visit.planning import Planned
from kiosk.visit.self_testing import SelfTested, Trial
from kiosk.visit.staff_access import PinRefused, StaffMember, StaffRole
from kiosk.visit.tries import Tries

NOW = datetime(2026, 11, 23, 15, 5, tzinfo=ZoneInfo("Europe/London"))
FRONT_DESK = PrinterReport("Front desk", "Ready", ready=True)
ROOM_2 = PrinterReport("Room 2", "Ready", ready=True)
DONE = PrintReport(PrintState.DONE, "Printed", "Take it from the tray", "Front desk", 2)
OUT_OF_PAPER = PrintReport(
    PrintState.FAILED, "Out of paper", "Add A4 paper to tray 1", "Front desk", 1
)


TAKEN_BACK = PrintReport(PrintState.FAILED, "It was taken back")
LIST = b"%PDF-1.7 a list"
OSEI = StaffMember("R. Osei")
OKORO = StaffMember("A. Okoro", StaffRole.ADMINISTRATOR)
PINS = {"482915": OSEI, "739204": OKORO}


@dataclass
class Access:
    """The staff of a test and their PINs, without the slow hash."""

    pins: dict[str, StaffMember] = field(default_factory=lambda: dict(PINS))
    tries: Tries = field(default_factory=Tries)

    def doors(self) -> AccessDoors:
        return AccessDoors(
            known=lambda: tuple(self.pins.values()),
            who=self.pins.get,
            enrol=self._enrol,
            remove=self._remove,
            tries=lambda: self.tries,
            keep_tries=self._keep,
        )

    def _enrol(self, member: StaffMember, pin: str) -> None:
        if pin in self.pins:
            raise PinRefused("Choose another PIN.")
        self.pins = {p: m for p, m in self.pins.items() if m.name != member.name} | {pin: member}

    def _remove(self, name: str) -> None:
        self.pins = {pin: member for pin, member in self.pins.items() if member.name != name}

    def _keep(self, tries: Tries) -> None:
        self.tries = tries


@dataclass
class Draft:
    """The open visit, kept in memory."""

    kept: KeptVisit | None = None
    age: float = 0.0
    opens: bool = True

    def doors(self) -> DraftDoors:
        return DraftDoors(
            keep=self._keep,
            age_s=lambda: None if self.kept is None else self.age,
            bring=lambda: self.kept if self.opens else None,
            drop=lambda: self._keep(None),
        )

    def _keep(self, kept: KeptVisit | None) -> None:
        self.kept = kept


@dataclass
class SetUp:
    """How far the set-up of a kiosk has come, kept in memory; None: it is finished."""

    step: int | None = None

    def keep(self, step: int | None) -> None:
        self.step = step


@dataclass
class Clocks:
    """The clocks of a machine on which all is well, until a test says otherwise."""

    running: float = 1000.0
    offset: timedelta | None = None
    last: datetime | None = None
    newest: date | None = None

    def doors(self) -> ClockDoors:
        return ClockDoors(
            running_s=lambda: self.running,
            machine_offset=lambda now: self.offset or now.utcoffset() or timedelta(),
            last_visit=lambda: self.last,
            visit_ended=self._ended,
            newest=self.newest,
        )

    def _ended(self, at: datetime) -> None:
        self.last = at


@dataclass
class Printing:
    """A print room: what it answers, and what it was given. Receipts are written there, too."""

    answer: PrintReport = DONE
    known: tuple[PrinterReport, ...] = (FRONT_DESK, ROOM_2)
    given: list[tuple[bytes, str, str | None]] = field(default_factory=list)
    hold: Event | None = None
    stuck: PrintReport | None = None
    orders: list[PrintOrder] = field(default_factory=list)
    withdrawn: list[PrintOrder] = field(default_factory=list)
    taken_back: PrintReport = TAKEN_BACK
    trouble: ReceiptTrouble | None = None
    receipts: list[tuple[Told, bytes]] = field(default_factory=list)
    day: ReceiptDay | None = None
    found: dict[str, tuple[Facts, ...]] = field(default_factory=dict)

    def receipt(self, told: Told, sheet: bytes) -> ReceiptTrouble | None:
        self.receipts.append((told, sheet))
        return self.trouble

    def receipt_doors(self) -> ReceiptDoors:
        return ReceiptDoors(self.receipt, lambda: self.day, lambda _: LIST, self.found.get)

    def printers(self) -> tuple[PrinterReport, ...]:
        return self.known

    def print_sheet(
        self, order: PrintOrder, report: Callable[[PrintReport], None], left: Callable[[], bool]
    ) -> PrintReport:
        self.given.append((order.pdf, order.title, order.printer))
        self.orders.append(order)
        where = order.printer or "Front desk"
        report(PrintReport(PrintState.PRINTING, "Page 1 is printing", printer=where))
        if self.stuck is not None:
            report(replace(self.stuck, printer=where))
        deadline = monotonic() + 10
        while self.hold is not None and not self.hold.wait(0.01):
            assert monotonic() < deadline
            if left():
                self.withdrawn.append(order)
                return self.taken_back
        return self.answer


@cache
def clinic_kiosk() -> app.Kiosk:
    return app.load(places.content())


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


@dataclass
class Sheets:
    """The sheets of today in a folder, and what is asked of them."""

    folder: Path
    asked: list[str] = field(default_factory=list)

    @property
    def kept(self) -> KeptSheets:
        """On the day on which the test writes its files."""
        return KeptSheets(self.folder / "sheets", lambda: datetime.now(NOW.tzinfo))

    def doors(self) -> SheetDoors:
        kept = self.kept
        return SheetDoors(kept.today, kept.read, kept.note, kept.remove, self._take_back)

    def _take_back(self) -> None:
        self.asked.append("take back")


WELL = SelfTested("Disk", "900 MiB are free.", ok=True)
FOUND = (
    WELL,
    SelfTested("Touch", "There is no touch screen.", ok=False, part=Trial.TOUCH),
    SelfTested("Voices", "None of the clinic's own.", ok=False, part=Trial.VOICE),
    SelfTested("Camera", "Labels can be shown to it.", ok=True, part=Trial.CAMERA),
)


@dataclass
class SelfTests:
    """What the machine says of itself, and where the file for support goes; None: nowhere."""

    found: tuple[SelfTested, ...] = FOUND
    stick: Path | None = Path("/media/stick")

    def doors(self) -> SelfTestDoors:
        return SelfTestDoors(lambda: self.found, self._save)

    def _save(self) -> Path:
        if self.stick is None:
            raise OSError("no room")
        return self.stick / "support.zip"


def doors(
    printing: Printing,
    folder: Path,
    access: Access | None = None,
    draft: Draft | None = None,
    kiosk: app.Kiosk | None = None,
    set_up: SetUp | None = None,
    sheets: Sheets | None = None,
    self_tests: SelfTests | None = None,
) -> Doors:
    """`folder` holds what is kept: sheets, the clinic's list, and its own settings once there are
    some."""

    def save(pdf: bytes, title: str) -> Path:
        file = folder / f"{title}.pdf"
        file.write_bytes(pdf)
        return file

    kept = KeptList(folder / "clinic-list.yaml")
    access, draft, clocks = access or Access(), draft or Draft(), Clocks()
    set_up, sheets = set_up or SetUp(), sheets or Sheets(folder)

    def faked(real: Doors) -> Doors:
        """The same of whatever doors the settings lead to."""
        settings = real.settings
        return replace(
            real,
            access=access.doors(),
            draft=draft.doors(),
            clock=clocks.doors(),
            receipts=printing.receipt_doors(),
            clinic_list=lambda: kept.now,
            keep_list=kept.keep,
            now=lambda: NOW,
            printers=printing.printers,
            print_sheet=printing.print_sheet,
            save_sheet=save,
            sheets=sheets.doors(),
            self_test=(self_tests or SelfTests()).doors(),
            settings=replace(
                settings,
                printers=printing.printers,
                set_up_step=lambda: set_up.step,
                keep_step=set_up.keep,
                save=lambda typed: faked(settings.save(typed)),
                bring_back=lambda: faked(settings.bring_back()),
                sign=lambda *asked: faked(settings.sign(*asked)),
            ),
        )

    own = replace(kiosk or clinic_kiosk(), own_file=folder / "settings.yaml")
    if own.own_file.exists():
        own = own.settled(read_settings(own.own_file))
    return faked(app.doors(own))
