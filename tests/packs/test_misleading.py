# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack cannot mislead by accident: whole kinds of slips, wherever in a pack they are made."""

import sys
import unicodedata
from dataclasses import fields, replace
from itertools import permutations
from pathlib import Path

import pytest
from babel import Locale, localedata
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.aftercare.guidance import Guidance, Phase, Sources
from kiosk.aftercare.language import Words
from kiosk.packs import Located, PackRefused, read_pack
from kiosk.packs.pack_files import pack_readers
from kiosk.packs.rules.calendar_words import calendar_words
from kiosk.packs.rules.date_words import broken_dates
from kiosk.packs.rules.phase_rules import broken_phases
from kiosk.packs.rules.text_limits import MOST_IN_A_TEXT
from kiosk.packs.rules.verdict_words import broken_verdict_words
from kiosk.packs.yaml.located import START, Findings
from kiosk.packs.yaml.nodes import Refused, Scalar
from kiosk.packs.yaml.parse import parse_text
from kiosk.packs.yaml.signs import shows_nothing
from tests.packs.scalars_of import texts, written_in
from tests.packs.small_pack import SMALL_PACK, write_pack

LANGUAGES = sorted(name for name in localedata.locale_identifiers() if "_" not in name)
TEXTS = texts()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Guidance:
    return read_pack(write_pack(tmp_path_factory.mktemp("small")))


def at(scalar: Scalar) -> tuple[int, int]:
    return scalar.place.line, scalar.place.column


def refusals(folder: Path, file: str, text: str) -> tuple[Located, ...]:
    try:
        read_pack(write_pack(folder, {file: text}))
    except PackRefused as refused:
        return refused.problems
    return ()


def read_alone(file: str, text: str) -> list[tuple[int, int, str]]:
    """What is wrong with the values of one file: line, column and words."""
    findings = Findings(file)
    root = parse_text(text, findings, strict_signs=True)
    pack_readers(Sources("S", 261))[file](root or Refused(START), (), findings)
    return [(each.line, each.column, each.wrong) for each in findings.problems()]


def test_the_sweeps_see_every_file() -> None:
    assert len(TEXTS) > 200
    assert {file for file, _ in TEXTS} == set(SMALL_PACK) - {"approval.yaml"}


@pytest.mark.slow
def test_no_text_anywhere_may_be_cut_by_a_comment() -> None:
    for file, scalar in TEXTS:
        told = read_alone(file, written_in(file, scalar, "Cream #1 of ours\n        "))
        lost = "a # starts a comment here, and what follows it is lost."
        assert (*at(scalar), lost) in told, (file, scalar)


SOME = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.slow
@SOME
@given(text=st.sampled_from(TEXTS))
def test_no_text_anywhere_may_be_endless(tmp_path: Path, text: tuple[str, Scalar]) -> None:
    endless = written_in(*text, "a" * (MOST_IN_A_TEXT + 1))
    assert refusals(tmp_path, text[0], endless)


@pytest.mark.slow
@SOME
@given(text=st.sampled_from(TEXTS))
def test_no_text_anywhere_may_show_nothing(tmp_path: Path, text: tuple[str, Scalar]) -> None:
    unseen = refusals(tmp_path, text[0], written_in(*text, '"\\u200b\\u00a0\\u2060"'))
    assert at(text[1]) in [(problem.line, problem.column) for problem in unseen]


def test_what_stands_behind_a_number_may_be_a_comment(tmp_path: Path) -> None:
    text = "tones:\n  - {base: '#F8DECB', line: '#9A6A50'} # the lightest\nfirst-tone: 1 # of one\n"
    rest = 'patch: "patch-{tone}-{phase}.svg"\noutline: "outline-{phase}.svg"\n'
    text += rest + 'day: "day-{tone}-{day}.svg" # a disc\n'
    assert refusals(tmp_path, "pictures.yaml", text) == ()


