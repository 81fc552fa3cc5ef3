# SPDX-License-Identifier: GPL-3.0-or-later
"""An administrator sets the kiosk up at its own screen: saved whole, told in words, at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk import app
from kiosk.aftercare.clinic import TIME_LIMITS
from kiosk.machine import places
from kiosk.packs import kept_settings, read_settings
from kiosk.screens.doors import Doors
from kiosk.visit.journey import Page
from kiosk.visit.setting import SettingsSection
from tests.copies import copied
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.opening import calm_window
from tests.screens.person import NotSeen, Person, Role
from tests.screens.staff_doors import OKORO, OSEI
from tests.screens.waiting import waits


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the clinic's own settings are kept; none are there yet."""
    return tmp_path / "settings.yaml"


@pytest.fixture
def doors(tmp_path: Path, printing: staff_doors.Printing) -> Doors:
    return staff_doors.doors(printing, tmp_path)


@pytest.fixture
def administrator(qapp: object, doors: Doors, clock: Clock) -> Iterator[Person]:
    with calm_window(doors, clock, staff=OKORO) as opened:
        person = Person(opened)
        person.settle()
        person.press("Settings")
        waits(person)
        yield person


def writes(person: Person, label: str, text: str) -> None:
    """Another text in the place of what stands in a line."""
    name = next(
        each.name
        for each in person.parts.settings.shown.clinic
        if not isinstance(each, str) and each.label == label
    )
    person.parts.settings.setText(name, "")
    person.type(label, text)


def page(person: Person) -> Page:
    return person.visit.journey.at


def saves(person: Person) -> None:
    person.press("Save")
    waits(person)


def test_only_an_administrator_gets_there(qapp: object, doors: Doors) -> None:
    with calm_window(doors, staff=OSEI) as opened:
        person = Person(opened)
        person.settle()
        with pytest.raises(NotSeen):
            person.press("Settings")
        person.shell.jump("settings")
        assert person.visit.journey.at is Page.HOME


def test_what_is_saved_counts_from_now_on_and_is_in_the_clinics_own_file(
    administrator: Person, file: Path
) -> None:
    assert not file.exists()
    writes(administrator, "Clinic name", "Rosehill Skin")
    saves(administrator)
    assert "Saved. It counts from now." in administrator.reads()
    assert read_settings(file).clinic.name == "Rosehill Skin"
    administrator.press("Back")
    assert "Rosehill Skin" in administrator.reads()
    assert page(administrator) is Page.HOME
    administrator.shell.begin(staff_doors.amira())
    administrator.settle()
    plan = administrator.visit.plan
    assert plan is not None
    assert plan.clinic.name == "Rosehill Skin"


def test_saving_with_a_fault_goes_to_it_and_says_what_to_write(
    administrator: Person, file: Path
) -> None:
    writes(administrator, "Phone that patients call", "020 7946 00")
    assert "too short" not in administrator.reads()
    administrator.press("Privacy times")
    saves(administrator)
    assert "This UK number is too short. Write 10 or 11 digits." in administrator.reads()
    assert administrator.find("Clinic, wrong: 1", Role.PageTab).selected
    assert administrator.window.activeFocusItem().property("text") == "020 7946 00"
    assert not file.exists()
    administrator.type("Phone that patients call", "18")
    assert "too short" not in administrator.reads()
    saves(administrator)
    assert read_settings(file).clinic.phone == "020 7946 0018"


@pytest.mark.parametrize("label", ["Phone that patients call", "Emergency"])
def test_a_number_that_patients_need_cannot_be_empty(administrator: Person, label: str) -> None:
    name = {"Emergency": "emergency_phone"}.get(label, "phone")
    administrator.parts.settings.setText(name, "")
    saves(administrator)
    assert "Patients need this number." in administrator.reads()


def test_what_cannot_be_written_leaves_the_old_settings_and_says_so(
    administrator: Person, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kept_settings, "write_whole", full)
    writes(administrator, "Clinic name", "Rosehill Skin")
    saves(administrator)
    assert "Not saved. The old settings still count." in administrator.reads()
    assert administrator.shell.doors.clinic.name == "Example Clinic"
    assert administrator.visit.setting.typed is not None


