# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped fonts inside a file: only the characters it uses, with a map back to unicode.

ReportLab reads the TrueType files, hands out the codes of a subset and cuts the fonts down. A
subset that was made before is kept, since nearly every sheet uses the same characters.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont, makeToUnicodeCMap

from kiosk.sheet.engine.file import File
from kiosk.sheet.engine.fonts import Face

_SYMBOLIC, _NONSYMBOLIC = 1 << 2, 1 << 5


class Embedding:
    """The fonts of one file: the codes handed out so far, and at the end the font objects."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def shown(self, face: Face, size: float, text: str) -> str:
        """The operators that show `text` in a size of points."""
        text = text.replace("\xa0", " ")
        name = self._names.get(face.name)
        if name is None:
            name = self._names[face.name] = f"/F{len(self._names) + 1}"
        if text.isascii():
            return f"{name}+0 {size:g} Tf ({_escaped(text)}) Tj"
        return " ".join(
            f"{name}+{subset} {size:g} Tf <{codes.hex()}> Tj"
            for subset, codes in _font(face.name).splitString(text, self)
        )

    def write(self, file: File) -> str:
        """Put the fonts into the file; gives the entries of a font dictionary."""
        entries = []
        for face, name in self._names.items():
            font = _font(face)
            state = font.state.pop(self, None) or TTFont.State(True, font)
            for number, codes in enumerate(state.subsets):
                made = _subset(face, number, tuple(codes))
                entries.append(f"{name}+{number} {made.write(file)} 0 R")
        return " ".join(entries)


@dataclass(frozen=True, slots=True)
class _Subset:
    """Parts of the font objects; `program` and `unicode` are deflated."""

    base: str
    last: int
    widths: str
    descriptor: str
    program: bytes
    program_length: int
    unicode: bytes

    def write(self, file: File) -> int:
        unicode = file.deflated("", self.unicode)
        program = file.deflated(f"/Length1 {self.program_length}", self.program)
        descriptor = file.add(f"<< {self.descriptor} /FontFile2 {program} 0 R >>")
        return file.add(
            f"<< /Type /Font /Subtype /TrueType /BaseFont /{self.base} /FirstChar 0 "
            f"/LastChar {self.last} /Widths [{self.widths}] /ToUnicode {unicode} 0 R "
            f"/FontDescriptor {descriptor} 0 R >>"
        )


@lru_cache(maxsize=16)
def _subset(name: str, number: int, codes: tuple[int, ...]) -> _Subset:
    """`codes` are the characters, in the order of their codes in the font."""
    face = _font(name).face
    base = (SUBSETN(number) + b"+" + face.name).decode("ascii")
    program = face.makeSubset(list(codes))
    return _Subset(
        base,
        len(codes) - 1,
        " ".join(f"{face.getCharWidth(code):g}" for code in codes),
        f"/Type /FontDescriptor /FontName /{base} /Flags {face.flags & ~_NONSYMBOLIC | _SYMBOLIC} "
        f"/FontBBox [{' '.join(f'{edge:g}' for edge in face.bbox)}] /Ascent {face.ascent:g} "
        f"/Descent {face.descent:g} /CapHeight {face.capHeight:g} /StemV {face.stemV:g} "
        f"/ItalicAngle {face.italicAngle:g} /MissingWidth {face.defaultWidth:g}",
        zlib.compress(program),
        len(program),
        zlib.compress(makeToUnicodeCMap(base, codes).encode("ascii")),
    )


def _font(name: str) -> TTFont:
    return pdfmetrics.getFont(name)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
