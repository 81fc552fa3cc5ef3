# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written down of one visit: what was told, by whom, and how it ended. No name of a
patient, no factor, no product: there is no field for one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self


class HandedOver(StrEnum):
    """How a sheet ended. `SENT` is one whose print the visit did not wait for, `SHOWN` one that was
    large on the screen for the patient to read."""

    PRINTED = "printed"
    SAVED = "saved"
    SENT = "sent"
    SHOWN = "shown"
    NONE = "none"


class TaughtBack(StrEnum):
    """What came of one prompt: said back, at once or after it was gone over again; gone over again
    and not said back; still open."""

    TOLD = "told"
    TOLD_THEN = "gone over, then told"
    GONE_OVER = "gone over"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class EarlierSheet:
    """A plan of the same visit that was shown and then changed: the code of its sheet, and what
    became of that."""

    code: str
    ended: HandedOver


@dataclass(frozen=True, slots=True)
class Told:
    """What a visit says of itself as it ends.

    `at` is aware, `code` that of the sheet of the last plan shown. `by` is how staff know the
    practitioner. `pages` are the patient's pages that were open, in their order, `taught` the ids
    of the pack's prompts with what came of them. `in_hand` is whether somebody said that the
    patient holds the sheet, None where nobody was asked.
    """

    at: datetime
    code: str
    earlier: tuple[EarlierSheet, ...]
    pack: str
    version: str
    by: str
    pages: tuple[str, ...]
    taught: tuple[tuple[str, TaughtBack], ...]
    ended: HandedOver
    in_hand: bool | None = None

    def __post_init__(self) -> None:
        if self.at.utcoffset() is None:
            raise ValueError("a receipt needs an aware time")


@dataclass(frozen=True, slots=True)
class Receipt:
    """`sheet` is the keyed fingerprint of the sheet's bytes, "" where none was drawn. `files` is
    the fingerprint of the pack's files, that which an approval of them has, and `standing` what the
    approval was worth on that day (`kiosk.aftercare.guidance.Standing`)."""

    told: Told
    sheet: str
    files: str
    standing: str

    @property
    def codes(self) -> tuple[str, ...]:
        """Those of all sheets of this visit."""
        return (*(each.code for each in self.told.earlier), self.told.code)

    def as_json(self) -> dict[str, Any]:
        told = self.told
        return {
            "at": told.at.isoformat(),
            "by": told.by,
            "code": told.code,
            "earlier": [[each.code, each.ended.value] for each in told.earlier],
            "ended": told.ended.value,
            "files": self.files,
            "in_hand": told.in_hand,
            "pack": told.pack,
            "pages": list(told.pages),
            "sheet": self.sheet,
            "standing": self.standing,
            "taught": [[prompt, came.value] for prompt, came in told.taught],
            "version": told.version,
        }

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> Self:
        """What `as_json` gave. Its line is proved before, so that nothing else comes here."""
        told = Told(
            at=datetime.fromisoformat(kept["at"]),
            code=kept["code"],
            earlier=tuple(
                EarlierSheet(code, HandedOver(ended)) for code, ended in kept["earlier"]
            ),
            pack=kept["pack"],
            version=kept["version"],
            by=kept["by"],
            pages=tuple(kept["pages"]),
            taught=tuple((prompt, TaughtBack(came)) for prompt, came in kept["taught"]),
            ended=HandedOver(kept["ended"]),
            in_hand=kept["in_hand"],
        )
        return cls(told, kept["sheet"], kept["files"], kept["standing"])
