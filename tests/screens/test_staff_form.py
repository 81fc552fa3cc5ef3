# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's form and its panels as view models: what they show of the form that is filled in."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication

from kiosk.aftercare.consultation import Consultation
from kiosk.screens.form.form_page import FormView
from kiosk.screens.form.form_problems import by_field
from kiosk.screens.shell import Parts, Shell
from kiosk.visit.form import Form
from kiosk.visit.journey import Page
from kiosk.visit.visit import Panel
from tests.screens.person import Person
from tests.screens.staff_doors import NOW, OSEI, Printing, amira, clinic_kiosk, doors

FIELDS = {
    "name", "treated", "areas", "devices", "depths", "adjuncts", "factors", "allergies", "products",
    "changes", "questions", "next_visit", "practitioner", "course", "suitability", "other",
}  # fmt: skip
PACK = "microneedling"


class Staff:
    """Somebody of the staff at the form, without a window."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.parts: Parts = shell.parts
        self.form: FormView = shell.parts.form
        shell.startConsultation()

    def to_form(self) -> None:
        self.shell.turn(self.shell.visit.signed(OSEI))
        self.shell.jump(Page.FORM)

    @property
    def filled(self) -> Form:
        return self.shell.visit.form

    def opens(self, panel: Panel) -> Parts:
        self.shell.openPanel(panel)
        return self.parts

    def starts(self) -> Consultation | None:
        """The consultation that the visit starts with; None where it is refused."""
        self.to_form()
        self.form.start()
        self.form.handOver()
        return self.shell.visit.consultation

    def wrong(self) -> dict[str, str]:
        """What stands beside each field, where something does."""
        shown = self.form.shown
        groups = {group.id: group.problem for group in (*shown.groups, *shown.factors)}
        openers = {
            "treated": shown.treated_opener,
            "allergies": shown.allergies,
            "products": shown.products,
            "questions": shown.questions,
            "changes": shown.changes,
            "next_visit": shown.next_visit_opener,
        }
        beside = {name: opener.problem for name, opener in openers.items()}
        found = {"name": shown.name_problem, "other": shown.problem, **groups, **beside}
        return {field: text for field, text in found.items() if text}

    def change(self, wait: str, hours: str, reason: str) -> None:
        """Types a change and closes the panel on it."""
        changes = self.opens(Panel.CHANGES).changes
        changes.choose(wait)
        changes.setHours(hours)
        changes.setReason(reason)
        self.shell.closePanel(Panel.CHANGES)

    def product(self, name: str, label: str) -> None:
        products = self.opens(Panel.PRODUCTS).own_products
        products.setName(name)
        products.setLabel(label)
        products.add()


@pytest.fixture
def staff(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Staff]:
    shell = Shell(doors(Printing(), tmp_path), staff=OSEI)
    yield Staff(shell)
    assert shell.parts.sheet.desk.rest()
    shiboken6.delete(shell)


def words(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_treatment_is_now_and_the_button_says_what_is_missing(staff: Staff) -> None:
    assert words(staff.form.shown.treated_opener.text) == "Mon 23 Nov, 3:05 pm"
    assert staff.form.shown.missing == "Add: name, area"
    staff.form.setName("A. M.")
    staff.form.press("areas", "face")
    assert staff.form.shown.missing == ""
    staff.form.setClock(Panel.TREATED, "teatime")
    assert staff.form.shown.missing == "Add: time"


def test_the_choices_are_the_packs_own(staff: Staff) -> None:
    pack = clinic_kiosk().rules[PACK].guidance
    groups = {group.id: group for group in staff.form.shown.groups}
    assert [each.id for each in groups["areas"].chips] == [area.id for area in pack.areas]
    assert [each.label for each in groups["depths"].chips] == [d.label for d in pack.depths]
    plain, *valued = staff.form.shown.factors
    asked = [each.id for each in plain.chips] + [group.id for group in valued]
    assert sorted(asked) == sorted(factor.id for factor in pack.factors)


def test_nobody_is_told_off_while_still_typing(staff: Staff) -> None:
    assert staff.wrong() == {}
    assert set(by_field(())) == FIELDS


def test_trying_to_start_puts_each_error_beside_its_field(staff: Staff) -> None:
    refused: list[bool] = []
    staff.form.refused.connect(lambda: refused.append(True))
    staff.form.setClock(Panel.TREATED, "3")
    assert staff.starts() is None
    assert refused == [True]
    assert staff.wrong() == {
        "name": "The name is missing. Write a first name or initials.",
        "treated": '"3" could be morning or afternoon. Write "3 am" or "3 pm".',
        "areas": "No area is chosen. Choose one or more treated areas.",
    }


def test_an_error_goes_as_soon_as_it_is_mended_and_nothing_typed_is_lost(staff: Staff) -> None:
    staff.form.setClock(Panel.TREATED, "teatime")
    staff.starts()
    staff.form.setName("Amira")
    staff.form.press("areas", "face")
    assert set(staff.wrong()) == {"treated"}
    assert staff.form.shown.treated.clock == "teatime"
    staff.form.setClock(Panel.TREATED, "3 pm")
    assert staff.wrong() == {}


def test_what_breaks_a_rule_of_the_pack_stands_beside_its_field_too(staff: Staff) -> None:
    staff.shell.fill(amira())
    staff.change("heat", "12", "")
    assert staff.starts() is None
    rows = staff.opens(Panel.CHANGES).changes.shown.rows
    assert "12 is below the floor of 48. Write 48 or more." in rows[-1].problem
    assert "Write why, in a few words." in rows[-1].problem
    assert rows[0].problem == ""
    assert rows[-1].problem == staff.wrong()["changes"]


def test_a_next_visit_before_the_treatment_is_refused_beside_the_field(staff: Staff) -> None:
    staff.shell.fill(amira())
    staff.form.moveDays(Panel.NEXT_VISIT, -100)
    assert staff.starts() is None
    assert staff.wrong() == {
        "next_visit": "It is not after the treatment. Write a later date and time."
    }


def test_the_example_visit_filled_in_starts_as_the_same_consultation(staff: Staff) -> None:
    staff.shell.fill(amira())
    assert staff.starts() == amira()


def test_a_form_filled_in_by_hand_starts_as_it_says(staff: Staff) -> None:
    staff.form.setName("B.")
    for group, choice in (
        ("areas", "scalp"),
        ("areas", "face"),
        ("devices", "pen"),
        ("adjuncts", "prp"),
        ("factors", "cold-sores"),
        ("skin-tone", "IV"),
    ):
        staff.form.press(group, choice)
    staff.parts.allergies.press("fragrance")
    staff.product("Night cream", "Aqua, Retinol")
    staff.parts.own_products.edit(0)
    staff.parts.own_products.setName("Night cream 2")
    staff.parts.own_products.add()
    staff.change("heat", "96", "Very red.")
    staff.parts.questions.setTyped("Can I swim?")
    staff.parts.questions.add()
    staff.form.setPractitioner("R. Osei")
    visit = staff.starts()
    assert visit is not None
    assert visit.patient.name == "B."
    assert (visit.treatment.at, visit.treatment.areas) == (NOW, ("face", "scalp"))
    assert (visit.treatment.device, visit.treatment.adjuncts) == ("pen", ("prp",))
    assert visit.factors == {"cold-sores": True, "skin-tone": "IV"}
    assert [product.name for product in visit.shelf] == ["Night cream 2"]
    assert [(c.wait, c.hours, c.reason) for c in visit.changes] == [("heat", 96, "Very red.")]
    assert (visit.allergies, visit.questions) == (("fragrance",), ("Can I swim?",))


def test_a_wished_visit_starts_six_weeks_on_and_a_nearer_one_is_only_noted(staff: Staff) -> None:
    staff.opens(Panel.NEXT_VISIT)
    assert staff.form.shown.next_visit.proposed
    staff.shell.closePanel(Panel.NEXT_VISIT)
    assert staff.filled.next_visit is None
    staff.form.takeNextVisit()
    assert staff.filled.next_visit is not None
    assert staff.filled.next_visit.day == date(2027, 1, 4)
    assert staff.form.shown.next_visit_note == "6 weeks or more"
    staff.form.moveDays(Panel.NEXT_VISIT, -7)
    assert staff.form.shown.next_visit_note == "Less than 6 weeks"
    staff.form.setName("B.")
    staff.form.press("areas", "face")
    assert staff.starts() is not None
    staff.to_form()
    staff.form.dropNextVisit()
    assert staff.form.shown.next_visit_opener.text == "Not set"


def test_hours_of_a_change_are_told_as_the_date_the_patient_will_see(staff: Staff) -> None:
    staff.shell.fill(amira())
    changes = staff.opens(Panel.CHANGES).changes
    changes.choose("heat")
    for hours, told in (
        ("96", "Told as: Sat 28 Nov"),
        ("48", "Told as: Wed 25 Nov, 3 pm"),
        ("soon", "No date yet"),
        ("99999999", "No date yet"),
    ):
        changes.setHours(hours)
        assert changes.shown.draft is not None
        assert words(changes.shown.draft.hours.words) == told


def test_a_change_says_what_is_wrong_with_it_before_the_rest_is_filled_in(staff: Staff) -> None:
    changes = staff.opens(Panel.CHANGES).changes
    changes.choose("heat")
    changes.setHours("12")
    changes.setReason("Red.")
    changes.put()
    assert changes.shown.draft is not None
    assert changes.shown.draft.problem == "12 is below the floor of 48. Write 48 or more."
    changes.setHours("96")
    assert changes.shown.draft.problem == ""
    changes.put()
    assert changes.shown.draft is None


def test_the_waits_to_change_are_dated_for_this_form_and_never_the_undated_ones(
    staff: Staff,
) -> None:
    changes = staff.opens(Panel.CHANGES).changes
    waits = {wait.id: wait for wait in changes.shown.waits}
    assert "picking" not in waits
    assert words(waits["heat"].told) == "Not until Fri 27 Nov"
    staff.form.press("devices", "radio-frequency")
    later = {wait.id: wait for wait in changes.shown.waits}
    assert words(later["heat"].told) == "Not until Mon 30 Nov"
    staff.form.setClock(Panel.TREATED, "teatime")
    assert changes.shown.waits == ()


def test_a_second_change_of_one_wait_takes_the_place_of_the_first(staff: Staff) -> None:
    staff.change("heat", "96", "Red.")
    staff.change("heat", "120", "Redder.")
    assert [(made.wait, made.hours) for made in staff.filled.changes] == [("heat", "120")]


def test_allergies_are_found_by_class_by_ingredient_and_by_synonym(staff: Staff) -> None:
    allergies = staff.opens(Panel.ALLERGIES).allergies
    fragrance = next(each for each in allergies.shown.found if each.id == "fragrance")
    assert (fragrance.label, fragrance.hint) == ("Scent", "a scent")
    offered = [each.label for each in allergies.shown.found]
    assert "Nuts" in offered
    assert not {"Retinoid rx", "Neutral", "Retinoid like", "Sun mineral"} & set(offered)
    allergies.setTyped("lanolin")
    assert "Lanolin" in [each.label for each in allergies.shown.found]
    allergies.setTyped("zzzz")
    assert allergies.shown.found == ()


def test_the_reference_is_the_packs_and_the_notes_are_the_plans(staff: Staff) -> None:
    pack = clinic_kiosk().rules[PACK].guidance
    staff.shell.jump(Page.REFERENCE)
    reference = staff.parts.reference
    assert reference.shown.notes.lines == ()
    lines = [line for part in reference.shown.checklist for line in part.lines]
    assert lines == [item.text for item in pack.checklist]
    titles = [each.title for each in reference.shown.complications]
    assert titles == [each.title for each in pack.complications]
    soon = replace(amira(), next_visit=datetime(2026, 12, 1, 10, tzinfo=NOW.tzinfo))
    staff.shell.fill(soon)
    note = "The next visit is less than 6 weeks after this one."
    assert note in reference.shown.notes.lines


@pytest.mark.slow
def test_forgetting_leaves_no_trace_of_the_patient_and_keeps_the_practitioner(
    staff: Staff,
) -> None:
    staff.shell.fill(replace(amira(), patient=replace(amira().patient, name="Canaryname")))
    staff.shell.catch_up()
    staff.shell.finish()
    gc.collect()
    assert not staff.filled.touched
    assert (staff.filled.name, staff.filled.practitioner) == ("", "R. Osei")
    assert staff.parts.reference.shown.notes.lines == ()
    assert "Canaryname" not in repr([vars(part) for part in (staff.shell, staff.form)])


@pytest.mark.parametrize("panel", [panel for panel in Panel if panel not in (Panel.LABEL_WORD,)])
def test_to_open_and_close_a_panel_writes_nothing(staff: Staff, panel: Panel) -> None:
    before = staff.filled
    staff.shell.openPanel(panel)
    staff.shell.closePanel(panel)
    assert staff.filled == before


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-30, "Treated Sat 24 Oct 2026, 3 pm. That is over three weeks ago"),
        (2, "Treated Wed 25 Nov 2026, 3 pm. That is still to come: it is Mon 23 Nov 2026"),
    ],
)
def test_a_time_of_treatment_that_is_hardly_meant_is_asked_about(
    person: Person, days: int, said: str
) -> None:
    at = amira().treatment.at + timedelta(days=days)
    treatment = replace(amira().treatment, at=at)
    person.shell.fill(replace(amira(), treatment=treatment, next_visit=None))
    person.to_form()
    person.settle()
    person.press("Start with patient")
    assert person.shell.shown.page == "form"
    assert said in person.reads()
    person.press("No, set another time")
    assert person.shell.shown.page == "form"
    person.press("Start with patient")
    person.press("Yes, it is right")
    person.press("Yes, hand it over")
    assert person.shell.shown.page == "welcome"
