# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's own voices: sound is made on another thread and played here, bit by bit."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from threading import Event, Lock, Thread

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from kiosk.screens.doors import Sounds
from kiosk.screens.voices import Saying, Voice

FEED_MS = 40
BUFFER_S = 1.0


class OwnVoice(Voice):
    """`speakers` make sound, each of a language by its code."""

    _made = Signal(int, int, bytes)
    _over = Signal(int, bool)

    def __init__(self, speakers: Mapping[str, Sounds], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speakers = dict(speakers)
        self._turn = 0
        self._stopped = Event()
        self._waiting: deque[bytes] = deque()
        self._made_all = True
        self._paused = False
        self._rate = 0
        self._making = Lock()
        """Held while sound is made: the library makes it of one text at a time."""
        self._sink: QAudioSink | None = None
        self._device: QIODevice | None = None
        self._feeding = QTimer(self, interval=FEED_MS)
        self._feeding.timeout.connect(self._feed)
        self._made.connect(self._take)
        self._over.connect(self._end)

    def speaks(self, language: str) -> bool:
        return language in self._speakers

    def say(self, sentences: Sequence[str], language: str, *, slow: bool) -> None:
        self.stop()
        self._turn += 1
        self._made_all, self._stopped = False, Event()
        turn, stopped, make = self._turn, self._stopped, self._speakers[language]
        self.heard.emit(Saying.SPEAKING)

        def work() -> None:
            whole = False
            try:
                with self._making:
                    if stopped.is_set():
                        return
                    for rate, samples in make(tuple(sentences), slow):
                        if stopped.is_set():
                            return
                        self._made.emit(turn, rate, samples)
                whole = True
            except Exception:  # noqa: BLE001 (whatever a file of the clinic's makes the library do)
                whole = False
            finally:
                if not stopped.is_set():
                    self._over.emit(turn, whole)

        Thread(target=work, daemon=True, name="voice").start()

    def pause(self) -> None:
        """Holds it back too where the first sound is still being made."""
        if self._made_all and self._sink is None and not self._waiting:
            return
        self._paused = True
        self._feeding.stop()
        if self._sink is not None:
            self._sink.suspend()
        self.heard.emit(Saying.PAUSED)

    def go_on(self) -> None:
        if not self._paused:
            return
        self._paused = False
        if self._sink is not None:
            self._sink.resume()
            self._feeding.start()
        elif self._waiting and not self._open(self._rate):
            self._break_off(Saying.FAILED)
            return
        self.heard.emit(Saying.SPEAKING)

    def stop(self) -> None:
        self._break_off(Saying.SILENT)

    def _break_off(self, saying: Saying) -> None:
        """Nothing that is still being made is heard."""
        self._stopped.set()
        self._turn += 1
        self._made_all = True
        self._silence(saying)

    def _silence(self, saying: Saying) -> None:
        self._feeding.stop()
        self._waiting.clear()
        self._paused = False
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
            self._sink = self._device = None
        self.heard.emit(saying)

    def _take(self, turn: int, rate: int, samples: bytes) -> None:
        if turn != self._turn:
            return
        self._rate = rate
        if not self._paused and self._sink is None and not self._open(rate):
            self._break_off(Saying.FAILED)
            return
        self._waiting.append(samples)

    def _open(self, rate: int) -> bool:
        """The way to the loudspeaker; False where there is none."""
        output = QMediaDevices.defaultAudioOutput()
        if output.isNull():
            return False
        sound = QAudioFormat()
        sound.setSampleRate(rate)
        sound.setChannelCount(1)
        sound.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._sink = QAudioSink(output, sound, self)
        self._sink.setBufferSize(round(rate * 2 * BUFFER_S))
        self._device = self._sink.start()
        self._feeding.start()
        return self._device is not None

    def _feed(self) -> None:
        """As much as fits, so that stopping is heard at once."""
        sink, device = self._sink, self._device
        if sink is None or device is None:
            return
        if sink.state() == QtAudio.State.StoppedState:  # the loudspeaker went away
            self._break_off(Saying.FAILED)
            return
        while self._waiting and sink.bytesFree() > 0:
            now = self._waiting.popleft()
            taken = device.write(now[: sink.bytesFree()])
            if taken < len(now):
                self._waiting.appendleft(now[max(0, taken) :])
            if taken <= 0:
                return
        if not self._waiting and self._made_all and sink.state() == QtAudio.State.IdleState:
            self._silence(Saying.SILENT)

    def _end(self, turn: int, whole: bool) -> None:
        if turn != self._turn:
            return
        self._made_all = True
        if not whole:
            self._silence(Saying.FAILED)
        elif self._sink is None and not self._waiting:
            self._silence(Saying.SILENT)
