# SPDX-License-Identifier: GPL-3.0-or-later
"""The red flags of the pack: what each says, the same on every page, and no word lost on paper."""

from __future__ import annotations

from typing import Any

import pytest

from tests.content.pack_files import read

FLAGS: dict[str, dict[str, Any]] = {flag["id"]: flag for flag in read("red-flags")["red-flags"]}
INFECTION = ("fever", "spreading", "redness", "pus", "glands")


@pytest.mark.parametrize(
    ("flag", "words"),
    [
        ("fever", "or feeling very ill"),
        ("fever", "38 \u00b0C"),
        ("fever", "100.4 \u00b0F"),
        ("spreading", "red streaks"),
        ("redness", "evere redness at any time"),
        ("redness", "redness with heat that grows"),
        ("pus", "yellow or green"),
        ("allergy", "trong itch or swelling"),
        ("allergy", "a wide rash"),
        ("pain", "Severe pain at any time"),
        ("bleeding", "Bleeding that has not stopped after 10 minutes of gentle pressure"),
        ("blisters", "Small painful blisters"),
        ("inflamed", "trong itch or inflamed skin"),
        ("texture", "even weeks later"),
        ("texture", "dull skin"),
        ("texture", "firm bumps or lines of marks"),
        ("breathing", "aint"),
        ("blocked-vessel", "get medical care at once"),
        ("blocked-vessel", "white, grey, blue or blotchy"),
        ("numbing-cream", "twitch"),
        ("numbing-cream", "metal"),
        ("nerve", "Numb skin or weak muscles"),
        ("sight", "sight"),
    ],
)
def test_a_sign_keeps_its_words_on_screen_and_on_paper(flag: str, words: str) -> None:
    for key in ("text", "sheet-text"):
        plain = FLAGS[flag][key].replace("**", "").lower()
        assert words.lower() in plain, f"{flag} {key}"


def test_what_is_for_the_same_day_says_whom_and_the_sheet_names_the_hour() -> None:
    for flag in FLAGS.values():
        if flag["urgency"] == "same-day":
            care = flag["id"] in INFECTION
            wanted = "Get medical care." if care else "all us."
            assert flag["text"].endswith(wanted), flag["id"]
            paper = "get medical care." if care else "call us."
            assert flag["sheet-text"].endswith(paper), flag["id"]
    assert read("words")["labels"]["same-day"] == "{what} today or tonight"


def test_signs_of_infection_are_sent_to_medical_care_wherever_they_stand() -> None:
    for row in read("expectations")["expectations"]:
        if row["flag"] in INFECTION:
            assert row["call"].endswith("Get medical care."), row["id"]
    answers = {each["id"]: each.get("answer", "") for each in read("questions")["teach-back"]}
    fever, care = answers["call"].split("get medical care today or tonight", 1)
    assert "Fever, pus, or redness that spreads:" in fever
    assert "{emergency}" in care


def test_flags_of_an_injection_of_radio_frequency_and_of_numbing_cream_come_by_them_alone() -> None:
    for each in ("blocked-vessel", "sight-injection", "nerve", "numbing-cream"):
        assert FLAGS[each]["only-by-factor"] is True


def test_one_word_stands_for_one_thing() -> None:
    for flag in FLAGS.values():
        for key in ("text", "sheet-text"):
            for other in ("very bad", "bad itch", "bad pain", "intense", "extreme"):
                assert other not in flag[key].lower(), flag["id"]
