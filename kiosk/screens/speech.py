# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a page aloud, where this machine has a voice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SILENT_ENGINES = frozenset({"mock", "none"})


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


class Speech(QObject):
    """`ready` says that there is a voice. `look` finds out; it is asked once, when first wanted."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looked = False
        self._engine: QTextToSpeech | None = None
        self._speaking = False

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._engine is not None

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self._speaking

    def look(self) -> None:
        if not self._looked:
            self._looked = True
            self._engine = find_voice(self)
            if self._engine is not None:
                self._engine.stateChanged.connect(self._hear)
            self.changed.emit()

    @Slot("QVariantList")
    def say(self, lines: Sequence[str]) -> None:
        """Reads the lines one after the other; what was being read stops."""
        if self._engine is not None and lines:
            self._engine.stop()
            self._engine.enqueue(". ".join(line.rstrip(". ") for line in lines) + ".")

    @Slot()
    def stop(self) -> None:
        if self._engine is not None and self._speaking:
            self._engine.stop()

    def _hear(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        states = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing)
        self._speaking = self._engine is not None and self._engine.state() in states
        self.changed.emit()
