# SPDX-License-Identifier: GPL-3.0-or-later
"""A label that is shown to the camera: the words read, what a person made of each, and whether they
said that it says this. Nothing of it is judged before they did.

The picture itself is not here: whoever holds a `Showing` holds words alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.label_pieces import read_label
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.camera.joining import joined
from kiosk.camera.read_words import FrameLook, ReadFlaw, ReadWord, Spot
from kiosk.visit.barcode_trouble import CodeTrouble
from kiosk.visit.drafts import ProductDraft

STEADY = 3
"""Sharp frames running after which a still is taken by itself."""


class ShowStep(StrEnum):
    """What the page does: it looks at the bottle, at its bar code, it reads, or it asks whether
    the words are right."""

    AIM = "aim"
    SCAN = "scan"
    READING = "reading"
    CHECK = "check"


class NoCamera(StrEnum):
    """Why there is no picture: no camera at all, or another program has it."""

    NONE = "none"
    BUSY = "busy"


class WordState(StrEnum):
    """`SURE` read so; `DOUBT` a person has to look; `CHECKED` they wrote it or said it is right;
    `UNREAD` they cannot read it either."""

    SURE = "sure"
    DOUBT = "doubt"
    CHECKED = "checked"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class ShownWord:
    """A word of the label. `number` is that of a word which was or is in doubt, from 1; 0 for one
    that never was. `near` are the names that it may be while it is not clear."""

    read: ReadWord
    text: str
    state: WordState
    number: int = 0

    @property
    def clear(self) -> bool:
        return self.state in (WordState.SURE, WordState.CHECKED)

    @property
    def near(self) -> tuple[str, ...]:
        return () if self.clear else self.read.near

    @property
    def boxes(self) -> tuple[Spot, ...]:
        return self.read.boxes


@dataclass(frozen=True, slots=True)
class Showing:
    """Where showing a label stands. `stills` counts the pictures read; `more` says that the next
    adds to the words there are. `opened` is the place of the word that is looked at, None for none;
    `typed` what stands in its field. `said_yes` says that a person confirmed the words as they
    stand. `flaw` is why the last still gave nothing, `code_trouble` why a bar code led to nothing.
    `look` is what the camera sees now, `steady` how many frames running were sharp, `armed` that as
    many as are wanted make a still: not again of what has just given nothing. `no_camera` is why it
    sees nothing. `draft` is the product that the words are for, as it was typed.
    """

    step: ShowStep = ShowStep.AIM
    words: tuple[ShownWord, ...] = ()
    stills: int = 0
    more: bool = False
    opened: int | None = None
    typed: str = ""
    said_yes: bool = False
    flaw: ReadFlaw | None = None
    code_trouble: CodeTrouble | None = None
    look: FrameLook | None = None
    steady: int = 0
    armed: bool = True
    no_camera: NoCamera | None = None
    draft: ProductDraft = field(default_factory=ProductDraft)

    @property
    def looking(self) -> bool:
        """Whether the camera has to run."""
        return self.step in (ShowStep.AIM, ShowStep.SCAN) and self.no_camera is None

    def aiming(self, step: ShowStep) -> Showing:
        """The camera looks again; what is read already stays."""
        return replace(self, step=step, flaw=None, code_trouble=None, steady=0, armed=True)

    def again(self) -> Showing:
        """From the start: the words read are dropped."""
        return Showing(draft=self.draft, no_camera=self.no_camera)

    def for_more(self) -> Showing:
        """Words are missing: the next still shows the part that this one did not."""
        return replace(self.aiming(ShowStep.AIM), more=True, said_yes=False)

    def seen(self, look: FrameLook) -> Showing:
        """What a frame is good for. A sharp one is one more of those that make a still."""
        steady = min(STEADY, self.steady + 1) if look is FrameLook.SHARP else 0
        armed = self.armed or look is not FrameLook.SHARP
        return replace(self, look=look, steady=steady, armed=armed)

    @property
    def ripe(self) -> bool:
        """Whether a still is to be taken by itself."""
        return self.step is ShowStep.AIM and self.armed and self.steady == STEADY

    def without_camera(self, why: NoCamera) -> Showing:
        return replace(self, no_camera=why, look=None, steady=0)

    def reading(self) -> Showing:
        return replace(self, step=ShowStep.READING, flaw=None, code_trouble=None)

    def failed(self, flaw: ReadFlaw) -> Showing:
        return replace(self, step=ShowStep.AIM, flaw=flaw, steady=0, armed=False)

    def not_known(self, why: CodeTrouble) -> Showing:
        """A bar code that leads to no product: the list is shown instead."""
        return replace(self, step=ShowStep.AIM, flaw=None, code_trouble=why, steady=0, armed=False)

    def known(self, product: Product, index: LexiconIndex) -> Showing:
        """A product whose bar code is known: its name, and the names of its label to confirm."""
        pieces = read_label(product.label, index.grammar).pieces
        words = tuple(ReadWord(piece.whole, (), 1.0, sure=True) for piece in pieces)
        named = replace(self, draft=replace(self.draft, name=product.name), more=False, words=())
        return replace(named.has_read(words), stills=0)

    def has_read(self, words: tuple[ReadWord, ...]) -> Showing:
        """The words of a still, or those with the ones there were. A person says yes anew."""
        kept = self.words if self.more else ()
        shown = _joined(kept, words)
        return replace(
            self,
            step=ShowStep.CHECK,
            words=shown,
            stills=self.stills + 1 if self.more else 1,
            more=False,
            opened=None,
            said_yes=False,
            flaw=None,
        )

    # One word.

    def looked_at(self, place: int) -> Showing:
        word = self.words[place]
        return replace(self, opened=place, typed=word.text)

    def closed(self) -> Showing:
        return replace(self, opened=None, typed="")

    def corrected(self, text: str) -> Showing:
        """The opened word says this. Nothing written: it cannot be read."""
        kept = " ".join(text.split())
        return self._word(kept, WordState.CHECKED) if kept else self.cannot_read()

    def nothing_there(self) -> Showing:
        """Nothing stands where the reader thought that it had missed something."""
        place = self.opened
        if place is None or self.words[place].text:
            return self
        words = (*self.words[:place], *self.words[place + 1 :])
        return replace(self.closed(), words=words, said_yes=False)

    def cannot_read(self) -> Showing:
        place = self.opened
        text = self.words[place].text if place is not None else ""
        return self._word(text, WordState.UNREAD)

    def _word(self, text: str, state: WordState) -> Showing:
        """The opened word changed, and with it the answer gone."""
        place = self.opened
        if place is None:
            return self
        word = self.words[place]
        number = word.number or max((each.number for each in self.words), default=0) + 1
        changed = replace(word, text=text, state=state, number=number)
        words = (*self.words[:place], changed, *self.words[place + 1 :])
        return replace(self.closed(), words=words, said_yes=False)

    def confirmed(self) -> Showing:
        return replace(self, said_yes=bool(self.words), opened=None)

    @property
    def unclear(self) -> tuple[ShownWord, ...]:
        return tuple(word for word in self.words if not word.clear)


def _joined(kept: tuple[ShownWord, ...], read: tuple[ReadWord, ...]) -> tuple[ShownWord, ...]:
    """What a person checked stays as they left it, where its reading is still there."""
    before = {word.read: word for word in kept}
    words = joined(tuple(word.read for word in kept), read) if kept else read
    shown: list[ShownWord] = []
    number = max((word.number for word in kept), default=0)
    for word in words:
        if word in before:
            shown.append(before[word])
        elif word.sure:
            shown.append(ShownWord(word, word.text, WordState.SURE))
        else:
            number += 1
            shown.append(ShownWord(word, word.text, WordState.DOUBT, number))
    return tuple(shown)


def label_of_words(words: tuple[ShownWord, ...], marks: dict[int, str]) -> str:
    """The words as a label that the rules judge. `marks` has words of no meaning for the number of
    each word that is not clear.

    A word that is not clear counts as what it seems to say, as an unknown word, and as each name
    that it may be. More words never make an answer milder, so this one is never milder than that
    on what the label truly says, as long as that is one of them.
    """
    return ", ".join(part for word in words for part in _parts(word, marks))


def _parts(word: ShownWord, marks: dict[int, str]) -> tuple[str, ...]:
    if word.clear:
        return (word.text,)
    return tuple(filter(None, (word.text, marks[word.number], *word.near)))
