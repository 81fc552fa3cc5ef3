# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for any label: it never gets milder, never guesses, and never fails."""

import random
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from kiosk.aftercare.products import label_pieces as reader
from kiosk.aftercare.products.judge import Looked, judge_label
from kiosk.aftercare.products.label_text import clean, key
from kiosk.aftercare.products.lexicon import Ingredient
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import ReasonKind
from kiosk.aftercare.verdicts import DATED, MILDEST_FIRST, VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import TREATED, case, judged, looked_up, why

CALM = settings(deadline=None)
"""The first example of a run also plans the waits, which takes longer than the others."""

ENOUGH = ("Aqua", "Glycerin", "Panthenol")

LEXICON = real.guidance().lexicon
GRAMMAR = real.lexicon().grammar
KNOWN = sorted(
    {
        *(entry.name for entry in LEXICON.ingredients),
        *(synonym for entry in LEXICON.ingredients for synonym in entry.synonyms),
    }
)
WORDS = st.sampled_from(
    [*KNOWN, *LEXICON.ambiguous, *(entry.word for entry in LEXICON.product_words)]
)
UNKNOWN = st.text("bdfgjkqvwxz", min_size=5, max_size=14)
NAMES = st.sampled_from(
    ["", "Night cream", "Mineral sunscreen SPF 50", "SPF 15", "Face wash", "Scrub", "HA serum"]
)
TRACES = st.sampled_from(sorted(each.name for each in LEXICON.ingredients if each.trace))
MARKS = st.sampled_from(sorted(each.name for each in LEXICON.marks))
PLAIN = st.sampled_from(["Squalane", "Betaine", "Dimethicone", "Xylitol", "Allantoin", "Carbomer"])
LISTS = st.lists(WORDS | UNKNOWN, max_size=12) | st.lists(TRACES | MARKS | PLAIN, max_size=9)
ALLERGIES = st.lists(st.sampled_from(["fragrance", "nuts", "Lanolin", "BHA"]), max_size=2)
ANY_TEXT = st.text(max_size=400) | st.text(
    "()[]{},;.*/-+%:&·• \n\t01aceglinrtuACE\u00ad\u0301\u200b", max_size=200
)
AMOUNT_OR_FOOTNOTE = re.compile(r"\b\d+ ?(?:ml|g|oz|fl oz)?\b|\bspf ?\d+\b")
LABEL_WORDS = "ingredients ingredient inci may contain nano spf no non without free from of and or"
ASKED = " ".join((*LEXICON.question_starts, *LEXICON.question_ends))
WORDS_OF_LABELS = {
    word
    for entry in (*KNOWN, *(entry.word for entry in LEXICON.product_words), LABEL_WORDS, ASKED)
    for word in key(entry).split()
}


LONGEST = max(
    wait.hours
    for wait in case().waits.values()
    if wait.hours is not None and wait.id in {each.wait for each in LEXICON.classes}
)
MEDICINES = st.sampled_from(
    [
        word
        for entry in LEXICON.ingredients
        for word in (entry.name, *entry.synonyms)
        if real.lexicon().classes[entry.class_id].medicine
        and word.casefold() not in {short.casefold() for short in LEXICON.ambiguous}
    ]
)


def strictness(verdict: Verdict) -> tuple[int, bool, float]:
    """Strictest largest: by kind, then without any date, then by the later date."""
    day = verdict.moment or verdict.not_before
    until = day.exact.timestamp() if day is not None else 0.0
    return MILDEST_FIRST.index(verdict.kind), verdict.answer.undated, until


def nuanced_by_place(word: str) -> bool:
    entry = real.lexicon().names.get(key(word))
    nuances = real.lexicon().nuances.get(entry.name, ()) if entry else ()
    return any(nuance.among_first for nuance in nuances)


def is_proved(verdict: Verdict) -> bool:
    return bool(proved(verdict))


def proved(verdict: Verdict) -> set[str]:
    """The names that the label proves to be at most 1 %."""
    traces = (each for each in verdict.reasons if each.kind is ReasonKind.TRACE)
    return {str(dict(each.facts)["name"]) for each in traces}


