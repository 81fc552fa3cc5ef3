# SPDX-License-Identifier: GPL-3.0-or-later
"""What a patient is told fits what was treated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.aftercare.guidance import Audience
from kiosk.aftercare.plan.templates import Text, plain
from kiosk.aftercare.plan.values import Plan
from tests.aftercare.test_factors import FACE, plan_of

BODY = ("abdomen", "hands", "scalp")


def planned(*areas: str, **changed: object) -> Plan:
    return plan_of(replace(FACE, areas=areas, **changed))  # type: ignore[arg-type]


def told(plan: Plan) -> Iterator[str]:
    """Every line that the patient reads on a page or on the sheet."""
    texts: list[Text] = [
        *(
            text
            for topic in plan.topics
            if topic.audience is Audience.PATIENT
            for text in (*topic.text, *topic.points)
        ),
        *(text for row in plan.expectations for text in (row.normal, row.call)),
        *(line for phase in plan.phases for line in (*phase.look, *phase.feel, *phase.do)),
        *(text for each in plan.advice for text in (each.text, each.sheet_text)),
        *(text for flag in plan.red_flags for text in (flag.text, flag.sheet_text)),
        *(text for asked in plan.faq for text in (*asked.answer, asked.sheet_text)),
        *(each.answer for each in plan.teach_back),
    ]
    yield from map(plain, texts)
    yield from (topic.title for topic in plan.topics if topic.audience is Audience.PATIENT)
    yield from (asked.question for asked in plan.faq)
    yield from (each.title for each in plan.advice)
    yield from (each.prompt for each in plan.teach_back)
    yield from (f"{row.name} {row.examples}" for row in plan.product_rows)
    yield from (wait.name for wait in plan.waits if wait.fits)


@pytest.mark.parametrize("area", BODY)
def test_no_make_up_face_eye_or_tied_back_hair_is_told_of_where_it_does_not_fit(area: str) -> None:
    plan = planned(area)
    for line in told(plan):
        assert not re.search(
            r"make-up|mascara|foundation|\beyes?\b|\bsight\b|tie your hair|tie back|wrap your hair"
            r"|\bface\b(?! brush)|\bbeard\b",
            line,
            re.IGNORECASE,
        ), line
    assert plan.pictures.figure is None


def test_a_face_is_told_of_all_of_these() -> None:
    lines = " ".join(told(planned("face"))).lower()
    for words in ("make-up", "eye pain", "sight", "tie back", "beard"):
        assert words in lines
    assert planned("face").pictures.figure is not None


def test_an_injection_into_the_scalp_tells_of_sight_too() -> None:
    flags = {flag.id for flag in planned("scalp", adjuncts=("hyaluronic-injection",)).red_flags}
    assert {"blocked-vessel", "sight-injection"} <= flags
    hands = planned("hands", adjuncts=("hyaluronic-injection",))
    assert "blocked-vessel" in {flag.id for flag in hands.red_flags}
    assert not any("sight" in line for line in told(hands))


def test_a_scalp_is_not_moisturised_like_a_face() -> None:
    plan = planned("scalp")
    advice = {each.id for each in plan.advice}
    assert {"bare-scalp", "soothe-scalp", "hair-wash"} <= advice
    assert {"moisturise", "soothe"}.isdisjoint(advice)
    for line in told(plan):
        assert not re.search(r"moisturiser|own serum", line, re.IGNORECASE), line
    for phase in plan.phases:
        for line in map(plain, phase.do):
            assert not re.search(r"moist|cleanser", line, re.IGNORECASE), line


def test_a_scalp_beside_a_face_keeps_the_lines_of_the_face() -> None:
    both = planned("face", "scalp")
    assert {"moisturise", "bare-scalp"} <= {each.id for each in both.advice}
    assert both.phases[1].do == planned("face").phases[1].do


def test_treated_hands_wash_palms_and_keep_their_backs_to_lukewarm_water() -> None:
    advice = {each.id: plain(each.text) for each in planned("hands").advice}
    assert "clean-hands" not in advice
    words = advice["treated-hands"].replace("\u00a0", " ")
    assert "Wash your palms and fingertips" in words
    assert "lukewarm water until Wed 25 Nov, 3 pm" in words


def test_water_is_lukewarm_and_hard_names_have_a_plain_word_beside_them() -> None:
    lines = [line for area in ("face", *BODY) for line in told(planned(area))]
    for line in lines:
        assert "tepid" not in line.lower()
        if "ceramide" in line.lower():
            assert "skin fats" in line.lower(), line
        if "parfum" in line.lower():
            assert "scent" in line.lower(), line