def test_bringing_back_asks_once_shows_what_would_change_and_can_be_undone(
    administrator: Person, file: Path
) -> None:
    with pytest.raises(NotSeen):
        administrator.press("Bring back")
    for name in ("Rosehill Skin", "Rosehill Skin and Laser"):
        writes(administrator, "Clinic name", name)
        saves(administrator)
    administrator.press("Bring back")
    assert "Clinic name: Rosehill Skin and Laser becomes Rosehill Skin" in administrator.reads()
    administrator.press("No, keep these")
    assert read_settings(file).clinic.name == "Rosehill Skin and Laser"
    administrator.press("Bring back")
    administrator.press("Yes, bring them back")
    waits(administrator)
    assert "The settings from before count again." in administrator.reads()
    assert read_settings(file).clinic.name == "Rosehill Skin"
    assert administrator.shell.doors.clinic.name == "Rosehill Skin"
    administrator.press("Bring back")
    assert "Clinic name: Rosehill Skin becomes Rosehill Skin and Laser" in administrator.reads()


def test_leaving_with_changes_asks_and_they_are_gone(administrator: Person, file: Path) -> None:
    writes(administrator, "Clinic name", "Rosehill Skin")
    administrator.press("Back")
    administrator.press("No, go on")
    assert page(administrator) is Page.SETTINGS
    assert administrator.visit.setting.typed is not None
    administrator.press("Back")
    administrator.press("Yes, leave them")
    assert page(administrator) is Page.HOME
    assert not file.exists()
    administrator.press("Settings")
    assert administrator.visit.setting.typed is None


def test_help_over_the_page_keeps_what_was_typed(administrator: Person) -> None:
    writes(administrator, "Clinic name", "Rosehill Skin")
    administrator.press("Text size")
    administrator.press("Close")
    typed = administrator.visit.setting.typed
    assert typed is not None
    assert typed.clinic.name == "Rosehill Skin"


def test_the_privacy_times_hold_at_once_and_keep_their_limits(
    administrator: Person, clock: Clock
) -> None:
    administrator.press("Privacy times")
    for _ in range(9):
        administrator.press("Warn when nobody touches the screen for: less")
    least = TIME_LIMITS["warn_after"].least
    saves(administrator)
    assert administrator.visit.presence.times.warn_after == least
    administrator.shell.begin(staff_doors.amira())
    clock.now += least - 1
    administrator.shell.tick()
    assert "Are you still there?" not in administrator.reads()
    clock.now += 1
    administrator.shell.tick()
    administrator.settle()
    assert "Are you still there?" in administrator.reads()


def test_printers_are_those_of_the_machine_and_the_first_is_chosen(
    administrator: Person, file: Path
) -> None:
    administrator.press("Printing")
    administrator.press("Room 2: used first")
    administrator.press("Front desk: staff may choose it")
    administrator.press("Paper: Letter")
    saves(administrator)
    kept = read_settings(file)
    assert (kept.printer, kept.printers, kept.paper) == ("Room 2", ("Room 2",), "letter")


def test_a_product_is_put_on_the_list_and_a_claim_that_its_label_contradicts_is_refused(
    administrator: Person, file: Path
) -> None:
    administrator.press("Products")
    administrator.press("Add a product")
    administrator.type("Name, as on the product", "Night serum")
    administrator.type("List of ingredients, as on the label", "Aqua, Retinol")
    administrator.press(
        "What the clinic says of it. Saving looks whether the label agrees.: OK now"
    )
    administrator.press("Put it on the list")
    saves(administrator)
    assert '"Night serum" claims ok' in administrator.reads()
    assert not file.exists()
    administrator.press("Remove Night serum")
    saves(administrator)
    assert len(read_settings(file).clinic.products) == 5


def test_who_is_new_treats_and_roles_are_turned(administrator: Person, file: Path) -> None:
    administrator.press("People")
    administrator.type("Add somebody: name, as on the sheet", "A. Okoro")
    administrator.press("Add")
    administrator.press("A. Okoro: administrator")
    administrator.press("A. Okoro: treats")
    administrator.press("Remove L. Baptiste")
    saves(administrator)
    kept = read_settings(file)
    assert kept.administrators == ("A. Okoro",)
    assert kept.clinic.practitioners == ("R. Osei", "M. Lindqvist")


def test_the_last_treatment_and_language_stay_offered(administrator: Person) -> None:
    administrator.press("People")
    administrator.press("Treatments offered: Microneedling aftercare")
    assert administrator.find("Treatments offered: Microneedling aftercare").checked
    administrator.press("Look")
    administrator.press("Languages offered to patients: English")
    assert administrator.visit.setting.typed is None


def sheet(person: Person) -> bytes:
    return person.shell.doors.draw_sheet(staff_doors.plan_of(staff_doors.amira()), "a4", "clear")


