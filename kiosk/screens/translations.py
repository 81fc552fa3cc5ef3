# SPDX-License-Identifier: GPL-3.0-or-later
"""The screens' own words in the language of a visit, from the translation files of `resources`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

SOURCE_LANGUAGE = "en"
"""What the screens say where nothing is translated."""


class Translations(QObject):
    """`folder` holds `kiosk_LANGUAGE.qm`. A language without one is said in English."""

    def __init__(self, folder: Path, engine: QQmlEngine) -> None:
        super().__init__(engine)
        self._folder = folder
        self._engine = engine
        self._translator = QTranslator(self)
        self._spoken = SOURCE_LANGUAGE

    def speak(self, language: str) -> None:
        if language == self._spoken:
            return
        self._spoken = language
        QCoreApplication.removeTranslator(self._translator)
        if self._translator.load(f"kiosk_{language}", str(self._folder)):
            QCoreApplication.installTranslator(self._translator)
        self._engine.retranslate()
