# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep Python 3.11 alive under PySide6 6.12.

PySide6 6.12.0 gives away a reference to None or True that it does not own, at every signal emitted
and in some other calls. From Python 3.12 on these objects are immortal and nothing happens. On 3.11
the count runs down, and after some thousand signals the process ends with "deallocating None".
PySide6 6.11.3 counts right, but comes only with the web engine, four times the size.
"""

from __future__ import annotations

import ctypes
import sys

_REFERENCES = 1 << 40


def keep_singletons_alive() -> None:
    """Make None, True and False immortal in practice, as later Pythons do. Before any Qt call."""
    if sys.version_info >= (3, 12):
        return
    for singleton in (None, True, False):
        ctypes.c_ssize_t.from_address(id(singleton)).value += _REFERENCES
