# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a clock that may be wrong: what speaks against it, what it says, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.aftercare.dates import date_time_words
from kiosk.aftercare.language import Words
from kiosk.aftercare.sentences import Sentence, say
from kiosk.screens.wording import tr
from kiosk.visit.clock_doubts import ClockDoubt

_WRONG: dict[ClockDoubt, Sentence] = {
    ClockDoubt.BEFORE_PACK: say("It is earlier than this content was made."),
    ClockDoubt.BEFORE_VISIT: say("It is earlier than the last visit."),
    ClockDoubt.JUMPED: say("It was set while the kiosk was running."),
    ClockDoubt.ZONE: say("The computer is set to another time zone than the clinic."),
}


def clock_warning(doubts: Sequence[ClockDoubt], now: datetime, words: Words) -> str:
    """For staff, with the year; "" where nothing speaks against the clock."""
    if not doubts:
        return ""
    return tr(
        "Look at the clock: it says {now}. {wrong} Set it, or say that it is right.",
        now=date_time_words(now, words, year=True),
        wrong=_WRONG[doubts[0]],
    )
