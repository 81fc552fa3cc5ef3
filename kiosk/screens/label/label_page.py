# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802, N815 (QML reads these, and QML writes names like that)
"""A label is shown to the camera, read, and confirmed word by word. Nothing of it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.aftercare.case import Case, case_of
from kiosk.aftercare.consultation import Product
from kiosk.camera.read_words import FrameLook, LabelRead, ReadFlaw
from kiosk.screens.camera_feed import CameraFeed, Feed
from kiosk.screens.doors import Doors
from kiosk.screens.known_products import as_decided, by_barcode
from kiosk.screens.label.label_answer import LabelAnswerShown, label_answer, marks_of
from kiosk.screens.label.label_desk import LabelDesk
from kiosk.screens.label.label_pictures import (
    LabelPictures,
    LabelProvider,
    Part,
    part_around,
)
from kiosk.screens.label.showing_words import pill, problem
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import tr
from kiosk.visit.barcode_trouble import CodeTrouble
from kiosk.visit.drafts import ProductDraft
from kiosk.visit.idle import Presence
from kiosk.visit.journey import STAFF
from kiosk.visit.showing import (
    NoCamera,
    Showing,
    ShownWord,
    ShowStep,
    WordState,
    label_of_words,
)
from kiosk.visit.visit import Panel, Visit


class LabelMarkShown(NamedTuple):
    """A box on the still. Lengths are shares of its width; `turn` in degrees. `number` is that of a
    word in doubt, 0 for none and for all boxes of a word but its first."""

    x: float
    y: float
    width: float
    height: float
    turn: float
    number: int
    doubt: bool


class LabelWordShown(NamedTuple):
    """A word as a chip; `state` is a `WordState`, `number` 0 for a word that never was in doubt."""

    text: str
    spoken: str
    state: str
    number: int


class OpenWordShown(NamedTuple):
    """The word that is looked at: its picture, "" where there is none, and what is typed for it.
    `gap` says that nothing was read there, so that there may be nothing."""

    title: str
    source: str
    typed: str
    gap: bool


class LabelShown(NamedTuple):
    """`step` is a `ShowStep`. `offered` says that this kiosk can read labels, `camera` that its
    camera works as far as is known. `steady` counts to 3; `problem` is the line that stands until
    somebody does something about it, `pill` what is said meanwhile."""

    offered: bool = False
    step: str = ""
    staff: bool = False
    camera: bool = False
    tryable: bool = False
    more: bool = False
    pill: str = ""
    steady: int = 0
    problem: str = ""
    still: str = ""
    ratio: float = 1.0
    marks: tuple[LabelMarkShown, ...] = ()
    words: tuple[LabelWordShown, ...] = ()
    said_yes: bool = False
    answer: LabelAnswerShown | None = None
    word: OpenWordShown | None = None
    done_words: str = ""


class LabelView(View[LabelShown], shows=LabelShown):
    """The camera runs while the page looks for a label and somebody is there, and at no other time.
    `feed` may be handed in; the pictures are dropped as soon as the visit shows no label."""

    liveChanged = Signal()

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        self._pictures = LabelPictures()
        super().__init__(hold, doors, parent)
        self._feed: Feed = CameraFeed(self)
        self._running = False
        self._desk = LabelDesk(doors.camera, self) if doors.camera is not None else None
        if self._desk is not None:
            self._desk.looked.connect(self._looked)
            self._desk.wasRead.connect(self._was_read)

    def watch(self, feed: Feed) -> None:
        """Frames come from here from now on."""
        self._feed = feed

    def provider(self) -> LabelProvider:
        """A new image provider for the engine, under the name `label`."""
        return LabelProvider(self._pictures)

    def rest(self) -> bool:
        """The end of the program: the camera is given back; False if a still is being read."""
        self._stop()
        return self._desk is None or self._desk.rest()

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        if visit.showing is None:
            return (None, None, None)
        return (visit.showing, visit.planned, visit.form)

    def derive(self, visit: Visit) -> LabelShown:
        offered = self.doors.camera is not None
        if visit.showing is None:
            return LabelShown(offered=offered)
        shown = label_shown(visit.showing, self._pictures, staff=visit.journey.at in STAFF)
        case = self._case(visit) if visit.showing.said_yes else None
        answer = label_answer(visit.showing, case, self._as_decided) if case is not None else None
        return shown._replace(offered=offered, answer=answer)

    def _as_decided(self, product: Product) -> Product:
        return as_decided(product, self.doors.rules[self.visit.form.pack], self.doors)

    def _case(self, visit: Visit) -> Case | None:
        if visit.consultation is None:
            return self.doors.planning.case(visit.form)
        return case_of(self.doors.rules[visit.form.pack], visit.consultation.facts)

    @Property(str, notify=liveChanged)
    def live(self) -> str:
        """The address of the frame that is seen now, "" for none."""
        return self._pictures.live_source()

    def attend(self) -> None:
        """What the visit asks of the camera."""
        visit = self.visit
        showing = visit.showing
        if showing is None:
            self._stop()
            if self._pictures.stills:
                self._pictures.clear()
                self.refresh()
            return
        there = visit.presence.presence is not Presence.HIDDEN
        if showing.looking and there and self._desk is not None:
            self._start()
        else:
            self._stop()

    def _start(self) -> None:
        """The camera first: a thread that loads a library while the window loads one waits for the
        window, and the window for it."""
        if not self._running and self._desk is not None:
            self._running = True
            self._feed.start(self._took, self._without_camera)
            self._desk.warm()

    def _stop(self) -> None:
        if self._running:
            self._running = False
            self._feed.stop()
        if self._desk is not None and self._step is not ShowStep.READING:
            self._desk.cancel()
        if self._pictures.live_source():
            self._pictures.no_frame()
            self.liveChanged.emit()

    # What the camera says.

    def _took(self, frame: QImage) -> None:
        if not self._running or self._desk is None:
            return
        self._pictures.came(frame)
        self.liveChanged.emit()
        aimed = self._pictures.aimed()
        if aimed is not None:
            scanning = self._step is ShowStep.SCAN
            self._desk.look(aimed, self._pictures.whole() if scanning else None)

    def _without_camera(self, why: NoCamera) -> None:
        self._running = False
        self._be(lambda showing: showing.without_camera(why))

    def _looked(self, look: FrameLook, code: str) -> None:
        if code and self._step is ShowStep.SCAN:
            self.scanned(code)
            return
        before = self.visit.showing
        if before is None or not before.looking:
            return
        showing = before.seen(look)
        if showing.ripe:
            self.take()
        elif showing != before:
            self._turn_to(showing)

    def _was_read(self, read: LabelRead | None) -> None:
        if read is None or read.flaw is not None:
            self._pictures.drop_last()
            flaw = read.flaw if read is not None and read.flaw else ReadFlaw.NO_WORDS
            self._be(lambda showing: showing.failed(flaw))
        else:
            self._be(lambda showing: showing.has_read(read.words))

    def scanned(self, code: str) -> None:
        """The digits of a bar code: a product that is known, or the list is to be shown."""
        found = by_barcode(code, self.doors)
        index = self.doors.rules[self.visit.form.pack].lexicon
        if isinstance(found, CodeTrouble):
            self._be(lambda showing: showing.not_known(found))
        else:
            self._be(lambda showing: showing.known(found, index))

    # What is pressed.

    @Slot()
    def show(self) -> None:
        """The label of the product that is at hand, or of a new one."""
        self.turn(self.visit.shows(self.visit.drafts.product))

    @Slot()
    def take(self) -> None:
        showing = self.visit.showing
        if showing is None or self._desk is None or showing.step is ShowStep.READING:
            return
        still = self._pictures.keep(more=showing.more)
        if still is not None:
            number = self._pictures.stills - 1
            more = showing.more and bool(showing.words)
            self._turn_to(showing.reading())
            self._desk.read(still, self.visit.form.pack, number, more=more)

    @Slot()
    def cancel(self) -> None:
        """Reading stops, and the camera looks again."""
        if self._step is ShowStep.READING and self._desk is not None:
            self._desk.cancel()
            self._pictures.drop_last()
            self._be(lambda showing: showing.aiming(ShowStep.AIM))

    @Slot()
    def aim(self) -> None:
        self._be(lambda showing: replace(showing.aiming(ShowStep.AIM), no_camera=None))

    @Slot()
    def scan(self) -> None:
        self._be(lambda showing: showing.aiming(ShowStep.SCAN))

    @Slot()
    def again(self) -> None:
        self._be(Showing.again)

    @Slot()
    def wordsMissing(self) -> None:
        self._be(Showing.for_more)

    @Slot()
    def sayYes(self) -> None:
        self._be(Showing.confirmed)

    @Slot(int)
    def openWord(self, place: int) -> None:
        self._be(lambda showing: showing.looked_at(place))
        self.turn(self.visit.opened(Panel.LABEL_WORD))

    @Slot(str)
    def setWord(self, text: str) -> None:
        self._be(lambda showing: replace(showing, typed=text))

    @Slot()
    def keepWord(self) -> None:
        self._word(lambda showing: showing.corrected(showing.typed))

    @Slot()
    def cannotRead(self) -> None:
        self._word(Showing.cannot_read)

    @Slot()
    def nothingThere(self) -> None:
        self._word(Showing.nothing_there)

    @Slot()
    def leave(self) -> None:
        """Back, with the product as it was."""
        showing = self.visit.showing
        if showing is not None:
            panel = Panel.PRODUCTS if self._staff else None
            self.turn(self.visit.put_down(panel, showing.draft if self._staff else ProductDraft()))

    @Slot()
    def typeInstead(self) -> None:
        showing = self.visit.showing
        if showing is not None:
            self.turn(self.visit.put_down(self._panel, showing.draft))

    @Slot()
    def done(self) -> None:
        """The words onto the product. Only what a person confirmed goes on."""
        showing = self.visit.showing
        if showing is not None and showing.said_yes:
            label = label_of_words(showing.words, marks_of(showing))
            self.turn(self.visit.put_down(self._panel, replace(showing.draft, label=label)))

    @property
    def _staff(self) -> bool:
        return self.visit.journey.at in STAFF

    @property
    def _panel(self) -> Panel:
        return Panel.PRODUCTS if self._staff else Panel.OWN_PRODUCT

    @property
    def _step(self) -> ShowStep | None:
        return self.visit.showing.step if self.visit.showing is not None else None

    def _word(self, change: Any) -> None:
        self._be(change)
        self.turn(self.visit.closed(Panel.LABEL_WORD))

    def _be(self, change: Any) -> None:
        """The label as it is shown now; nothing where none is."""
        if self.visit.showing is not None:
            self._turn_to(change(self.visit.showing))

    def _turn_to(self, showing: Showing) -> None:
        self.turn(replace(self.visit, showing=showing))


def label_shown(showing: Showing, pictures: LabelPictures, *, staff: bool) -> LabelShown:
    last = max(0, pictures.stills - 1)
    there = tuple(word for word in showing.words if word.read.still == last)
    part = part_around(tuple(s for word in there for s in word.boxes), pictures.ratio(last))
    return LabelShown(
        step=showing.step,
        staff=staff,
        camera=showing.no_camera is None,
        tryable=showing.no_camera is NoCamera.BUSY,
        more=showing.more,
        pill=pill(showing),
        steady=showing.steady,
        problem=problem(showing),
        still=_still(showing, pictures, last, part),
        ratio=part.height / part.width,
        marks=tuple(mark for word in there for mark in _marks(word, part)),
        words=tuple(map(_word, showing.words)),
        said_yes=showing.said_yes,
        word=_open(showing, pictures),
        done_words=tr("Use these words") if staff else tr("Put it on my shelf"),
    )


def _still(showing: Showing, pictures: LabelPictures, number: int, part: Part) -> str:
    """All of the still while it is read, then the part with its words."""
    match showing.step:
        case ShowStep.READING:
            return pictures.still_source(number)
        case ShowStep.CHECK:
            return pictures.part_source(number, part)
        case _:
            return ""


def _marks(word: ShownWord, part: Part) -> tuple[LabelMarkShown, ...]:
    return tuple(
        LabelMarkShown(
            (spot.x - part.left) / part.width,
            (spot.y - part.top) / part.width,
            spot.width / part.width,
            spot.height / part.width,
            spot.turn,
            number=0 if place else word.number,
            doubt=word.number > 0,
        )
        for place, spot in enumerate(word.boxes)
    )


def _word(word: ShownWord) -> LabelWordShown:
    text = word.text or tr("Not read")
    match word.state:
        case WordState.DOUBT:
            spoken = tr("Word {number}, not sure: {text}", number=word.number, text=text)
            text = tr("{text}?", text=text)
        case WordState.UNREAD:
            spoken = tr("Word {number}, cannot be read", number=word.number)
            text = tr("{text}?", text=text)
        case WordState.CHECKED:
            spoken = tr("Word {number}, checked: {text}", number=word.number, text=text)
        case WordState.SURE:
            spoken = text
    return LabelWordShown(text, spoken, word.state, word.number)


def _open(showing: Showing, pictures: LabelPictures) -> OpenWordShown | None:
    if showing.opened is None:
        return None
    word = showing.words[showing.opened]
    spot = word.boxes[0] if word.boxes else None
    source = pictures.cut_source(word.read.still, spot) if spot is not None else ""
    return OpenWordShown(
        title=tr("What does it say here?") if word.boxes else tr("What does it say?"),
        source=source,
        typed=showing.typed,
        gap=not word.text,
    )
