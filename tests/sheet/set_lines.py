# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts in lines, with the fonts that are shipped."""

from kiosk.aftercare.plan.templates import Text
from kiosk.machine.places import resources
from kiosk.sheet.engine import breaks, fonts
from kiosk.sheet.engine.breaks import Line
from kiosk.sheet.engine.text import Style

SHIPPED = fonts.load(resources() / "fonts")


def set_in_lines(text: Text, style: Style, width: float) -> tuple[Line, ...]:
    return breaks.lines(breaks.words(SHIPPED, text, style), style.size, width)
