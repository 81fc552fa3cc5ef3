# SPDX-License-Identifier: GPL-3.0-or-later
"""The three things: whom to call, when what people look for is welcome, and the patient's own.

In clear print they are three columns with their lines level, in large print three rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.aftercare.plan.templates import Span, Text
from kiosk.aftercare.plan.values import OwnThing, OwnThingKind, Plan
from kiosk.aftercare.waits import PlannedWait
from kiosk.sheet.engine.boxes import Box, Group, Lines, Rule
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Weight
from kiosk.sheet.engine.paper import PLUM
from kiosk.sheet.engine.setter import GAP, Placed, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import Style, joined, plain, strong
from kiosk.sheet.sections.paper_sentences import capital, ended, whole, with_strong

_BAR = 3.0
_LEVEL = 18.0  # from one line of a thing to the next, in clear print
_FEWEST = 3  # lines of a thing
_TO_PENCIL = 5.0
_PICTURE = 44.0
_INTO_GAP = 5.0  # a pencil may stand between two columns
_STARTS = (0, 3, 7, 10)  # columns
_UNDER_RULE = 5.0  # in large print, to the words
_LARGE_TEXT = 4  # the column of the words in large print
_ICONS = {
    OwnThingKind.ALLERGY: "verdict-avoid",
    OwnThingKind.CHANGE: "pencil-line",
    OwnThingKind.ASK: "verdict-ask",
    OwnThingKind.ADVICE: "verdict-ok",
}


def three_things(
    plan: Plan, setter: Setter, root: Element, *, tight: bool, things: bool, run_on: bool
) -> list[Piece]:
    if setter.measures.large:
        return _rows(plan, setter, root, things=things, run_on=run_on)
    return [Piece(_columns(plan, setter, root), 5.0 if tight else 7.0)]


def moved_things(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The second and the third, where page 1 has no room for them."""
    return _in_rows(plan, setter, root, run_on=False)


def _columns(plan: Plan, setter: Setter, root: Element) -> Group:
    level = replace(setter.body, lead=_LEVEL)
    call = _call(plan, setter, root, level)
    dates = _dates(plan.three.dates, plan, setter, root, level)
    slots = max(_FEWEST, _slots(call), _slots(dates))
    own = _own(plan.three.own, setter, root, level, slots)
    parts: list[Placed] = []
    height = 0.0
    for column, thing in enumerate((call, dates, own)):
        start, after = _STARTS[column], _STARTS[column + 1]
        x = setter.edge(start)
        parts.append((x, 0.0, Rule(setter.span(start, after), _BAR, PLUM)))
        parts.append((x, _BAR + 3.0, thing))
        height = max(height, _BAR + 3.0 + thing.height)
    return Group(setter.width, height, tuple(parts))


def _slots(thing: Group) -> int:
    return round((thing.height - _head_height(thing)) / _LEVEL)


def _head_height(thing: Group) -> float:
    return thing.parts[0][2].height


def _call(plan: Plan, setter: Setter, root: Element, level: Style) -> Group:
    width = setter.span(0, 3)
    head = _head(1, plan.words.labels.call_us, "phone", setter, root, width)
    phone = Style(setter.measures.thing_phone, Weight.EXTRABOLD, lead=_LEVEL)
    lines = [setter.lines(plain(plan.clinic.phone), phone, width, root.add(Role.PARAGRAPH))]
    closed = with_strong(ended(plan.clinic.out_of_hours), plan.clinic.out_of_hours_phone)
    if closed:
        lines.append(setter.lines(closed, level, width, root.add(Role.PARAGRAPH)))
    return _under(head, [(0.0, each) for each in lines], width)


def _dates(
    waits: Sequence[PlannedWait], plan: Plan, setter: Setter, root: Element, level: Style
) -> Group:
    width = setter.span(3, 7)
    head = _head(2, plan.words.labels.not_until, "verdict-wait", setter, root, width)
    parts, y = [(0.0, 0.0, head)], head.height
    list_ = root.add(Role.LIST) if waits else root
    date_style = Style(setter.measures.date, Weight.BOLD, lead=_LEVEL)
    needed = max((_date_width(wait, setter, date_style) for wait in waits), default=0.0)
    x = min(setter.edge(5) - setter.edge(3), width + _INTO_GAP - needed)
    for wait in waits:
        row = _dated(wait, setter, list_, (level.bold(), date_style), (x, width + _INTO_GAP))
        parts.append((0.0, y, row))
        y += row.height
    return Group(width, y, tuple(parts))


