# SPDX-License-Identifier: GPL-3.0-or-later
"""Plan -> PDF bytes. The only room that knows ReportLab."""

from kiosk.aftercare.refusals import SheetRefused
from kiosk.sheet.document import draw
from kiosk.sheet.engine.art import undrawable
from kiosk.sheet.engine.fonts import unprintable
from kiosk.sheet.engine.paper import Paper, PrintSize
from kiosk.sheet.plain_list import draw_list

__all__ = ["Paper", "PrintSize", "SheetRefused", "draw", "draw_list", "undrawable", "unprintable"]