def test_every_character_that_nobody_sees_shows_nothing() -> None:
    unseen = [
        chr(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in ("Cf", "Zs", "Zl", "Zp", "Mn")
    ]
    assert len(unseen) > 1500
    assert all(map(shows_nothing, unseen))


@given(st.text(st.characters(categories=("Cf", "Zs", "Mn"))), st.characters(categories=("L", "N")))
def test_one_letter_among_them_is_seen(unseen: str, letter: str) -> None:
    assert shows_nothing(unseen)
    assert shows_nothing(letter) or not shows_nothing(f"{unseen}{letter}")


def spoken(words: Words, language: str, width: str) -> Words:
    """The words with the calendar of a language."""
    locale = Locale.parse(language)
    weekdays = tuple(locale.days["format"][width][day] for day in range(7))
    months = tuple(locale.months["format"][width][month] for month in range(1, 13))
    return replace(
        words,
        weekdays=weekdays,
        months=months,
        weekdays_in_full=weekdays,
        months_in_full=months,
        am=locale.day_periods["format"]["abbreviated"]["am"],
        pm=locale.day_periods["format"]["abbreviated"]["pm"],
    )


@pytest.mark.parametrize("width", ["abbreviated", "wide"])
def test_every_language_of_cldr_may_write_its_calendar(small: Guidance, width: str) -> None:
    assert len(LANGUAGES) > 200
    for language in LANGUAGES:
        words = spoken(small.words, language, width)
        assert list(broken_dates(words, language)) == [], language


@settings(deadline=None)
@given(
    language=st.sampled_from(("en", "de", "fr", "pl", "ar", "zh", "hi", "pt-BR", "cy")),
    places=st.permutations(range(12)),
)
def test_no_month_stands_in_the_place_of_another(language: str, places: list[int]) -> None:
    known = calendar_words(language)
    assert known is not None
    names = tuple(known.months[place].short for place in places)
    moved = [number for number, place in enumerate(places) if number != place]
    words = replace(_ENGLISH, months=names)
    broken = [problem.path for problem in broken_dates(words, language)]
    assert [("months", number) for number in moved] == [
        each for each in broken if each[0] == "months"
    ]


@pytest.mark.slow
def test_a_shifted_week_is_refused_in_every_language(small: Guidance) -> None:
    for language in LANGUAGES:
        days = spoken(small.words, language, "wide").weekdays
        shifted = replace(small.words, weekdays=(*days[6:], *days[:6]))
        assert any(p.path[0] == "weekdays" for p in broken_dates(shifted, language)), language


@pytest.mark.parametrize("word", ["Sept", "Sept.", "sep", "SEPTEMBER", "Sep."])
def test_a_month_may_be_written_in_any_way_that_is_clear(small: Guidance, word: str) -> None:
    months = (*small.words.months[:8], word, *small.words.months[9:])
    assert list(broken_dates(replace(small.words, months=months), "en")) == []


def test_a_language_that_cldr_does_not_know_needs_only_words_that_differ(small: Guidance) -> None:
    months = tuple(f"m{number}" for number in range(12))
    made_up = replace(small.words, months=months, am="a", pm="p")
    assert list(broken_dates(made_up, "qps")) == []
    twice = replace(made_up, months=("m1", *months[1:]), pm="a")
    assert [problem.path for problem in broken_dates(twice, "qps")] == [("months", 1), ("pm",)]


_VERDICTS = ("ok_now", "ok_from", "not_until", "ask", "never", "avoid")


def with_verdicts(words: Words, told: dict[str, str]) -> Words:
    return replace(words, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["en", "en-GB", "de", "qps"])
def test_no_verdict_may_say_the_words_of_another(small: Guidance, language: str) -> None:
    for name, other in permutations(_VERDICTS, 2):
        told = getattr(small.words, other).replace("{date}", "").strip()
        place = " {date}" if "{date}" in getattr(small.words, name) else ""
        for text in (told, told.upper(), f"{told}.", f"Well, {told}"):
            words = with_verdicts(small.words, {name: f"{text}{place}"})
            assert list(broken_verdict_words(words, language)), (name, text)


@pytest.mark.parametrize("told", ["Not before", "Ask us.", "Not before, ask us", "Askew"])
def test_what_is_to_ask_about_says_so_before_its_day(small: Guidance, told: str) -> None:
    words = with_verdicts(small.words, {"ask_not_before": f"{told} {{date}}"})
    (problem,) = broken_verdict_words(words, "qps")
    assert problem.path == ("ask-not-before",)
    assert problem.write == 'Write "Ask us", and then not before {date}.'


@pytest.mark.parametrize(("name", "other"), list(permutations(_VERDICTS, 2)))
def test_no_two_verdicts_may_be_swapped_in_english(small: Guidance, name: str, other: str) -> None:
    first, second = getattr(small.words, name), getattr(small.words, other)
    words = with_verdicts(small.words, {name: second, other: first})
    broken = list(broken_verdict_words(words, "en"))
    both = {name, other}
    held_back = {"not_until", "never", "avoid"}
    alike_in_kind = both == {"ok_now", "ok_from"} or both < held_back
    assert bool(broken) is not alike_in_kind  # their dates tell those two apart: another rule


_ENGLISH = Words(
    **{
        item.name: "{first} {last}" if item.name == "day_range" else item.name
        for item in fields(Words)
        if item.type == "str"
    },
    weekdays=(),
    months=(),
    weekdays_in_full=(),
    months_in_full=(),
    labels=None,  # type: ignore[arg-type]
    reasons=None,  # type: ignore[arg-type]
    screen=None,  # type: ignore[arg-type]
)
"""Words of which only those of dates are looked at."""


def phases(*days: tuple[str, int, int | None]) -> tuple[Phase, ...]:
    return tuple(
        Phase(title, title, "", first, last, (), (), (), "", "", "") for title, first, last in days
    )


@settings(deadline=None)
@given(first=st.integers(1, 40), more=st.integers(0, 20), title=st.integers(0, 70))
def test_a_title_with_a_number_names_a_day_or_week_of_its_phase(
    first: int, more: int, title: int
) -> None:
    last = first + more
    before = (("Before", 1, first - 1),) if first > 1 else ()
    named = phases(*before, (f"Up to {title}", first, last), ("Later", last + 1, None))
    told = any(problem.path[-1] == "title" for problem in broken_phases(named, "en"))
    days = {first} if first == last else {last} if first == 1 else set()
    weeks = {last // 7} if last - first == 6 and last % 7 == 0 else set()
    assert told is (title not in days | weeks)
