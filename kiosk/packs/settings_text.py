# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's settings -> the text of their file. What is written is read again as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from typing import Any

from kiosk.aftercare.clinic import Settings
from kiosk.packs.pack_files import kebab

_HEAD = """\
# The clinic's settings, as they were saved at the kiosk. When they are saved again every value
# stays, and comments go.
"""


def settings_text(settings: Settings) -> str:
    """Keys of the clinic first; what is as it is without a key is left out."""
    lines = [*_lines(settings.clinic), *_lines(settings)]
    return _HEAD + "".join(f"{line}\n" for line in lines)


def _lines(value: Any) -> Iterator[str]:
    for part, item in _said(value):
        key = kebab(part.name)
        if isinstance(item, tuple) and item and is_dataclass(item[0]):
            yield f"{key}:"
            for each in item:
                first, *others = _lines(each)
                yield f"  - {first}"
                yield from (f"    {line}" for line in others)
        elif isinstance(item, tuple):
            yield f"{key}: [{', '.join(map(_scalar, item))}]"
        elif is_dataclass(item):
            yield f"{key}:"
            yield from (f"  {line}" for line in _lines(item))
        else:
            yield f"{key}: {_scalar(item)}"


def _said(value: Any) -> Iterator[tuple[Field[Any], Any]]:
    """The parts of a value that are to be written."""
    for part in fields(value):
        item = getattr(value, part.name)
        if part.name != "clinic" and item != _default(part):
            yield part, item


def _default(part: Field[Any]) -> Any:
    made = part.default_factory
    return part.default if made is MISSING else made()


def _scalar(value: Any) -> str:
    if value is None:
        return "null"
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)
