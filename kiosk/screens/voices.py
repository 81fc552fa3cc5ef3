# SPDX-License-Identifier: GPL-3.0-or-later
"""What can read aloud: the machine's own engine, or the clinic's voices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SILENT_ENGINES = frozenset({"mock", "none"})
SLOWER = -0.4
"""Of Qt's rate, in which 0 is the usual pace and -1 the slowest: about two thirds of the words in a
minute (our judgement)."""


class Saying(StrEnum):
    """What a voice is doing. `FAILED`: it broke off."""

    SILENT = "silent"
    SPEAKING = "speaking"
    PAUSED = "paused"
    FAILED = "failed"


class Voice(QObject):
    """A voice of some languages. Whatever it does, `heard` tells; nothing it does takes long."""

    heard = Signal(str)

    def speaks(self, language: str) -> bool:
        """Whether it has a voice of the language, by its code."""
        raise NotImplementedError

    def say(self, sentences: Sequence[str], language: str, *, slow: bool) -> None:
        """Silent first, then one after the other, in a language that it speaks."""
        raise NotImplementedError

    def pause(self) -> None:
        raise NotImplementedError

    def go_on(self) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        """Silent at once."""
        raise NotImplementedError


class SystemVoice(Voice):
    """The machine's own engine."""

    def __init__(self, engine: QTextToSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)
        engine.stateChanged.connect(self._hear)

    def speaks(self, language: str) -> bool:
        return self._locale(language) is not None

    def say(self, sentences: Sequence[str], language: str, *, slow: bool) -> None:
        locale = self._locale(language)
        if locale is not None:
            self._engine.stop()
            self._engine.setLocale(locale)
            self._engine.setRate(SLOWER if slow else 0.0)
            self._engine.enqueue(" ".join(sentences))

    def pause(self) -> None:
        self._engine.pause()

    def go_on(self) -> None:
        self._engine.resume()

    def stop(self) -> None:
        self._engine.stop()

    def _locale(self, language: str) -> QLocale | None:
        wanted = QLocale(language).language()
        known = self._engine.availableLocales()
        return next((each for each in known if each.language() == wanted), None)

    def _hear(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        state = QTextToSpeech.State
        match self._engine.state():
            case state.Speaking | state.Synthesizing:
                self.heard.emit(Saying.SPEAKING)
            case state.Paused:
                self.heard.emit(Saying.PAUSED)
            case state.Error:
                self.heard.emit(Saying.FAILED)
            case _:
                self.heard.emit(Saying.SILENT)


class Voices(Voice):
    """Several, of which the first that speaks a language reads it."""

    def __init__(self, voices: Sequence[Voice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices = tuple(voices)
        self._now: Voice | None = None
        for voice in self._voices:
            voice.setParent(self)
            voice.heard.connect(self.heard)

    def speaks(self, language: str) -> bool:
        return any(True for _ in self._of(language))

    def say(self, sentences: Sequence[str], language: str, *, slow: bool) -> None:
        self.stop()
        self._now = next(self._of(language), None)
        if self._now is not None:
            self._now.say(sentences, language, slow=slow)

    def pause(self) -> None:
        if self._now is not None:
            self._now.pause()

    def go_on(self) -> None:
        if self._now is not None:
            self._now.go_on()

    def stop(self) -> None:
        if self._now is not None:
            self._now.stop()

    def _of(self, language: str) -> Iterator[Voice]:
        return (voice for voice in self._voices if voice.speaks(language))


def system_voice() -> Voice | None:
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
    engine = QTextToSpeech()
    if engine.state() is QTextToSpeech.State.Error or not engine.availableVoices():
        engine.deleteLater()
        return None
    return SystemVoice(engine)
