# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.consultation import Product, Settlement
from kiosk.visit.own_products import Shelf, moved, named, put, refusal, removed, settled

FINE = Settlement("ok", "You know it well.", 72)
CREAM, GEL = Product("Cream", "Aqua"), Product("Gel", "")
MIST = Product("Mist", "Aqua, Parfum", FINE)
OWN: Shelf = (CREAM, MIST, GEL)
PLACES = st.integers(-2, 4)


def names(own: Shelf) -> list[str]:
    return [product.name for product in own]


def answers(own: Shelf) -> list[Settlement | None]:
    return [product.settled for product in own]


def test_a_product_is_added_at_the_end_without_the_spaces_around_it() -> None:
    assert put(OWN, " Balm ", " Lanolin ")[-1] == Product("Balm", "Lanolin")


def test_an_edited_product_stays_in_its_place() -> None:
    assert names(put(OWN, "Rose mist", "Aqua, Parfum", 1)) == ["Cream", "Rose mist", "Gel"]


def test_an_answer_follows_a_new_name_and_is_gone_with_another_label() -> None:
    assert answers(put(OWN, "Rose mist", "Aqua, Parfum", 1)) == [None, FINE, None]
    assert answers(put(OWN, "Mist", "Aqua, Parfum, Retinol", 1)) == [None, None, None]
    assert answers(put(OWN, "Cream", "Aqua, Glycerin", 0)) == [None, FINE, None]


def test_an_answer_goes_with_its_product_and_no_other() -> None:
    assert answers(removed(OWN, 1)) == [None, None]
    assert answers(removed(OWN, 0)) == [FINE, None]


def test_a_second_answer_takes_the_place_of_the_first() -> None:
    never = Settlement("never", "It stings.")
    own = settled(OWN, 1, never)
    assert answers(own) == [None, never, None]
    assert answers(settled(own, 1, None)) == [None, None, None]
    assert settled(own, 0, None) == own


def test_a_name_is_needed_and_is_there_once() -> None:
    missing = refusal(OWN, "  ")
    assert missing is not None
    assert (missing.wrong, missing.write) == (
        "The name is missing.",
        "Write what the product is called.",
    )
    twice = refusal(OWN, "  mIST ")
    assert twice is not None
    assert (twice.path, twice.wrong) == (("shelf", 3, "name"), '"mIST" is on the shelf already.')
    assert refusal(OWN, "mist", 1) is None
    assert refusal(OWN, "Mist", 0) is not None
    assert refusal(OWN, "Balm") is None


def test_names_are_compared_as_the_words_of_labels_are() -> None:
    own = put(OWN, "Crème  de nuit", "")
    assert refusal(own, "creme-de-nuit") is not None
    assert refusal(put(own, "!", ""), "?") is None


def test_a_product_without_a_name_is_given_one_that_is_free() -> None:
    assert named(OWN, " Balm ", "Product") == "Balm"
    assert named(OWN, "", "Product") == "Product"
    assert named(put(OWN, "Product", ""), "", "Product") == "Product 2"
    assert named(OWN, "mist", "Product") == "mist 2"


@given(place=PLACES, by=st.sampled_from((-1, 1)))
def test_moving_keeps_every_product_and_moving_back_restores_the_order(place: int, by: int) -> None:
    after = moved(OWN, place, by)
    assert sorted(names(after)) == sorted(names(OWN))
    assert after[names(after).index("Mist")].settled == FINE
    if after != OWN:
        assert moved(after, place + by, -by) == OWN


@given(place=st.sampled_from((-2, -1, 3, 4)))
def test_a_place_that_is_not_there_changes_nothing(place: int) -> None:
    assert removed(OWN, place) == OWN
    assert settled(OWN, place, None) == OWN
    assert moved(OWN, place, 1) == OWN
    assert put(OWN, "Balm", "", place) == OWN


def test_a_product_keeps_its_answer_as_it_is_put_again() -> None:
    assert put(OWN, MIST.name, MIST.label, 1) == OWN
    assert replace(MIST, settled=None) not in OWN
