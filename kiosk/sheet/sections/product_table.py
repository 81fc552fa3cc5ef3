# SPDX-License-Identifier: GPL-3.0-or-later
"""The product table: each product and its verdict by word, symbol and border."""

from __future__ import annotations

from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.sheet.engine.boxes import Box, Group, row, stack
from kiosk.sheet.engine.flow import Piece
from kiosk.sheet.engine.fonts import Weight
from kiosk.sheet.engine.paper import INK
from kiosk.sheet.engine.pen import Border, Corner
from kiosk.sheet.engine.setter import RULE, Setter
from kiosk.sheet.engine.structure import Element, Role, Scope
from kiosk.sheet.engine.text import Style, fill, plain, strong

_LOOKS = {
    VerdictKind.OK: ("verdict-ok", Border(1.4, INK, 10.2)),
    VerdictKind.WAIT: ("verdict-wait", Border(1.4, INK, 1.5)),
    VerdictKind.ASK: ("verdict-ask", Border(1.4, INK, 4.5, dashes=(4.0, 2.5))),
    VerdictKind.NEVER: ("verdict-never", Border(1.4, INK, 5.0, Corner.CUT)),
    VerdictKind.AVOID: ("verdict-avoid", Border(1.1, INK, 4.0, double=True)),
}
_VERDICT_WIDTH = 218.6
_GAP = 10.0
_PAD = 0.75


def products(plan: Plan, setter: Setter, root: Element) -> list[Piece]:
    """The patient's own products, or the pack's kinds of product where none was named."""
    labels = plan.words.labels
    if plan.shelf:
        title = labels.own_products
        rows = [(plain(verdict.name), verdict) for verdict in plan.shelf_shown]
    else:
        title = labels.products
        rows = [(plain(each.name), each.verdict) for each in plan.product_rows]
    if not rows:
        return []
    heading = setter.heading(root, title)
    table = root.add(Role.TABLE)
    pieces = [Piece(heading, before=10.0, keep=True)]
    head, repeated = (
        _head(plan, setter, table.add(Role.TABLE_HEAD).add(Role.ROW)),
        _head(plan, setter, None),
    )
    pieces.append(Piece(head, before=3.0, keep=True))
    body = table.add(Role.TABLE_BODY)
    last = len(rows) - 1
    for index, (name, verdict) in enumerate(rows):
        element = body.add(Role.ROW)
        box = _row(name, verdict, plan, setter, element, last=index == last)
        pieces.append(Piece(box, head=repeated))
    return pieces


def _head(plan: Plan, setter: Setter, element: Element | None) -> Group:
    labels = plan.words.labels
    cells = [
        setter.lines(
            strong(words),
            setter.body,
            width,
            element.add(Role.HEADER, scope=Scope.COLUMN) if element else None,
        )
        for words, width in (
            (labels.product, _name_width(setter)),
            (labels.can_i_use_it, _verdict_width(setter)),
        )
    ]
    if setter.measures.large:
        inner = stack(setter.width, cells)
    else:
        places = (0.0, _verdict_x(setter))
        inner = row(setter.width, tuple(zip(places, cells, strict=True)), above=1.2, below=0.8)
    return stack(setter.width, [setter.rule(), inner, setter.row_rule()])


def _row(
    name: Text, verdict: Verdict, plan: Plan, setter: Setter, element: Element, *, last: bool
) -> Group:
    style = setter.body
    words = setter.lines(
        name, style, _name_width(setter), element.add(Role.HEADER, scope=Scope.ROW), typed=True
    )
    cell = element.add(Role.CELL)
    beside: list[Box] = [chip(verdict, setter, _verdict_width(setter), cell.add(Role.PARAGRAPH))]
    if verdict.settled_by:
        decided = fill(plan.words.labels.decided, by=verdict.settled_by)
        beside.append(
            setter.lines(decided, style, _verdict_width(setter), cell.add(Role.PARAGRAPH))
        )
    chips = stack(_verdict_width(setter), beside)
    if setter.measures.large:
        inner = stack(setter.width, [words, chips], gap=2.0)
        inner = Group(setter.width, inner.height + 7.0, ((0.0, 3.0, inner),))
        return stack(setter.width, [inner, setter.rule(RULE) if last else setter.row_rule()])
    drop = (beside[0].height - style.leading) / 2
    inner = Group(
        setter.width,
        _PAD + max(drop + words.height, chips.height) + _PAD,
        ((0.0, _PAD + drop, words), (_verdict_x(setter), _PAD, chips)),
    )
    return stack(setter.width, [inner, setter.rule(RULE) if last else setter.row_rule()])


def chip(verdict: Verdict, setter: Setter, width: float, element: Element) -> Group:
    """A verdict in its border."""
    icon, border = _LOOKS[verdict.kind]
    size = setter.measures.icon * 0.86
    text_x, right, pad = size + 12.0, 9.0, 1.6
    style = Style(setter.measures.body, Weight.BOLD)
    lines = setter.lines(plain(verdict.told), style, width - text_x - right, element)
    height = lines.height + 2 * pad
    return Group(
        text_x + lines.ink_width + right,
        height,
        (
            (6.5, pad + (style.leading - size) / 2, setter.icon(icon, size)),
            (text_x, pad, lines),
        ),
        border=border,
    )


def _verdict_width(setter: Setter) -> float:
    """Beside the name in clear print, under it in large print."""
    return setter.width if setter.measures.large else _VERDICT_WIDTH


def _verdict_x(setter: Setter) -> float:
    return setter.width - _VERDICT_WIDTH


def _name_width(setter: Setter) -> float:
    return setter.width if setter.measures.large else _verdict_x(setter) - _GAP
