# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's log: what happened and the codes of what went wrong, never a name and never a label.

Whatever is logged is an event in words of ours, with codes. An exception is logged without its
message, which may hold what somebody typed: its type, and the places in our files that led to it.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from hashlib import sha256
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

NAME = "kiosk"
MOST_BYTES = 500_000
KEPT_FILES = 3
_LETTERS = "23456789BCDFGHJKMNPQRTVWXYZ"
_PACKAGE = Path(__file__).resolve().parents[1]

events = logging.getLogger(NAME)


class _PrivateFile(RotatingFileHandler):
    """Its files are this user's alone, also each that begins when the last one is full."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        if sys.platform != "win32":  # there the folder is this user's alone
            os.fchmod(descriptor, 0o600)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding=self.encoding)


def set_up(folder: Path) -> None:
    """Log to a file in `folder`, readable by this user alone, which is turned over when it is full.

    A folder that cannot be written leaves the kiosk without a log: it runs all the same.
    """
    events.setLevel(logging.INFO)
    events.propagate = False
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFile(
            folder / "kiosk.log", maxBytes=MOST_BYTES, backupCount=KEPT_FILES, encoding="utf-8"
        )
    except OSError:
        events.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    events.addHandler(handler)


def catch_faults(tell: Callable[[str], None]) -> None:
    """From now on every exception that reaches nobody, in any thread, is logged, and `tell` is
    called with its code."""

    def caught(kind: type[BaseException], trace: TracebackType | None) -> None:
        code = log_fault(kind, trace)
        tell(code)

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            caught(kind, trace)

    def in_thread(hooked: threading.ExceptHookArgs) -> None:
        caught(hooked.exc_type, hooked.exc_traceback)

    def unraisable(hooked: sys.UnraisableHookArgs) -> None:
        caught(hooked.exc_type, hooked.exc_traceback)

    sys.excepthook = in_main
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def log_fault(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The code of an exception: the same for the same kind at the same place."""
    places = [
        f"{Path(frame.filename).relative_to(_PACKAGE)}:{frame.lineno} {frame.name}"
        for frame in (extract_tb(trace) if trace is not None else ())
        if Path(frame.filename).is_relative_to(_PACKAGE)
    ]
    code = fault_code(kind.__name__, places[-1] if places else "")
    events.error("fault %s %s at %s", code, kind.__name__, " < ".join(reversed(places)) or "?")
    return code


def fault_code(kind: str, place: str) -> str:
    """`F-` and four letters or digits that no eye takes for another."""
    number = int.from_bytes(sha256(f"{kind} {place}".encode()).digest()[:4])
    letters = ""
    for _ in range(4):
        number, rest = divmod(number, len(_LETTERS))
        letters += _LETTERS[rest]
    return f"F-{letters}"
