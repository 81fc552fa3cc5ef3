# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.consultation import Change, Consultation, Course, Product, Settlement
from kiosk.aftercare.guidance import Choice, SuitabilityCheck
from kiosk.aftercare.products.lexicon import IngredientClass
from kiosk.aftercare.refusals import Problem, dotted
from kiosk.visit import form_reading
from kiosk.visit.form import Form, TypedChange
from kiosk.visit.form_choices import ChoiceGroup, chosen_in, depth_mm, for_treatment, pressed
from kiosk.visit.form_reading import whole_hours
from kiosk.visit.when import When
from tests.visit.visit_pack import small_pack

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=LONDON)
HOURS = 'Write whole hours after treatment, like "96".'
FRESH = Form.fresh("small", NOW)
FILLED = replace(FRESH, name="Amira", areas=("face",))


def read(form: Form) -> Consultation:
    found = form_reading.read(form, LONDON)
    assert isinstance(found, Consultation)
    return found


def refused(form: Form) -> tuple[Problem, ...]:
    found = form_reading.read(form, LONDON)
    assert not isinstance(found, Consultation)
    return found


def press(form: Form, group: str, choice: str) -> Form:
    return pressed(form, group, choice, small_pack())


def test_the_treatment_time_is_now_until_somebody_says_otherwise() -> None:
    assert read(FILLED).treatment.at == NOW


