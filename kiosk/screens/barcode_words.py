# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a bar code, wherever it was scanned."""

from __future__ import annotations

from kiosk.aftercare.sentences import say
from kiosk.screens.wording import tell

_SHOW_LIST = say("We do not know this code. Show the list.")
_TYPE_LIST = say("We do not know this code. Type the list.")


def unknown_code(*, camera: bool) -> str:
    """A bar code that nobody knows, and the way on that works here."""
    return tell(_SHOW_LIST if camera else _TYPE_LIST)
