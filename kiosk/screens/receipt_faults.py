# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff are told of a receipt that could not be written as it should be, by its code."""

from __future__ import annotations

from kiosk.receipts.receipt import ReceiptTrouble
from kiosk.screens.wording import tr


def receipt_fault(code: str) -> str:
    """A sentence for staff; "" where the code is none of a receipt."""
    match code:
        case ReceiptTrouble.UNWRITTEN:
            return tr(
                "The visit has ended. Its receipt could not be written down. Go on, and call "
                "whoever looks after this kiosk. Code {code}.",
                code=code,
            )
        case ReceiptTrouble.UNPROVABLE:
            return tr(
                "The visit has ended. Its receipt was not written down: a file of the receipts is "
                "missing or was changed. Go on, and call whoever looks after this kiosk. Code "
                "{code}.",
                code=code,
            )
        case ReceiptTrouble.HALF:
            return tr(
                "The visit has ended, and its receipt is written down. An earlier one was only "
                "half written, as when the power goes. It is kept apart. Tell whoever looks after "
                "this kiosk. Code {code}.",
                code=code,
            )
        case _:
            return ""
