# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes that come from elsewhere never break the reader."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.printing.ipp import (
    Operation,
    RefusedError,
    Server,
    UnreachableError,
    groups,
    question,
)
from tests.printing.fake_cups import OK, ipp_answer

names = st.text(st.sampled_from("abz-"), min_size=1, max_size=12)
words = st.text(st.sampled_from("aZ-. ü漢𝄞\0"), max_size=20)
values = st.integers(-(2**31), 2**31 - 1) | st.booleans() | words


@pytest.mark.slow
@given(
    st.lists(
        st.dictionaries(names, st.tuples(values) | st.tuples(values, values), max_size=4),
        max_size=3,
    )
)
def test_what_a_scheduler_tells_is_read_back_as_it_was(
    told: list[dict[str, tuple[int | bool | str, ...]]],
) -> None:
    assert groups(ipp_answer(OK, *told)) == told


@given(st.binary(max_size=200))
@example(b"\x02\x00\x00\x00\x00\x00\x00\x01\x47\x00\x00\x00\x00\x03")
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(UnreachableError, RefusedError):
        groups(data)


@given(st.integers(0, 200))
def test_an_answer_cut_short_is_never_taken_for_a_whole_one(kept: int) -> None:
    whole = ipp_answer(OK, {"job-state": (9,), "job-state-reasons": ("none", "job-printing")})
    if kept < len(whole):
        with pytest.raises(UnreachableError):
            groups(whole[:kept])


def test_words_with_a_language_lose_the_language() -> None:
    value = struct.pack(">H", 2) + b"de" + struct.pack(">H", 6) + "Küche".encode()
    attribute = struct.pack(">BH", 0x36, 4) + b"name" + struct.pack(">H", len(value)) + value
    data = ipp_answer(OK, {})[:-1] + attribute + b"\x03"
    assert groups(data) == [{"name": ("Küche",)}]


def test_kinds_of_value_that_tell_no_state_are_passed_over() -> None:
    attribute = struct.pack(">BH", 0x33, 6) + b"copies" + struct.pack(">Hii", 8, 1, 99)
    data = ipp_answer(OK, {"job-state": (5,)})[:-1] + attribute + b"\x03"
    assert groups(data) == [{"job-state": (5,), "copies": ()}]


def test_a_question_names_each_attribute_it_wants() -> None:
    body = question(Operation.GET_JOB_ATTRIBUTES, "ipp://localhost/", ("job-state", "job-id"), 7)
    assert body.startswith(b"\x01\x01\x00\x09")
    assert body.count(b"requested-attributes") == 1
    assert body.endswith(b"\x44\x00\x00\x00\x06job-id\x03")


@pytest.mark.parametrize("address", ["/nowhere/cups.sock", "localhost:1", "[::1]:1"])
def test_a_service_that_is_not_there_is_told_with_its_address(address: str) -> None:
    with pytest.raises(UnreachableError, match=r"nowhere|localhost|::1"):
        Server(address).ask(Operation.CUPS_GET_PRINTERS)


def test_a_service_may_be_asked_over_the_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10)
        port = listener.getsockname()[1]

        def once() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                body = ipp_answer(OK, {"printer-name": ("clinic",)})
                head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n"
                connection.sendall(head.encode() + body)

        thread = threading.Thread(target=once, daemon=True)
        thread.start()
        told = Server(f"127.0.0.1:{port}").ask(Operation.CUPS_GET_PRINTERS)
        thread.join(10)
        assert not thread.is_alive(), "Waited 10 seconds for the service to have answered."
    assert told == [{"printer-name": ("clinic",)}]
