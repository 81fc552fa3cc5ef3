# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML reads these names, and QML writes names like that)
"""Reading a page aloud, where this machine has a voice of the visit's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SILENT_ENGINES = frozenset({"mock", "none"})
SLOWER = -0.4
"""Of Qt's rate, in which 0 is the usual pace and -1 the slowest: about two thirds of the words in a
minute (our judgement)."""

_NUMBER = re.compile(r"(?<![\w.,:])\d(?:[\d \u00a0-]*\d)?(?![\w:])")
_LEAST_DIGITS = 5


def find_voice(parent: QObject) -> QTextToSpeech | None:
    """The machine's engine, or None where it has none, or none that has a voice.

    The Qt module is loaded only here: it needs system libraries that a machine without sound may
    lack, and it would slow the start.
    """
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    if not set(QTextToSpeech.availableEngines()) - SILENT_ENGINES:
        return None
    engine = QTextToSpeech(parent)
    if engine.state() is QTextToSpeech.State.Error or not engine.availableVoices():
        engine.deleteLater()
        return None
    return engine


def spoken(line: str) -> str:
    """A line as it is read aloud: a number to call goes digit by digit, with a breath between its
    groups. Dates, clock times and ingredients' numbers stay as they are."""
    return _NUMBER.sub(_digits, line)


def _digits(found: re.Match[str]) -> str:
    number = found.group()
    if sum(letter.isdigit() for letter in number) < _LEAST_DIGITS:
        return number
    groups = re.split(r"[ \u00a0-]+", number)
    return ", ".join(" ".join(group) for group in groups)


class Speech(QObject):
    """`ready` says that there is a voice of the language that is spoken now. `look` finds out; it
    is asked once, when first wanted. `paused` holds between `pause` and what comes next; `failed`
    says that the voice broke off."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looked = False
        self._engine: QTextToSpeech | None = None
        self._language = "en"
        self._text = ""
        self._speaking = False
        self._paused = False
        self._slow = False
        self._failed = False

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._engine is not None and self._locale() is not None

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self._speaking

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._paused

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._slow

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return self._failed

    @Property(bool, notify=changed)
    def heardSome(self) -> bool:
        """Whether there is something to hear again."""
        return self._text != ""

    def look(self) -> None:
        if not self._looked:
            self._looked = True
            self._engine = find_voice(self)
            if self._engine is not None:
                self._engine.stateChanged.connect(self._hear)
            self.changed.emit()

    def speak(self, language: str) -> None:
        """The language of the pages from now on, by its code. In another, what was read stops."""
        if language != self._language:
            self._language = language
            self._forget()
            self.changed.emit()

    @Slot("QVariantList")
    def say(self, lines: Sequence[str]) -> None:
        """Reads the lines one after the other; what was being read stops."""
        if lines:
            self._text = ". ".join(spoken(line).rstrip(". ") for line in lines) + "."
            self._start()

    @Slot()
    def again(self) -> None:
        """What was read last, from its start."""
        self._start()

    @Slot()
    def pause(self) -> None:
        if self._engine is not None and self._speaking:
            self._engine.pause()

    @Slot()
    def goOn(self) -> None:
        if self._engine is not None and self._paused:
            self._engine.resume()

    @Slot()
    def turnSlow(self) -> None:
        """Slower, or as usual. What is being read begins again."""
        self._slow = not self._slow
        self.changed.emit()
        if self._speaking:
            self._start()

    @Slot()
    def stop(self) -> None:
        """Silent at once, and nothing is left to hear again."""
        self._forget()

    def _start(self) -> None:
        engine, locale = self._engine, self._locale()
        if engine is None or locale is None or not self._text:
            return
        engine.stop()
        engine.setLocale(locale)
        engine.setRate(SLOWER if self._slow else 0.0)
        engine.enqueue(self._text)

    def _forget(self) -> None:
        self._text = ""
        if self._engine is not None and (self._speaking or self._paused):
            self._engine.stop()

    def _locale(self) -> QLocale | None:
        """The machine's, where it has a voice of the language."""
        known = self._engine.availableLocales() if self._engine is not None else []
        wanted = QLocale(self._language).language()
        return next((each for each in known if each.language() == wanted), None)

    def _hear(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        state = self._engine.state() if self._engine is not None else None
        states = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing)
        self._speaking = state in states
        self._paused = state is QTextToSpeech.State.Paused
        self._failed = state is QTextToSpeech.State.Error
        self.changed.emit()
