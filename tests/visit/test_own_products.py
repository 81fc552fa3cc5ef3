# SPDX-License-Identifier: GPL-3.0-or-later
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.consultation import Product, Settlement
from kiosk.visit.own_products import OwnProducts

CREAM, MIST, GEL = Product("Cream", "Aqua"), Product("Mist", "Aqua, Parfum"), Product("Gel", "")
FINE = Settlement("Mist", "ok", "You know it well.", 72)
OWN = OwnProducts((CREAM, MIST, GEL), (FINE,))
PLACES = st.integers(-2, 4)


def names(own: OwnProducts) -> list[str]:
    return [product.name for product in own.shelf]


def test_a_product_is_added_at_the_end_without_the_spaces_around_it() -> None:
    assert OWN.put(" Balm ", " Lanolin ").shelf[-1] == Product("Balm", "Lanolin")


def test_an_edited_product_stays_in_its_place() -> None:
    assert names(OWN.put("Rose mist", "Aqua, Parfum", 1)) == ["Cream", "Rose mist", "Gel"]


def test_an_answer_follows_a_new_name_and_is_gone_with_another_label() -> None:
    assert OWN.put("Rose mist", "Aqua, Parfum", 1).settlements[0].product == "Rose mist"
    assert OWN.put("Mist", "Aqua, Parfum, Retinol", 1).settlements == ()
    assert OWN.put("Cream", "Aqua, Glycerin", 0).settlements == (FINE,)


def test_an_answer_goes_with_its_product_and_no_other() -> None:
    assert OWN.removed(1).settlements == ()
    assert OWN.removed(0).settlements == (FINE,)


def test_a_second_answer_takes_the_place_of_the_first() -> None:
    never = Settlement("Mist", "never", "It stings.")
    own = OWN.settled(never)
    assert own.settlements == (never,)
    assert own.settlement(1) == never
    assert own.settlement(0) is None
    assert own.unsettled(1).settlements == ()
    assert own.unsettled(0) == own


def test_a_name_is_needed_and_is_there_once() -> None:
    missing = OWN.refusal("  ")
    assert missing is not None
    assert (missing.wrong, missing.write) == (
        "The name is missing.",
        "Write what the product is called.",
    )
    twice = OWN.refusal("  mIST ")
    assert twice is not None
    assert (twice.path, twice.wrong) == (("shelf", 3, "name"), '"mIST" is on the shelf already.')
    assert OWN.refusal("mist", 1) is None
    assert OWN.refusal("Mist", 0) is not None
    assert OWN.refusal("Balm") is None


@given(place=PLACES, by=st.sampled_from((-1, 1)))
def test_moving_keeps_every_product_and_moving_back_restores_the_order(place: int, by: int) -> None:
    moved = OWN.moved(place, by)
    assert sorted(names(moved)) == sorted(names(OWN))
    assert moved.settlements == OWN.settlements
    if moved != OWN:
        assert moved.moved(place + by, -by) == OWN


@given(place=st.sampled_from((-2, -1, 3, 4)))
def test_a_place_that_is_not_there_changes_nothing(place: int) -> None:
    assert OWN.removed(place) == OWN
    assert OWN.unsettled(place) == OWN
    assert OWN.moved(place, 1) == OWN
    assert OWN.put("Balm", "", place) == OWN
