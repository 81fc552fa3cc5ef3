# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.consultation import Change, Consultation, Product
from kiosk.aftercare.guidance import Choice
from kiosk.aftercare.refusals import Problem, dotted
from kiosk.visit.form import Form, TypedChange, When, consultation, depth_mm, whole_hours
from tests.visit.visit_pack import small_pack

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=LONDON)
HOURS = 'Write whole hours after treatment, like "96".'
FILLED = replace(Form.fresh(NOW), name="Amira", areas=("face",))


def read(form: Form) -> Consultation:
    found = consultation(form, small_pack(), LONDON)
    assert isinstance(found, Consultation)
    return found


def refused(form: Form) -> tuple[Problem, ...]:
    found = consultation(form, small_pack(), LONDON)
    assert not isinstance(found, Consultation)
    return found


def test_the_treatment_time_is_now_until_somebody_says_otherwise() -> None:
    assert read(FILLED).treatment.at == NOW


def test_a_whole_form_becomes_the_consultation_it_says() -> None:
    form = replace(
        FILLED,
        name="  A. M. ",
        device="pen",
        depth="medium",
        factors={"cold-sores": True, "skin-tone": "III"},
        allergies=("fragrance",),
        products=(Product("Night cream", "Aqua, Retinol"),),
        changes=(TypedChange("heat", "96 h", " Very red. "),),
        questions=("Can I swim?", "   "),
        next_visit=When(date(2027, 1, 6), "10 am"),
        practitioner="R. Osei",
    )
    found = read(form)
    assert found.patient.name == "A. M."
    assert found.treatment.needle_depth_mm == 1.0
    assert found.factors == {"cold-sores": True, "skin-tone": "III"}
    assert found.changes == (Change("heat", 96, "Very red."),)
    assert found.questions == ("Can I swim?",)
    assert found.next_visit == datetime(2027, 1, 6, 10, tzinfo=LONDON)
    assert (found.practitioner, found.allergies, found.shelf) == (
        "R. Osei",
        ("fragrance",),
        (Product("Night cream", "Aqua, Retinol"),),
    )


def test_everything_that_cannot_be_read_is_said_at_once_with_its_place() -> None:
    form = replace(
        Form.fresh(NOW),
        name="  ",
        treated=When(date(2026, 11, 23), "3"),
        changes=(TypedChange("heat", "4d", "Red."), TypedChange("heat", "", "Red.")),
        next_visit=When(date(2027, 1, 6), "sometime"),
    )
    assert [f"{dotted(p.path)}: {p.wrong} {p.write}" for p in refused(form)] == [
        "patient.name: The name is missing. Write a first name or initials.",
        'treatment.at: "3" could be morning or afternoon. Write "3 am" or "3 pm".',
        "treatment.areas: No area is chosen. Choose one or more treated areas.",
        f'changes[0].hours: "4d" is no number of hours. {HOURS}',
        f"changes[1].hours: The hours are missing. {HOURS}",
        'next_visit: "sometime" is not a time of day. Write it like "15:00" or "3 pm".',
    ]


def test_a_refused_form_keeps_every_word_as_typed() -> None:
    form = replace(FILLED, name=" ", treated=When(date(2026, 11, 23), "teatime"))
    refused(form)
    assert (form.name, form.treated.clock) == (" ", "teatime")


def test_chips_pressed_in_any_order_give_the_same_consultation() -> None:
    one = replace(FILLED, areas=()).with_area("neck").with_area("face")
    other = replace(FILLED, areas=()).with_area("face").with_area("neck")
    assert read(one) == read(other)


def test_pressing_a_chosen_chip_lets_it_go() -> None:
    assert FILLED.with_area("face").areas == ()
    assert FILLED.with_device("pen").with_device("pen").device is None
    assert FILLED.with_depth("deep").with_depth("deep").depth is None
    assert FILLED.with_adjunct("prp").with_adjunct("prp").adjuncts == ()
    assert FILLED.with_allergy("fragrance").with_allergy(" fragrance ").allergies == ()
    assert FILLED.with_allergy("   ") == FILLED


def test_one_choice_of_a_factor_takes_the_place_of_another() -> None:
    toned = FILLED.with_factor("skin-tone", "II").with_factor("skin-tone", "IV")
    assert toned.factors == {"skin-tone": "IV"}
    assert toned.with_factor("skin-tone", "IV").factors == {}


def test_products_changes_and_questions_are_added_edited_and_removed_by_place() -> None:
    first, second, better = Product("A"), Product("B"), Product("A", "Aqua")
    form = FILLED.with_product(first).with_product(second).with_product(better, 0)
    assert form.products == (better, second)
    assert form.without_product(0).products == (second,)
    asked = FILLED.with_question("One?").with_question("Two?").with_question("Three?", 1)
    assert asked.without_question(0).questions == ("Three?",)
    change = TypedChange("heat", "96", "Red.")
    assert FILLED.with_change(change).without_change(0) == FILLED


def test_a_depth_band_stands_for_its_deepest_millimetre() -> None:
    bands = (
        Choice("shallow", "Under 0.5", up_to_mm=0.5),
        Choice("deep", "Over 1.5", over_mm=1.5),
    )
    assert depth_mm("shallow", bands) == 0.5
    assert depth_mm("deep", bands) == 1.6
    assert depth_mm(None, bands) is None


@pytest.mark.parametrize(
    ("typed", "hours"),
    [("96", 96), (" 96 h", 96), ("96 hours", 96), ("4 days", None), ("-3", None), ("9.5", None)],
)
def test_hours_are_whole_or_not_read_at_all(typed: str, hours: int | None) -> None:
    assert whole_hours(typed) == hours


def test_only_a_form_about_somebody_asks_before_it_is_left() -> None:
    assert not Form.fresh(NOW, practitioner="R. Osei").touched
    assert FILLED.touched


def test_the_arrows_turn_the_clock_to_full_steps_and_stop_at_midnight() -> None:
    when = When(date(2026, 11, 23), "3:07 pm")
    assert when.minutes_on(15).clock == "15:15"
    assert when.minutes_on(-15).clock == "15:00"
    assert when.minutes_on(60).clock == "16:00"
    assert replace(when, clock="23:50").minutes_on(15).clock == "23:45"
    assert replace(when, clock="0:05").minutes_on(-60).clock == "00:00"
    assert replace(when, clock="teatime").minutes_on(15).clock == "12:00"


@given(st.dates(), st.integers(-5_000_000, 5_000_000))
def test_days_move_freely_and_stop_where_the_calendar_ends(day: date, days: int) -> None:
    moved = When(day, "15:00").days_on(days)
    assert moved.clock == "15:00"
    assert moved.day - day in (timedelta(days), timedelta(0))


@given(st.text(max_size=30), st.text(max_size=10), st.text(max_size=8))
def test_whatever_is_typed_gives_a_consultation_or_problems_and_never_a_crash(
    name: str, clock: str, hours: str
) -> None:
    form = replace(
        FILLED,
        name=name,
        treated=When(date(2026, 3, 29), clock),
        changes=(TypedChange("heat", hours, ""),),
    )
    found = consultation(form, small_pack(), LONDON)
    assert isinstance(found, Consultation) or found
