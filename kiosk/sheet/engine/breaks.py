# SPDX-License-Identifier: GPL-3.0-or-later
"""Text -> words, measured as they are drawn -> lines of a given width.

Lines break at spaces; a no-break space holds a date together. A word wider than a line breaks at
its no-break spaces and hyphens, and where it has none between letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.aftercare.plan.templates import Text
from kiosk.sheet.engine.fonts import Face, Fonts
from kiosk.sheet.engine.notes import LEAD, Note, NoteFinder
from kiosk.sheet.engine.text import Style

_NO_BREAK_SPACE = "\xa0"
_HYPHENS = ("-", "\u2010", "\u2013")


class Run(NamedTuple):
    """Words in one face, and what is to be known of them."""

    face: Face
    text: str
    note: Note | None = None

    def width(self, size: float) -> float:
        """In points, as it is drawn."""
        return self.face.width(self.text, size)


class Line(NamedTuple):
    """One line as it is drawn. `width` in points leaves out the space at its end."""

    runs: tuple[Run, ...]
    width: float


class Word(NamedTuple):
    """Letters between two spaces. `space` is the width of the space after them, 0 where the next
    piece goes on without one."""

    runs: tuple[Run, ...]
    width: float
    space: float


def words(
    fonts: Fonts,
    text: Text,
    style: Style,
    notes: NoteFinder | None = None,
    *,
    lead: bool = False,
    in_full: str = "",
) -> tuple[Word, ...]:
    """The words of `text`, measured. With `lead` the first span is a run-in heading. `in_full` is
    what all of it is short for."""
    found: list[Word] = []
    open_runs: list[Run] = []
    for index, span in enumerate(text):
        weight = style.strong if span.strong else style.weight
        pieces: list[tuple[str, Note | None]]
        if in_full:
            pieces = [(span.text.replace(" ", _NO_BREAK_SPACE), Note(in_full=in_full))]
        elif lead and index == 0:
            pieces = [(span.text, LEAD)]
        else:
            pieces = notes.of(span.text) if notes else [(span.text, None)]
        for piece, note in pieces:
            for face, part in fonts.runs(piece, weight):
                first, *rest = part.split(" ")
                if first:
                    open_runs.append(Run(face, first, note))
                for other in rest:
                    if open_runs:
                        found.append(_measured(open_runs, style.size))
                    open_runs = [Run(face, other, note)] if other else []
    if open_runs:
        found.append(_measured(open_runs, style.size))
    return tuple(found)


def lines(
    measured: Sequence[Word], size: float, width: float, indent: float = 0.0
) -> tuple[Line, ...]:
    """Set words in lines at most `width` points long, the first one shorter by `indent`.

    The last line has two words where there is room.
    """
    rows = _rows(measured, size, width, indent)
    _keep_two(rows, width)
    last = len(rows) - 1
    return tuple([_line(row, last=index == last) for index, row in enumerate(rows)])


def line_count(measured: Sequence[Word], size: float, width: float) -> int:
    """How many lines the words take."""
    return len(_rows(measured, size, width, 0.0))


def _rows(measured: Sequence[Word], size: float, width: float, indent: float) -> list[list[Word]]:
    rows: list[list[Word]] = [[]]
    used, space = indent, 0.0
    for word in _fitting(measured, size, width):
        if used and used + space + word.width > width + 0.01:
            rows.append([])
            used = space = 0.0
        used += space + word.width
        space = word.space
        rows[-1].append(word)
    return rows


def _keep_two(rows: list[list[Word]], width: float) -> None:
    """Give a last line of one word another of the line before, which keeps two itself."""
    if len(rows) < 2 or len(rows[-1]) > 1 or len(rows[-2]) < 3 or _is_held(rows[-1][0]):
        return
    carried = rows[-2][-1]
    if carried.space and carried.width + carried.space + rows[-1][0].width <= width:
        rows[-1].insert(0, rows[-2].pop())


def _is_held(word: Word) -> bool:
    """Whether it is several words that never part, such as a date."""
    return any(_NO_BREAK_SPACE in run.text for run in word.runs)


def _measured(runs: list[Run], size: float, *, spaced: bool = True) -> Word:
    """The space after a word is set in the face that the word ends in."""
    space = runs[-1].face.widths[" "] * size / 1000 if spaced else 0.0
    return Word(tuple(runs), sum([face.width(text, size) for face, text, _ in runs]), space)


def _fitting(measured: Sequence[Word], size: float, width: float) -> Sequence[Word]:
    """Cut the words that are wider than a line."""
    if max([word.width for word in measured], default=0.0) <= width:
        return measured
    fitting: list[Word] = []
    for word in measured:
        fitting += [word] if word.width <= width else _cut(word, size, width)
    return fitting


def _cut(word: Word, size: float, width: float) -> list[Word]:
    pieces: list[Word] = []
    current: list[Run] = []
    used = 0.0
    for run in word.runs:
        for letter in run.text:
            advance = run.face.width(letter, size)
            while current and used + advance > width:
                kept, carried, spaced = _at_last_break(current)
                pieces.append(_measured(kept, size, spaced=spaced))
                current = carried
                used = sum(each.width(size) for each in current)
            if current and current[-1].face is run.face and current[-1].note is run.note:
                current[-1] = Run(run.face, current[-1].text + letter, run.note)
            else:
                current.append(Run(run.face, letter, run.note))
            used += advance
    return [*pieces, _measured(current, size)]


def _at_last_break(runs: list[Run]) -> tuple[list[Run], list[Run], bool]:
    """Split a full line of one long word at its last no-break space or after its last hyphen, if it
    has one; and whether there was a space."""
    for index in range(len(runs) - 1, -1, -1):
        run = runs[index]
        at, mark = max((run.text.rfind(mark), mark) for mark in (_NO_BREAK_SPACE, *_HYPHENS))
        spaced = mark == _NO_BREAK_SPACE
        head, tail = run.text[: at + (not spaced)], run.text[at + 1 :]
        if at >= 0 and (head or index) and (tail or index < len(runs) - 1):
            before = [*runs[:index], *([Run(run.face, head, run.note)] if head else [])]
            after = [*([Run(run.face, tail, run.note)] if tail else []), *runs[index + 1 :]]
            return before, after, spaced
    return runs, [], False


def _line(row: list[Word], *, last: bool) -> Line:
    """Join the words of a line. A line that goes on keeps the space that it was broken at."""
    runs: list[Run] = []
    joined: list[str] = []
    width = 0.0
    for word in row:
        for run in word.runs:
            if runs and runs[-1].face is run.face and runs[-1].note is run.note:
                joined[-1] += run.text
            else:
                runs.append(run)
                joined.append(run.text)
        if word.space:
            joined[-1] += " "
        width += word.width + word.space
    if row:
        width -= row[-1].space
        if last:
            joined[-1] = joined[-1].removesuffix(" ")
    shown = [Run(run.face, text, run.note) for run, text in zip(runs, joined, strict=True)]
    return Line(tuple(shown), width)
