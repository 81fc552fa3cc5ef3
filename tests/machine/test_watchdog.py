# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs of life reach whoever waits for them, and nobody else."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine.watchdog import ALIVE, READY, interval_s, notify


@pytest.fixture(params=["file", "abstract"])
def listener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[socket.socket, str]]:
    name = str(tmp_path / "notify") if request.param == "file" else f"\0kiosk-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(name)
        heard.settimeout(5)
        yield heard, name.replace("\0", "@")


@pytest.mark.parametrize("state", [READY, ALIVE])
def test_it_is_heard(listener: tuple[socket.socket, str], state: bytes) -> None:
    heard, name = listener
    notify(state, {"NOTIFY_SOCKET": name})
    assert heard.recv(100) == state


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": "/nobody/is/here"}])
def test_where_nobody_listens_nothing_happens(environment: dict[str, str]) -> None:
    notify(ALIVE, environment)


@pytest.mark.parametrize(
    ("environment", "due"),
    [
        ({}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({"WATCHDOG_USEC": "30000000"}, 15.0),
        ({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "2"}, None),
        ({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": str(os.getpid())}, 15.0),
        ({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": str(os.getppid())}, 15.0),
    ],
)
def test_how_often_a_sign_is_due(environment: dict[str, str], due: float | None) -> None:
    assert interval_s(environment) == due
