# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's settings: what is taken, and every refusal word for word."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.packs import PackRefused, read_pack, read_settings
from tests.packs.small_pack import SMALL_SETTINGS, replaced, write_pack


def settings_file(folder: Path, text: str) -> Path:
    file = folder / "settings.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_settings_become_a_clinic_and_its_choices(tmp_path: Path) -> None:
    settings = read_settings(settings_file(tmp_path, SMALL_SETTINGS))
    assert settings.clinic.phone == "020 7946 0018"
    assert settings.clinic.timezone == "Europe/London"
    assert settings.clinic.products[0].checked_on == date(2026, 11, 2)
    assert settings.clinic.products[0].given
    assert (settings.language, settings.paper, settings.print) == ("en", "letter", "clear")
    assert settings.printer is None
    assert settings.keep_receipts == 3650
    with_days = settings_file(tmp_path, SMALL_SETTINGS + "keep-receipts: 365\n")
    assert read_settings(with_days).keep_receipts == 365


REFUSALS = [
    (
        'emergency-phone: "999"',
        "emergency-phone: 999",
        (
            "6:18: emergency-phone: 999 without quotes is a number in YAML, and text is wanted."
            ' Write "999" with the quotes.'
        ),
    ),
    (
        '"020 7946 0018"',
        "ask at the desk",
        '2:8: phone: "ask at the desk" is not a phone number. Write one such as "020 7946 0018".',
    ),
    (
        "Europe/London",
        "Europe/Lodnon",
        '7:11: timezone: "Europe/Lodnon" is not a time zone. Did you mean "Europe/London"?',
    ),
    (
        "ok, given: true}\n",
        "ok, given: true}\n  - {name: GEL, label: Aqua}\n",
        '11:12: products[1].name: "GEL" is the name of products[0] already. Write another.',
    ),
    (
        "name: Example Clinic",
        'name: "\\u200b"',
        "1:7: name: the text shows nothing. Write the text.",
    ),
    (
        "name: Example Clinic",
        "name: " + "a" * 121,
        "1:7: name: 121 letters are too many here. Write 120 or fewer.",
    ),
    (
        "name: Example Clinic",
        "name: Example Clinic #2",
        (
            "1:7: name: a # starts a comment here, and what follows it is lost."
            " Put the text in quotes, or the comment on a line of its own."
        ),
    ),
    (
        "Europe/London",
        "at home",
        '7:11: timezone: "at home" is not a time zone. Write a zone such as Europe/London.',
    ),
    (
        "Europe/London",
        "../../etc/passwd",
        (
            '7:11: timezone: "../../etc/passwd" is not a time zone.'
            " Write a zone such as Europe/London."
        ),
    ),
    (
        "paper: letter",
        "paper: a5",
        '8:8: paper: "a5" is not known here. Write one of: a4, letter.',
    ),
    (
        "claim: ok",
        "claim: safe",
        '10:84: products[0].claim: "safe" is not known here. Write one of: ok, wait, ask, never.',
    ),
    (
        "checked-on: 2026-11-02",
        "checked-on: last week",
        (
            '10:65: products[0].checked-on: "last week" is not a date.'
            " Write a date such as 2026-11-23."
        ),
    ),
    (
        "opening-hours: Mon to Sat\n",
        "opening-hour: Mon to Sat\n",
        '3:1: "opening-hour" is not known here. Did you mean "opening-hours"?',
    ),
    (
        "paper: letter\n",
        "keep-receipts: 0\n",
        "8:16: keep-receipts: 0 is below 1. Write 1 or more.",
    ),
    (
        "paper: letter\n",
        "keep-receipts: 36501\n",
        "8:16: keep-receipts: 36501 days are more than 100 years. Write 36500 or fewer.",
    ),
    (
        "paper: letter\n",
        'keep-receipts: "9"\n',
        (
            '8:16: keep-receipts: "9" is not a whole number.'
            " Write a whole number such as 48, no quotes."
        ),
    ),
    ("name: Example Clinic\n", "", '1:1: "name" is missing. Write name: ...'),
    (
        "paper: letter",
        "paper: letter\nprivacy: {warn-after: 5}",
        "9:23: privacy.warn-after: 5 seconds are outside what is safe. Write 30 to 600.",
    ),
    (
        "paper: letter",
        "paper: letter\nprivacy: {forget-after: ten}",
        (
            '9:25: privacy.forget-after: "ten" is not a whole number.'
            " Write a whole number such as 48, no quotes."
        ),
    ),
    (
        "paper: letter",
        "paper: letter\nprivacy: {count-down: 20}",
        '9:11: privacy: "count-down" is not known here. Did you mean "countdown"?',
    ),
    (
        "paper: letter",
        "paper: letter\nlogo: mark.png",
        ("9:7: logo: there is no mark.png in the folder of the settings. Put the picture there."),
    ),
    (
        "paper: letter",
        "paper: letter\nprinters: [front, front]",
        '9:19: printers[1]: "front" is written already. Write it once.',
    ),
    (
        "paper: letter",
        "paper: letter\ntreatments: peeling",
        '9:13: treatments: this is not a list. Write each item on a line after "- ".',
    ),
    (
        '"020 7946 0018"',
        '"020 7946 00"',
        ("2:8: phone: this UK number is too short. Write 10 or 11 digits."),
    ),
    (
        '"020 7946 0018"',
        '""',
        '2:8: phone: patients need this number. Write one such as "020 7946 0018".',
    ),
]


