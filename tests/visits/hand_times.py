# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a hand at the screen takes, worked out of what it does.

The operators are those of the Keystroke-Level Model (Card, Moran and Newell 1980, "The
keystroke-level model for user performance time with interactive systems", Communications of the ACM
23(7), 396-410), with the times of a finger in the place of a key and a mouse from the
Fingerstroke-Level Model (Lee, Song, Ryu, Kim and Kwon 2015, "Fingerstroke time estimates for
touchscreen-based mobile gaming interaction", Human Movement Science 44, 211-224). Those fingers
were on telephones; on a tablet they go further, so the times are rather too short.

It is an estimate for somebody who knows the form and makes no mistake. What the patient says
meanwhile is not in it, nor is the kiosk, which answers within a frame or two.
"""

from __future__ import annotations

from dataclasses import dataclass

POINT_S = 0.43
"""To bring the finger to what is pressed."""
TAP_S = 0.31
THINK_S = 1.35
"""Before each press that is a decision of its own. The letters of a word are none."""


@dataclass(frozen=True)
class Work:
    """`presses` on the pages themselves, and `keys` of the keyboard on the screen.

    >>> round(Work(presses=1, keys=0).seconds, 2), round(Work(presses=0, keys=1).seconds, 2)
    (2.09, 0.74)
    """

    presses: int
    keys: int

    @property
    def seconds(self) -> float:
        """With a thought before each press."""
        return self.hands_s + self.presses * THINK_S

    @property
    def hands_s(self) -> float:
        """The hand alone, as if nothing had to be thought of: it is never faster."""
        return (self.presses + self.keys) * (POINT_S + TAP_S)
