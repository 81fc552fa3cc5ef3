# SPDX-License-Identifier: GPL-3.0-or-later
import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.aftercare.consultation import Consultation
from kiosk.screens.staff_form import StaffForm
from tests.screens.staff_doors import NOW, Printing, amira, clinic_kiosk, doors

FIELDS = {
    "name", "treated", "areas", "device", "depth", "adjuncts", "factors", "allergies", "products",
    "changes", "questions", "nextVisit", "practitioner", "other",
}  # fmt: skip


@pytest.fixture
def form(qapp: QCoreApplication, tmp_path: Path) -> Iterator[StaffForm]:
    model = StaffForm(doors(Printing(), tmp_path))
    yield model
    model.deleteLater()


def started(form: StaffForm) -> list[Consultation]:
    found: list[Consultation] = []
    form.started.connect(found.append)
    form.start()
    return found


def wrong(form: StaffForm) -> dict[str, str]:
    return {field: text for field, text in form.errors.items() if text}


def test_the_treatment_is_now_and_the_button_says_what_is_missing(form: StaffForm) -> None:
    assert form.treatedWords.replace("\u00a0", " ") == "Mon 23 Nov, 3:05 pm"
    assert form.missing == "Add: name, area"
    form.setName("A. M.")
    form.press("areas", "face")
    assert form.missing == ""
    form.setClock("treated", "teatime")
    assert form.missing == "Add: time"


def test_the_choices_are_the_packs_own(form: StaffForm) -> None:
    pack = clinic_kiosk().guidance
    assert [each["id"] for each in form.options["areas"]] == [area.id for area in pack.areas]
    assert [each["label"] for each in form.options["depths"]] == [d.label for d in pack.depths]
    asked = [each["id"] for each in form.options["factors"] + form.options["choiceFactors"]]
    assert sorted(asked) == sorted(factor.id for factor in pack.factors)


def test_nobody_is_told_off_while_still_typing(form: StaffForm) -> None:
    assert wrong(form) == {}
    assert set(form.errors) == FIELDS


def test_trying_to_start_puts_each_error_beside_its_field_and_names_the_first(
    form: StaffForm,
) -> None:
    first: list[str] = []
    form.refused.connect(first.append)
    form.setClock("treated", "3")
    assert started(form) == []
    assert first == ["name"]
    assert wrong(form) == {
        "name": "The name is missing. Write a first name or initials.",
        "treated": '"3" could be morning or afternoon. Write "3 am" or "3 pm".',
        "areas": "No area is chosen. Choose one or more treated areas.",
    }


def test_an_error_goes_as_soon_as_it_is_mended_and_nothing_typed_is_lost(form: StaffForm) -> None:
    form.setClock("treated", "teatime")
    started(form)
    form.setName("Amira")
    form.press("areas", "face")
    assert set(wrong(form)) == {"treated"}
    assert form.treated["clock"] == "teatime"
    form.setClock("treated", "3 pm")
    assert wrong(form) == {}


def test_what_breaks_a_rule_of_the_pack_stands_beside_its_field_too(form: StaffForm) -> None:
    form.fill(amira())
    form.putChange("heat", "12", "")
    assert started(form) == []
    row = form.changes[-1]
    assert "12 is below the floor of 48. Write 48 or more." in row["wrong"]
    assert "Write why, in a few words." in row["wrong"]
    assert form.changes[0]["wrong"] == ""
    assert row["wrong"] == form.errors["changes"]


def test_a_next_visit_before_the_treatment_is_refused_beside_the_field(form: StaffForm) -> None:
    form.fill(amira())
    form.moveDays("nextVisit", -100)
    assert started(form) == []
    assert wrong(form) == {
        "nextVisit": "It is not after the treatment. Write a later date and time."
    }


def test_the_example_visit_filled_in_starts_as_the_same_consultation(form: StaffForm) -> None:
    form.fill(amira())
    found = started(form)
    assert len(found) == 1
    visit = amira()
    assert replace(found[0], factors=dict(visit.factors)) == visit
    assert dict(found[0].factors) == dict(visit.factors)


