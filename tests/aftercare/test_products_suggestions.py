# SPDX-License-Identifier: GPL-3.0-or-later
"""A known name that is offered for an unknown word never leads to something milder."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.aftercare.case import Case
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import Ingredient
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.aftercare.products.look_up import look_up
from kiosk.aftercare.products.risky_forms import may_be_strict
from kiosk.aftercare.products.spelling import reworded
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare import real
from tests.aftercare.labels import case, looked_up

INDEX = real.lexicon()
LIST = "Aqua, Glycerin, Panthenol, "
STRICT = sorted(word for word in INDEX.names if looked_up(word).kind is not VerdictKind.OK)
ALIKE = {"ethyl linoleate"}
"""A word to ask about, one letter from a fat: who knew only the fat would take it for a slip."""

STEMS = st.sampled_from(
    ["retin", "tretin", "acid", "salicyl", "glycol", "lact", "ascorb", "mandel", "azela", "kojic",
     "vitamin", "alcohol", "parfum", "extract", "ferment", "peel", "papain", "menth", "sulf"]
)  # fmt: skip
BEGINNINGS = st.sampled_from(sorted({word.split()[0] for word in INDEX.names}))
ENDS = st.sampled_from(["", "e", "ate", "yl", "ol", "ic", "oyl", "ine", " acid", " oil"])


def without(lost: Ingredient, index: LexiconIndex) -> LexiconIndex:
    """The lexicon as if nobody had written this name."""
    gone = {word for word, each in index.names.items() if each is lost}
    near = dict(index.near)
    for word in gone:
        shape = (word[0], len(word))
        near[shape] = tuple(each for each in near[shape] if each not in gone)
    return replace(
        index,
        names={word: each for word, each in index.names.items() if word not in gone},
        entries={word: each for word, each in index.entries.items() if word not in gone},
        near=near,
    )


def knowing(index: LexiconIndex) -> Case:
    return replace(case(), rules=replace(real.rules(), lexicon=index))


def taken(text: str, verdict: Verdict, here: Case) -> list[Verdict]:
    """What each press of a suggestion leads to, those that belong to staff too."""
    return [
        look_up(reworded(text, one.words, name), here)
        for one in verdict.unclear
        for name in one.names
    ]


@pytest.mark.slow
def test_a_strict_name_that_is_not_known_is_never_ok_nor_leads_to_it() -> None:
    """Each word of each strict name in turn, as if it were in no lexicon."""
    assert len(STRICT) > 3600
    led = set()
    for word in STRICT:
        here = knowing(without(INDEX.names[word], INDEX))
        for text in (word, LIST + word):
            verdict = look_up(text, here)
            claims = word == "no scent"  # which says that there is none of it
            assert verdict.kind is not VerdictKind.OK or claims, text
            if any(each.kind is VerdictKind.OK for each in taken(text, verdict, here)):
                led.add(word)
    assert led <= ALIKE


@pytest.mark.parametrize(
    "word",
    ["Retinyl Ascorbate", "Salicyloyl phytosphingosine", "Capryloyl salicylic acid", "Mandelic",
     "Ethyl retinoate", "Retinoxyl", "Lactyl Retinoate", "Azeloyl Arginine", "Glycolyl Glycerin",
     "Salicyl Panthenol", "Ascorbyl Glycerin", "Papain Glycerin", "Peel Squalane"],
)  # fmt: skip
def test_a_name_that_may_be_strict_is_not_ok_whether_it_is_known_or_not(word: str) -> None:
    for text in (word, LIST + word):
        verdict = looked_up(text)
        assert verdict.kind is not VerdictKind.OK
        for each in taken(text, verdict, case()):
            assert each.kind is not VerdictKind.OK


@given(BEGINNINGS, STEMS, ENDS, st.booleans())
def test_no_word_of_a_strict_form_leads_to_something_milder(
    beginning: str, stem: str, end: str, apart: bool
) -> None:
    word = f"{beginning}{' ' if apart else ''}{stem}{end}"
    assume(key(word) not in INDEX.entries and may_be_strict(word))
    for text in (word, LIST + word):
        verdict = looked_up(text)
        for each in taken(text, verdict, case()):
            assert each.kind is not VerdictKind.OK, verdict.unclear


@given(st.sampled_from(sorted(INDEX.names)), st.integers(0, 60), st.sampled_from("aeilnorsty"))
def test_a_word_that_would_be_milder_is_marked_as_one(word: str, place: int, letter: str) -> None:
    at = place % len(word)
    verdict = looked_up(word[:at] + letter + word[at:])
    for one in verdict.unclear:
        for name, plain in zip(one.names, one.plain, strict=True):
            milder = looked_up(name).kind is VerdictKind.OK
            assert milder == (name in one.milder)
            assert plain or key(name) not in INDEX.names


def test_plural_and_singular_of_a_name_are_of_one_kind() -> None:
    for word, each in INDEX.names.items():
        single = INDEX.names.get(word.removesuffix("s"))
        if single is not None and single is not each:
            kinds = {looked_up(one.name).kind for one in (each, single)}
            assert len(kinds) == 1, word
