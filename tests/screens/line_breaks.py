# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the lines of a Text break, and what must not be broken: dates, times, numbers to call."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
WHOLE = re.compile(
    rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s)?\b\d{{1,2}}\s(?:{_MONTHS})\b(?:\s\d{{4}}\b)?"
    r"|\b\d{1,2}(?::\d\d)?\s(?:am|pm|noon)\b"
    r"|\+?\b\d{2,}(?:\s\d{2,})+\b"
)
"""A day, a time of day, a number to call."""
TYPED = "Can I dye my hair on Sat 5 Dec?"
"""What somebody typed, as the example visit has it, breaks where it must."""
_TAG = re.compile(r"<(/?)(b|br)\s*/?>")
_LINE = "\u2028"
_BREAKS_AFTER = frozenset(" -/\u2013\u2014" + _LINE)


def split_words(item: QQuickItem) -> Iterator[str]:
    """What of a Text runs over the end of a line: a day, a time, a number to call; and a word,
    where it may not break `anywhere`."""
    if item.property("lineCount") < 2:
        return
    if TYPED in item.property("text"):
        return
    words, bold = _plain(str(item.property("text")), styled=bool(item.property("styled")))
    for at in line_starts(item, words, bold):
        kept = next(
            (each for each in WHOLE.finditer(words) if each.start() < at < each.end()), None
        )
        if kept is not None:
            yield kept.group()
        elif words[at - 1] not in _BREAKS_AFTER and not item.property("anywhere"):
            yield words[:at].split(" ")[-1] + words[at:].split(" ")[0]


def line_starts(item: QQuickItem, words: str, bold: list[tuple[int, int]]) -> list[int]:
    """The places in `words` at which a line of the Text begins, but the first."""
    font: QFont = item.property("font")
    layout = QTextLayout(words, font)
    breaking = QTextOption()
    breaking.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(breaking)
    layout.setFormats([_bold(start, end, font) for start, end in bold])
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(
            item.width() - item.property("leftPadding") - item.property("rightPadding")
        )
        starts.append(line.textStart())
    layout.endLayout()
    return starts[1:]


def _bold(start: int, end: int, font: QFont) -> QTextLayout.FormatRange:
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.Bold)
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - start
    look = QTextCharFormat()
    look.setFont(heavy)
    made.format = look
    return made


def _plain(text: str, *, styled: bool) -> tuple[str, list[tuple[int, int]]]:
    """The letters of it, and where they are bold."""
    if not styled:
        return text.replace("\n", _LINE), []
    words, bold, begun, last = "", [], 0, 0
    for tag in _TAG.finditer(text):
        words += html.unescape(text[last : tag.start()])
        last = tag.end()
        if tag[2] == "br":
            words += _LINE
        elif tag[1]:
            bold.append((begun, len(words)))
        else:
            begun = len(words)
    return words + html.unescape(text[last:]), bold
