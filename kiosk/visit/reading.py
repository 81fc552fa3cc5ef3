# SPDX-License-Identifier: GPL-3.0-or-later
"""What a patient has turned to on the pages: a day, a tone of skin, a topic, an answer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.aftercare.refusals import Problem
from kiosk.visit.barcode_trouble import CodeTrouble


@dataclass(frozen=True, slots=True)
class Reading:
    """`day` of the timeline, `topic` and `care_part` count from 0, `tone` from 1; None: the pack's.
    `listed` says that the dates of the timeline stand in one list.

    `typed` stands in the field of the look-up, `asked` is what was looked up, "" for nothing;
    `picked` says that it was taken from the clinic's own list.
    `refused` says why a product could not be put on
    the shelf, `changing` that the shelf is being put in order, `code_trouble`
    why a bar code that was given led to no product. `newest` is the name of the product that was
    put on the shelf last.
    `own_day` is the place of the day of theirs that is open (from 0; one more than there are: a new
    one, which is an `occasion` of the pack, "" for none). `naming` says that it is to be named in
    their own words, `weeks` is the place of those that a day is picked from.
    """

    day: int = 0
    listed: bool = False
    tone: int | None = None
    topic: int = 0
    care_part: int = 0
    typed: str = ""
    asked: str = ""
    picked: bool = False
    refused: tuple[Problem, ...] = ()
    changing: bool = False
    code_trouble: CodeTrouble | None = None
    newest: str = ""
    own_day: int = 0
    occasion: str = ""
    naming: bool = False
    weeks: int = 0

    def left(self) -> Reading:
        """As another page opens: the day, the tone and the answer stay."""
        return replace(self, topic=0, care_part=0, changing=False, refused=(), code_trouble=None)
