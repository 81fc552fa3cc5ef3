# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: E501
"""What the lexicon and the reasons of a broken pack are told, word for word."""

from pathlib import Path

import pytest

from kiosk.aftercare.case import make_rules, undated_case
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.reasons import all_worded
from kiosk.packs import PackRefused, read_pack, read_settings
from tests.packs.small_pack import SMALL_PACK, SMALL_SETTINGS, replaced, write_pack

INGREDIENTS = (
    SMALL_PACK["ingredients.yaml"]
    + """\
nuances:
  - {ingredients: [Glycerin], class: retinoid, near: [peel], note: sold as a peel}
  - {ingredients: [Glycerin], in-name: [cream], called: [Glycerin], areas: [face], say: Thin layer.}
allergies:
  glycerol: [plain]
question-starts: [can, i, use, a]
question-ends: [now]
"""
)

BETWEEN = """\
ingredients:
  - {name: Retinol, class: retinoid, synonyms: [vitamin A1]}
  - {name: Aqua, class: plain, synonyms: [water, VA]}
  - {name: Glycerin, class: """

ASKED = (
    f"{BETWEEN}plain}}",
    f"  - {{id: asked, plain: a thing to ask about, wait: null}}\n{BETWEEN}asked}}",
)
"""Glycerin becomes something to ask about; that retinol beside "peel" waits is then milder."""

REFUSALS = (
    (
        "[Glycerin], class: retinoid",
        "[Glycerine], class: retinoid",
        'ingredients.yaml:14:20: nuances[0].ingredients[0]: "Glycerine" is not an ingredient of the pack. Did you mean "Glycerin"?',
    ),
    (
        "[Glycerin], class: retinoid",
        "[Glycerin], class: retinoids",
        'ingredients.yaml:14:38: nuances[0].class: "retinoids" is not a class of the pack. Did you mean "retinoid"?',
    ),
    (
        "areas: [face]",
        "areas: [feet]",
        'ingredients.yaml:15:77: nuances[1].areas[0]: "feet" is not an area of the pack. Write one of: face.',
    ),
    (
        "called: [Glycerin]",
        "called: [Aqua]",
        'ingredients.yaml:15:58: nuances[1].called[0]: "Aqua" is not a name or synonym of its ingredients. Write one of those words.',
    ),
    (
        "[Glycerin], in-name",
        "[], in-name",
        "ingredients.yaml:15:19: nuances[1].ingredients: the list is empty. Write the ingredients it is about.",
    ),
    (
        ", say: Thin layer.}",
        "}",
        "ingredients.yaml:15:5: nuances[1]: it changes nothing. Write class, ask or say.",
    ),
    (
        "[Glycerin], class: retinoid",
        "[Retinol], class: plain",
        'ingredients.yaml:14:37: nuances[0].class: "Retinol" would no longer be of the family retinoid. Write a class that is.\n'
        'ingredients.yaml:14:50: nuances[0].near: "Retinol" can be milder beside these words than without them. Write in-name in place of near, or a stricter class.',
    ),
    (
        ASKED[0],
        ASKED[1],
        'ingredients.yaml:15:54: nuances[0].near: "Glycerin" can be milder beside these words than without them. Write in-name in place of near, or a stricter class.',
    ),
    (
        "class: retinoid, near: [peel], note: sold as a peel}",
        "class: plain, near: [peel]}\n  - {ingredients: [Glycerin], class: retinoid, near: [acid]}",
        'ingredients.yaml:14:51: nuances[0].near: "Glycerin" can be milder beside these words than without them. Write in-name in place of near, or a stricter class.',
    ),
    (
        "near: [peel]",
        "nearby: [peel]",
        'ingredients.yaml:14:48: nuances[0]: "nearby" is not known here. Did you mean "near"?',
    ),
    (
        "near: [peel]",
        "spf-below: thirty",
        'ingredients.yaml:14:59: nuances[0].spf-below: "thirty" is not a whole number. Write a whole number such as 48, no quotes.',
    ),
    (
        "glycerol: [plain]",
        "glycerol: [plane]",
        'ingredients.yaml:17:14: allergies.glycerol[0]: "plane" is not a class of the pack. Did you mean "plain"?',
    ),
    (
        "[can, i, use, a]",
        "[can i, use]",
        'ingredients.yaml:18:19: question-starts[0]: "can i" is not one word. Write each word alone.',
    ),
    (
        "[can, i, use, a]",
        "[can, retinol]",
        'ingredients.yaml:18:24: question-starts[1]: "retinol" is a name of the lexicon, and would be lost. Remove it here.',
    ),
    (
        "question-ends: [now]",
        "question-ends: [now, without]",
        'ingredients.yaml:19:22: question-ends[1]: "without" turns the meaning round, and would be lost. Remove it here.',
    ),
    (
        "plain: a strong active, wait: retinol,",
        "plain: a strong active, wait: retinol, words: [actives, glycerin],",
        'ingredients.yaml:7:12: ingredients[2].name: "Glycerin" is classes[0], of class retinoid, already. List it in ambiguous, or remove it in one place.',
    ),
)


