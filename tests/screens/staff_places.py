# SPDX-License-Identifier: GPL-3.0-or-later
"""Where staff can be: their pages, what opens on them, and the way in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from PIL import Image

from kiosk.aftercare.products.clinic_list import CheckedProduct, ClinicList
from kiosk.camera.read_words import FrameLook, LabelRead, ReadFlaw
from kiosk.screens.doors import CameraDoors, Doors
from kiosk.visit.drafts import WhyPart
from kiosk.visit.handover import SheetFate
from kiosk.visit.setting import SettingsSection
from kiosk.visit.setting_up import FIRST_OPEN, SET_UP_STEPS
from kiosk.visit.staff_access import Wish
from kiosk.visit.tries import FREE_TRIES, Tries
from kiosk.visit.visit import Panel
from tests.receipts.made import day_of_two
from tests.screens import staff_doors
from tests.screens.person import Person
from tests.screens.staff_doors import OKORO, OUT_OF_PAPER, Access, Clocks, Printing, SetUp, Sheets
from tests.screens.waiting import waits

READ_LONG_AGO = CheckedProduct(
    "Sun cream", "Aqua, Zinc Oxide", "R. Osei", date(2025, 11, 1), "4006381333931"
)


NOTHING_READ = CameraDoors(
    ready=lambda: None,
    look=lambda *_: FrameLook.MOVING,
    scan=lambda _: "",
    read=lambda *_: LabelRead(flaw=ReadFlaw.NO_WORDS),
)


@dataclass
class Clinic:
    """What surrounds a kiosk whose places are walked: all of it empty and well, until `fills`."""

    folder: Path
    printing: Printing = field(default_factory=Printing)
    access: Access = field(default_factory=Access)
    clocks: Clocks = field(default_factory=Clocks)
    set_up: SetUp = field(default_factory=SetUp)

    def doors(self) -> Doors:
        given = (self.printing, self.folder, self.access)
        doors = staff_doors.doors(*given, set_up=self.set_up, sheets=Sheets(self.folder))
        return replace(doors, clock=self.clocks.doors(), camera=NOTHING_READ)

    def fills(self, doors: Doors) -> None:
        """All that staff can be told of: sheets of today, a set-up that is not finished, a clock in
        doubt, a product to look at again, a picture for a logo."""
        kept = Sheets(self.folder).kept
        kept.save(b"%PDF-1.7 of somebody", "7K4Q-C66W")
        kept.note("8N2D-M4PX", SheetFate.PRINTED)
        kept.note("9R3T-W7VK", SheetFate.LOOSE)
        doors.keep_list(ClinicList((), (READ_LONG_AGO,)))
        self.set_up.step = FIRST_OPEN
        self.clocks.offset = timedelta(hours=3)
        self.printing.day = day_of_two()
        Image.new("RGBA", (400, 100), (90, 20, 80, 255)).save(self.folder / "rosehill.png")


def staff_places(person: Person, clinic: Clinic) -> Iterator[str]:
    """Goes to each in turn, from the page that invites, and says where it is."""
    yield from way_in(person, clinic.access)
    person.signs_in()
    yield "home"
    person.shell.invite()
    clinic.fills(person.shell.doors)
    yield from home(person)
    yield from settings(person)
    yield from set_up(person, clinic.printing)
    yield from form(person)
    yield from form_panels(person)
    yield from products(person)
    yield from reasons(person)


def way_in(person: Person, access: Access) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.invite()
    pins, access.pins = access.pins, {}
    parts.gate.askStaff()
    yield "the first PIN of all"
    parts.people.put()
    yield "a first PIN of nobody"
    shell.invite()
    access.pins = pins
    shell.turn(shell.visit.knocked(Wish.HOME))
    yield "the pad before the staff's pages"
    shell.turn(replace(shell.visit, tries=Tries(FREE_TRIES, shell.visit.presence.now)))
    yield "the pad that is shut"
    shell.turn(replace(shell.visit, tries=Tries(), gate=None))


def home(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    person.signs_in(OKORO)
    shell.turn(replace(shell.visit, cleared="3:42 pm"))
    person.waits_until(lambda: len(parts.today.shown.sheets) == 3)
    yield "home with all there is to tell"
    shell.openPanel(Panel.SHEETS)
    yield "the sheets of today"
    shell.closePanel(Panel.SHEETS)
    shell.openPanel(Panel.RECEIPTS)
    person.waits_until(lambda: len(parts.receipts.shown.rows) == 2)
    yield "the visits of today"
    shell.closePanel(Panel.RECEIPTS)
    shell.askClose()
    yield "the question whether to close the kiosk"
    shell.closePanel(Panel.CLOSE_KIOSK)
    shell.faultFound.emit("F-2345")
    yield "an error that reached nobody"
    shell.closeFault()
    shell.jump("self-test")
    person.waits_until(lambda: len(parts.self_test.shown.lines) == 4)
    parts.self_test.feel(True)
    parts.self_test.save()
    person.waits_until(lambda: parts.self_test.shown.saved != "")
    yield "the self-test board"
    shell.jump("people")
    yield "people"
    parts.people.setName("L. Baptiste")
    for digit in "604817604818":
        parts.people.digit(digit)
    yield "two PINs that differ"


def settings(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.jump("settings")
    waits(person)
    for section in SettingsSection:
        parts.settings.open(section)
        yield f"the settings, {section}"
    parts.settings.open(SettingsSection.PRODUCTS)
    parts.settings.newProduct()
    yield "a new product of the clinic's"
    parts.settings.open(SettingsSection.APPROVAL)
    parts.settings.openSigning("microneedling")
    parts.settings.sign()
    waits(person)
    yield "a signature that is not whole"
    parts.settings.openLogos()
    waits(person)
    yield "pictures for a logo"
    shell.closePanel(Panel.LOGO)
    parts.settings.setText("phone", "020")
    parts.settings.save()
    yield "settings with what is wrong"
    parts.settings.leave()
    yield "the question whether to leave the settings"
    shell.closePanel(Panel.LEAVE_SETTINGS)
    for name in ("Rosehill Skin", "Rosehill Skin and Laser Clinic"):
        parts.settings.setText("phone", "020 7946 0018")
        parts.settings.setText("name", name)
        parts.settings.save()
        waits(person)
    yield "settings that were saved"
    parts.settings.askBringBack()
    yield "the question whether to bring settings back"
    shell.closePanel(Panel.BRING_BACK)


def set_up(person: Person, printing: Printing) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    shell.jump("set-up")
    waits(person)
    for step in SET_UP_STEPS:
        if step >= FIRST_OPEN:
            yield f"the set-up, step {step}"
            parts.set_up.advance()
    answer, printing.answer = printing.answer, OUT_OF_PAPER
    parts.set_up.printTest()
    waits(person)
    yield "a test print that failed"
    printing.answer = answer


def form(person: Person) -> Iterator[str]:
    """The form of a visit, empty, refused, and filled in."""
    shell, parts = person.shell, person.parts
    person.signs_in()
    shell.startConsultation()
    yield "an empty form"
    parts.form.start()
    yield "a form that is refused"
    shell.fill(staff_doors.amira())
    shell.jump("form")
    yield "the form"
    shell.jump("reference")
    yield "the reference page"
    shell.jump("form")


FORM_PANELS = (
    *(Panel.TREATED, Panel.NEXT_VISIT, Panel.ALLERGIES, Panel.PRODUCTS, Panel.QUESTIONS),
    *(Panel.COURSE, Panel.CHANGES, Panel.SUITABILITY, Panel.PRACTITIONER, Panel.LEAVE),
    *(Panel.ODD_TIME, Panel.HAND_OVER, Panel.CLINIC_LIST),
)


def form_panels(person: Person) -> Iterator[str]:
    shell, parts = person.shell, person.parts
    for panel in FORM_PANELS:
        shell.openPanel(panel)
        yield f"the {panel} panel"
        shell.closePanel(panel)
    shell.openPanel(Panel.SUITABILITY)
    parts.suitability.tick("keloid")
    yield "the checks before the treatment"
    shell.closePanel(Panel.SUITABILITY)
    shell.openPanel(Panel.CHANGES)
    parts.changes.choose("light-makeup")
    parts.changes.turnWhy()
    yield "a change with its reasons"
    parts.changes.setHours("1")
    parts.changes.put()
    yield "a change with what is wrong"
    parts.changes.leave()
    shell.closePanel(Panel.CHANGES)


def products(person: Person) -> Iterator[str]:
    """The own products on the form, and the panel that settles one."""
    person.settle()
    person.press("Own products: 8 on the shelf")
    yield "the own-products panel"
    person.press("Settle Tretinoin cream from your doctor")
    yield "the settle panel"
    person.press("Not until …")
    person.press("Settle it so")
    yield "the settle panel with what is wrong"
    person.press("Not now")
    person.parts.own_products.setName("Night cream")
    person.parts.own_products.add()
    yield "a product without a label"
    person.parts.own_products.setLabel("Aqua, Glycerin, niac")
    yield "a label that is being typed"
    person.parts.own_products.setName("4006381333931")
    person.parts.own_products.scanned()
    yield "a product whose list was read long ago"
    person.parts.own_products.setName("")
    person.parts.own_products.setLabel("")
    person.press("Done")


def reasons(person: Person) -> Iterator[str]:
    """What a rule rests on: each part, and one of its items."""
    why = person.parts.why
    person.shell.jump("reference")
    items = {WhyPart.WAITS: "retinoids", WhyPart.FLAGS: "blocked-vessel", WhyPart.LEFT_OUT: "0"}
    for part in WhyPart:
        why.ask(part)
        yield f"the reasons of {part}"
        why.choose(items.get(part, "hair-dye"))
        yield f"the reasons of one of {part}"
    person.shell.closePanel(Panel.WHY)
