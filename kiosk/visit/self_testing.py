# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff find out about the machine: by looking, and by trying what only a person can judge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Trial(StrEnum):
    """What is tried by hand, beside what the machine finds of it."""

    TOUCH = "touch"
    VOICE = "voice"
    CAMERA = "camera"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class SelfTested:
    """One thing that was looked at: what it is, what was found, and whether it is well."""

    what: str
    words: str
    ok: bool
    part: Trial = Trial.OTHER


class Felt(StrEnum):
    """What pressed the place that is there to be pressed."""

    NOTHING = ""
    FINGER = "finger"
    MOUSE = "mouse"


class Eye(StrEnum):
    """What became of trying the camera."""

    SHUT = ""
    OPENING = "opening"
    SAW = "saw"
    NONE = "none"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class SelfTesting:
    """As far as it went, while its page is open. `found` is None until the machine has answered;
    `size` is that of the picture which the camera gave, in pixels. `bundle` is the file for whoever
    supports the clinic, once it was saved; `not_saved` that this failed."""

    looking: bool = False
    found: tuple[SelfTested, ...] | None = None
    felt: Felt = Felt.NOTHING
    eye: Eye = Eye.SHUT
    size: tuple[int, int] = (0, 0)
    saving: bool = False
    bundle: Path | None = None
    not_saved: bool = False
