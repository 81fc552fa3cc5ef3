# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of the product table: what it comes to for a patient, and the words people type for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.aftercare.case import Case
from kiosk.aftercare.guidance import ProductRow
from kiosk.aftercare.products.allergies import held, read_allergies
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import ReasonKind, because
from kiosk.aftercare.verdicts import strictest
from kiosk.aftercare.waits import Moments, PlannedWait


def row_verdict(row: ProductRow, waits: Mapping[str, PlannedWait], case: Case) -> Verdict:
    """The answer for a row, by its `waits` as they are told to this patient. Its name is another
    where they are allergic to what it names."""
    index = case.rules.lexicon
    instead = row.instead and held(row.holds, read_allergies(case.allergies, index), index)
    name = row.instead if instead else row.name
    return _of_waits(name, [waits[wait] for wait in row.waits], case.moments)


def row_called(text: str, case: Case) -> ProductRow | None:
    """The row that goes by this text, where it fits what was treated: its own words or everyday
    ones, and nothing beside them."""
    typed = key(text)
    for row in case.rules.guidance.product_rows:
        if typed and typed in {key(word) for word in (row.name, *row.words)}:
            return row if any(case.waits[wait].fits for wait in row.waits) else None
    return None


def _of_waits(name: str, waits: Sequence[PlannedWait], moments: Moments) -> Verdict:
    """The verdict of a row that stands for several waits."""
    answer = strictest(wait.answer for wait in waits)
    needs = dict.fromkeys(wait.also_needs for wait in waits if wait.also_needs)
    return Verdict(
        name=name,
        answer=answer,
        told=moments.told(answer),
        moment=moments.from_which(answer),
        not_before=moments.not_before(answer),
        reasons=tuple(because(ReasonKind.ALSO_NEEDS, needs=each) for each in needs),
    )
