# SPDX-License-Identifier: GPL-3.0-or-later
"""The floors of the kiosk hold for every sign and family, whatever a pack calls its items."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.guidance import FlagSign, Guidance, RedFlag, Urgency, Wait, WaitKind
from kiosk.aftercare.products.lexicon import Family, Ingredient, IngredientClass
from kiosk.packs import read_pack
from kiosk.packs.rules.floors import FAMILIES, KNOWN, SIGNS, below_floors
from tests.packs.small_pack import write_pack
from tests.second_pack.folders import first_pack, second_pack

SOONEST_FIRST = list(Urgency)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Guidance:
    return read_pack(write_pack(tmp_path_factory.mktemp("small")))


def told(guidance: Guidance) -> list[str]:
    return [f"{problem.wrong} {problem.write}" for problem in below_floors(guidance)]


def with_family(small: Guidance, family: Family, wait: Wait) -> Guidance:
    """The small pack with one class of this family, and its wait."""
    classes = (IngredientClass("any-id", "a thing", wait.id, family=family),)
    lexicon = replace(small.lexicon, classes=classes, ingredients=(), nuances=())
    return replace(small, lexicon=lexicon, waits=(wait,), product_rows=())


def wait(hours: int, kind: WaitKind = WaitKind.UNTIL) -> Wait:
    return Wait("any-wait", kind, "A thing", "A thing", "a thing", hours, hours + 24)


@pytest.mark.parametrize("folder", [first_pack(), second_pack()], ids=lambda folder: folder.name)
def test_both_packs_say_what_their_items_are(folder: Path) -> None:
    guidance = read_pack(folder)
    assert {flag.sign for flag in guidance.red_flags} >= {FlagSign.BREATHING, FlagSign.INFECTION}
    families = {each.family for each in guidance.lexicon.classes}
    assert families >= {Family.RETINOID, Family.ACID, Family.SCENT, Family.HARSH_WASH}
    assert any(each.medicine for each in guidance.waits)


@given(family=st.sampled_from(Family), hours=st.integers(0, 700), asks=st.booleans())
def test_nobody_may_set_a_family_earlier_than_its_floor(
    small: Guidance, family: Family, hours: int, asks: bool
) -> None:
    kind = WaitKind.ASK if asks else WaitKind.UNTIL
    problems = told(with_family(small, family, wait(hours, kind)))
    least = FAMILIES[family]
    early = (
        f"{hours} is too early for the family {family}. {least.why} Write {least.hours} or more."
    )
    assert problems == ([early] if hours < least.hours else [])


@pytest.mark.parametrize("family", list(Family))
def test_a_family_may_not_be_told_as_ok_at_once(small: Guidance, family: Family) -> None:
    at_once = replace(wait(0, WaitKind.ALLOWED), advised_hours=0)
    assert len(told(with_family(small, family, at_once))) == 1


@pytest.mark.parametrize("family", list(Family))
def test_a_family_may_be_held_back_without_any_date(small: Guidance, family: Family) -> None:
    for kind in (WaitKind.ASK, WaitKind.WHILE_HEALING):
        undated = replace(wait(0, kind), floor_hours=None, advised_hours=None)
        assert told(with_family(small, family, undated)) == []


@pytest.mark.parametrize(
    ("family", "name"), [(family, name) for family, names in KNOWN.items() for name in names]
)
def test_a_name_that_all_labels_share_cannot_leave_its_family(
    small: Guidance, family: Family, name: str
) -> None:
    """Whether the pack forgot to say so, or calls it by another word of its own."""
    for known in (Ingredient(name, "plain"), Ingredient("Ours", "plain", (name.upper(),))):
        lexicon = replace(small.lexicon, ingredients=(known,))
        [problem] = told(replace(small, lexicon=lexicon))
        assert f"is of the family {family}, and its class is not." in problem


@given(sign=st.sampled_from(FlagSign), urgency=st.sampled_from(Urgency))
def test_no_sign_is_told_later_than_it_may_be(
    small: Guidance, sign: FlagSign, urgency: Urgency
) -> None:
    flag = RedFlag("any-id", urgency, "A sign", "A sign", sign)
    problems = told(replace(small, red_flags=(*small.red_flags, flag)))
    late = SOONEST_FIRST.index(urgency) > SOONEST_FIRST.index(SIGNS[sign].urgency)
    assert bool(problems) is late
    assert all(SIGNS[sign].why in problem for problem in problems)


def test_a_sign_that_only_some_patients_see_warns_nobody_else(small: Guidance) -> None:
    flags = tuple(replace(flag, only_by_factor=True) for flag in small.red_flags)
    assert len(told(replace(small, red_flags=flags))) == 2


def test_a_row_of_medicines_holds_no_date_of_another_wait(small: Guidance) -> None:
    medicines = Wait("m", WaitKind.ASK, "M", "M", "m", None, None, medicine=True)
    row = replace(small.product_rows[0], waits=("m", "cream"))
    pack = replace(small, waits=(*small.waits, medicines), product_rows=(row,))
    assert told(pack) == [
        '"m" is about medicines, and the row has other waits. A date, or a stop, is for the'
        " prescriber to tell. Give the medicines a row of their own."
    ]
    alone = replace(pack, product_rows=(replace(row, waits=("m",)),))
    assert told(alone) == []