def problems_of(file: str, text: str, folder: Path) -> list[str]:
    with pytest.raises(PackRefused) as refused:
        read_pack(write_pack(folder / "p", {file: text}))
    return [str(each).removeprefix(f"{folder}/p/") for each in refused.value.problems]


def test_a_small_lexicon_with_nuances_is_taken(tmp_path: Path) -> None:
    text = replaced(INGREDIENTS, "wait: cream}", "wait: cream, words: [plain things]}")
    lexicon = read_pack(write_pack(tmp_path / "p", {"ingredients.yaml": text})).lexicon
    assert lexicon.nuances[0].near == ("peel",)
    assert lexicon.nuances[0].note == "sold as a peel"
    assert lexicon.nuances[1].say == "Thin layer."
    assert lexicon.allergies == {"glycerol": ("plain",)}
    assert lexicon.classes[1].words == ("plain things",)
    assert (lexicon.question_starts, lexicon.question_ends) == (("can", "i", "use", "a"), ("now",))


@pytest.mark.parametrize(("old", "new", "line"), REFUSALS)
def test_each_refusal_says_where_what_and_what_to_write(
    old: str, new: str, line: str, tmp_path: Path
) -> None:
    assert problems_of("ingredients.yaml", replaced(INGREDIENTS, old, new), tmp_path) == line.split(
        "\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            '  is-plain: "Words {name} {plain}"',
            '  is-plain: "{name} is."',
            [
                '{line}:13: reasons.is-plain: "{name} is." does not hold {plain} once. Write {plain} where it goes.'
            ],
        ),
        (
            '  either: "Words {first} {second}"',
            '  either: "{first} or {third}"',
            [
                '{line}:11: reasons.either: "{first} or {third}" does not hold {second} once. Write {second} where it goes.',
                '{line}:11: reasons.either: "{third}" is not filled in here. Write plain words.',
            ],
        ),
        (
            '  unknown: "Words {words}"',
            '  unknown: "{words!r}"',
            [
                '{line}:12: reasons.unknown: "{words!r}" does not hold {words} once. Write {words} where it goes.',
                '{line}:12: reasons.unknown: "{words!r}" is not filled in here. Write plain words.',
            ],
        ),
        (
            '  medicine: "Words"',
            '  medicine: "Do not stop {it}"',
            ['{line}:13: reasons.medicine: "{it}" is not filled in here. Write plain words.'],
        ),
        (
            '  too-few: "Words"',
            "  too-few:",
            ["{line}:11: reasons.too-few: nothing is written here. Write the text."],
        ),
    ],
)
def test_a_sentence_without_its_places_is_refused(
    old: str, new: str, said: list[str], tmp_path: Path
) -> None:
    text = SMALL_PACK["words.yaml"]
    line = text[: text.index(old)].count("\n") + 1
    wanted = [each.replace("{line}", f"words.yaml:{line}") for each in said]
    assert problems_of("words.yaml", replaced(text, old, new), tmp_path) == wanted


def test_every_sentence_must_be_there(tmp_path: Path) -> None:
    text = SMALL_PACK["words.yaml"]
    start = text.index("reasons:\n")
    line = text[:start].count("\n") + 2
    assert problems_of("words.yaml", replaced(text, '  prose: "Words"\n', ""), tmp_path) == [
        f'words.yaml:{line}:3: reasons: "prose" is missing. Write prose: ...'
    ]


def test_a_pack_in_another_language_is_answered_in_its_own_words(tmp_path: Path) -> None:
    words = replaced(
        SMALL_PACK["words.yaml"], '  unknown: "Words {words}"', '  unknown: "Inconnu : {words}"'
    )
    pack: dict[str, str | None] = {"words.yaml": words, "ingredients.yaml": INGREDIENTS}
    guidance = read_pack(write_pack(tmp_path / "p", pack))
    settings = tmp_path / "settings.yaml"
    settings.write_text(SMALL_SETTINGS, encoding="utf-8")
    clinic = read_settings(settings).clinic
    verdict = look_up("zzyx", undated_case(make_rules(guidance, clinic)))
    assert "Inconnu : zzyx" in all_worded(verdict.reasons, guidance.words)
