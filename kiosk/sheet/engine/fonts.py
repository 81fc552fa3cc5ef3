# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped fonts, and which of them can print a character.

Text typed by people may hold anything. A character the sheet's font lacks comes from the second
font; one that neither can set is spelled out if it is a picture, and refused otherwise. Nothing is
ever printed as an empty box, and no letter is dropped without a word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kiosk.aftercare.refusals import SheetRefused


class Weight(Enum):
    """The value is the file of the first font and that of the second."""

    REGULAR = ("AtkinsonHyperlegibleNext-Regular", "NotoSans-Regular")
    BOLD = ("AtkinsonHyperlegibleNext-Bold", "NotoSans-Bold")
    EXTRABOLD = ("AtkinsonHyperlegibleNext-ExtraBold", "NotoSans-Bold")


def no_font(characters: tuple[str, ...]) -> SheetRefused:
    named = ", ".join(
        f"{character} (U+{ord(character):04X} {unicodedata.name(character, 'no name')})"
        for character in characters
    )
    return SheetRefused(
        f"The sheet cannot print these characters: {named}. "
        "Write the word in Latin, Greek or Cyrillic letters.",
        characters,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file. `widths` are the advance of each character in thousandths of the size."""

    name: str
    widths: dict[str, float]
    ascent: float
    descent: float

    def width(self, text: str, size: float) -> float:
        return sum(map(self.widths.__getitem__, text)) * size / 1000


@dataclass(frozen=True, slots=True, eq=False)
class Fonts:
    """`first` and `second` are the faces of each weight; only the second may lack a weight."""

    first: dict[Weight, Face]
    second: dict[Weight, Face]
    _known: frozenset[str] = field(default=frozenset())

    def runs(self, text: str, weight: Weight) -> list[tuple[Face, str]]:
        """Cut text into runs that one face can print.

        Raises SheetRefused naming the characters that none can.
        """
        face = self.first[weight]
        if self._known.issuperset(text):
            return [(face, text)] if text else []
        text = self.printable(text)
        runs: list[tuple[Face, str]] = []
        for cluster in clusters(text):
            chosen = face if self._known.issuperset(cluster) else self.second[weight]
            if runs and runs[-1][0] is chosen:
                runs[-1] = (chosen, runs[-1][1] + cluster)
            else:
                runs.append((chosen, cluster))
        return runs

    def printable(self, text: str) -> str:
        """The text as it will be printed. Raises SheetRefused naming the characters it cannot."""
        if self._known.issuperset(text):
            return text
        kept, refused = printable(text, self)
        if refused:
            raise no_font(refused)
        return kept

    def has(self, character: str) -> bool:
        """Whether either font sets this character rightly one after the other, left to right."""
        if character in self._known:
            return True
        code = ord(character)
        if code > 0xFFFF or 0x0530 <= code < 0x1D00:  # scripts that join, reorder or run leftwards
            return False
        return character in self.second[Weight.REGULAR].widths and _is_shown(character)


def unprintable(texts: Iterable[str], folder: Path) -> tuple[str, ...]:
    """The characters of `texts` that the fonts in `folder` cannot print, in order, each once."""
    fonts = load(folder)
    found = (character for text in texts for character in printable(text, fonts)[1])
    return tuple(dict.fromkeys(found))


def printable(text: str, fonts: Fonts) -> tuple[str, tuple[str, ...]]:
    """Make text fit the fonts: (the text to print, the characters that cannot be).

    Control, format and zero-width characters go; a mark is set on its letter; a look-alike form
    ("𝐀") becomes its plain letter; a picture becomes its name in brackets ("(lemon)").
    """
    kept: list[str] = []
    refused: dict[str, None] = {}
    for character in unicodedata.normalize("NFC", text):
        if character in "\t\n\r\v\f\u2028\u2029\x85":
            kept.append(" ")
        elif fonts.has(character):
            kept.append(character)
        elif _is_shown(character) and not _changes_a_picture(character):
            plain = unicodedata.normalize("NFKC", character)
            if all(fonts.has(letter) for letter in plain):
                kept.append(plain)
            elif picture := _picture_words(character):
                kept.append(picture)
            else:
                refused[character] = None
    return "".join(kept), tuple(refused)


def _picture_words(character: str) -> str:
    """ "(lemon)" for a picture of a lemon, empty for a letter."""
    if unicodedata.category(character) not in ("So", "Sk"):
        return ""
    name = str(unicodedata.name(character, ""))
    return f"({name.lower()})" if name else ""


def clusters(text: str) -> list[str]:
    """Cut text into letters with their marks. A letter keeps at most two marks."""
    found: list[str] = []
    for character in text:
        if found and unicodedata.combining(character):
            if len(found[-1]) < 3:
                found[-1] += character
        else:
            found.append(character)
    return found


def _changes_a_picture(character: str) -> bool:
    """Variation selectors and skin tones: they say how the picture before them looks."""
    code = ord(character)
    return 0xFE00 <= code <= 0xFE0F or 0x1F3FB <= code <= 0x1F3FF or code == 0x20E3


def _is_shown(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


@lru_cache(maxsize=4)
def load(folder: Path) -> Fonts:
    """Read the fonts in `folder`, once in a process. Raises OSError if a file is missing."""
    faces = {name: _face(folder / f"{name}.ttf") for name in _files()}
    first = {weight: faces[weight.value[0]] for weight in Weight}
    second = {weight: faces[weight.value[1]] for weight in Weight}
    common = set.intersection(*(set(face.widths) for face in first.values()))
    known = frozenset(
        character
        for character in common
        if _is_shown(character) and not unicodedata.combining(character)
    )
    return Fonts(first, second, known)


def _files() -> list[str]:
    return sorted({name for weight in Weight for name in weight.value})


def _face(path: Path) -> Face:
    if not path.is_file():
        raise FileNotFoundError(f"The font {path.name} is missing from {path.parent}.")
    font = TTFont(path.stem, str(path))
    pdfmetrics.registerFont(font)
    widths = {chr(code): font.face.getCharWidth(code) for code in font.face.charToGlyph}
    widths["\xa0"] = widths[" "]
    return Face(path.stem, widths, font.face.ascent / 1000, -font.face.descent / 1000)
