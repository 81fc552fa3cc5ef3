# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is done to the bytes of a log is found, at the first row that is wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.receipts.chain import (
    Head,
    LineKind,
    Seals,
    linked,
    proved,
    read_head,
    read_line,
    trimmed,
)
from kiosk.receipts.receipt import Receipt, Told
from tests.receipts.made import OTHER_KEY, RECEIPTS, SEALS, START, chained, told

Chain = tuple[list[bytes], Head]


@st.composite
def chains(draw: st.DrawFn) -> Chain:
    """Two rows and more, of a log that was trimmed or was not."""
    receipts = draw(st.lists(RECEIPTS, min_size=1, max_size=5))
    return chained(receipts, draw(st.integers(0, len(receipts))))


def flaw_row(rows: list[bytes], head: Head) -> int | None:
    """The row that is named as the first wrong one, None where all is proved."""
    flaw = proved(b"".join(rows), head, SEALS).flaw
    return flaw.row if flaw else None


@given(st.lists(RECEIPTS, max_size=5), st.data())
def test_what_was_added_is_proved_and_read_back(
    receipts: list[Receipt], data: st.DataObject
) -> None:
    trim = data.draw(st.integers(0, len(receipts) + 1))
    rows, head = chained(receipts, trim)
    proof = proved(b"".join(rows), head, SEALS)
    assert proof.flaw is None
    assert proof.half == b""
    assert proof.head == head
    read = [Receipt.from_json(each.content) for each in proof.lines if each.kind is LineKind.TOLD]
    assert read == receipts[max(0, trim - 1) :]


@given(chains(), st.data())
def test_any_changed_byte_is_found_in_its_row(chain: Chain, data: st.DataObject) -> None:
    rows, head = chain
    content = bytearray(b"".join(rows))
    place = data.draw(st.integers(0, len(content) - 1))
    row = content[:place].count(b"\n") + 1
    content[place] = data.draw(st.integers(0, 255).filter(lambda each: each != content[place]))
    assert flaw_row([bytes(content)], head) == row


@given(chains(), st.data())
def test_any_row_taken_away_is_found(chain: Chain, data: st.DataObject) -> None:
    rows, head = chain
    first = data.draw(st.integers(0, len(rows) - 1))
    last = data.draw(st.integers(first + 1, len(rows)))
    assert flaw_row(rows[:first] + rows[last:], head) == first + 1


@given(chains(), st.data())
def test_any_cut_is_found(chain: Chain, data: st.DataObject) -> None:
    rows, head = chain
    content = b"".join(rows)
    kept = content[: data.draw(st.integers(0, len(content) - 1))]
    assert flaw_row([kept], head) == kept.count(b"\n") + 1


@given(chains(), st.data())
def test_any_two_rows_that_change_places_are_found(chain: Chain, data: st.DataObject) -> None:
    rows, head = chain
    first = data.draw(st.integers(0, len(rows) - 2))
    second = data.draw(st.integers(first + 1, len(rows) - 1))
    rows[first], rows[second] = rows[second], rows[first]
    assert flaw_row(rows, head) == first + 1


@given(chains(), st.data())
def test_any_row_put_in_is_found(chain: Chain, data: st.DataObject) -> None:
    """One of the log's own, one of another kiosk's, or whatever bytes."""
    rows, head = chain
    place = data.draw(st.integers(0, len(rows)))
    foreign = linked(head, LineKind.TOLD, {"at": START.isoformat()}, OTHER_KEY).row()
    line_of_bytes = st.binary(max_size=40).map(lambda each: each.replace(b"\n", b"") + b"\n")
    put_in = data.draw(st.sampled_from([*rows, foreign]) | line_of_bytes)
    found = flaw_row([*rows[:place], put_in, *rows[place:]], head)
    if place == len(rows) and b"\0" in put_in:
        assert found is None  # as a power cut leaves it; it is told as half a row
        assert proved(b"".join([*rows, put_in]), head, SEALS).half == put_in
    else:
        # Beside its own twin a row is wrong as the second of the two.
        twin = place < len(rows) and put_in == rows[place]
        assert found == place + 1 + twin


@given(chains(), st.binary(min_size=1, max_size=40))
def test_bytes_after_the_last_row_are_told_as_half_a_row(chain: Chain, more: bytes) -> None:
    rows, head = chain
    half = more.replace(b"\n", b"") or b"{"
    proof = proved(b"".join(rows) + half, head, SEALS)
    assert (proof.flaw, proof.half) == (None, half)


@given(chains(), st.data())
def test_a_head_of_another_length_or_key_or_with_a_changed_byte_is_none(
    chain: Chain, data: st.DataObject
) -> None:
    _, head = chain
    row = head.row(SEALS)
    assert read_head(row, SEALS) == head
    assert read_head(head.row(OTHER_KEY), SEALS) is None
    changed = bytearray(row)
    place = data.draw(st.integers(0, len(row) - 1))
    changed[place] = data.draw(st.integers(0, 255).filter(lambda each: each != row[place]))
    assert read_head(bytes(changed), SEALS) is None
    assert read_head(row[:place], SEALS) is None


