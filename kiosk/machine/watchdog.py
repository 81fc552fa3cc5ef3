# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs of life to systemd, which starts a kiosk that gives none again: sd_notify(3), without its
library. Where nobody listens, nothing is sent."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from contextlib import suppress

READY = b"READY=1"
ALIVE = b"WATCHDOG=1"


def interval_s(environment: Mapping[str, str] = os.environ) -> float | None:
    """How often a sign of life is due, half of the time after which it is missed; None: nobody
    waits for one. One that is meant for another process does not count, but for the compositor
    that started the kiosk."""
    meant = environment.get("WATCHDOG_PID", "")
    try:
        after_us = int(environment.get("WATCHDOG_USEC", "0"))
    except ValueError:
        return None
    if after_us <= 0 or meant not in ("", str(os.getpid()), str(os.getppid())):
        return None
    return after_us / 2_000_000


def notify(state: bytes, environment: Mapping[str, str] = os.environ) -> None:
    """Tells whoever started the kiosk. It never fails: one that is not heard is missed."""
    address = environment.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        out.sendto(state, address)
