# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page says while a label is shown, and why a picture gave nothing."""

from __future__ import annotations

from kiosk.aftercare.sentences import Sentence, say
from kiosk.camera.read_words import FrameLook, ReadFlaw
from kiosk.screens.known_products import code_words
from kiosk.screens.wording import tell
from kiosk.visit.showing import STEADY, NoCamera, Showing, ShowStep

_NO_CAMERA = {
    NoCamera.NONE: say("This screen has no camera. Type the words."),
    NoCamera.BUSY: say("The camera is busy. Try again soon."),
}
_FLAWS = {
    ReadFlaw.DARK: say("It is too dark. Turn to the light."),
    ReadFlaw.GLARE: say("Light shines on it. Tilt it a little."),
    ReadFlaw.NO_WORDS: say("We found no words. Fill the frame."),
    ReadFlaw.NO_LIST: say("This is not the list. Find the word Ingredients."),
}
_LOOKS = {
    FrameLook.DARK: _FLAWS[ReadFlaw.DARK],
    FrameLook.GLARE: _FLAWS[ReadFlaw.GLARE],
    FrameLook.FAR: say("Come a little closer."),
    FrameLook.MOVING: say("Hold still."),
    FrameLook.SHARP: say("Hold still. The words are sharp."),
}


def problem(showing: Showing) -> str:
    """The one line that stands until somebody does something about it; "" where all is well."""
    if showing.no_camera is not None:
        return tell(_NO_CAMERA[showing.no_camera])
    if showing.code_trouble is not None:
        return code_words(showing.code_trouble, camera=True)
    return tell(_FLAWS[showing.flaw]) if showing.flaw is not None else ""


def pill(showing: Showing) -> str:
    return tell(_pill(showing))


def _pill(showing: Showing) -> Sentence | str:
    if showing.step is ShowStep.READING:
        return say("Reading. Cancel stops it.")
    if showing.no_camera is not None or showing.look is None:
        return ""
    if showing.step is ShowStep.SCAN:
        return say("Hold the barcode in the picture.")
    if showing.more and showing.steady < STEADY and showing.look is FrameLook.FAR:
        return say("Turn the bottle. Show the part we miss.")
    return _LOOKS[showing.look]
