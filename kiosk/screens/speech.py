# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML reads these names, and QML writes names like that)
"""Reading a page aloud, where there is a voice of the visit's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.screens.voices import Saying, Voice

_NUMBER = re.compile(r"(?<![\w.,:])\d(?:[\d \u00a0-]*\d)?(?![\w:])")
_LEAST_DIGITS = 5


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
    """`ready` says that there is a voice of the language that is spoken now. `look` finds out by
    `find`, once, when it is first wanted. `failed` says that the voice broke off."""

    changed = Signal()

    def __init__(
        self, find: Callable[[], Voice | None] = lambda: None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._looked = False
        self._voice: Voice | None = None
        self._language = "en"
        self._lines: tuple[str, ...] = ()
        self._saying = Saying.SILENT
        self._slow = False

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._voice is not None and self._voice.speaks(self._language)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self._saying is Saying.SPEAKING

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._saying is Saying.PAUSED

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._slow

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        return self._saying is Saying.FAILED

    @Property(bool, notify=changed)
    def heardSome(self) -> bool:
        """Whether there is something to hear again."""
        return bool(self._lines)

    def look(self) -> None:
        if not self._looked:
            self._looked = True
            self.take(self._find())

    def take(self, voice: Voice | None) -> None:
        """This voice reads from now on."""
        self._voice = voice
        if voice is not None:
            voice.setParent(self)
            voice.heard.connect(self._hear)
        self.changed.emit()

    def speak(self, language: str) -> None:
        """The language of the pages from now on, by its code. In another, what was read stops."""
        if language != self._language:
            self._language = language
            self.stop()
            self.changed.emit()

    @Slot("QVariantList")
    def say(self, lines: Sequence[str]) -> None:
        """Reads the lines one after the other; what was being read stops."""
        if lines:
            self._lines = tuple(f"{spoken(line).rstrip('. ')}." for line in lines)
            self._start()

    @Slot()
    def again(self) -> None:
        """What was read last, from its start."""
        self._start()

    @Slot()
    def pause(self) -> None:
        if self._voice is not None and self._saying is Saying.SPEAKING:
            self._voice.pause()

    @Slot()
    def goOn(self) -> None:
        if self._voice is not None and self._saying is Saying.PAUSED:
            self._voice.go_on()

    @Slot()
    def turnSlow(self) -> None:
        """Slower, or as usual. What is being read begins again."""
        self._slow = not self._slow
        self.changed.emit()
        if self._saying is Saying.SPEAKING:
            self._start()

    @Slot()
    def stop(self) -> None:
        """Silent at once, and nothing is left to hear again."""
        self._lines = ()
        if self._voice is not None and self._saying in (Saying.SPEAKING, Saying.PAUSED):
            self._voice.stop()

    def _start(self) -> None:
        if self._voice is not None and self._lines and self.ready:
            self._voice.say(self._lines, self._language, slow=self._slow)

    def _hear(self, saying: str) -> None:
        self._saying = Saying(saying)
        self.changed.emit()
