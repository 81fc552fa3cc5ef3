# SPDX-License-Identifier: GPL-3.0-or-later
"""A verdict in its border: by word, symbol and border, each enough alone."""

from __future__ import annotations

from dataclasses import replace

from kiosk.aftercare.verdicts import VerdictKind
from kiosk.sheet.engine.boxes import Group
from kiosk.sheet.engine.paper import INK, WARM
from kiosk.sheet.engine.pen import Border, Corner
from kiosk.sheet.engine.setter import Setter
from kiosk.sheet.engine.structure import Element
from kiosk.sheet.engine.text import plain

ICONS = {kind: f"verdict-{kind}" for kind in VerdictKind}

_BORDERS = {
    VerdictKind.OK: Border(1.5, INK, 9.5, ground=WARM),
    VerdictKind.WAIT: Border(1.5, INK, ground=WARM),
    VerdictKind.ASK: Border(1.5, INK, 5.0, dashes=(4.0, 2.6), ground=WARM),
    VerdictKind.NEVER: Border(1.5, INK, 6.0, Corner.CUT, ground=WARM),
    VerdictKind.AVOID: Border(1.1, INK, double=True, ground=WARM),
}
_LINE = 15 / 19  # of the height, for each line
_BEFORE, _BETWEEN, _AFTER = 5.0, 5.0, 7.0


def chip(kind: VerdictKind, words: str, setter: Setter, width: float, element: Element) -> Group:
    """At most `width` wide; it breaks before its date, which never breaks."""
    tall = setter.measures.chip
    scale, lead = tall / 19, tall * _LINE
    size = 14 * scale
    x = (_BEFORE + _BETWEEN) * scale + size
    style = replace(setter.body.bold(), lead=lead)
    lines = setter.lines(plain(words), style, width - x - _AFTER * scale, element)
    height = lines.height + tall - lead
    border = _BORDERS[kind]
    if kind is VerdictKind.OK:
        border = replace(border, radius=tall / 2)
    return Group(
        x + lines.ink_width + _AFTER * scale,
        height,
        (
            (_BEFORE * scale, (tall - size) / 2, setter.icon(ICONS[kind], size)),
            (x, (tall - lead) / 2, lines),
        ),
        border=border,
    )
