# SPDX-License-Identifier: GPL-3.0-or-later
"""A table -> a frozen dataclass, by its type hints.

A field `floor_hours` is the key `floor-hours`; a field with a default may be left out, and so may
one that may be None. Unknown, repeated and missing keys are problems, all of them at once.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import dotted, shown
from kiosk.packs.yaml.located import START, Findings
from kiosk.packs.yaml.nodes import Entry, Items, Node, Refused, Scalar, Table
from kiosk.packs.yaml.scalars import (
    CUT,
    Reader,
    calendar_date,
    closest,
    did_you_mean,
    filled_text,
    is_null,
    number,
    one_of,
    text,
    whole_number,
    yes_or_no,
)

Record = TypeVar("Record")
_PLAIN: Mapping[Any, Reader] = {
    str: filled_text,
    int: whole_number,
    float: number,
    bool: yes_or_no,
    date: calendar_date,
}


@dataclass(frozen=True)
class RecordForm:
    """How a kind of file writes its tables.

    `key` turns a field's name into its key; `special` has the readers of fields that hold more
    than their type says; `moved` says of keys that once stood here where to write them.
    """

    key: Callable[[str], str]
    special: Mapping[tuple[type, str], Reader]
    moved: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Slot:
    field: str
    key: str
    read: Reader
    required: bool
    has_default: bool
    neutral: Any


def record(cls: type[Record], form: RecordForm) -> Callable[[Node, Steps, Findings], Record]:
    """A reader of tables into `cls`. It always returns one, with neutral values where it failed."""
    hints = get_type_hints(cls)
    slots = tuple(_slot(cls, item, hints[item.name], form) for item in fields(cls))  # type: ignore[arg-type]
    by_key = {slot.key: slot for slot in slots}

    def read(node: Node, steps: Steps, findings: Findings) -> Record:
        values = {slot.field: slot.neutral for slot in slots if not slot.has_default}
        entries = entries_of(node, steps, findings)
        missing = [slot.key for slot in slots if slot.required and slot.key not in entries]
        for key, entry in entries.items():
            if slot := by_key.get(key):
                values[slot.field] = slot.read(entry.value, (*steps, key), findings)
            else:
                guess = None if key in form.moved else closest(key, by_key)
                missing = [name for name in missing if name != guess]
                if guess:
                    findings.broken.add((*steps, guess))
                wrong = f"{shown(key)} is not known here."
                write = form.moved.get(key) or did_you_mean(key, by_key)
                findings.add(entry.key.place, steps, wrong, write, (*steps, key))
        for name in missing if isinstance(node, Table) else ():
            findings.add(
                node.place, steps, f'"{name}" is missing.', f"Write {name}: ...", (*steps, name)
            )
        return cls(**values)

    return read


def entries_of(node: Node, steps: Steps, findings: Findings) -> dict[str, Entry]:
    """The entries of a table by key, the first of each; empty, with a problem, where it is none."""
    if not isinstance(node, Table):
        if not isinstance(node, Refused):
            what = "a list stands here" if isinstance(node, Items) else "this is a single value"
            findings.add(node.place, steps, f"{what}, not keys with values.", "Write key: value.")
        findings.broken.add(steps)
        return {}
    entries: dict[str, Entry] = {}
    for entry in node.entries:
        key = entry.key.text
        if key in entries:
            first = entries[key].key.place.line
            wrong = f"{shown(key)} is written already on line {first}."
            findings.add(entry.key.place, steps, wrong, "Write it once.", (*steps, key))
        else:
            entries[key] = entry
    return entries


def list_of(item: Reader, id_field: str | None = None) -> Reader:
    """A reader of lists. With `id_field` two items must not hold the same value in it."""

    def read(node: Node, steps: Steps, findings: Findings) -> tuple[Any, ...]:
        if not isinstance(node, Items):
            if not isinstance(node, Refused):
                wrong = "this is not a list."
                findings.add(node.place, steps, wrong, 'Write each item on a line after "- ".')
            findings.broken.add(steps)
            return ()
        values = tuple(
            item(inner, (*steps, index), findings) for index, inner in enumerate(node.items)
        )
        if id_field is not None:
            _no_twins(values, id_field, node, steps, findings)
        return values

    return read


def _no_twins(
    values: tuple[Any, ...], id_field: str, node: Items, steps: Steps, findings: Findings
) -> None:
    seen: dict[str, int] = {}
    for index, value in enumerate(values):
        written = getattr(value, id_field)
        key = written.casefold()
        if key and key in seen:
            inner = node.items[index]
            place = inner.get(id_field) if isinstance(inner, Table) else None
            first = getattr(values[seen[key]], id_field)
            wrong = f"{shown(written)} is the {id_field} of {dotted((*steps, seen[key]))} already."
            if written != first:
                wrong = f"{wrong[:-1]}, but for capitals."
            findings.add(
                (place or inner).place,
                (*steps, index, id_field),
                wrong,
                f"Write another {id_field}.",
            )
        seen.setdefault(key, index)


def table_of(value: Reader) -> Reader:
    """A reader of tables with free keys."""

    def read(node: Node, steps: Steps, findings: Findings) -> dict[str, Any]:
        entries = entries_of(node, steps, findings)
        alike: dict[str, str] = {}
        for key, entry in entries.items():
            if (first := alike.setdefault(key.casefold(), key)) != key:
                wrong = f"{shown(key)} is {shown(first)} already, but for capitals."
                findings.add(entry.key.place, steps, wrong, "Write it once.", (*steps, key))
        return {key: value(entry.value, (*steps, key), findings) for key, entry in entries.items()}

    return read


def or_null(inner: Reader) -> Reader:
    def read(node: Node, steps: Steps, findings: Findings) -> Any:
        if not is_null(node):
            return inner(node, steps, findings)
        if isinstance(node, Scalar) and node.cut and not node.text:
            findings.add(node.place, steps, *CUT)
        return None

    return read


def _slot(cls: type, item: Field[Any], hint: Any, form: RecordForm) -> _Slot:
    has_default = item.default is not MISSING or item.default_factory is not MISSING
    read = form.special.get((cls, item.name)) or _reader(hint, form)
    if has_default and read is filled_text:
        read = text
    optional = type(None) in get_args(hint)
    return _Slot(
        field=item.name,
        key=form.key(item.name),
        read=or_null(read) if optional else read,
        required=not has_default and not optional,
        has_default=has_default,
        neutral=None if optional else read(Refused(START), (), Findings("")),
    )


def _reader(hint: Any, form: RecordForm) -> Reader:
    """The reader of a type. Of a refused node every reader makes its neutral value."""
    arguments = get_args(hint)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        word = one_of(*(member.value for member in hint))
        return lambda node, steps, findings: hint(word(node, steps, findings))
    if isinstance(hint, type) and is_dataclass(hint):
        return record(hint, form)
    if get_origin(hint) in (types.UnionType, Union):
        return _reader(next(each for each in arguments if each is not type(None)), form)
    if get_origin(hint) is tuple:
        item = arguments[0]
        has_id = is_dataclass(item) and any(part.name == "id" for part in fields(item))
        return list_of(_reader(item, form), "id" if has_id else None)
    if get_origin(hint) is Mapping:
        value = _reader(arguments[1], form)
        return table_of(or_null(value) if type(None) in get_args(arguments[1]) else value)
    raise TypeError(f"no reader for {hint}")
