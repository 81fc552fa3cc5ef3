# SPDX-License-Identifier: GPL-3.0-or-later
"""What to leave alone and until when, in date order, and what to do meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.plan.values import Plan, PlannedAdvice, ToldGroup, WaitGroup
from kiosk.aftercare.waits import PlannedWait
from kiosk.sheet.engine.boxes import Box, Group, Lines, Outline
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.paper import INK
from kiosk.sheet.engine.pen import Border
from kiosk.sheet.engine.setter import RULE, Setter, spaced
from kiosk.sheet.engine.structure import Element, Role, Scope
from kiosk.sheet.engine.text import Style, fill, joined, plain

_TAG = Border(1.1, INK, 2.5)
_ABOVE = 2.2  # the words of a row, in points from its upper edge
_BELOW = 1.2
_DATE, _LARGE_DATE = 118.0, 166.0  # the width of a date


def not_until(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """What to avoid, the strip of dates, then what has none: to ask about, or not while healing."""
    labels = plan.words.labels
    heading = setter.heading(root, labels.not_until, icon="verdict-wait", hint=labels.tick_hint)
    body = root.add(Role.TABLE).add(Role.TABLE_BODY)
    words = plan.words
    avoided = joined(tuple(plain(group.line) for group in plan.avoid))
    rows = [_undated(words.avoid, "verdict-avoid", avoided, setter, body)] if avoided else []
    rows += [_dated(group, plan, setter, body) for group in plan.not_yet]
    if plan.ask:
        asked = joined(tuple(_asked(group, plan) for group in plan.ask))
        rows.append(_undated(words.ask, "verdict-ask", asked, setter, body))
    if plan.while_healing:
        healing = plain(" ".join(f"{wait.name.rstrip('.')}." for wait in plan.while_healing))
        rows.append(_undated(words.never, "verdict-never", healing, setter, body))
    if not rows:
        return []
    head = setter.rule()
    last = len(rows) - 1
    return [
        Piece(heading, before=11.0, keep=True),
        Piece(head, before=3.0, keep=True),
        *(
            Piece(_ruled(row, setter, last=index == last), head=head)
            for index, row in enumerate(rows)
        ),
    ]


def _dated(group: WaitGroup, plan: Plan, setter: Setter, table: Element) -> Group:
    tick = setter.measures.tick
    box = Outline(tick, tick, Border(1.5, INK, 2.5))
    names = sentences(group.waits)
    named = plain(names) if names else ()
    return _row(group.words, box, named, group.waits, plan, setter, table)


def _asked(group: ToldGroup, plan: Plan) -> Text:
    """What to ask about, and the day before which it is not so."""
    day = group.waits[0].not_before
    if day is None:
        return plain(group.line)
    return fill(plan.words.labels.not_before, ("date",), date=day.words, what=group.line)


def _undated(
    words: str,
    icon: str,
    line: Text,
    setter: Setter,
    table: Element,
) -> Group:
    size = setter.measures.icon
    return _row(words, setter.icon(icon, size), line, (), None, setter, table)


def sentences(waits: Sequence[PlannedWait]) -> str:
    """Unchanged waits by name; those that need more than the date come last, and say what."""
    needs: dict[str, list[str]] = {}
    for wait in waits:
        if not wait.changed:
            needs.setdefault(wait.also_needs, []).append(f"{wait.name.rstrip('.')}.")
    names = needs.pop("", [])
    for need, needing in needs.items():
        names += [f"{need[:1].upper()}{need[1:]}:", *needing]
    return " ".join(names)


def _row(
    words: str,
    sign: Box,
    told: Text,
    waits: tuple[PlannedWait, ...],
    plan: Plan | None,
    setter: Setter,
    table: Element,
) -> Group:
    """A tick box or a sign, the date, and what it is about.

    A verdict that is longer than any date takes the width of its words, up to half the page.
    """
    element = table.add(Role.ROW)
    style = setter.body
    indent = setter.measures.tick + 7
    date_width = _LARGE_DATE if setter.measures.large else _DATE
    if not waits:
        needed = setter.lines(plain(words), style.bold(), setter.width / 2, None).ink_width
        date_width = max(date_width, needed + 0.5)
    date = setter.lines(
        plain(words),
        style.bold(),
        date_width,
        element.add(Role.HEADER, scope=Scope.ROW),
    )
    x = indent + date_width + 7
    cell = element.add(Role.CELL).add(Role.PARAGRAPH)
    parts = _told(told, [wait for wait in waits if wait.changed], plan, setter, cell, x)
    sign_y = (style.leading - sign.height) / 2
    bottom = max(date.height, *(y + box.height for _, y, box in parts))
    drop = max(_ABOVE, -sign_y)
    height = drop + max(bottom, sign.height + sign_y) + _BELOW
    moved = tuple((dx, dy + drop, box) for dx, dy, box in parts)
    return Group(
        setter.width,
        height,
        ((0.0, drop + sign_y, sign), (indent, drop, date), *moved),
    )


def _told(
    told: Text,
    changed: Sequence[PlannedWait],
    plan: Plan | None,
    setter: Setter,
    cell: Element,
    x: float,
) -> list[tuple[float, float, Box]]:
    """The sentences, then each changed wait with its tag, on the same line where there is room."""
    style, width = setter.body, setter.width - x
    parts: list[tuple[float, float, Box]] = []
    end, y = 0.0, 0.0
    if told:
        lines = setter.lines(told, style, width, cell)
        parts.append((x, 0.0, spaced(lines) if changed else lines))
        end, y = lines.lines[-1].width + 0.3 * style.size, lines.height - style.leading
    for wait in changed:
        assert plan is not None  # noqa: S101 (only dated rows hold changes)
        name = spaced(setter.lines(plain(wait.name), style, width, cell))
        tag = _tag(plan.words.labels.changed_tag, style, setter, cell)
        needed = name.ink_width + 5 + tag.width
        if end and (end + needed > width or len(name.lines) > 1):
            end, y = 0.0, y + style.leading + 2
        parts.append((x + end, y, name))
        y += name.height - style.leading
        after = end + name.lines[-1].width + 5
        if after + tag.width > width:
            after, y = 0.0, y + style.leading + 2
        parts.append((x + after, y - (tag.height - style.leading) / 2, tag))
        end = after + tag.width + 8
    return parts


def _tag(words: str, style: Style, setter: Setter, cell: Element) -> Group:
    lines: Lines = spaced(setter.lines(plain(words), style.bold(), setter.width, cell))
    width, height = lines.ink_width + 10, lines.height + 1.6
    return Group(width, height, ((5.0, 0.8, lines),), border=_TAG)


def _ruled(row: Group, setter: Setter, *, last: bool) -> Group:
    rule = setter.rule(RULE) if last else setter.row_rule()
    return replace(
        row, height=row.height + rule.height, parts=(*row.parts, (0.0, row.height, rule))
    )


def advice(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The short list of what to do and what not to do, two to a line in clear print."""
    labels = plan.words.labels
    chosen = [each for each in plan.advice if each.on_sheet]
    if not chosen:
        return []
    kinds = {each.kind for each in chosen}
    words = labels.do_and_dont if len(kinds) > 1 else labels.do if "do" in kinds else labels.dont
    heading = setter.heading(root, words, icon="verdict-ok" if "do" in kinds else "")
    items = root.add(Role.LIST)
    makers: list[Callable[[float], Box]] = [partial(_item, each, setter, items) for each in chosen]
    rows = setter.grid(makers, 1 if setter.measures.large else 2, 16.0, 2.0)
    return [
        Piece(heading, before=11.0, keep=True),
        replace(rows[0], before=4.0, keep=len(rows) > 1),
        *rows[1:],
    ]


def _item(advice: PlannedAdvice, setter: Setter, items: Element, width: float) -> Group:
    icon = "verdict-ok" if advice.kind == "do" else "verdict-never"
    size = setter.measures.icon * 0.8
    indent = size * 1.6
    lines = setter.lines(
        advice.sheet_text, setter.body, width - indent, items.add(Role.ITEM).add(Role.BODY)
    )
    sign = setter.icon(icon, size)
    drop = (setter.body.leading - size) / 2
    return Group(width, lines.height, ((0.0, drop, sign), (indent, 0.0, lines)))