@pytest.mark.parametrize(("old", "new", "line"), REFUSALS)
def test_each_refusal_of_the_settings_is_worded(
    tmp_path: Path, old: str, new: str, line: str
) -> None:
    file = settings_file(tmp_path, replaced(SMALL_SETTINGS, old, new))
    with pytest.raises(PackRefused) as refused:
        read_settings(file)
    assert [str(problem) for problem in refused.value.problems] == [f"{file}:{line}"]


def test_a_letter_of_a_real_name_is_no_damage_in_settings(tmp_path: Path) -> None:
    text = replaced(SMALL_SETTINGS, "Example Clinic", "Clinique du Ch\u00e2teau")
    assert read_settings(settings_file(tmp_path, text)).clinic.name == "Clinique du Ch\u00e2teau"


def test_a_claim_that_its_label_contradicts_is_a_problem(tmp_path: Path) -> None:
    guidance = read_pack(write_pack(tmp_path / "pack"))
    file = settings_file(tmp_path, replaced(SMALL_SETTINGS, "Aqua, Glycerin", "Aqua, Retinol"))
    with pytest.raises(PackRefused) as refused:
        read_settings(file, [guidance])
    (problem,) = refused.value.problems
    assert (problem.line, problem.column, problem.path) == (10, 83, "products[0].claim")
    assert problem.wrong.startswith(
        '"Gel" claims ok, but by the pack "small" its label makes it wait.'
    )
    assert problem.write == "Write wait, or correct the label."


def test_a_claim_that_one_treatment_contradicts_and_another_does_not_names_that_one(
    tmp_path: Path,
) -> None:
    strict = read_pack(write_pack(tmp_path / "strict"))
    welcome = {each.name: each for each in strict.lexicon.ingredients}["Glycerin"].class_id
    known = tuple(
        replace(each, class_id=welcome) if each.name == "Retinol" else each
        for each in strict.lexicon.ingredients
    )
    mild = replace(strict, id="mild", lexicon=replace(strict.lexicon, ingredients=known))
    file = settings_file(tmp_path, replaced(SMALL_SETTINGS, "Aqua, Glycerin", "Aqua, Retinol"))
    read_settings(file, [mild])
    with pytest.raises(PackRefused) as refused:
        read_settings(file, [mild, strict])
    (problem,) = refused.value.problems
    assert 'by the pack "small" its label makes it wait.' in problem.wrong


def test_settings_that_are_not_there_are_named(tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    with pytest.raises(PackRefused) as refused:
        read_settings(file)
    assert str(refused.value) == f"{file}:1:1: the file is missing. Write settings.yaml."


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (
            "treatments: [microneedlin]",
            '14: treatments[0]: "microneedlin" is not a treatment of the content.'
            ' Did you mean "microneedling"?',
        ),
        (
            "languages: [en, xx]",
            '17: languages[1]: "xx" is not a language of the content. Write en.',
        ),
    ],
)
def test_what_the_content_has_not_is_refused(tmp_path: Path, key: str, line: str) -> None:
    pack = read_pack(write_pack(tmp_path / "microneedling"))
    pack = replace(pack, id="microneedling", language="en")
    text = f"{SMALL_SETTINGS}{key}\n"
    lines = text.count("\n")
    file = settings_file(tmp_path, text)
    with pytest.raises(PackRefused) as refused:
        read_settings(file, [pack])
    assert [str(problem) for problem in refused.value.problems] == [f"{file}:{lines}:{line}"]