def test_a_logo_is_chosen_from_the_pictures_there_and_stands_on_screen_and_sheet(
    administrator: Person, file: Path, tmp_path: Path
) -> None:
    Image.new("RGBA", (400, 100), (90, 20, 80, 255)).save(tmp_path / "rosehill.png")
    (tmp_path / "notes.txt").write_text("no picture")
    before = sheet(administrator)
    administrator.press("Choose a file")
    waits(administrator)
    assert "notes.txt" not in administrator.reads()
    administrator.press("rosehill.png")
    waits(administrator)
    saves(administrator)
    logo = read_settings(file).logo
    assert logo.startswith("logo-")
    assert administrator.shell.shown.clinic.logo.endswith(logo)
    assert sheet(administrator) != before
    administrator.press("Remove the logo")
    saves(administrator)
    assert read_settings(file).logo == ""


def test_a_picture_that_the_sheet_cannot_draw_is_no_logo(
    administrator: Person, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "odd.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text x="1" y="8">R</text></svg>'
    )
    administrator.press("Choose a file")
    waits(administrator)
    administrator.press("odd.svg")
    waits(administrator)
    saves(administrator)
    assert "is not a shape that the sheet can draw." in administrator.reads()
    assert not file.exists()


@pytest.mark.parametrize(
    ("registration", "review_by", "said"),
    [
        ("", "2028-11-01", "is not a registration."),
        ("NMC 12A3456E", "", "The date is missing. Write one such as 2029-11-01."),
        ("NMC 12A3456E", "soon", '"soon" is not a date. Write one such as 2029-11-01.'),
    ],
)
def test_a_signature_that_is_not_whole_is_refused(
    qapp: object,
    tmp_path: Path,
    printing: staff_doors.Printing,
    registration: str,
    review_by: str,
    said: str,
) -> None:
    content = copied(places.content(), tmp_path / "content")
    file = content / "microneedling" / "approval.yaml"
    before = file.read_bytes()
    doors = staff_doors.doors(printing, tmp_path, kiosk=app.load(content))
    with calm_window(doors, staff=OKORO) as opened:
        person = Person(opened)
        person.settle()
        person.press("Settings")
        signs(person, registration, review_by)
        assert said in person.reads()
        assert file.read_bytes() == before


def signs(person: Person, registration: str, review_by: str) -> None:
    waits(person)
    person.press("Approval")
    person.press("Sign it")
    if registration:
        person.type("Registration number", registration)
    if review_by:
        person.type("Review by, such as 2029-11-01", review_by)
    person.press("I read it. Sign")
    waits(person)


def test_a_pack_is_signed_at_the_kiosk_and_is_no_draft_from_then_on(
    qapp: object,
    tmp_path: Path,
    printing: staff_doors.Printing,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(app, "_today", staff_doors.NOW.date)
    content = copied(places.content(), tmp_path / "content")
    loaded = app.load(content)
    doors = staff_doors.doors(printing, tmp_path, kiosk=loaded)
    with calm_window(doors, staff=OKORO) as opened:
        person = Person(opened)
        person.settle()
        assert "Draft content" in person.shell.shown.standing
        person.press("Settings")
        signs(person, "NMC 12A3456E", "2028-11-01")
        assert "Signed. It counts from now." in person.reads()
        assert "Approved by A. Okoro. Review by Wed 1 Nov 2028." in person.reads()
        assert person.shell.shown.standing == ""
    assert app.load(content).packs["microneedling"].guidance.approval.approved_by == "A. Okoro"


def test_where_the_kiosk_may_not_write_it_says_so_and_what_to_do(
    qapp: object, doors: Doors, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = replace(doors, settings=replace(doors.settings, locked="The kiosk may not write it."))
    with calm_window(locked, staff=OKORO) as opened:
        person = Person(opened)
        person.settle()
        person.press("Settings")
        waits(person)
        assert "The kiosk may not write it." in person.reads()


def test_what_is_applied_while_a_patient_is_there_waits_for_the_end_of_the_visit(
    administrator: Person, doors: Doors
) -> None:
    shell = administrator.shell
    now = doors.settings.now
    other = doors.settings.save(replace(now, clinic=replace(now.clinic, name="Rosehill Skin")))
    shell.begin(staff_doors.amira())
    shell.apply(other)
    assert shell.doors.clinic.name == "Example Clinic"
    shell.finish()
    assert shell.doors.clinic.name == "Rosehill Skin"
    assert administrator.visit.journey.at is Page.GOODBYE


def test_every_section_opens_and_shows_something_of_its_own(administrator: Person) -> None:
    seen = set()
    for section in SettingsSection:
        administrator.parts.settings.open(section)
        administrator.settle()
        seen.add(administrator.reads())
    assert len(seen) == len(SettingsSection)
