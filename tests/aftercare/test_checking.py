# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything wrong with a consultation is said, at once, and in words that say what to write."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.aftercare.checking import check_consultation
from kiosk.aftercare.consultation import (
    Change,
    Consultation,
    Course,
    Patient,
    Product,
    Settlement,
    Treatment,
)
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.refusals import ConsultationRefused, dotted
from tests.aftercare.real import guidance, rules

TREATED = datetime(2026, 11, 23, 15, tzinfo=ZoneInfo("Europe/London"))
GOOD = Consultation("microneedling", Patient("A. M."), Treatment(TREATED, ("face",)))
NO_ZONE = datetime(2026, 11, 23, 15)  # noqa: DTZ001


def told(visit: Consultation) -> list[str]:
    return [
        f"{dotted(problem.path)}: {problem.wrong} {problem.write}"
        for problem in check_consultation(guidance(), visit)
    ]


def test_a_good_visit_has_no_problems() -> None:
    assert told(GOOD) == []


AREAS = "face, neck, scalp, chest, abdomen, hands or other"


@pytest.mark.parametrize(
    ("visit", "problem"),
    [
        (
            replace(GOOD, pack="microneedlin"),
            'pack: "microneedlin" is not known here. Did you mean "microneedling"?',
        ),
        (
            replace(GOOD, patient=Patient("  ")),
            "patient.name: It is empty. Write a first name or initials.",
        ),
        (
            replace(GOOD, patient=Patient("A" * 81)),
            "patient.name: It has 81 characters. "
            "Write a first name or initials, 80 characters at most.",
        ),
        (
            replace(GOOD, patient=Patient("A\u202eM")),
            "patient.name: It holds a hidden character (U+202E). Type it again without it.",
        ),
        (
            replace(GOOD, patient=Patient("A. M.", "xx")),
            'patient.language: "xx" is not known here. Write en.',
        ),
        (
            replace(GOOD, treatment=Treatment(NO_ZONE, ("face",))),
            "treatment.at: It has no time zone. Name the clinic's time zone.",
        ),
        (
            replace(GOOD, treatment=Treatment(TREATED, ())),
            f"treatment.areas: No area is given. Write one or more of {AREAS}.",
        ),
        (
            replace(GOOD, treatment=Treatment(TREATED, ("fcae",))),
            'treatment.areas[0]: "fcae" is not known here. Did you mean "face"?',
        ),
        (
            replace(GOOD, treatment=Treatment(TREATED, ("face", "face"))),
            'treatment.areas[1]: "face" is there twice. Write it once.',
        ),
        (
            replace(GOOD, treatment=Treatment(TREATED, ("face",), device="laser")),
            'treatment.device: "laser" is not known here. Write pen, roller or radio-frequency.',
        ),
        (
            replace(GOOD, treatment=Treatment(TREATED, ("face",), depth_mm=0.0)),
            "treatment.depth_mm: 0 is not a depth. Write millimetres, over 0 and up to 5.",
        ),
        (
            replace(GOOD, treatment=Treatment(TREATED, ("face",), depth_mm=float("nan"))),
            "treatment.depth_mm: nan is not a depth. Write millimetres, over 0 and up to 5.",
        ),
        (
            replace(GOOD, factors={"cold-sore": True}),
            'factors.cold-sore: "cold-sore" is not known here. Did you mean "cold-sores"?',
        ),
        (
            replace(GOOD, factors={"skin-tone": "VII"}),
            'factors.skin-tone: "VII" is not one of its values. Write I, II, III, IV, V or VI.',
        ),
        (
            replace(GOOD, factors={"cold-sores": "maybe"}),
            'factors.cold-sores: "maybe" is not yes or no. Write true or false.',
        ),
        (
            replace(GOOD, shelf=(Product(" "),)),
            "shelf[0].name: It is empty. Write what the product is called.",
        ),
        (
            replace(GOOD, changes=(Change("heat", 24, "Wants a sauna."),)),
            "changes[0].hours: 24 is below the floor of 48. Write 48 or more.",
        ),
        (
            replace(GOOD, changes=(Change("heat", 96, " "),)),
            "changes[0].reason: It is empty. Write why, in a few words.",
        ),
        (
            replace(GOOD, changes=(Change("heta", 96, "Red."),)),
            'changes[0].wait: "heta" is not known here. Did you mean "heat"?',
        ),
        (
            replace(GOOD, changes=(Change("heat", 96, "Red."), Change("heat", 98, "Red."))),
            'changes[1].wait: "heat" is changed twice. Write one change for each wait.',
        ),
        (
            replace(GOOD, changes=(Change("picking", 96, "Red."),)),
            'changes[0].wait: "picking" never has a date. Leave this change out.',
        ),
        (
            replace(GOOD, changes=(Change("prescription", 96, "Red."),)),
            'changes[0].wait: "prescription" is asked of the clinic. Leave this change out.',
        ),
        (
            replace(GOOD, changes=(Change("heat", 10**8, "Red."),)),
            "changes[0].hours: 100000000 is past the end of the calendar. Write fewer hours.",
        ),
        (
            replace(GOOD, questions=("x" * 4001,)),
            "questions[0]: It has 4001 characters. Write 4000 at most.",
        ),
        (
            replace(GOOD, next_visit=TREATED - timedelta(days=1)),
            "next_visit: It is not after the treatment. Write a later date and time.",
        ),
        (
            replace(GOOD, course=Course("softer scars", 4, 3)),
            "course.sessions: 3 is no number of sessions here. Write 4 to 20.",
        ),
        (
            replace(GOOD, course=Course(session=0)),
            "course.session: 0 is no number of sessions here. Write 1 to 20.",
        ),
        (
            replace(GOOD, course=Course("a" * 61)),
            "course.goal: It has 61 characters. Write 60 at most.",
        ),
        (
            replace(GOOD, course=Course("soft\u202e")),
            "course.goal: It holds a hidden character (U+202E). Type it again without it.",
        ),
        (
            replace(GOOD, next_visit=NO_ZONE),
            "next_visit: It has no time zone. Name the clinic's time zone.",
        ),
        (
            replace(GOOD, shelf=(Product("Gel", "", Settlement("ok", "Mild.")),)),
            "practitioner: It is empty. Write who settles the products.",
        ),
        (
            replace(GOOD, shelf=(Product("Gel", "", Settlement("fine", "x")),)),
            'shelf[0].settled.verdict: "fine" is not an answer. Write ok, wait or never.',
        ),
        (
            replace(GOOD, shelf=(Product("Gel", "", Settlement("wait", "x")),)),
            "shelf[0].settled.hours: A wait needs its hours. Write the hours after treatment.",
        ),
        (
            replace(GOOD, shelf=(Product("Gel", "", Settlement("ok", " ")),)),
            "shelf[0].settled.reason: It is empty. Write why, in a few words.",
        ),
    ],
)
def test_a_problem_says_where_what_and_what_to_write(visit: Consultation, problem: str) -> None:
    assert problem in told(visit)


