# SPDX-License-Identifier: GPL-3.0-or-later
"""What is ticked before a treatment: it reminds, may lengthen and lead, and refuses one device."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.aftercare.checking import check_consultation
from kiosk.aftercare.consultation import Change, Consultation, Patient, Treatment
from kiosk.aftercare.guidance import WaitKind
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.refusals import dotted
from tests.aftercare.real import guidance, rules
from tests.aftercare.test_factors import FACE, plan_of
from tests.content.pack_files import rows

IDS = [check.id for check in guidance().suitability]


def visit(*ticked: str, treatment: Treatment = FACE) -> Consultation:
    return Consultation("microneedling", Patient("A. M."), treatment, suitability=ticked)


def planned(*ticked: str, treatment: Treatment = FACE) -> Plan:
    return make_plan(rules(), visit(*ticked, treatment=treatment))


def said(consultation: Consultation) -> list[str]:
    problems = check_consultation(guidance(), consultation)
    return [f"{dotted(each.path)}: {each.wrong} {each.write}" for each in problems]


def test_the_checks_are_those_of_the_table_in_its_order() -> None:
    assert [row["id"] for row in rows("suitability")] == IDS


@pytest.mark.parametrize("row", rows("suitability"), ids=lambda row: row["id"])
def test_each_check_does_what_its_row_says(row: dict[str, str]) -> None:
    check = next(each for each in guidance().suitability if each.id == row["id"])
    kind, _, name = row["effect_on_plan"].partition(" ")
    assert check.reminder
    if kind == "factor":
        assert check.factor == name
    elif kind == "note":
        assert (check.factor, check.effects) == ("", ())


@pytest.mark.parametrize("ticked", IDS)
def test_a_tick_reminds_the_practitioner_and_blocks_nothing(ticked: str) -> None:
    check = next(each for each in guidance().suitability if each.id == ticked)
    assert said(visit(ticked)) == []
    assert planned(ticked).notes[0] == f"{check.label}: {check.reminder}"


def test_a_raised_scar_before_puts_texture_first_of_its_urgency() -> None:
    week = [flag.id for flag in planned("keloid").red_flags if flag.urgency == "this-week"]
    assert week[0] == "texture"


def test_weak_immunity_puts_the_signs_of_infection_first() -> None:
    day = [flag.id for flag in planned("immunity").red_flags if flag.urgency == "same-day"]
    assert set(day[:5]) == {"fever", "spreading", "redness", "pus", "glands"}


def test_numbing_cream_brings_its_own_sign_of_an_emergency() -> None:
    now = [flag.id for flag in planned("numbing").red_flags if flag.urgency == "emergency"]
    assert "numbing-cream" in now
    assert "numbing-cream" not in [flag.id for flag in planned().red_flags]


def test_a_tick_that_names_a_factor_counts_as_that_factor_set_or_not() -> None:
    ticked = planned("pregnancy", "blood", "antiviral")
    factors: dict[str, bool | str] = dict.fromkeys(
        ("pregnant", "blood-thinners", "cold-sores"), True
    )
    as_factors = plan_of(FACE, factors)
    assert ticked.waits == as_factors.waits
    assert ticked.red_flags == as_factors.red_flags
    assert ticked.advice == as_factors.advice
    assert next(w.kind for w in ticked.waits if w.id == "retinoids") is WaitKind.ASK
    unset = replace(visit("pregnancy"), factors={"pregnant": False})
    assert make_plan(rules(), unset).waits == planned("pregnancy").waits


def test_a_change_is_judged_with_what_is_ticked() -> None:
    change = Change("retinoids", 300, "Calm.")
    asked = replace(visit("pregnancy"), changes=(change,))
    assert said(asked) == [
        'changes[0].wait: "retinoids" is asked of the clinic. Leave this change out.'
    ]


def test_an_implant_refuses_radio_frequency_and_nothing_else() -> None:
    energy = replace(FACE, device="radio-frequency")
    assert said(visit("tan", "implant", treatment=energy)) == [
        "suitability[1]: Pacemaker, or metal in the area: Radio-frequency must not be used. "
        "Choose another device, or do not treat."
    ]
    assert said(visit("implant", treatment=replace(FACE, device="pen"))) == []
    others = tuple(each for each in IDS if each != "implant")
    assert said(visit(*others, treatment=energy)) == []


def test_a_check_that_the_pack_does_not_have_is_named_with_the_one_meant() -> None:
    assert said(visit("keloids", "tan", "tan")) == [
        'suitability[0]: "keloids" is not known here. Did you mean "keloid"?',
        'suitability[2]: "tan" is there twice. Write it once.',
    ]


@pytest.mark.parametrize("ticked", IDS)
def test_no_word_of_a_check_reaches_what_a_patient_reads(ticked: str) -> None:
    check = next(each for each in guidance().suitability if each.id == ticked)
    plan = replace(planned(ticked), notes=(), checklist=())
    told = repr(plan)
    assert check.reminder not in told
    if not check.factor:
        assert check.label not in told
