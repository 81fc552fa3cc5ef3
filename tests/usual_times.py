# SPDX-License-Identifier: GPL-3.0-or-later
"""The privacy times of a clinic that sets none, in seconds."""

from kiosk.visit.idle import USUAL_TIMES

WARN_AFTER_S, COUNTDOWN_S, FORGET_S = (
    USUAL_TIMES.warn_after,
    USUAL_TIMES.countdown,
    USUAL_TIMES.forget_after,
)
