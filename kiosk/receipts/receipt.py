# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written down of one visit: what was told, by whom, and how it ended. No name of a
patient, no factor, no product: there is no field for one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self

Facts = tuple[tuple[str, str], ...]
"""What stands in a line, each fact after what it is."""


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


class ReceiptTrouble(StrEnum):
    """What staff are told of: a receipt that could not be written; one that no key or head could
    prove, and that was not written; one before it that was half written, and was set aside."""

    UNWRITTEN = "R1"
    UNPROVABLE = "R2"
    HALF = "R3"


@dataclass(frozen=True, slots=True)
class PlanShown:
    """A plan that the patient was shown: the code of its sheet, the id and the version of the pack
    it was made of, and what became of the sheet."""

    code: str
    pack: str
    version: str
    ended: HandedOver


@dataclass(frozen=True, slots=True)
class Told:
    """What a visit says of itself as it ends.

    `at` is aware. `plans` are those that the patient was shown; all but the last were changed
    during the visit. `by` is how staff know the practitioner. `pages` are the patient's pages that
    were open, in their order, `taught` the ids of the pack's prompts with what came of them.
    `in_hand` is whether somebody said that the patient holds the sheet, None where nobody was
    asked.
    """

    at: datetime
    plans: tuple[PlanShown, ...]
    by: str
    pages: tuple[str, ...]
    taught: tuple[tuple[str, TaughtBack], ...]
    in_hand: bool | None = None

    def __post_init__(self) -> None:
        if self.at.utcoffset() is None:
            raise ValueError("a receipt needs an aware time")
        if not self.plans:
            raise ValueError("a receipt needs a plan that was shown")

    @property
    def last(self) -> PlanShown:
        return self.plans[-1]


@dataclass(frozen=True, slots=True)
class Receipt:
    """`sheet` is the keyed fingerprint of the bytes of the last plan's sheet, "" where none was
    drawn. `files` is the fingerprint of its pack's files, that which an approval of them has, and
    `standing` what the approval was worth on that day (`kiosk.aftercare.guidance.Standing`)."""

    told: Told
    sheet: str
    files: str
    standing: str

    @property
    def codes(self) -> frozenset[str]:
        """Those of all sheets of this visit."""
        return frozenset(each.code for each in self.told.plans)

    def as_json(self) -> dict[str, Any]:
        told = self.told
        return {
            "at": told.at.isoformat(),
            "by": told.by,
            "files": self.files,
            "in_hand": told.in_hand,
            "pages": list(told.pages),
            "plans": [
                [each.code, each.pack, each.version, each.ended.value] for each in told.plans
            ],
            "sheet": self.sheet,
            "standing": self.standing,
            "taught": [[prompt, came.value] for prompt, came in told.taught],
        }

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> Self:
        """What `as_json` gave. Its line is proved before, so that nothing else comes here."""
        told = Told(
            at=datetime.fromisoformat(kept["at"]),
            plans=tuple(
                PlanShown(code, pack, version, HandedOver(ended))
                for code, pack, version, ended in kept["plans"]
            ),
            by=kept["by"],
            pages=tuple(kept["pages"]),
            taught=tuple((prompt, TaughtBack(came)) for prompt, came in kept["taught"]),
            in_hand=kept["in_hand"],
        )
        return cls(told, kept["sheet"], kept["files"], kept["standing"])


@dataclass(frozen=True, slots=True)
class ReceiptDay:
    """The receipts of a day, each with the number of its line; `mark` is that of the last line."""

    day: date
    receipts: tuple[tuple[int, Receipt], ...]
    mark: str
