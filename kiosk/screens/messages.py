# SPDX-License-Identifier: GPL-3.0-or-later
"""What Qt says of itself on standard error, without the messages of exceptions of ours.

A slot that breaks off is a fault, and told and logged as one. The QML that called it says so once
more, with the exception's message, which may hold what somebody typed.
"""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

_RETOLD = re.compile(r"(\S+\.qml:\d+(?::\d+)?: Error): .*", re.DOTALL)


def withhold_exceptions() -> None:
    """From now on Qt's messages go to standard error through `withheld`."""
    qInstallMessageHandler(_said)


def withheld(message: str) -> str:
    """The place alone, where QML tells an exception of Python; any other message as it is."""
    told = _RETOLD.fullmatch(message)
    return told[1] if told else message


def _said(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if sys.stderr is not None:
        print(qFormatLogMessage(kind, context, withheld(message)), file=sys.stderr)
