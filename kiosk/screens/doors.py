# SPDX-License-Identifier: GPL-3.0-or-later
"""What the screens may ask of the rest of the kiosk: values and plain callables from `app`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from kiosk.aftercare.case import Rules
from kiosk.aftercare.clinic import Clinic, PrivacyTimes, Settings
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.clinic_list import ClinicList
from kiosk.camera.read_words import FrameLook, LabelRead
from kiosk.camera.stills import Still
from kiosk.receipts.receipt import Facts, ReceiptDay, ReceiptTrouble, Told
from kiosk.visit.handover import KeptSheet, PrinterReport, PrintOrder, PrintReport, SheetFate
from kiosk.visit.kept import KeptVisit
from kiosk.visit.planning import Planning
from kiosk.visit.self_testing import SelfTested
from kiosk.visit.setting import PackStanding, SettingsFault
from kiosk.visit.staff_access import StaffMember
from kiosk.visit.tries import Tries

Sounds = Callable[[Sequence[str], bool], Iterator[tuple[int, bytes]]]
"""Makes sound of sentences, slowly or not: samples in a second, and signed 16-bit samples of one
channel. It may raise anything, and is called off the GUI thread."""


@dataclass(frozen=True, slots=True)
class CameraDoors:
    """What reads a label that is shown to the camera. All of it is called off the GUI thread, by
    one thread at a time, and keeps nothing.

    `look(frame, before)` says what a frame is good for, `scan(frame)` gives the digits of the bar
    code on it, "" for none; `read(still, pack, number, more)` reads the list on a still with the
    lexicon of a pack (see `kiosk.camera.label_reader`). `ready()` loads what they need.
    """

    ready: Callable[[], None]
    look: Callable[[Still, Still | None], FrameLook]
    scan: Callable[[Still], str]
    read: Callable[[Still, str, int, bool], LabelRead]


@dataclass(frozen=True, slots=True)
class AccessDoors:
    """Who of staff has a PIN. `known()` are all who have; `who(pin)` says whose it is and
    `enrol(person, pin)` gives one: both are slow and called off the GUI thread. `enrol` and
    `remove(name)` raise PinRefused or OSError. `tries()` are the wrong PINs lately, as they outlive
    a restart, and `keep_tries` writes them; it never raises.
    """

    known: Callable[[], tuple[StaffMember, ...]]
    who: Callable[[str], StaffMember | None]
    enrol: Callable[[StaffMember, str], None]
    remove: Callable[[str], None]
    tries: Callable[[], Tries]
    keep_tries: Callable[[Tries], None]


@dataclass(frozen=True, slots=True)
class DraftDoors:
    """The open visit as it outlives a power cut. `keep` writes it, `drop` forgets it; both may
    raise OSError. `age_s()` are the seconds since it was written, None where there is none;
    `bring()` is what was kept, None where it does not open: after a PIN was said. All of it but
    `age_s` is called off the GUI thread.
    """

    keep: Callable[[KeptVisit], None]
    age_s: Callable[[], float | None]
    bring: Callable[[], KeptVisit | None]
    drop: Callable[[], None]


@dataclass(frozen=True, slots=True)
class ClockDoors:
    """`running_s()` are seconds of a clock that nobody sets, `machine_offset(now)` what the zone of
    the machine is ahead of UTC. `last_visit()` is when the last visit ended, None where nobody
    knows; `visit_ended(now)` keeps it, and never raises. `newest` is the latest day that must be
    over."""

    running_s: Callable[[], float]
    machine_offset: Callable[[datetime], timedelta]
    last_visit: Callable[[], datetime | None]
    visit_ended: Callable[[datetime], None]
    newest: date | None


@dataclass(frozen=True, slots=True)
class SettingsDoors:
    """The clinic's settings, for administrators. `now` are those that count. `file` is where the
    clinic's own stand, and `locked` says why the kiosk cannot write them, "" where it can.

    `faults(settings)` is all that is wrong with others. `save(settings)` writes them and
    `bring_back()` those of before, which are `before()` and the time they were saved at; both give
    the doors that count from then on, and raise SettingsRefused or OSError. `sign(pack, by,
    registration, review by)` signs a pack and gives doors, too; it raises SettingsRefused with the
    keys of an approval, or OSError. `pictures()` could be a logo; `take(picture)` puts one beside
    the settings and gives its name there, raising as `save` does; `logo(name)` is the picture of
    that name. `packs` are all there are, `printers()` all of the machine. `set_up_step()` is the
    step of the first set-up that is next, None where it is finished; `keep_step` keeps another, and
    raises OSError. `test_sheet()` is the sheet of an example as PDF bytes; it may raise anything.
    But for `faults`, `logo` and the step, all are called off the GUI thread.
    """

    now: Settings
    file: Path
    locked: str
    packs: tuple[PackStanding, ...]
    faults: Callable[[Settings], tuple[SettingsFault, ...]]
    save: Callable[[Settings], Doors]
    before: Callable[[], tuple[Settings, datetime] | None]
    bring_back: Callable[[], Doors]
    sign: Callable[[str, str, str, str], Doors]
    pictures: Callable[[], tuple[Path, ...]]
    take: Callable[[Path], str]
    logo: Callable[[str], Path | None]
    printers: Callable[[], tuple[PrinterReport, ...]]
    set_up_step: Callable[[], int | None]
    keep_step: Callable[[int | None], None]
    test_sheet: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class SheetDoors:
    """Sheets of today that staff have to see to. `today()` are all, the latest first; what is of
    an earlier day is deleted with it. `read(code)` is the PDF of a saved one, `note(code, fate)`
    keeps what became of one, and `remove(code, fate)` forgets it; `read` and `remove` raise
    OSError. `take_back()` takes back what an earlier visit left with the print service: it is slow
    and called off the GUI thread.
    """

    today: Callable[[], tuple[KeptSheet, ...]]
    read: Callable[[str], bytes]
    note: Callable[[str, SheetFate], None]
    remove: Callable[[str, SheetFate], None]
    take_back: Callable[[], None]


@dataclass(frozen=True, slots=True)
class ReceiptDoors:
    """`leave(told, sheet)` writes down what a visit told, with the bytes of its sheet, b"" where
    none was drawn, and gives what staff are to be told, None where all is well. `today()` are those
    of today, None where they prove nothing; `draw(day)` is their list as PDF bytes. `find(code)`
    has what stands in each line of a sheet, None where they prove nothing. All but `leave` are slow
    and called off the GUI thread; they may raise OSError."""

    leave: Callable[[Told, bytes], ReceiptTrouble | None]
    today: Callable[[], ReceiptDay | None]
    draw: Callable[[ReceiptDay], bytes]
    find: Callable[[str], tuple[Facts, ...] | None]


@dataclass(frozen=True, slots=True)
class SelfTestDoors:
    """`look()` is all that was looked at of the machine; `save_bundle()` saves the file for whoever
    supports the clinic, on a stick where there is one, and gives its path; it raises OSError. Both
    are slow and called off the GUI thread."""

    look: Callable[[], tuple[SelfTested, ...]]
    save_bundle: Callable[[], Path]


@dataclass(frozen=True, slots=True)
class Doors:
    """Everything a screen needs from outside.

    `planning` makes plans; the `pictures` (the folder of a pack's pictures) go by the id of the
    pack. `now` is the clinic's local aware time. `draw_sheet(plan, paper, print_size)`
    gives PDF bytes, or raises SheetRefused; paper is `a4` or `letter`, print size `clear` or
    `large`.
    `print_sheet(order, report, left)` blocks until the printer is done or has failed, so it
    is called off the GUI thread; `report` is called with each change and the last value is
    returned. Once `left()` is true nobody waits any more, and the sheet is taken back.
    `save_sheet(pdf, title)` writes the file for staff and returns its path; it raises OSError.
    `title` is the sheet code; `sheets` are those of today.
    `paper`, `print_size` and `language`, which the screens speak to staff, are the clinic's
    settings. `camera` is None where its libraries are not
    installed. `speakers()` are the clinic's own voices, by the code of their language.
    `clinic_list()` is what the clinic keeps of products now; `keep_list` writes another,
    and raises OSError. `settings` are the clinic's own, `self_test` looks after the machine.
    """

    planning: Planning
    pictures: Mapping[str, Path]
    resources: Path
    paper: str
    print_size: str
    language: str
    now: Callable[[], datetime]
    draw_sheet: Callable[[Plan, str, str], bytes]
    printers: Callable[[], tuple[PrinterReport, ...]]
    print_sheet: Callable[
        [PrintOrder, Callable[[PrintReport], None], Callable[[], bool]], PrintReport
    ]
    save_sheet: Callable[[bytes, str], Path]
    sheets: SheetDoors
    camera: CameraDoors | None
    speakers: Callable[[], Mapping[str, Sounds]]
    access: AccessDoors
    draft: DraftDoors
    clock: ClockDoors
    clinic_list: Callable[[], ClinicList]
    keep_list: Callable[[ClinicList], None]
    receipts: ReceiptDoors
    settings: SettingsDoors
    self_test: SelfTestDoors

    @property
    def privacy(self) -> PrivacyTimes:
        return self.settings.now.privacy

    @property
    def logo(self) -> Path | None:
        """The clinic's own picture, where it has one."""
        return self.settings.logo(self.settings.now.logo)

    @property
    def rules(self) -> Mapping[str, Rules]:
        """By the id of the pack; the first are those of the treatment that a visit begins with."""
        return self.planning.rules

    @property
    def clinic(self) -> Clinic:
        return self.planning.clinic

    def languages(self, pack: str) -> tuple[tuple[str, str], ...]:
        """The languages of a pack that the clinic offers: code, and name in that language."""
        guidance = self.rules[pack].guidance
        return ((guidance.language, guidance.language_name),)
