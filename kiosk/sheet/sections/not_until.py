# SPDX-License-Identifier: GPL-3.0-or-later
"""What to leave alone and until when, in date order, then what has no date: a row for each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.plan.values import Plan, PlannedChange
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.aftercare.waits import PlannedWait
from kiosk.sheet.engine.boxes import Box, Group, Lines, Outline
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Weight
from kiosk.sheet.engine.paper import INK
from kiosk.sheet.engine.pen import Border
from kiosk.sheet.engine.setter import ROW, Placed, Setter
from kiosk.sheet.engine.structure import Element, Role, Scope
from kiosk.sheet.engine.text import Style, fill, fill_words, joined, plain, strong
from kiosk.sheet.sections.closing import healing_words, level, other_lines
from kiosk.sheet.sections.paper_sentences import capital, named, whole
from kiosk.sheet.sections.picture_places import Room, fitted
from kiosk.sheet.sections.verdict_chip import chip

_TICK = Border(1.5, INK, 2.5)
_TEXT_COLUMN = 3
_LARGE_TEXT_COLUMN = 4
_AFTER_TICK = 8.0
_CHIP_PAD = 3.0


@dataclass(frozen=True, slots=True)
class _Row:
    """What one row says. `kind` is that of a verdict's chip; None stands for a tick box before a
    date, and `icon` for a sign before a word. `changes` have lines of their own,
    `pictures` are the pictographs of what it is about."""

    label: str
    told: Text
    kind: VerdictKind | None = None
    icon: str = ""
    changed: tuple[tuple[PlannedWait, PlannedChange], ...] = ()
    pictures: tuple[str, ...] = ()


def not_until(
    plan: Plan, setter: Setter, root: Element, *, pad: float, do: bool, healing: bool
) -> list[Piece]:
    """Under a head that is repeated where the rows go on over the page. With `do`, what to do has a
    row; with `healing`, what not to do while the skin heals."""
    rows = _rows(plan, do=do, healing=healing)
    if not rows:
        return []
    labels = plan.words.labels
    style = Style(setter.measures.list_head, Weight.BOLD, lead=setter.measures.list_head_lead)
    heading = setter.heading(
        labels.not_until, style, root, icon="verdict-wait", hint=labels.tick_hint
    )
    again = fill_words(labels.continued, head=labels.not_until)
    repeated = setter.heading(again, style, None, icon="verdict-wait")
    table = root.add(Role.TABLE).add(Role.TABLE_BODY)
    return [
        Piece(heading, keep=True),
        *(Piece(_set(row, plan, setter, table.add(Role.ROW), pad), head=repeated) for row in rows),
    ]


def _rows(plan: Plan, *, do: bool, healing: bool) -> list[_Row]:
    labels, words = plan.words.labels, plan.words
    rows = [_of(group.words, group.waits, plan) for group in plan.not_yet]
    for kind, label, icon in (
        ("do", labels.do, "verdict-ok"),
        ("dont", labels.dont, "verdict-never"),
    ):
        lines = other_lines(plan, kind, moved=do)
        told = joined(tuple(whole(each.sheet_text) for each in lines))
        pictures = tuple(each.picture for each in lines if each.picture)
        rows += [_Row(label, told, icon=icon, pictures=pictures)] if told else []
    if plan.ask:
        asked = joined(tuple(_asked(wait, plan) for group in plan.ask for wait in group.waits))
        waits = [wait for group in plan.ask for wait in group.waits]
        rows.append(_Row(words.ask, asked, VerdictKind.ASK, pictures=_pictures(waits)))
    if plan.while_healing and healing:
        pictures = _pictures(plan.while_healing)
        rows.append(_Row(words.never, healing_words(plan), VerdictKind.NEVER, pictures=pictures))
    avoided = [wait for group in plan.avoid for wait in group.waits]
    if avoided or plan.allergies:
        row = _of(labels.do_not_use, avoided, plan, VerdictKind.AVOID)
        rows.append(replace(row, told=joined((_allergies(plan), row.told))))
    return rows


def _of(
    label: str, waits: Sequence[PlannedWait], plan: Plan, kind: VerdictKind | None = None
) -> _Row:
    """Waits by name. Those that need more than the date come last and say what."""
    made = {change.wait: change for change in plan.changes}
    needs: dict[str, list[Text]] = {"": []}
    for wait in waits:
        if wait.id not in made:
            needs.setdefault("" if kind else wait.also_needs, []).append(named(wait))
    told = needs.pop("")
    for need, names in needs.items():
        only = fill_words(plan.words.labels.only, needs=need)
        told += [plain(f"{only[:1].upper()}{only[1:]}:"), *names]
    changed = tuple((wait, made[wait.id]) for wait in waits if wait.id in made)
    return _Row(label, joined(tuple(told)), kind, changed=changed, pictures=_pictures(waits))


def _pictures(waits: Iterable[PlannedWait]) -> tuple[str, ...]:
    return tuple(wait.picture for wait in waits if wait.picture)


def _asked(wait: PlannedWait, plan: Plan) -> Text:
    """What to ask about, and the day before which it is not so."""
    if wait.not_before is None:
        return named(wait)
    *before, end = named(wait)
    name = (*before, replace(end, text=end.text.rstrip(".")))
    template = plan.words.labels.not_before.replace("{date}", wait.not_before.words)
    left, _, right = template.partition("{what}")
    return (*plain(left), *name, *plain(right)) if left else (*name, *plain(right))


def _allergies(plan: Plan) -> Text:
    if not plan.allergies:
        return ()
    labels = plan.words.labels
    names = strong(capital(", ".join(plan.allergies)) + ".")
    told = labels.allergic if len(plan.allergies) == 1 else labels.allergic_several
    return joined((names, plain(told)))


def _set(row: _Row, plan: Plan, setter: Setter, element: Element, pad: float) -> Group:
    """A rule, then what leads the row at the left and what it is about beside it."""
    columns = _LARGE_TEXT_COLUMN if setter.measures.large else _TEXT_COLUMN
    x, top = setter.edge(columns), ROW + pad
    header = element.add(Role.HEADER, scope=Scope.ROW)
    cell = element.add(Role.CELL)
    left, drop = _lead(row, setter, header, x - 4.0)
    y = top + max(0.0, drop)
    texts = _texts(row, plan, setter, cell, setter.width - x)
    parts: list[Placed] = [(0.0, 0.0, setter.rule())]
    parts += (
        [(dx, y - drop + dy, box) for dx, dy, box in left.parts]
        if not row.kind
        else [(0.0, top, left)]
    )
    for dx, dy, box in texts:
        parts.append((x + dx, y + dy, box))
    bottom = max(dy + box.height for _, dy, box in parts)
    least = setter.measures.row + (2.0 if row.kind else 0.0)
    height = max(ROW + least, bottom + pad)
    rooms = _rooms(row, left, x - 4.0, y - drop, height)
    parts += fitted(row.pictures, rooms, setter) or fitted(row.pictures, rooms, setter, small=True)
    return Group(setter.width, height, tuple(parts))


def _rooms(
    row: _Row, left: Group, right: float, label_y: float, height: float
) -> tuple[Room, Room, Room]:
    """What a row has left below the words or the chip that lead it, beside those, and below a tick
    box, too."""
    starts, label_top, words = left.parts[1]
    if row.kind or not isinstance(words, Lines):
        starts, under, beside = 0.0, ROW + 3.0 + left.height, left.width + 6.0
    else:
        under, beside = label_y + label_top + words.height, starts + words.ink_width + 6.0
    return (
        Room(starts, under, right - starts, height - under - 0.5),
        Room(beside, ROW + 1.0, right - beside, height - ROW - 2.0),
        Room(0.0, under + 1.0, right, height - under - 1.5),
    )


def _lead(row: _Row, setter: Setter, header: Element, width: float) -> tuple[Group, float]:
    """The chip, or a box to tick or a sign with its words; and how far below its top the words of
    the row start."""
    if row.kind:
        sign = chip(row.kind, row.label, setter, width, header)
        lines = setter.lines(plain(row.label), setter.body, width, None)
        return sign, level(sign, lines)
    box: Box = (
        setter.icon(row.icon, setter.measures.icon)
        if row.icon
        else Outline(setter.measures.tick, setter.measures.tick, _TICK)
    )
    x = setter.measures.tick + _AFTER_TICK
    label = setter.lines(plain(row.label), setter.body.bold(), width - x, header)
    above = (label.leading - box.height) / 2
    parts: tuple[Placed, ...] = ((0.0, above, box), (x, 0.0, label))
    return Group(width, label.height, parts), 0.0


def _texts(row: _Row, plan: Plan, setter: Setter, cell: Element, width: float) -> Iterable[Placed]:
    """Each change in lines of its own, then all others in one run."""
    parts: list[Placed] = []
    y = 0.0
    for wait, change in row.changed:
        for dx, dy, box in _change(wait, change, plan, setter, cell, width):
            parts.append((dx, y + dy, box))
        y = max(dy + box.height for _, dy, box in parts)
    if row.told:
        lines = setter.lines(row.told, setter.body, width, cell.add(Role.PARAGRAPH))
        parts.append((0.0, y, lines))
    return parts


def _change(
    wait: PlannedWait,
    change: PlannedChange,
    plan: Plan,
    setter: Setter,
    cell: Element,
    width: float,
) -> list[Placed]:
    """The thing, a pencil, who changed it and from what; under it why."""
    labels, style, size = plan.words.labels, setter.body, setter.measures.thing_icon
    was = change.was_date if change.was_date and change.now_date else change.was
    template = labels.changed_by if change.by else labels.changed
    what = fill(template, by=change.by, was=was)
    name = setter.lines(plain(wait.name), style.bold(), width, cell.add(Role.PARAGRAPH))
    mark_x = name.lines[-1].width + 5.0
    y = name.height - name.leading
    if mark_x + size > width:
        mark_x, y = 0.0, name.height
    pencil: Placed = (mark_x, y + (name.leading - size) / 2, setter.icon("pencil-line", size))
    changed = setter.lines(what, style, width, cell.add(Role.PARAGRAPH), indent=mark_x + size + 4.0)
    parts: list[Placed] = [(0.0, 0.0, name), pencil, (0.0, y, changed)]
    if change.reason:
        why = setter.lines(
            fill(labels.why, reason=change.reason), style, width, cell.add(Role.PARAGRAPH)
        )
        parts.append((0.0, y + changed.height, why))
    return parts
