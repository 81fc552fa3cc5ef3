# SPDX-License-Identifier: GPL-3.0-or-later
"""The two packs have no id in common, and the kiosk's code knows none of either."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import kiosk as kiosk_room
from kiosk.aftercare.guidance import Guidance

CODE = Path(kiosk_room.__file__).parent
QUOTED = re.compile(r"\"([a-z0-9-]+)\"|'([a-z0-9-]+)'")


def ids(value: object) -> Iterator[str]:
    """Every id inside a value made of dataclasses and tuples, its own with them."""
    if isinstance(value, tuple):
        for each in value:
            yield from ids(each)
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name == "id":
                yield str(inner)
            yield from ids(inner)


def names(pack: Guidance) -> set[str]:
    """What a pack names things by: ids, groups of waits, phases and files of pictures."""
    groups = {group for wait in pack.waits for group in wait.groups}
    pictures = pack.pictures
    files = {pictures.patch, pictures.outline, pictures.day}
    return {*ids(pack), *groups, *(phase.picture for phase in pack.phases), *files}


def test_the_packs_have_no_id_in_common(first: Guidance, second: Guidance) -> None:
    assert len(names(first)) > 150
    assert len(names(second)) > 150
    assert not names(first) & names(second)


def test_the_sweep_for_ids_sees_every_list_of_a_pack(second: Guidance) -> None:
    seen = names(second)
    for one in (
        *("tattoo-laser", "how-clear", "white-film", "laser-day", "gym", "cool-it", "no-air"),
        *("wash-row", "ankle", "picosecond", "ink", "colour-ink", "can-i-swim", "swim-again"),
        *("goggles-on", "germs", "wool-or-nut", "on-skin", "scabs-on"),
    ):
        assert one in seen, one


def test_the_packs_have_other_numbers_of_days_phases_tones_and_statements(
    first: Guidance, second: Guidance
) -> None:
    assert (len(first.phases), len(second.phases)) == (5, 4)
    spans = [(phase.first_day, phase.last_day) for phase in second.phases]
    assert spans == [(1, 1), (2, 4), (5, 14), (15, None)]
    assert (first.days_shown, second.days_shown) == (14, 21)
    assert (len(first.pictures.tones), len(second.pictures.tones)) == (6, 3)
    assert (second.sources.prefix, second.sources.last) == ("L", 40)
    assert first.sources.prefix != "L"
    assert second.default_next_visit_weeks == 8


def test_the_second_pack_lacks_depths_adjuncts_and_figures_and_the_first_has_them(
    first: Guidance, second: Guidance
) -> None:
    assert (second.depths, second.adjuncts, second.pictures.figures) == ((), (), ())
    assert all((first.depths, first.adjuncts, first.pictures.figures))
    assert second.words.screen.depth == ""


def test_the_second_pack_uses_every_kind_of_effect(second: Guidance) -> None:
    choices = [*second.areas, *second.devices]
    choices += [choice for factor in second.factors for choice in factor.choices]
    effects = [effect for choice in choices for effect in choice.effects]
    effects += [effect for factor in second.factors for effect in factor.effects]
    for item in fields(effects[0]):
        assert any(getattr(effect, item.name) for effect in effects), item.name


def test_no_word_of_the_screens_or_the_sheet_is_that_of_the_first_pack(
    first: Guidance, second: Guidance
) -> None:
    same = [
        item.name
        for item in fields(second.words.screen)
        if (word := getattr(second.words.screen, item.name))
        and word == getattr(first.words.screen, item.name)
    ]
    assert same == []
    for name in ("ok_now", "ok_from", "not_until", "ask", "never"):
        assert getattr(first.words, name) != getattr(second.words, name)
    labels = {"title", "document_title", "opening", "is_normal", "own_products", "do", "draft"}
    for name in labels:
        assert getattr(first.words.labels, name) != getattr(second.words.labels, name)


def test_no_id_of_a_pack_stands_in_the_code(first: Guidance, second: Guidance) -> None:
    """Only those of more words: "call" and "back" are words of the code's own, too."""
    known = {each for pack in (first, second) for each in ids(pack) if "-" in each}
    files = [*CODE.rglob("*.py"), *CODE.rglob("*.qml")]
    quoted = {
        word
        for file in files
        for pair in QUOTED.findall(file.read_text(encoding="utf-8"))
        for word in pair
    }
    assert len(known) > 150
    assert len(quoted) > 300
    assert not known & quoted
