# SPDX-License-Identifier: GPL-3.0-or-later
"""What a patient parked to ask about: an item of the plan by its key, as the plan tells it now.

A key is the kind of the item and its id: `wait:light-makeup`, `shelf:Night cream`. An item that the
plan has no more (a product taken off the shelf) is not asked about either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from kiosk.aftercare.plan.templates import Text, plain
from kiosk.aftercare.plan.values import ParkedItem, Plan

_Items = Iterator[tuple[str, str]]


def parked_items(plan: Plan, keys: Iterable[str]) -> tuple[ParkedItem, ...]:
    """The items of these keys, in their order and each once."""
    found: dict[str, dict[str, str]] = {}
    items = []
    for key in dict.fromkeys(keys):
        kind, _, name = key.partition(":")
        if kind in KINDS:
            known = found.setdefault(kind, dict(KINDS[kind](plan)))
            if name in known:
                items.append(ParkedItem(key, known[name]))
    return tuple(items)


def _waits(plan: Plan) -> _Items:
    return ((each.id, _told(each.name, each.told)) for each in plan.waits if each.fits)


def _rows(plan: Plan) -> _Items:
    return ((each.id, _told(each.name, each.verdict.told)) for each in plan.product_rows)


def _shelf(plan: Plan) -> _Items:
    return ((each.name, _told(each.name, each.told)) for each in plan.shelf)


def _advice(plan: Plan) -> _Items:
    return ((each.id, plain(each.sheet_text)) for each in plan.advice)


def _flags(plan: Plan) -> _Items:
    return ((each.id, plain(each.sheet_text)) for each in plan.red_flags)


def _normal(plan: Plan) -> _Items:
    return ((each.id, _told(each.title, plain(each.normal))) for each in plan.expectations)


def _phases(plan: Plan) -> _Items:
    return ((each.id, _told(each.title, _joined(each.look))) for each in plan.phases)


def _topics(plan: Plan) -> _Items:
    return ((each.id, each.title) for each in plan.topics)


def _days(plan: Plan) -> _Items:
    return (
        (each.date.isoformat(), _told(each.name, each.words) if each.name else each.words)
        for each in plan.own_days
    )


def _questions(plan: Plan) -> _Items:
    return ((each.id, each.question) for each in plan.faq)


KINDS: Mapping[str, Callable[[Plan], _Items]] = {
    "wait": _waits,
    "row": _rows,
    "shelf": _shelf,
    "advice": _advice,
    "flag": _flags,
    "normal": _normal,
    "phase": _phases,
    "topic": _topics,
    "day": _days,
    "faq": _questions,
}
"""The kinds of items, and for each the ids and the words of those that a plan has."""


def _told(name: str, what: str) -> str:
    return f"{name}: {what[:1].lower()}{what[1:]}"


def _joined(lines: Iterable[Text]) -> str:
    return ", ".join(plain(line) for line in lines)
