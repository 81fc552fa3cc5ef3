# SPDX-License-Identifier: GPL-3.0-or-later
"""Words -> lines of a given width. Breaks at spaces; a no-break space holds a date together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.aftercare.plan.templates import Span, Text
from kiosk.sheet.engine.fonts import Face, Fonts, Weight

LEADING = 1.255  # in sizes, from baseline to baseline; clear print asks for 1.25

_NO_BREAK_SPACE = "\xa0"


@dataclass(frozen=True, slots=True)
class Style:
    """`size` in points. Strong runs are set in `strong`, the rest in `weight`."""

    size: float
    weight: Weight = Weight.REGULAR
    strong: Weight = Weight.BOLD

    @property
    def leading(self) -> float:
        """From baseline to baseline, in points."""
        return self.size * LEADING

    def bold(self) -> Style:
        return replace(self, weight=Weight.BOLD)


@dataclass(frozen=True, slots=True)
class Run:
    face: Face
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn. `width` in points leaves out the space at its end."""

    runs: tuple[Run, ...]
    width: float


@dataclass(frozen=True, slots=True)
class _Word:
    runs: tuple[tuple[Face, str], ...]
    width: float


def plain(text: str) -> Text:
    return (Span(text),)


def strong(text: str) -> Text:
    return (Span(text, strong=True),)


def fill(template: str, strong_names: tuple[str, ...] = (), /, **values: str) -> Text:
    """Put values where the template names them in braces; those in `strong_names` become strong.

    Only names given are replaced; all else, braces included, prints as it stands.
    """
    spans: list[Span] = []
    rest = template
    while True:
        places = [(rest.find(f"{{{name}}}"), name) for name in values if f"{{{name}}}" in rest]
        if not places:
            break
        at, name = min(places)
        spans += [Span(rest[:at]), Span(values[name], strong=name in strong_names)]
        rest = rest[at + len(name) + 2 :]
    return tuple(span for span in (*spans, Span(rest)) if span.text)


def fill_words(template: str, **values: str) -> str:
    """The filled template as plain words."""
    return "".join(span.text for span in fill(template, **values))


def shortened(name: str, letters: int = 60) -> str:
    """A name cut for a place with little room; the sheet then holds it in full elsewhere."""
    return name if len(name) <= letters else name[: letters - 1].rstrip() + "…"


def joined(texts: tuple[Text, ...]) -> Text:
    """Sentences one after the other, a space between two."""
    spans: list[Span] = []
    for text in texts:
        spans += [Span(" "), *text] if spans else text
    return tuple(spans)


def lines(fonts: Fonts, text: Text, style: Style, width: float) -> tuple[Line, ...]:
    """Set `text` in lines at most `width` points long. A word too long for a line is cut."""
    rows: list[list[_Word]] = [[]]
    used = 0.0
    space = fonts.first[style.weight].width(" ", style.size)
    for word in _fitting(_words(fonts, text, style), style.size, width):
        if rows[-1] and used + space + word.width > width + 0.01:
            rows.append([])
        used = used + space + word.width if rows[-1] else word.width
        rows[-1].append(word)
    return tuple(
        _line(row, style.size, last=index == len(rows) - 1) for index, row in enumerate(rows)
    )


def _words(fonts: Fonts, text: Text, style: Style) -> list[_Word]:
    words: list[list[tuple[Face, str]]] = [[]]
    for span in text:
        for face, part in fonts.runs(span.text, style.strong if span.strong else style.weight):
            head, *tail = part.split(" ")
            if head:
                words[-1].append((face, head))
            words += [[(face, piece)] if piece else [] for piece in tail]
    return [
        _Word(tuple(word), sum(face.width(part, style.size) for face, part in word))
        for word in words
        if word
    ]


def _fitting(words: list[_Word], size: float, width: float) -> list[_Word]:
    """Cut the words that are wider than a line: at no-break spaces, then between letters."""
    if all(word.width <= width for word in words):
        return words
    fitting: list[_Word] = []
    for word in words:
        fitting += [word] if word.width <= width else _cut(word, size, width)
    return fitting


def _cut(word: _Word, size: float, width: float) -> list[_Word]:
    pieces: list[_Word] = []
    current: list[tuple[Face, str]] = []
    used = 0.0
    for face, text in word.runs:
        for letter in text:
            advance = face.width(letter, size)
            while current and used + advance > width:
                kept, carried = _at_last_space(current)
                pieces.append(_Word(tuple(kept), 0))
                current = carried
                used = sum(f.width(t, size) for f, t in current)
            if current and current[-1][0] is face:
                current[-1] = (face, current[-1][1] + letter)
            else:
                current.append((face, letter))
            used += advance
    pieces.append(_Word(tuple(current), 0))
    return [
        replace(piece, width=sum(face.width(text, size) for face, text in piece.runs))
        for piece in pieces
    ]


def _at_last_space(
    runs: list[tuple[Face, str]],
) -> tuple[list[tuple[Face, str]], list[tuple[Face, str]]]:
    """Split a full line of one long word at its last no-break space, if it has one."""
    for index in range(len(runs) - 1, -1, -1):
        face, text = runs[index]
        head, found, tail = text.rpartition(_NO_BREAK_SPACE)
        if found and (head or index):
            before = [*runs[:index], *([(face, head)] if head else [])]
            after = [*([(face, tail)] if tail else []), *runs[index + 1 :]]
            return before, after
    return runs, []


def _line(words: list[_Word], size: float, *, last: bool) -> Line:
    runs: list[Run] = []
    width = 0.0
    for index, word in enumerate(words):
        if index:
            runs[-1] = Run(runs[-1].face, runs[-1].text + " ")
            width += runs[-1].face.width(" ", size)
        width += word.width
        for face, text in word.runs:
            if runs and runs[-1].face is face:
                runs[-1] = Run(face, runs[-1].text + text)
            else:
                runs.append(Run(face, text))
    if runs and not last:
        runs[-1] = Run(runs[-1].face, runs[-1].text + " ")
    return Line(tuple(runs), width)