def _date_width(wait: PlannedWait, setter: Setter, style: Style) -> float:
    """What a date takes with its pencil."""
    words = wait.moment.words if wait.moment else wait.told
    pencil = setter.measures.thing_icon + _TO_PENCIL if wait.changed else 0.0
    return setter.width_of(plain(words), style) + pencil


def _dated(
    wait: PlannedWait,
    setter: Setter,
    items: Element,
    styles: tuple[Style, Style],
    places: tuple[float, float],
) -> Group:
    """The name of a wait and its date, with a pencil where it was changed."""
    item, (x, width) = items.add(Role.ITEM), places
    icon = setter.measures.thing_icon if wait.changed else 0.0
    room = width - x - (icon + _TO_PENCIL if icon else 0.0)
    words = wait.moment.words if wait.moment else wait.told
    name = setter.lines(plain(capital(wait.short)), styles[0], x - 4, item.add(Role.LABEL))
    date = setter.lines(plain(words), styles[1], room, item.add(Role.BODY))
    drop = max(0.0, date.baseline - name.baseline)
    parts: list[Placed] = [(0.0, drop, name), (x, 0.0, date)]
    if icon:
        pencil = setter.icon("pencil-line", icon)
        parts.append(
            (x + date.lines[-1].width + _TO_PENCIL, date.height - date.leading + 1.5, pencil)
        )
    return Group(width, max(name.height, date.height), tuple(parts))


def _own(own: OwnThing, setter: Setter, root: Element, level: Style, slots: int) -> Group:
    """Their own thing. An allergy stands there whole, of all else what the lines hold: page 2 says
    the rest."""
    width = setter.span(7, 10)
    head = _head(3, own.head, _ICONS[own.kind], setter, root, width)
    lines = _own_lines(own, setter, level, slots, width)
    narrow = _own_lines(own, setter, level, slots, width - _PICTURE - GAP) if own.picture else []
    beside = own.picture and _level_lines(narrow) <= slots and len(narrow) == len(lines)
    placed = [(0.0, replace(each, element=root.add(Role.PARAGRAPH))) for each in
              (narrow if beside else lines)]  # fmt: skip
    thing = _under(head, [(x, _within(each, own, slots)) for x, each in placed], width)
    if not beside:
        return thing
    picture = setter.pictographs((own.picture,), _PICTURE, 0.0, 1)
    y = head.height + (slots * _LEVEL - _PICTURE) / 2
    return replace(thing, parts=(*thing.parts, (width - _PICTURE, y, picture)))


def _own_lines(
    own: OwnThing, setter: Setter, level: Style, slots: int, width: float
) -> list[Lines]:
    lines: list[Lines] = []
    for text in own.lines:
        set_lines = setter.lines(text, level, width, None)
        used = _level_lines([*lines, set_lines])
        if lines and own.kind is not OwnThingKind.ALLERGY and used > slots:
            break
        lines.append(set_lines)
    return lines


def _level_lines(lines: Sequence[Lines]) -> int:
    return sum(len(each.lines) for each in lines)


def _within(lines: Lines, own: OwnThing, slots: int) -> Lines:
    if own.kind is OwnThingKind.ALLERGY:
        return lines
    return replace(lines, lines=lines.lines[:slots])


def _head(number: int, words: str, icon: str, setter: Setter, root: Element, width: float) -> Group:
    """The number in a disc, what it is, and its sign."""
    disc, size = setter.measures.disc, setter.measures.thing_icon
    x = disc + 6.0
    head = setter.lines(plain(words), setter.head, width - x - size - 8, root.add(Role.H2))
    top = max(0.0, (disc - head.leading) / 2)
    middle = top + head.leading / 2
    return Group(
        width,
        max(disc, top + head.height) + 2.0,
        (
            (0.0, middle - disc / 2, setter.icon(f"number-{number}", disc, PLUM)),
            (x, top, replace(head, bookmark=(words, 1))),
            (x + head.lines[0].width + 8, middle - size / 2, setter.icon(icon, size)),
        ),
    )


def _under(head: Group, lines: Sequence[tuple[float, Lines]], width: float) -> Group:
    parts: list[Placed] = [(0.0, 0.0, head)]
    y = head.height
    for x, each in lines:
        parts.append((x, y, each))
        y += each.height
    return Group(width, y, tuple(parts))


def _rows(plan: Plan, setter: Setter, root: Element, *, things: bool, run_on: bool) -> list[Piece]:
    """In large print. Where they run on, the box itself is the first thing."""
    pieces = [] if run_on else [_ruled(_large_call(plan, setter, root), setter)]
    if things:
        pieces += _in_rows(plan, setter, root, run_on=run_on)
    return pieces


