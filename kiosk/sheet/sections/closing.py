# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of page 1: what to do, what to leave while the skin heals, and what it is all for."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.plan.values import Plan, PlannedAdvice
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.sheet.engine.boxes import Box, Group, Lines, stack
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.setter import GAP, Placed, Setter
from kiosk.sheet.engine.structure import Element, Role
from kiosk.sheet.engine.text import fill, fill_words, joined, plain, strong
from kiosk.sheet.sections.paper_sentences import ended, named, whole
from kiosk.sheet.sections.picture_places import Room, at_the_end, fitted
from kiosk.sheet.sections.verdict_chip import chip

_MOST_LINES = 4
_DO_TEXT = 50.0  # where the lines start beside their head


def first_lines(plan: Plan) -> tuple[PlannedAdvice, ...]:
    """The few things to do that stand on page 1."""
    chosen = (each for each in plan.advice if each.on_sheet and each.first_page)
    return tuple(each for each in chosen if each.kind == "do")[:_MOST_LINES]


def other_lines(plan: Plan, kind: str, *, moved: bool) -> tuple[PlannedAdvice, ...]:
    """Those of a kind that stand on page 2; where they moved, those of page 1 among them."""
    first = () if moved else first_lines(plan)
    return tuple(
        each for each in plan.advice if each.on_sheet and each.kind == kind and each not in first
    )


def do_block(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The head, and beside it two equal columns of lines; in large print one, below it."""
    chosen = first_lines(plan)
    if not chosen:
        return []
    heading = setter.heading(plan.words.labels.do, setter.head, root, icon="verdict-ok")
    items = root.add(Role.LIST)
    x, y = (0.0, heading.height) if setter.measures.large else (_DO_TEXT, 2.0)
    count = 1 if setter.measures.large else 2
    width = (setter.width - x + GAP) / count - GAP
    parts: list[Placed] = [(0.0, 0.0, heading)]
    for column in range(count):
        lines = _lines(chosen[column::count], setter, items, width)
        parts.append((x + column * (width + GAP), y, lines))
    height = max(part_y + box.height for _, part_y, box in parts)
    return [Piece(Group(setter.width, height, tuple(parts)))]


def _lines(chosen: Iterable[PlannedAdvice], setter: Setter, items: Element, width: float) -> Group:
    """Each with its picture before it."""
    x = setter.body.size + 6.0
    boxes: list[Box] = []
    for each in chosen:
        body = items.add(Role.ITEM).add(Role.BODY)
        lines = setter.lines(each.sheet_text, setter.body, width - x, body)
        size, picture = _picture(each, setter)
        above = (setter.body.leading - size) / 2
        boxes.append(Group(width, lines.height, ((0.0, above, picture), (x, 0.0, lines))))
    return stack(width, boxes)


def _picture(advice: PlannedAdvice, setter: Setter) -> tuple[float, Box]:
    """Its pictograph, which may be as high as a line, or its icon; and how large that is."""
    size = setter.body.size
    if not advice.picture:
        return size, setter.icon(advice.icon, size)
    return size + 3.0, setter.pictographs((advice.picture,), size + 3.0, 0.0, 1)


def healing_words(plan: Plan) -> Text:
    return joined(tuple(named(wait) for wait in plan.while_healing))


def while_healing(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The verdict and, beside it, what it holds for."""
    if not plan.while_healing:
        return []
    paragraph = root.add(Role.PARAGRAPH)
    sign = chip(VerdictKind.NEVER, plan.words.never, setter, setter.width, paragraph)
    x = max(setter.edge(3), sign.width + GAP)
    below = setter.measures.large
    width = setter.width if below else setter.width - x
    told, element = healing_words(plan), root.add(Role.PARAGRAPH)
    lines = setter.lines(told, setter.body, width, element)
    place = (0.0, sign.height + 3.0) if below else (x, level(sign, lines))
    height = max(sign.height, place[1] + lines.height)
    pictures = tuple(wait.picture for wait in plan.while_healing if wait.picture)
    lines, after = at_the_end(pictures, told, lines, element, setter)
    shown = [(place[0] + dx, place[1] + dy, box) for dx, dy, box in after]
    room = (
        Room(sign.width + GAP, 0.0, setter.width - sign.width - GAP, sign.height)
        if below
        else Room(0.0, sign.height + 0.5, sign.width, height - sign.height - 0.5)
    )
    shown = shown or fitted(pictures, [room], setter, small=True)
    return [Piece(Group(setter.width, height, ((0.0, 0.0, sign), (*place, lines), *shown)))]


def level(sign: Group, lines: Lines) -> float:
    """How far down lines start so that they stand on the baseline of a chip."""
    _, y, words = sign.parts[1]
    return y + words.baseline - lines.baseline if isinstance(words, Lines) else y


def goal(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """What it is all for, calmly and last."""
    return [Piece(goal_lines(plan, setter, root, setter.width))]


def goal_lines(plan: Plan, setter: Setter, root: Element, width: float) -> Lines:
    """The goal, the session, how it was done, and what to hope for, which always stands there."""
    labels, course = plan.words.labels, plan.course
    told: list[Text] = []
    if course.goal:
        told.append(joined((strong(labels.goal), plain(ended(course.goal)))))
    if course.session and course.sessions:
        told.append(
            fill(labels.session_of, session=str(course.session), sessions=str(course.sessions))
        )
    elif course.session:
        told.append(fill(labels.session, session=str(course.session)))
    depth = fill_words(labels.depth, depth=plan.depth[:1].lower() + plan.depth[1:])
    done = (plan.device, depth if plan.depth else "", *plan.adjuncts)
    how = ", ".join(words for words in done if words)
    told += [whole(plain(how))] if how else []
    told.append(plain(labels.slow))
    return setter.lines(joined(tuple(told)), setter.body, width, root.add(Role.PARAGRAPH))