def test_a_form_filled_in_by_hand_starts_as_it_says(form: StaffForm) -> None:
    form.setName("B.")
    form.press("areas", "scalp")
    form.press("areas", "face")
    form.press("devices", "pen")
    form.press("adjuncts", "prp")
    form.press("factors", "cold-sores")
    form.press("skin-tone", "IV")
    form.pressAllergy("fragrance")
    form.putProduct(-1, "Night cream", "Aqua, Retinol")
    form.putProduct(0, "Night cream 2", "Aqua, Retinol")
    form.putChange("heat", "96", "Very red.")
    form.putQuestion(-1, "Can I swim?")
    form.setPractitioner("R. Osei")
    [visit] = started(form)
    assert visit.patient.name == "B."
    assert (visit.treatment.at, visit.treatment.areas) == (NOW, ("face", "scalp"))
    assert (visit.treatment.device, visit.treatment.adjuncts) == ("pen", ("prp",))
    assert visit.factors == {"cold-sores": True, "skin-tone": "IV"}
    assert [product.name for product in visit.shelf] == ["Night cream 2"]
    assert [(c.wait, c.hours, c.reason) for c in visit.changes] == [("heat", 96, "Very red.")]
    assert (visit.allergies, visit.questions) == (("fragrance",), ("Can I swim?",))


def test_a_wished_visit_starts_six_weeks_on_and_a_nearer_one_is_only_noted(
    form: StaffForm,
) -> None:
    assert form.nextVisit == {}
    form.wishNextVisit()
    assert form.form.next_visit is not None
    assert form.form.next_visit.day == datetime(2027, 1, 4).date()  # noqa: DTZ001
    assert form.nextVisitNote == "6 weeks or more"
    form.moveDays("nextVisit", -7)
    assert form.nextVisitNote == "Less than 6 weeks"
    form.setName("B.")
    form.press("areas", "face")
    assert len(started(form)) == 1
    form.dropNextVisit()
    assert form.summary["nextVisit"] == "Not set"


def test_hours_of_a_change_are_told_as_the_date_the_patient_will_see(form: StaffForm) -> None:
    form.fill(amira())
    assert form.toldAt("96").replace("\u00a0", " ") == "Sat 28 Nov"
    assert form.toldAt("48").replace("\u00a0", " ") == "Wed 25 Nov, 3 pm"
    assert form.toldAt("soon") == ""
    assert form.toldAt("99999999") == ""


def test_a_change_says_what_is_wrong_with_it_before_the_rest_is_filled_in(
    form: StaffForm,
) -> None:
    assert form.changeWrong("heat", "12", "Red.") == (
        "12 is below the floor of 48. Write 48 or more."
    )
    assert form.changeWrong("heat", "96", "Very red.") == ""


def test_the_waits_to_change_are_dated_for_this_form_and_never_the_undated_ones(
    form: StaffForm,
) -> None:
    waits = {wait["id"]: wait for wait in form.waits}
    assert "picking" not in waits
    assert waits["heat"]["told"].replace("\u00a0", " ") == "Not until Fri 27 Nov"
    form.press("devices", "radio-frequency")
    later = {wait["id"]: wait for wait in form.waits}
    assert later["heat"]["told"].replace("\u00a0", " ") == "Not until Mon 30 Nov"
    form.setClock("treated", "teatime")
    assert form.waits == []


def test_a_second_change_of_one_wait_takes_the_place_of_the_first(form: StaffForm) -> None:
    form.putChange("heat", "96", "Red.")
    form.putChange("heat", "120", "Redder.")
    assert [(row["wait"], row["hours"]) for row in form.changes] == [("heat", "120")]


def test_allergies_are_found_by_class_by_ingredient_and_by_synonym(form: StaffForm) -> None:
    labels = [each["label"] for each in form.allergyMatches("lanolin")]
    assert "Lanolin" in labels
    assert {"id": "fragrance", "label": "Fragrance", "detail": "a scent"} in form.allergyMatches("")
    assert form.allergyMatches("zzzz") == []


def test_the_reference_is_the_packs_and_the_notes_are_the_plans(form: StaffForm) -> None:
    kiosk = clinic_kiosk()
    assert form.reference["notes"] == []
    lines = [line for part in form.reference["checklist"] for line in part["items"]]
    assert lines == [item.text for item in kiosk.guidance.checklist]
    titles = [each["title"] for each in form.reference["complications"]]
    assert titles == [each.title for each in kiosk.guidance.complications]
    soon = replace(amira(), next_visit=datetime(2026, 12, 1, 10, tzinfo=NOW.tzinfo))
    form.fill(soon)
    assert "The next visit is less than 6 weeks after this one." in form.reference["notes"]


def test_forgetting_leaves_no_trace_of_the_patient_and_keeps_the_practitioner(
    form: StaffForm,
) -> None:
    form.fill(replace(amira(), patient=replace(amira().patient, name="Canaryname")))
    form.forget()
    gc.collect()
    assert not form.touched
    assert (form.name, form.practitioner) == ("", "R. Osei")
    assert form.reference["notes"] == []
    assert "Canaryname" not in repr(vars(form))
