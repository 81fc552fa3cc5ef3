# SPDX-License-Identifier: GPL-3.0-or-later

"""The self-test board: what this machine has and lacks, what a person must try, and the file for
whoever supports the clinic."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from kiosk.screens.camera_feed import CameraFeed, Feed
from kiosk.screens.doors import Doors
from kiosk.screens.errands import Errands
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import tr
from kiosk.visit.journey import Page
from kiosk.visit.self_testing import Eye, Felt, SelfTested, SelfTesting, Trial
from kiosk.visit.showing import NoCamera
from kiosk.visit.visit import Visit

_NOTHING_FOUND: tuple[SelfTested, ...] = ()
_NO_FILE: Path | None = None


class TestedLine(NamedTuple):
    """`part` is what is tried by hand on this line, "" for nothing; `tried` what came of it."""

    what: str
    words: str
    well: bool
    part: str = ""
    tried: str = ""


class SelfTestShown(NamedTuple):
    """What is not well stands first. `head` says how it stands, `saved` what became of the file."""

    lines: tuple[TestedLine, ...] = ()
    head: str = ""
    well: bool = False
    looking: bool = False
    saving: bool = False
    saved: str = ""
    failed: bool = False


class SelfTestView(View[SelfTestShown], shows=SelfTestShown):
    PLACES = frozenset({Page.SELF_TEST, Page.SETTINGS})

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(hold, doors, parent)
        self._errands = Errands(self)
        self._feed: Feed = CameraFeed(self)
        self._open = False

    def watch(self, feed: Feed) -> None:
        """Frames come from here from now on."""
        self._feed = feed

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.self_testing,)

    def derive(self, visit: Visit) -> SelfTestShown:
        return self_test_shown(visit.self_testing)

    def attend(self) -> None:
        """The machine is looked at as the page opens; the camera is given back as it closes."""
        testing = self.visit.self_testing
        if self.visit.journey.at is Page.SELF_TEST and testing == SelfTesting():
            self.look()
        if self._open and testing.eye is not Eye.OPENING:
            self._shut()

    @Slot()
    def look(self) -> None:
        if not self.visit.self_testing.looking:
            self._to(looking=True)
            found = self.doors.self_test.look
            self._errands.run(
                found, lambda all_: self._to(found=all_, looking=False), _NOTHING_FOUND
            )

    @Slot(bool)
    def feel(self, finger: bool) -> None:
        """Something pressed the place that is there to be pressed."""
        self._to(felt=Felt.FINGER if finger else Felt.MOUSE)

    @Slot()
    def open(self) -> None:
        """One picture of the camera, of which the size alone is kept."""
        self._to(eye=Eye.OPENING)
        self._open = True
        self._feed.start(self._saw, self._blind)

    def _shut(self) -> None:
        self._open = False
        self._feed.stop()

    def _saw(self, picture: QImage) -> None:
        self._to(eye=Eye.SAW, size=(picture.width(), picture.height()))

    def _blind(self, why: NoCamera) -> None:
        self._to(eye=Eye.NONE if why is NoCamera.NONE else Eye.BUSY)

    @Slot()
    def save(self) -> None:
        """The file for whoever supports the clinic."""
        if not self.visit.self_testing.saving:
            self._to(saving=True, bundle=None, not_saved=False)
            self._errands.run(self._bundled, self._saved, _NO_FILE)

    def _bundled(self) -> Path | None:
        try:
            return self.doors.self_test.save_bundle()
        except OSError:
            return None

    def _saved(self, file: Path | None) -> None:
        self._to(saving=False, bundle=file, not_saved=file is None)

    def rest(self) -> bool:
        self._shut()
        return self._errands.rest()

    def _to(self, **changed: Any) -> None:
        """Only while the page is open: what comes late finds nobody there."""
        if self.visit.journey.at in self.PLACES:
            testing = replace(self.visit.self_testing, **changed)
            self.turn(replace(self.visit, self_testing=testing))


def self_test_shown(testing: SelfTesting) -> SelfTestShown:
    found = testing.found or ()
    wrong = sum(not each.ok for each in found)
    return SelfTestShown(
        lines=tuple(_line(each, testing) for each in sorted(found, key=lambda each: each.ok)),
        head=_head(testing, wrong),
        well=bool(found) and not wrong and not testing.looking,
        looking=testing.looking,
        saving=testing.saving,
        saved=_saved(testing),
        failed=testing.not_saved,
    )


def _head(testing: SelfTesting, wrong: int) -> str:
    if testing.looking:
        return tr("Looking at this machine")
    if not testing.found:
        return "" if testing.found is None else tr("The machine did not answer. Look again.")
    if wrong == 1:
        return tr("1 thing to look at")
    return tr("{count} things to look at", count=wrong) if wrong else tr("All is well")


def _line(found: SelfTested, testing: SelfTesting) -> TestedLine:
    tried = ""
    if found.part is Trial.TOUCH:
        tried = _felt(testing.felt)
    elif found.part is Trial.CAMERA:
        tried = _eye(testing)
    return TestedLine(found.what, found.words, found.ok, found.part, tried)


def _felt(felt: Felt) -> str:
    match felt:
        case Felt.FINGER:
            return tr("A finger was felt.")
        case Felt.MOUSE:
            return tr("A mouse was felt.")
        case _:
            return ""


def _eye(testing: SelfTesting) -> str:
    match testing.eye:
        case Eye.OPENING:
            return tr("Waiting for a picture")
        case Eye.SAW:
            wide, high = testing.size
            return tr("It gave a picture, {wide} by {high} pixels.", wide=wide, high=high)
        case Eye.NONE:
            return tr("There is no camera.")
        case Eye.BUSY:
            return tr("The camera gave no picture. Is another program using it?")
        case _:
            return ""


def _saved(testing: SelfTesting) -> str:
    if testing.not_saved:
        return tr("The file could not be saved. Plug in a stick that is not full, then try again.")
    if testing.bundle is None:
        return ""
    folder, name = testing.bundle.parent, testing.bundle.name
    return tr("Saved as {name} in {folder}.", name=name, folder=folder)
