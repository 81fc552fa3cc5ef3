# SPDX-License-Identifier: GPL-3.0-or-later
"""Pack, settings and example visits load clean, and give the dates worked out by hand."""

from __future__ import annotations

from functools import cache

import pytest

from kiosk.aftercare.case import make_rules
from kiosk.aftercare.plan.make import make_plan
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan
from kiosk.packs import check, read_pack, read_settings, read_visit
from tests.content.pack_files import CONTENT, PACK, read

ICONS = CONTENT.parent / "resources" / "icons"
EXAMPLES = sorted(path.stem for path in (CONTENT / "examples").glob("*.yaml"))


@cache
def planned(example: str) -> Plan:
    guidance = read_pack(PACK)
    clinic = read_settings(CONTENT / "clinic" / "settings.yaml").clinic
    visit = read_visit(
        CONTENT / "examples" / f"{example}.yaml", {guidance.id: guidance}, clinic.timezone
    )
    return make_plan(make_rules(guidance, clinic), visit)


def told(example: str) -> dict[str, str]:
    return {wait.id: wait.told.replace("\u00a0", " ") for wait in planned(example).waits}


def test_the_content_folder_has_no_problem() -> None:
    assert check(CONTENT) == ()


def test_there_are_three_example_visits() -> None:
    assert EXAMPLES == ["across-the-clock-change", "amira", "scalp"]


@pytest.mark.parametrize("example", EXAMPLES)
def test_no_template_is_left_unfilled(example: str) -> None:
    plan = planned(example)
    shown = [
        *(text for topic in plan.topics for text in (*topic.text, *topic.points)),
        *(line for phase in plan.phases for line in (*phase.look, *phase.feel, *phase.do)),
        *(text for advice in plan.advice for text in (advice.text, advice.sheet_text)),
        *(text for flag in plan.red_flags for text in (flag.text, flag.sheet_text)),
        *(text for question in plan.faq for text in question.answer),
        *(each.answer for each in plan.teach_back),
    ]
    assert shown
    for text in shown:
        assert not set("{}*") & set(plain(text)), plain(text)


def test_amira_is_told_the_dates_of_the_design() -> None:
    dates = {
        group.words.replace("\u00a0", " "): {wait.id for wait in group.waits}
        for group in planned("amira").not_yet
    }
    assert dates == {
        "Tue 24 Nov, 3 pm": {"own-skincare", "mineral-sunscreen"},
        "Wed 25 Nov, 3 pm": {"cleanser"},
        "Fri 27 Nov": {"exercise", "heat", "shaving", "alcoholic-drinks", "tight-coverings"},
        "Sun 29 Nov": {"light-makeup"},
        "Tue 1 Dec": {
            "chemical-sunscreen",
            "heavy-makeup",
            "harsh-cleansers",
            "hair-products",
            "swimming",
        },
        "Fri 4 Dec": {
            "direct-sun",
            "retinoids",
            "vitamin-c",
            "exfoliants",
            "fragrance",
            "other-actives",
            "face-tools",
        },
        "Tue 8 Dec": {"peels", "drying-alcohol", "hair-removal", "self-tan"},
    }


def test_cold_sores_before_put_blisters_first_for_the_same_day() -> None:
    same_day = [flag.id for flag in planned("amira").red_flags if flag.urgency == "same-day"]
    assert same_day[0] == "blisters"


def test_deep_needles_put_no_basic_care_off() -> None:
    dates = told("scalp")
    assert dates["own-skincare"] == "OK from Tue 9 Feb, 10 am"
    assert dates["cleanser"] == "OK from Wed 10 Feb, 10 am"


def test_deep_needles_lengthen_every_other_wait_by_two_days() -> None:
    dates = told("scalp")
    assert dates["heat"] == "Not until Sun 14 Feb"
    assert dates["direct-sun"] == "Not until Sun 21 Feb"


def test_a_scalp_is_told_of_hair_and_not_of_make_up() -> None:
    advice = {each.id for each in planned("scalp").advice}
    assert {"hair-wash", "hair-dye", "keep-medicine"} <= advice
    assert {"no-makeup-yet", "wrap-hair", "shade-clothes"}.isdisjoint(advice)
    assert "light-makeup" not in {w.id for group in planned("scalp").not_yet for w in group.waits}


def test_blood_thinners_bring_the_bruise_line_and_only_they_do() -> None:
    assert "bruise" in {flag.id for flag in planned("scalp").red_flags}
    assert "bruise" not in {flag.id for flag in planned("amira").red_flags}


def test_the_clock_change_never_makes_a_moment_early() -> None:
    # 4.30 pm on Friday, clocks forward on Sunday. 48 h end on Sunday at 5.30 pm by the new clock:
    # told as the next full hour.
    dates = told("across-the-clock-change")
    assert dates["cleanser"] == "OK from Sun 14 Mar, 6 pm"
    # 672 h are 28 days: Friday 9 April, 5.30 pm by the new clock.
    assert dates["direct-sun"] == "Not until Sat 10 Apr"


# 504 h for the peel, and 72 + 72 + 48 for the device, the skin tone and sensitive skin: 29 days.
ASKED_IN_PREGNANCY = "Ask us. Not before Sun 11 Apr"


def test_retinoids_are_asked_about_while_pregnant_or_feeding() -> None:
    assert told("across-the-clock-change")["retinoids"] == ASKED_IN_PREGNANCY


def test_every_icon_of_the_pack_is_drawn() -> None:
    named = {
        item["icon"]
        for file, key in (
            ("topics", "topics"),
            ("waits", "waits"),
            ("advice", "advice"),
            ("products", "product-rows"),
        )
        for item in read(file)[key]
    }
    missing = {icon for icon in named if not (ICONS / f"{icon}.svg").is_file()}
    assert missing == set()