def test_all_problems_are_said_at_once_and_no_plan_is_made() -> None:
    visit = replace(
        GOOD, patient=Patient(""), changes=(Change("heat", 1, ""), Change("nothing", 1, "x"))
    )
    with pytest.raises(ConsultationRefused) as refused:
        make_plan(rules(), visit)
    assert [dotted(problem.path) for problem in refused.value.problems] == [
        "patient.name",
        "changes[0].hours",
        "changes[0].reason",
        "changes[1].wait",
    ]


def test_a_factor_that_says_ask_us_cannot_be_changed_into_a_date() -> None:
    visit = replace(GOOD, factors={"pregnant": True}, changes=(Change("retinoids", 999, "Asked."),))
    assert told(visit) == [
        'changes[0].wait: "retinoids" is asked of the clinic. Leave this change out.'
    ]


def test_a_peel_raises_the_floor_of_acids() -> None:
    peeled = replace(GOOD.treatment, adjuncts=("light-peel",))
    visit = replace(GOOD, treatment=peeled, changes=(Change("exfoliants", 200, "Strong skin."),))
    assert told(visit) == ["changes[0].hours: 200 is below the floor of 336. Write 336 or more."]


def test_the_floor_itself_may_be_set_and_an_hour_less_may_not() -> None:
    at_floor = replace(GOOD, changes=(Change("heat", 48, "Calm skin."),))
    below = replace(GOOD, changes=(Change("heat", 47, "Calm skin."),))
    assert told(at_floor) == []
    assert told(below) == ["changes[0].hours: 47 is below the floor of 48. Write 48 or more."]


@pytest.mark.parametrize(
    ("treated", "next_visit", "refused"),
    [((1, 30, 1), (1, 45, 0), True), ((1, 45, 0), (1, 30, 1), False)],
)
def test_before_and_after_are_real_time_where_an_hour_comes_twice(
    treated: tuple[int, int, int], next_visit: tuple[int, int, int], refused: bool
) -> None:
    def clock(hour: int, minute: int, fold: int) -> datetime:
        return datetime(2026, 10, 25, hour, minute, fold=fold, tzinfo=TREATED.tzinfo)

    visit = replace(
        GOOD, treatment=Treatment(clock(*treated), ("face",)), next_visit=clock(*next_visit)
    )
    wrong = "next_visit: It is not after the treatment. Write a later date and time."
    assert told(visit) == ([wrong] if refused else [])


def test_an_empty_look_is_empty_whatever_characters_make_it() -> None:
    for blank in ("", " ", "\u200b", "\u00ad\u2060", "\u0301", "\u00a0"):
        assert told(replace(GOOD, patient=Patient(blank)))[0] == (
            "patient.name: It is empty. Write a first name or initials."
        )
        assert "shelf[0].name: It is empty. Write what the product is called." in told(
            replace(GOOD, shelf=(Product(blank),))
        )


def test_what_was_typed_is_said_on_one_line_and_not_at_length() -> None:
    (problem,) = told(replace(GOOD, pack="a\nb " + "c" * 5000))
    assert problem == f'pack: "a b {"c" * 33}..." is not known here. Write microneedling.'
