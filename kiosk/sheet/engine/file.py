# SPDX-License-Identifier: GPL-3.0-or-later
"""The objects of a PDF and how they stand in a file (ISO 32000-1, 7.5). Knows nothing of pages."""

from __future__ import annotations

import zlib
from hashlib import sha256

_QUICKLY = 4  # half the time of zlib's own level, for a page of a tenth more
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class File:
    """Objects, numbered from 1 in the order they are asked for."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> int:
        """A number for an object that is written later."""
        self._objects.append(b"null")
        return len(self._objects)

    def add(self, written: str, number: int | None = None) -> int:
        """Put an object into the file; gives its number. `written` holds ASCII alone."""
        number = number or self.reserve()
        self._objects[number - 1] = written.encode("ascii")
        return number

    def stream(self, entries: str, content: bytes) -> int:
        """Put a stream into the file, its content as it stands."""
        number = self.reserve()
        head = f"<< {entries} /Length {len(content)} >>\nstream\n".encode("ascii")
        self._objects[number - 1] = head + content + b"\nendstream"
        return number

    def deflated(self, entries: str, packed: bytes) -> int:
        """Put a stream into the file whose content was packed by `packed`."""
        return self.stream(f"{entries} /Filter /FlateDecode", packed)

    def written(self, root: int, info: int) -> bytes:
        """The bytes of the file. Its identifier is made of its content."""
        parts, places = [_HEADER], []
        size = len(_HEADER)
        for number, held in enumerate(self._objects, start=1):
            places.append(size)
            part = b"%d 0 obj\n%b\nendobj\n" % (number, held)
            parts.append(part)
            size += len(part)
        count = len(places) + 1
        table = "".join([f"{place:010} 00000 n \n" for place in places])
        name = sha256(b"".join(parts)).hexdigest()[:32]
        parts.append(
            f"xref\n0 {count}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {count} /Root {root} 0 R /Info {info} 0 R "
            f"/ID [<{name}> <{name}>] >>\nstartxref\n{size}\n%%EOF\n".encode("ascii")
        )
        return b"".join(parts)


def packed(content: str) -> bytes:
    """Operators, deflated."""
    return zlib.compress(content.encode("latin-1"), _QUICKLY)


def text_string(text: str) -> str:
    """Text as a PDF string that holds any character."""
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"


def numbers(values: tuple[float, ...]) -> str:
    """Points, with two digits after the point."""
    return " ".join([f"{value:.2f}" for value in values])
