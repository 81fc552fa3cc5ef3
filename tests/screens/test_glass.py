# SPDX-License-Identifier: GPL-3.0-or-later
"""A value behind the glass: typed, changed in place, and told of only where it differs."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import SignalInstance

from kiosk.screens.glass import Pane, _Glass, camel, fields_of, pane_of


class LeafShown(NamedTuple):
    next_word: str
    chosen: bool


class TreeShown(NamedTuple):
    title: str
    days: int
    width: float
    lines: tuple[str, ...]
    leaf: LeafShown
    spare: LeafShown | None
    leaves: tuple[LeafShown, ...]


words = st.text("ab", max_size=1)
leaves = st.builds(LeafShown, words, st.booleans())
trees = st.builds(
    TreeShown,
    words,
    st.integers(0, 2),
    st.sampled_from([0.0, 0.5]),
    st.lists(words, max_size=2).map(tuple),
    leaves,
    st.none() | leaves,
    st.lists(leaves, max_size=2).map(tuple),
)


def read_leaf(pane: Pane[LeafShown] | None) -> LeafShown | None:
    if pane is None:
        return None
    return LeafShown(pane.property("nextWord"), pane.property("chosen"))


def read(pane: Pane[TreeShown]) -> TreeShown:
    """What QML reads."""
    leaf = read_leaf(pane.property("leaf"))
    assert leaf is not None
    held = [read_leaf(each) for each in pane.held("leaves")]
    return TreeShown(
        pane.property("title"),
        pane.property("days"),
        pane.property("width"),
        tuple(pane.property("lines")),
        leaf,
        read_leaf(pane.property("spare")),
        tuple(each for each in held if each is not None),
    )


def told(pane: Pane[TreeShown], value: TreeShown) -> set[str]:
    """The fields that the pane itself tells of, as it takes the value."""
    heard: set[str] = set()
    for field in fields_of(TreeShown):
        signal: SignalInstance = getattr(pane, f"{field.qml_name}Changed")
        signal.connect(lambda name=field.name: heard.add(name))
    pane.become(value)
    return heard


@pytest.mark.slow
@given(trees, trees)
def test_a_pane_shows_the_value_that_it_was_given_last(first: TreeShown, last: TreeShown) -> None:
    pane = pane_of(TreeShown)(first)
    assert read(pane) == first
    pane.become(last)
    assert (read(pane), pane.shown) == (last, last)


@pytest.mark.slow
@given(trees, trees)
def test_it_tells_of_what_differs_and_of_nothing_else(first: TreeShown, last: TreeShown) -> None:
    plain = {"title", "days", "width", "lines"}
    differs = {each for each in plain if getattr(first, each) != getattr(last, each)}
    if (first.spare is None) != (last.spare is None):
        differs.add("spare")
    if len(first.leaves) != len(last.leaves):
        differs.add("leaves")
    assert told(pane_of(TreeShown)(first), last) == differs


@pytest.mark.slow
@given(trees, trees)
def test_what_stands_in_both_stays_the_same_object(first: TreeShown, last: TreeShown) -> None:
    """A delegate that is bound to it keeps its focus, and its place under a finger."""
    pane = pane_of(TreeShown)(first)
    leaf, many = pane.held("leaf"), list(pane.held("leaves"))
    pane.become(last)
    assert pane.held("leaf") is leaf
    if len(first.leaves) == len(last.leaves):
        assert all(now is then for now, then in zip(pane.held("leaves"), many, strict=True))


def test_all_of_a_value_stands_before_any_of_it_is_told() -> None:
    first = TreeShown("a", 1, 0.0, (), LeafShown("a", chosen=False), None, ())
    last = TreeShown("b", 2, 0.5, ("b",), LeafShown("b", chosen=True), None, ())
    pane = pane_of(TreeShown)(first)
    seen = []
    changed: SignalInstance = getattr(pane, "titleChanged")  # noqa: B009 (made from the field)
    changed.connect(lambda: seen.append(read(pane)))
    pane.become(last)
    assert seen == [last]


@pytest.mark.parametrize("name", ["shown", "parent", "object_name", "delete_later", "become"])
def test_a_field_may_not_hide_what_a_pane_is_made_of(name: str) -> None:
    shown = NamedTuple("WrongShown", [(name, str)])  # type: ignore[misc] # (made for the test)
    with pytest.raises(TypeError, match=f"may not have a field that becomes '{camel(name)}'"):
        _Glass("WrongShown", (Pane,), {"__module__": __name__}, shows=shown)
