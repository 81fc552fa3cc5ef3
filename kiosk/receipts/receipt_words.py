# SPDX-License-Identifier: GPL-3.0-or-later
"""Receipts in words, for whoever runs a command or prints the list of a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.receipts.chain import Head, LineKind, Proof, SealedLine
from kiosk.receipts.receipt import Facts, Receipt, ReceiptDay, TaughtBack

_MARK_DIGITS = 16
_IN_HAND = {True: "in hand", False: "not in hand", None: "in hand: not asked"}


def proof_text(proof: Proof) -> str:
    """What a log without a flaw proves."""
    count = len(receipts_in(proof.lines))
    words = [f"{_counted(count, 'receipt')}, and nothing was changed, moved or taken away."]
    if proof.lines:
        first = proof.lines[0].content
        words.append(f"The log was begun on {_day(first.get('begun', first['at']))}.")
    words += (_note(line) for line in proof.lines if line.kind in (LineKind.TRIMMED, LineKind.HALF))
    if proof.half:
        words.append(
            "After the last line there is half of another, as when the power goes. "
            "The next receipt sets it aside."
        )
    return "\n".join([*words, mark_words(proof.head)])


def mark_words(head: Head) -> str:
    """The last line and its mark. A list on paper that shows them proves later that no line up to
    it was taken away, even with the head and the key."""
    mark = head.seal[:_MARK_DIGITS].upper()
    parts = (mark[at : at + 4] for at in range(0, _MARK_DIGITS, 4))
    return f"Last line {head.number}, mark {'-'.join(parts)}."


def day_of(proof: Proof, day: date) -> ReceiptDay:
    all_lines = receipts_in(proof.lines)
    found = ((number, each) for number, each in all_lines if each.told.at.date() == day)
    return ReceiptDay(day, tuple(found), mark_words(proof.head))


def day_text(proof: Proof, day: date) -> str:
    """The receipts of a day, one below the other, with the mark of the last line."""
    found = day_of(proof, day)
    return "\n".join([day_head(found), *day_lines(found), found.mark])


def day_head(day: ReceiptDay) -> str:
    return f"{day.day:%a %d %b %Y}: {_counted(len(day.receipts), 'receipt')}."


def day_lines(day: ReceiptDay) -> tuple[str, ...]:
    return tuple(_in_short(*each) for each in day.receipts)


def found_facts(proof: Proof, code: str) -> tuple[Facts, ...]:
    """All that stands in the lines of a sheet; of each line its number first."""
    found = (each for each in receipts_in(proof.lines) if code in each[1].codes)
    return tuple(tuple(_in_full(*each)) for each in found)


def found_text(proof: Proof, code: str) -> str:
    """The same in columns; "" where there is none."""
    return "\n\n".join("\n".join(_in_columns(*each)) for each in found_facts(proof, code))


def _in_columns(line: tuple[str, str], *facts: tuple[str, str]) -> Iterator[str]:
    yield " ".join(line)
    for what, fact in facts:
        yield f"  {what:<14}{fact}"


def receipts_in(lines: Iterable[SealedLine]) -> list[tuple[int, Receipt]]:
    """Those among the lines, each with the number of its line."""
    return [
        (line.number, Receipt.from_json(line.content))
        for line in lines
        if line.kind is LineKind.TOLD
    ]


def _in_short(number: int, receipt: Receipt) -> str:
    told, last = receipt.told, receipt.told.last
    came = [each for _, each in told.taught]
    taught = ", ".join(f"{came.count(each)} {each}" for each in TaughtBack if each in came)
    words = (
        f"{told.at:%H:%M}",
        last.code,
        told.by or "nobody named",
        f"{last.pack} {last.version} ({receipt.standing})",
        _counted(len(told.pages), "page"),
        f"said back: {taught or 'nothing asked'}",
        last.ended.value,
        _IN_HAND[told.in_hand],
        f"line {number}",
    )
    return "  ".join(words)


def _in_full(number: int, receipt: Receipt) -> Iterator[tuple[str, str]]:
    told = receipt.told
    yield "Line", str(number)
    yield "time", f"{told.at:%a %d %b %Y, %H:%M %z}"
    for plan in told.plans:
        last = plan is told.last
        rest = _IN_HAND[told.in_hand] if last else "the plan was changed after it"
        yield "sheet", f"{plan.code}, {plan.pack} {plan.version}, {plan.ended.value}, {rest}"
    yield "fingerprint", receipt.sheet or "no sheet was drawn"
    yield "pack", f"{receipt.standing}, fingerprint {receipt.files}"
    yield "practitioner", told.by or "nobody named"
    yield "pages", ", ".join(told.pages)
    for prompt, came in told.taught:
        yield "said back", f"{prompt}: {came.value}"


def _note(line: SealedLine) -> str:
    if line.kind is LineKind.HALF:
        return (
            f"Line {line.number}: on {_day(line.content['at'])} {line.content['bytes']} bytes of a "
            f"line that was not written whole were set aside."
        )
    return (
        f"Lines up to {line.number} were kept long enough, and taken away on "
        f"{_day(line.content['at'])}."
    )


def _day(moment: str) -> str:
    return f"{date.fromisoformat(moment[:10]):%a %d %b %Y}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