def _in_rows(plan: Plan, setter: Setter, root: Element, *, run_on: bool) -> list[Piece]:
    labels, own = plan.words.labels, plan.three.own
    made: list[Group] = []
    if plan.three.dates:
        dates = joined(tuple(_told(wait) for wait in plan.three.dates))
        made.append(
            _running(2, labels.not_until, "verdict-wait", dates, setter, root)
            if run_on
            else _large_dates(plan, setter, root)
        )
    lines = own.lines if own.kind is OwnThingKind.ALLERGY else own.lines[:2]
    told = joined(tuple(whole(line) for line in lines))
    set_row = _running if run_on else _beside
    made.append(set_row(3, own.head, _ICONS[own.kind], told, setter, root))
    return [_ruled(each, setter) for each in made]


def _told(wait: PlannedWait) -> Text:
    words = wait.moment.words if wait.moment else wait.told
    return (Span(f"{capital(wait.short)} "), Span(f"{words}.", strong=True))


def _ruled(row: Group, setter: Setter) -> Piece:
    parts: tuple[Placed, ...] = ((0.0, 0.0, setter.rule(2.0)), (0.0, _UNDER_RULE, row))
    return Piece(Group(setter.width, _UNDER_RULE + row.height, parts), 4.0)


def _large_call(plan: Plan, setter: Setter, root: Element) -> Group:
    head = _large_head(1, plan.words.labels.call_us, "phone", setter, root)
    style = Style(setter.measures.thing_phone, Weight.EXTRABOLD)
    x = setter.edge(_LARGE_TEXT)
    phone = setter.lines(
        plain(plan.clinic.phone), style, setter.width - x, root.add(Role.PARAGRAPH)
    )
    return _level(head, phone, setter)


def _large_dates(plan: Plan, setter: Setter, root: Element) -> Group:
    head = _large_head(2, plan.words.labels.not_until, "verdict-wait", setter, root)
    items, x = root.add(Role.LIST), setter.edge(_LARGE_TEXT)
    styles = (
        setter.body.bold(),
        Style(setter.measures.date, Weight.BOLD, lead=setter.measures.date_lead),
    )
    across = setter.width - x
    names = max(setter.width_of(plain(capital(w.short)), styles[0]) for w in plan.three.dates)
    places = (min(names + 2 * GAP, 0.55 * across), across)
    rows: list[Box] = [_dated(wait, setter, items, styles, places) for wait in plan.three.dates]
    parts: list[Placed] = [(0.0, 0.0, head)]
    y = 0.0
    for row in rows:
        parts.append((x, y, row))
        y += row.height
    return Group(setter.width, max(y, head.height), tuple(parts))


def _beside(number: int, words: str, icon: str, told: Text, setter: Setter, root: Element) -> Group:
    head = _large_head(number, words, icon, setter, root)
    width = setter.width - setter.edge(_LARGE_TEXT)
    return _level(head, setter.lines(told, setter.body, width, root.add(Role.PARAGRAPH)), setter)


def _level(head: Group, lines: Lines, setter: Setter) -> Group:
    """The head at the left and lines beside it, on one baseline."""
    x, first = setter.edge(_LARGE_TEXT), head.parts[1]
    heading = first[2]
    assert isinstance(heading, Lines)  # noqa: S101 (a head holds its words second)
    drop = max(0.0, first[1] + heading.baseline - lines.baseline)
    height = max(head.height, drop + lines.height)
    return Group(setter.width, height, ((0.0, 0.0, head), (x, drop, lines)))


def _large_head(number: int, words: str, icon: str, setter: Setter, root: Element) -> Group:
    return _head(number, words, icon, setter, root, setter.span(0, _LARGE_TEXT))


def _running(
    number: int, words: str, icon: str, told: Text, setter: Setter, root: Element
) -> Group:
    """One text behind its number: the head in bold, then what it says."""
    del icon  # the head says it
    disc = setter.measures.disc
    indent = disc + 6.0
    text = joined((strong(f"{words}:"), told))
    lines = setter.lines(text, setter.body, setter.width, root.add(Role.PARAGRAPH), indent=indent)
    mark = setter.icon(f"number-{number}", disc, PLUM)
    top = max(0.0, (disc - lines.leading) / 2)
    parts: tuple[Placed, ...] = ((0.0, top + (lines.leading - disc) / 2, mark), (0.0, top, lines))
    return Group(setter.width, top + lines.height, parts)