@given(st.lists(RECEIPTS, min_size=2, max_size=5))
def test_a_head_older_than_the_log_takes_nothing_away(receipts: list[Receipt]) -> None:
    rows, head = chained(receipts)
    _, older = chained(receipts[:-1])
    proof = proved(b"".join(rows), older, SEALS)
    assert (proof.flaw, proof.head) == (None, head)


def test_a_chain_forged_from_its_start_without_the_key_is_found() -> None:
    """What a plain digest would let through: every digest after the change is made anew."""
    rows, head = chained([Receipt(told(), "", "", "draft")] * 3)
    before = "0" * 64
    forged = []
    for row in rows:
        body = json.loads(row)
        body |= {"before": before, "seal": ""}
        before = body["seal"] = sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
        forged.append(json.dumps(body, sort_keys=True, separators=(",", ":")).encode() + b"\n")
    assert flaw_row(forged, head) == 1


def test_a_line_that_stands_for_others_does_so_only_at_the_top() -> None:
    """Or a copy of it would hide the words of the last line that it stands for."""
    receipts = [Receipt(told(), "", "", "draft")] * 3
    rows, head = chained(receipts)
    stands, *_ = chained(receipts, trim=2)[0]
    assert flaw_row([rows[0], stands, *rows[2:]], head) == 2
    assert flaw_row([stands, *rows[2:]], head) is None


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (lambda rows: [rows[0], *rows[2:]], "Receipt line 2 is missing before it."),
        (lambda rows: [*rows[:1], *rows[3:]], "Receipt lines 2 to 3 are missing before it."),
        (lambda rows: rows[:-1], "Receipt line 4 is missing at the end."),
        (lambda rows: rows[:1], "Receipt lines 2 to 4 are missing at the end."),
        (lambda rows: [*rows, rows[1]], "It is receipt line 2, and comes too late."),
        (lambda rows: [rows[0], b"{}\n", *rows[1:]], "It is not as it was written."),
    ],
)
def test_what_is_wrong_is_said(what: object, said: str) -> None:
    assert callable(what)
    rows, head = chained([Receipt(told(), "", "", "draft")] * 3)
    flaw = proved(b"".join(what(rows)), head, SEALS).flaw
    assert flaw is not None
    assert flaw.words == said


def test_lines_of_two_logs_with_one_key_are_not_joined() -> None:
    """Such as after the folder was put back from a copy, and both went on."""
    first, head = chained([Receipt(told(), "", "", "draft")] * 3)
    second, _ = chained([Receipt(told(), "", "", "approved")] * 3)
    assert flaw_row([*first[:2], second[2], *first[3:]], head) == 3
    assert flaw_row([*first[:3], second[3]], head) == 4
    assert flaw_row(second, head) == 4, "the whole of the other log"


def respelt(row: bytes) -> list[bytes]:
    """Other bytes that JSON reads as the same."""
    body = json.loads(row)
    return [
        b" " + row,
        row.replace(b":", b": ", 1),
        row.replace(b"\n", b" \n"),
        row.replace(b"\\u00e9", b"\\u00E9"),
        row.replace(b"\\u00e9", "é".encode()),
        json.dumps(dict(reversed(body.items())), separators=(",", ":")).encode() + b"\n",
        row.replace(b'{"before"', b'{"before":"","before"', 1),
    ]


@pytest.mark.parametrize("way", range(7))
def test_a_line_that_says_the_same_in_other_bytes_is_found(way: int) -> None:
    receipt = Receipt(replace(told(), by="André"), "", "", "draft")
    rows, head = chained([receipt] * 3)
    changed = respelt(rows[1])[way]
    assert changed != rows[1]
    assert json.loads(changed) == json.loads(rows[1])
    assert flaw_row([rows[0], changed, *rows[2:]], head) == 2


@pytest.mark.parametrize(
    "row",
    [b"", b"null", b"[]", b"{", b'{"kind": []}', b"\xff", b"[" * 100_000, b"9" * 5000],
)
def test_no_row_whatever_is_read_as_a_line(row: bytes) -> None:
    assert read_line(row, SEALS) is None


def test_a_seal_of_one_thing_is_no_seal_of_another() -> None:
    line = linked(Head(), LineKind.BEGUN, {"at": START.isoformat()}, SEALS)
    stands = trimmed(line, START.isoformat(), START, SEALS)
    assert stands.content["proof"] not in (line.seal, SEALS.seal("line", b""))
    assert SEALS.seal("head", b"x") != SEALS.seal("line", b"x")


def test_the_key_is_in_no_text_of_the_seals() -> None:
    assert "k" * 8 not in repr(Seals(b"k" * 32))


def test_a_receipt_has_a_time_with_its_zone_and_a_plan() -> None:
    with pytest.raises(ValueError, match="aware"):
        told(START.replace(tzinfo=None))
    with pytest.raises(ValueError, match="a plan that was shown"):
        Told(START, (), "", (), ())