def judged_without_marks(name: str, label: str, allergies: tuple[str, ...]) -> Verdict:
    """As a pack that draws nothing from the order of a list."""
    rules = replace(real.rules(), lexicon=replace(real.lexicon(), trace_as=""))
    here = replace(case(), rules=rules, allergies=allergies)
    return judge_label(Looked(name, name, label), here)


@pytest.mark.slow
@CALM
@given(NAMES, LISTS, WORDS | UNKNOWN | TRACES | MARKS, ALLERGIES, st.integers(0, 20))
def test_adding_an_ingredient_never_makes_a_verdict_milder(
    name: str, words: list[str], added: str, allergies: list[str], place: int
) -> None:
    before = [*ENOUGH, *words]
    after = [*before[:place], added, *before[place:]]
    old, new, allergic = ", ".join(before), ", ".join(after), tuple(allergies)
    without, with_it = judged(name, old, allergic), judged(name, new, allergic)
    if not proved(with_it) - proved(without):  # a trace that is proved may make it milder
        assert strictness(with_it) >= strictness(without)
    ordered = [judged_without_marks(name, text, allergic) for text in (old, new)]
    assert strictness(ordered[1]) >= strictness(ordered[0])
    assert strictness(ordered[1]) >= strictness(with_it)


@CALM
@given(NAMES, LISTS, st.integers(1, 300), ALLERGIES)
def test_cutting_a_list_inside_a_name_or_after_a_comma_never_makes_it_milder(
    name: str, words: list[str], kept: int, allergies: list[str]
) -> None:
    whole = ", ".join([*ENOUGH, "Squalane", *words])
    cut = whole[: 22 + kept % (len(whole) - 22)]
    names, _, last = cut.rpartition(",")
    if key(last) not in real.lexicon().entries:  # else it is a whole list of fewer names
        verdict = judged(name, cut, tuple(allergies))
        assert verdict.kind in (VerdictKind.ASK, VerdictKind.NEVER, VerdictKind.AVOID)
        assert strictness(verdict) >= strictness(judged(name, names, tuple(allergies)))


@CALM
@given(st.sampled_from(LEXICON.ingredients), st.integers(0, 40), st.sampled_from("abeilnorty"))
def test_no_one_letter_change_of_a_strict_name_is_ok_or_leads_to_it(
    ingredient: Ingredient, place: int, letter: str
) -> None:
    plain = [judged("", ", ".join([*ENOUGH, ingredient.name])), looked_up(ingredient.name)]
    assume(all(verdict.kind is not VerdictKind.OK for verdict in plain))
    name = ingredient.name
    at = place % len(name)
    for changed in (
        name[:at] + letter + name[at + 1 :],
        name[:at] + name[at + 1 :],
        name[:at] + letter + name[at:],
    ):
        if key(changed) in real.lexicon().entries:
            continue  # the name of something else
        verdict = judged("", ", ".join([*ENOUGH, changed]))
        assert verdict.kind is not VerdictKind.OK
        for one in verdict.unclear:
            for offered in one.names:
                taken = judged("", ", ".join([*ENOUGH, offered]))
                assert taken.kind is not VerdictKind.OK, (changed, offered)


@pytest.mark.slow
@CALM
@given(NAMES, LISTS, MEDICINES, st.lists(UNKNOWN, max_size=2))
def test_nothing_beside_a_medicine_is_ever_dated(
    name: str, words: list[str], medicine: str, unknown: list[str]
) -> None:
    verdict = judged(name, ", ".join([*ENOUGH, *words, medicine, *unknown]))
    assert verdict.kind in (VerdictKind.ASK, VerdictKind.NEVER)
    assert (verdict.moment, verdict.not_before) == (None, None)


@CALM
@given(NAMES, LISTS, UNKNOWN | st.just("Apply a thin layer to your face."))
def test_what_is_in_doubt_names_no_day_before_the_longest_wait(
    name: str, words: list[str], doubt: str
) -> None:
    verdict = judged(name, ". ".join([", ".join([*ENOUGH, *words]), doubt]))
    assert verdict.moment is None
    if verdict.not_before is not None:
        assert verdict.not_before.exact >= TREATED + timedelta(hours=LONGEST)