def test_a_whole_form_becomes_the_consultation_it_says() -> None:
    form = replace(
        press(FILLED, ChoiceGroup.DEPTHS, "medium"),
        name="  A. M. ",
        device="pen",
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
    assert found.treatment.depth_mm == 1.0
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
        FRESH,
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
    none = replace(FILLED, areas=())
    one = press(press(none, ChoiceGroup.AREAS, "neck"), ChoiceGroup.AREAS, "face")
    other = press(press(none, ChoiceGroup.AREAS, "face"), ChoiceGroup.AREAS, "neck")
    assert read(one) == read(other)


def test_pressing_a_chosen_chip_lets_it_go() -> None:
    assert press(FILLED, ChoiceGroup.AREAS, "face").areas == ()
    for group, choice in (
        (ChoiceGroup.DEVICES, "pen"),
        (ChoiceGroup.DEPTHS, "deep"),
        (ChoiceGroup.ADJUNCTS, "prp"),
        (ChoiceGroup.FACTORS, "cold-sores"),
        (ChoiceGroup.SUITABILITY, "cold-sore"),
        ("skin-tone", "II"),
    ):
        once = press(FILLED, group, choice)
        assert chosen_in(once, group, small_pack()) == {choice}
        assert press(once, group, choice) == FILLED
    assert (
        press(press(FILLED, ChoiceGroup.ADJUNCTS, "prp"), ChoiceGroup.ADJUNCTS, "").adjuncts == ()
    )
    assert FILLED.with_allergy("fragrance").with_allergy(" fragrance ").allergies == ()
    assert FILLED.with_allergy("   ") == FILLED


def test_one_choice_of_a_factor_takes_the_place_of_another() -> None:
    toned = press(press(FILLED, "skin-tone", "II"), "skin-tone", "IV")
    assert toned.factors == {"skin-tone": "IV"}
    assert press(toned, "skin-tone", "IV").factors == {}


def test_changes_and_questions_are_added_edited_and_removed_by_place() -> None:
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
    assert depth_mm("none", bands) is None


@pytest.mark.parametrize(
    ("typed", "hours"),
    [("96", 96), (" 96 h", 96), ("96 hours", 96), ("4 days", None), ("-3", None), ("9.5", None)],
)
def test_hours_are_whole_or_not_read_at_all(typed: str, hours: int | None) -> None:
    assert whole_hours(typed) == hours


def test_only_a_form_about_somebody_asks_before_it_is_left() -> None:
    assert not Form.fresh("small", NOW, practitioner="R. Osei").touched
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
    found = form_reading.read(form, LONDON)
    assert isinstance(found, Consultation) or found


def test_a_depth_that_is_no_bands_own_stays_as_it_is_and_shows_as_its_band() -> None:
    form = replace(FILLED, depth_mm=0.7)
    assert chosen_in(form, ChoiceGroup.DEPTHS, small_pack()) == {"medium"}
    assert read(form).treatment.depth_mm == 0.7


def test_another_treatment_keeps_what_is_the_patients_and_lets_go_what_is_the_packs() -> None:
    form = replace(FILLED, pack="peel", device="x", depth_mm=0.7, products=(Product("Balm"),))
    form = replace(form, suitability=("cold-sore",))
    other = for_treatment(form, replace(small_pack(), id="peel"), small_pack())
    assert (other.pack, other.areas, other.device, other.depth_mm) == ("small", (), None, None)
    assert other.suitability == ()
    assert (other.name, other.products, other.treated) == ("Amira", form.products, form.treated)
    assert for_treatment(other, small_pack(), small_pack()) is other


def test_another_treatment_lets_go_the_practitioners_answers_and_keeps_allergies_by_name() -> None:
    classes = (
        IngredientClass("wool", "wool fat", None, allergy="Wool fat"),
        IngredientClass("retinoid", "a strong active", None, allergy="Retinoid"),
    )
    lexicon = replace(small_pack().lexicon, classes=classes)
    was = replace(small_pack(), id="peel", lexicon=lexicon)
    settled = Product("Balm", "Lanolin", Settlement("wait", "You know it.", 96))
    form = replace(FILLED, pack="peel", allergies=("wool", "retinoid", "nuts"), products=(settled,))
    other = for_treatment(form, was, small_pack())
    assert other.allergies == ("Wool fat", "retinoid", "nuts")
    assert other.products == (Product("Balm", "Lanolin"),)


def test_a_moment_that_is_given_stays_that_moment_until_another_time_is_chosen() -> None:
    tokyo = datetime(2026, 3, 29, 1, 30, 45, tzinfo=ZoneInfo("Asia/Tokyo"))
    when = When.of(tokyo)
    assert when.at(LONDON) == tokyo
    assert when.days_on(1).days_on(-1).at(LONDON) == tokyo
    assert when.days_on(1).at(LONDON).tzinfo == tokyo.tzinfo
    first = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
    assert When.of(first).at(LONDON).fold == 0
    assert When(first.date(), "1:30 am").at(LONDON).fold == 1


def ids(choices: tuple[Choice | SuitabilityCheck, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from([choice.id for choice in choices])


PACK = small_pack()
MOMENTS = st.datetimes(
    datetime(2000, 1, 1),  # noqa: DTZ001
    datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([LONDON, ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York")]),
    allow_imaginary=False,
)
CLOCKS = st.sampled_from(["15:00", "3 pm", "noon", "0030", "23.59"])
WHENS = st.builds(When.of, MOMENTS) | st.builds(
    When, st.dates(date(2000, 1, 1), date(2100, 1, 1)), CLOCKS
)
WORDS = st.text(max_size=12)
SETTLEMENTS = st.builds(Settlement, st.sampled_from(["ok", "wait", "never"]), WORDS)
FORMS = st.builds(
    Form,
    pack=st.just("small"),
    treated=WHENS,
    name=WORDS,
    areas=st.lists(ids(PACK.areas), max_size=2, unique=True).map(tuple),
    device=st.none() | ids(PACK.devices),
    depth_mm=st.none() | st.floats(0.05, 5, allow_nan=False),
    adjuncts=st.lists(ids(PACK.adjuncts), max_size=1).map(tuple),
    factors=st.fixed_dictionaries({}, optional={"cold-sores": st.just(True), "skin-tone": WORDS}),
    allergies=st.lists(WORDS, max_size=2).map(tuple),
    products=st.lists(st.builds(Product, WORDS, WORDS, st.none() | SETTLEMENTS), max_size=2).map(
        tuple
    ),
    changes=st.lists(
        st.builds(TypedChange, WORDS, st.sampled_from(["96", "4 h", "1000 hours"]), WORDS),
        max_size=2,
    ).map(tuple),
    questions=st.lists(WORDS, max_size=2).map(tuple),
    next_visit=st.none() | WHENS,
    suitability=st.lists(ids(PACK.suitability), max_size=2, unique=True).map(tuple),
    practitioner=WORDS,
    language=st.just("en"),
    course=st.builds(Course, WORDS, st.none() | st.integers(1, 6), st.none() | st.integers(6, 9)),
)


@pytest.mark.slow
@given(FORMS)
def test_a_form_its_consultation_and_the_form_of_that_say_the_same(form: Form) -> None:
    found = form_reading.read(form, LONDON)
    if isinstance(found, Consultation):
        again = read(Form.of(found))
        assert again == found
        assert again.treatment.at.tzinfo == found.treatment.at.tzinfo
        assert again.treatment.at.utcoffset() == found.treatment.at.utcoffset()
