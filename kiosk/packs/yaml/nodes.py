# SPDX-License-Identifier: GPL-3.0-or-later
"""What a YAML file holds, before its meaning: scalars, lists and tables, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.aftercare.refusals import Path as Steps
from kiosk.packs.yaml.located import Place


class Scalar(NamedTuple):
    """A single value as written. `plain` says that no quotes and no block mark stood around it,
    `cut` that a comment follows it on its line, which may be the rest of what was meant."""

    place: Place
    end: Place
    text: str
    plain: bool
    cut: bool = False


class Items(NamedTuple):
    place: Place
    items: tuple[Node, ...]


class Entry(NamedTuple):
    key: Scalar
    value: Node


class Table(NamedTuple):
    """Keys in the order written, repeated ones included."""

    place: Place
    entries: tuple[Entry, ...]

    def get(self, key: str) -> Node | None:
        return next((entry.value for entry in self.entries if entry.key.text == key), None)


class Refused(NamedTuple):
    """Stands where something was that has been reported already; readers pass over it."""

    place: Place


Node = Scalar | Items | Table | Refused


def place_of(root: Node, steps: Steps) -> Place:
    """Where the value at `steps` starts, or the nearest value around it that is written."""
    node = root
    for step in steps:
        inner = _inner(node, step)
        if inner is None:
            break
        node = inner
    return node.place


def _inner(node: Node, step: str | int) -> Node | None:
    match node, step:
        case Table(), str():
            return node.get(step)
        case Items(), int() if 0 <= step < len(node.items):
            return node.items[step]
        case _:
            return None


def steps_at(root: Node, place: Place) -> Steps:
    """The steps to the value that `place` lies in; to the table where it lies in a key.

    Empty where no value is written there, as in a comment.
    """
    steps: Steps = ()
    node = root
    while True:
        match node:
            case Items() | Table():
                inner = _last_before(node, place)
                if inner is None:
                    return steps
                steps, node = (*steps, inner[0]), inner[1]
            case Scalar():
                return steps if place < node.end or place == node.place else ()
            case Refused():
                return steps


def _last_before(node: Items | Table, place: Place) -> tuple[str | int, Node] | None:
    last: tuple[str | int, Node] | None = None
    for step, key, value in _children(node):
        if key.place > place:
            break
        last = (step, value) if value.place <= place else None
    return last


def _children(node: Items | Table) -> Iterator[tuple[str | int, Node, Node]]:
    if isinstance(node, Items):
        yield from ((index, item, item) for index, item in enumerate(node.items))
    else:
        yield from ((entry.key.text, entry.key, entry.value) for entry in node.entries)
