# SPDX-License-Identifier: GPL-3.0-or-later
"""Receipts of made-up visits, chains of them, and a log in a folder."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st

from kiosk.receipts.chain import Head, LineKind, Seals, linked, trimmed
from kiosk.receipts.receipt import (
    HandedOver,
    PlanShown,
    Receipt,
    ReceiptDay,
    TaughtBack,
    Told,
)
from kiosk.receipts.receipt_log import LOG, PackTold, ReceiptLog

START = datetime(2026, 11, 23, 15, 5, tzinfo=UTC)
PACK = PackTold("f" * 64, "draft")
KEEP = 3650
CODE = "7K4P-82MD"
SEALS = Seals(b"k" * 32)
OTHER_KEY = Seals(b"o" * 32)

_WORDS = st.text(min_size=1, max_size=12)
_PLANS = st.builds(PlanShown, _WORDS, _WORDS, _WORDS, st.sampled_from(HandedOver))
VISITS = st.builds(
    Told,
    at=st.integers(-9999, 9999).map(lambda hours: START + timedelta(hours=hours)),
    plans=st.lists(_PLANS, min_size=1, max_size=3).map(tuple),
    by=st.text(max_size=12),
    pages=st.lists(_WORDS, max_size=4).map(tuple),
    taught=st.lists(st.tuples(_WORDS, st.sampled_from(TaughtBack)), max_size=3).map(tuple),
    in_hand=st.sampled_from([True, False, None]),
)
RECEIPTS = st.builds(
    Receipt, VISITS, sheet=st.just("a" * 64), files=st.just("b" * 64), standing=_WORDS
)


def told(at: datetime = START, code: str = CODE, ended: HandedOver = HandedOver.PRINTED) -> Told:
    plan = PlanShown(code, "microneedling", "2026.11", ended)
    taught = (("call", TaughtBack.TOLD), ("dates", TaughtBack.GONE_OVER))
    return Told(at, (plan,), "R. Osei", ("welcome", "three"), taught)


def day_of_two() -> ReceiptDay:
    """A day with a printed sheet that is in hand, and a saved one an hour later."""
    early = replace(told(), in_hand=True)
    late = told(START + timedelta(hours=1), "2222-3333", HandedOver.SAVED)
    receipts = (Receipt(each, "a" * 64, "b" * 64, "draft") for each in (early, late))
    return ReceiptDay(START.date(), tuple(enumerate(receipts, start=2)), "Last line 3, mark ABCD.")


def chained(receipts: list[Receipt], trim: int = 0) -> tuple[list[bytes], Head]:
    """The rows of a log, the first `trim` lines of it trimmed, and its head."""
    line = linked(Head(), LineKind.BEGUN, {"at": START.isoformat()}, SEALS)
    lines = [line]
    for receipt in receipts:
        line = linked(Head(line.number, line.seal), LineKind.TOLD, receipt.as_json(), SEALS)
        lines.append(line)
    kept = lines[trim:]
    if trim:
        kept.insert(0, trimmed(lines[trim - 1], START.isoformat(), START, SEALS))
    return [each.row() for each in kept], Head(line.number, line.seal)


def log_in(folder: Path) -> ReceiptLog:
    return ReceiptLog(folder / LOG, folder / "receipts.key")


def filled(folder: Path, count: int, code: str = CODE) -> ReceiptLog:
    """A log with so many receipts, a day after another."""
    log = log_in(folder)
    for day in range(count):
        log.add(told(START + timedelta(days=day), code), b"%PDF-", PACK, KEEP)
    return log
