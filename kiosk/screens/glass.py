# SPDX-License-Identifier: GPL-3.0-or-later
"""Frozen values, typed, to where QML can bind to them.

What a page shows is a named tuple, derived from the visit. For each such class there is one
QML type with a property for each of its fields (`next_words` is `nextWords`), so that `qmllint`
knows every name. A pane holds a value of it; given another value it changes in place and tells of
the fields that differ, and of no other. So a button keeps its focus while the words on it change.

    naive:  a map for each press      {"told": "OK now"}     a misspelt name is `undefined` in QML
    wanted: a type for each value     verdict.told           a misspelt name fails the check

Fields may hold `str`, `bool`, `int`, `float`, another named tuple, one or None, and tuples of `str`
or of a named tuple.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, cast, get_args, get_origin, get_type_hints

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import ListProperty, qmlRegisterUncreatableType

MODULE, MAJOR, MINOR = "Kiosk", 1, 0
PLAIN: dict[type, str] = {str: "QString", bool: "bool", int: "int", float: "double"}
TEXTS = "QStringList"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a shown class: `kind` is its plain type or the named tuple in it, `many` that it
    holds a tuple of them."""

    name: str
    kind: type
    many: bool

    @property
    def qml_name(self) -> str:
        return camel(self.name)

    @property
    def plain(self) -> bool:
        return self.kind in PLAIN


def camel(name: str) -> str:
    """`next_words` -> `nextWords`."""
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))


@cache
def fields_of(shown: type) -> tuple[Field, ...]:
    hints = get_type_hints(shown)
    return tuple(_field(name, hint) for name, hint in hints.items())


def _field(name: str, hint: Any) -> Field:
    if get_origin(hint) is tuple:
        return Field(name, get_args(hint)[0], many=True)
    if isinstance(hint, UnionType):
        [kind] = [each for each in get_args(hint) if each is not NoneType]
        return Field(name, kind, many=False)
    return Field(name, hint, many=False)


class _Glass(type(QObject)):  # type: ignore[misc] # (the metaclass of QObject has no other name)
    """Makes a signal and a property of each field of `shows`, and a constant property of each
    field of `holds`, a dataclass of further objects beside them."""

    def __new__(
        mcs,
        name: str,
        bases: tuple[type, ...],
        space: dict[str, Any],
        shows: type | None = None,
        holds: type | None = None,
    ) -> _Glass:
        if shows is not None:
            space["SHOWS"] = shows
            for field in fields_of(shows):
                _refuse_taken(field.qml_name, shows, bases)
                changed = Signal()
                space[f"{field.qml_name}Changed"] = changed
                space[field.qml_name] = _property(field, changed)
        if holds is not None:
            space["HOLDS"] = holds
            for part, kind in get_type_hints(holds).items():
                space[camel(part)] = _part(part, kind)
        made: _Glass = super().__new__(mcs, name, bases, space)
        return made

    def __init__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any], **_: type) -> None:
        super().__init__(name, bases, space)


def _refuse_taken(name: str, shows: type, bases: tuple[type, ...]) -> None:
    """A property of a name that the classes below use themselves would hide it from them."""
    if any(hasattr(base, name) or name in get_type_hints(base) for base in bases):
        raise TypeError(f"{shows.__name__} may not have a field that becomes {name!r}")


def _part(part: str, kind: type) -> object:
    return Property(kind, lambda pane: getattr(pane.parts, part), constant=True)


def _property(field: Field, changed: Signal) -> object:
    def held(pane: Pane[Any]) -> Any:
        return pane.held(field.name)

    if field.plain:
        kind = cast("type", TEXTS) if field.many else field.kind
        return Property(kind, held, notify=changed)
    if field.many:
        return ListProperty(  # type: ignore[call-arg] # (its stub lacks `notify`)
            pane_of(field.kind),
            count=lambda pane: len(held(pane)),
            at=lambda pane, place: held(pane)[place],
            notify=changed,
        )
    return Property(pane_of(field.kind), held, notify=changed)


class Pane(QObject, Generic[T], metaclass=_Glass):
    """A value, `shown`, behind the glass."""

    SHOWS: type
    HOLDS: type | None = None
    shown: T

    def __init__(self, value: T, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = value
        self._held: dict[str, Any] = {}
        for field in fields_of(self.SHOWS):
            self._held[field.name] = self._made(field, getattr(value, field.name))

    def held(self, name: str) -> Any:
        """What QML reads of a field: plain values, and panes in the place of named tuples."""
        return self._held[name]

    def become(self, value: T) -> None:
        """Shows another value. All of it stands before anything of it is told.

        What is gone goes last. A list inside a list is taken down in two steps, and a delegate that
        outlived its pane would read a property of null.
        """
        gone: list[Pane[Any]] = []
        for tell in list(self.swap(value, gone)):
            tell()
        if gone:
            QTimer.singleShot(0, self, partial(_delete, gone))

    def swap(self, value: T, gone: list[Pane[Any]]) -> Iterator[Callable[[], None]]:
        """Puts another value in the place of this one; yields what is to be told of it."""
        before, self.shown = self.shown, value
        if before == value:
            return
        for field in fields_of(self.SHOWS):
            old, new = getattr(before, field.name), getattr(value, field.name)
            if old != new:
                yield from self._swapped(field, new, gone)

    def _swapped(
        self, field: Field, new: Any, gone: list[Pane[Any]]
    ) -> Iterator[Callable[[], None]]:
        held = self._held[field.name]
        if not field.plain and field.many and len(held) == len(new):
            for pane, item in zip(held, new, strict=True):
                yield from pane.swap(item, gone)
            return
        if not field.plain and not field.many and held is not None and new is not None:
            yield from held.swap(new, gone)
            return
        if not field.plain:
            gone += held if field.many else [held] if held is not None else []
        self._held[field.name] = self._made(field, new)
        changed: Callable[[], None] = getattr(self, f"{field.qml_name}Changed").emit
        yield changed

    def _made(self, field: Field, value: Any) -> Any:
        if field.plain:
            return list(value) if field.many else value
        if field.many:
            return [pane_of(field.kind)(item, self) for item in value]
        return None if value is None else pane_of(field.kind)(value, self)


def _delete(gone: list[Pane[Any]]) -> None:
    for pane in gone:
        pane.deleteLater()


@cache
def pane_of(shown: type) -> type[Pane[Any]]:
    """The QML type of a shown class."""
    made: type[Pane[Any]] = _Glass(shown.__name__, (Pane,), {"__module__": __name__}, shows=shown)
    return made


def shown_in(pane: type[Pane[Any]]) -> Iterator[type]:
    """Every class that is shown inside the panes of a type, once."""
    left, seen = [pane.SHOWS], {pane.SHOWS}
    while left:
        for field in fields_of(left.pop()):
            if not field.plain and field.kind not in seen:
                seen.add(field.kind)
                left.append(field.kind)
                yield field.kind


def register(cls: type[QObject], name: str) -> None:
    """A type that QML may name and never make."""
    reason = f"{name} is made in Python"
    qmlRegisterUncreatableType(cls, MODULE, MAJOR, MINOR, name, reason)  # type: ignore[arg-type] # (its stub says bytes)