@CALM
@given(NAMES, LISTS, st.sampled_from(LEXICON.ingredients), UNKNOWN)
def test_what_holds_an_allergy_is_never_dated(
    name: str, words: list[str], allergen: Ingredient, unknown: str
) -> None:
    label = ", ".join([*ENOUGH, *words, allergen.name, unknown])
    for allergy in (allergen.name, allergen.class_id):
        verdict = judged(name, label, (allergy,))
        assert verdict.kind is VerdictKind.AVOID
        assert (verdict.moment, verdict.not_before) == (None, None)


@CALM
@given(NAMES, LISTS, UNKNOWN)
def test_an_unknown_word_never_leaves_a_verdict_ok(name: str, words: list[str], word: str) -> None:
    verdict = judged(name, ", ".join([*ENOUGH, *words, word]))
    assert verdict.kind is not VerdictKind.OK
    assert word in verdict.unknown or verdict.matched


@pytest.mark.slow
@CALM
@given(ANY_TEXT)
def test_a_text_is_ok_only_if_every_word_of_it_is_of_the_lexicon(text: str) -> None:
    for whole in (text, ", ".join([*ENOUGH, text])):
        if looked_up(whole).kind is VerdictKind.OK:
            words = AMOUNT_OR_FOOTNOTE.sub(" ", key(clean(whole))).split()
            assert set(words) <= WORDS_OF_LABELS


@pytest.mark.slow
@CALM
@given(NAMES, LISTS, st.randoms(use_true_random=False))
def test_order_never_matters(name: str, words: list[str], chance: random.Random) -> None:
    before = [*ENOUGH, *words]
    shuffled = list(before)
    chance.shuffle(shuffled)
    one, other = judged(name, ", ".join(before)), judged(name, ", ".join(shuffled))
    assume(not is_proved(one) and not is_proved(other))
    assume(not any(nuanced_by_place(word) for word in words))
    assert (one.kind, one.told, one.moment) == (other.kind, other.told, other.moment)
    assert {entry.name for entry in one.matched} == {entry.name for entry in other.matched}
    assert key(one.deciding) == key(other.deciding)
    assert set(one.unknown) == set(other.unknown)


@pytest.mark.slow
@CALM
@given(NAMES, LISTS)
def test_case_never_matters(name: str, words: list[str]) -> None:
    text = ", ".join([*ENOUGH, *words])
    forms = [judged(name, form) for form in (text, text.upper(), text.lower(), text.title())]
    assert len({(form.kind, form.told, form.moment) for form in forms}) == 1
    assert len({frozenset(one.name for one in form.matched) for form in forms}) == 1


@CALM
@given(ANY_TEXT)
def test_case_of_any_text_never_matters(text: str) -> None:
    folded = looked_up(key(text))
    assert looked_up(key(text).upper()).told == folded.told


@pytest.mark.slow
@CALM
@given(ANY_TEXT, ANY_TEXT, st.lists(st.text(max_size=20), max_size=3))
def test_any_text_gets_a_verdict_that_says_why(name: str, text: str, allergies: list[str]) -> None:
    for verdict in (judged(name, text, tuple(allergies)), looked_up(text, tuple(allergies))):
        assert verdict.told
        assert why(verdict)
        assert (verdict.moment is not None) == (verdict.kind in DATED)
        assert verdict.not_before is None or verdict.kind is VerdictKind.ASK


@CALM
@given(st.text("aB 0,.-/%'é", max_size=60))
def test_the_quick_way_through_a_list_of_commas_comes_to_the_same(text: str) -> None:
    assume(reader._has_commas_alone(text, GRAMMAR))
    assert reader._split(text, GRAMMAR) == reader._cut_at_marks(text, GRAMMAR)


@CALM
@given(st.text(max_size=60) | st.text("aB 0\t\n-'é", max_size=60))
@example("\u1f00")  # an alpha with a breathing
def test_a_mark_at_the_end_changes_no_key(text: str) -> None:
    assert key(f"{text}!") == key(text)
    assert key(key(text)) == key(text)
