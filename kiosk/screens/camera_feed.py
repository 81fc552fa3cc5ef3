# SPDX-License-Identifier: GPL-3.0-or-later
"""Where frames come from: the camera of this machine, by Qt Multimedia."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtGui import QImage

from kiosk.visit.showing import NoCamera

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoFrame, QVideoSink

EVERY_MS = 80
"""A frame is shown no more often: each is turned into a picture on the GUI thread."""


class Feed(Protocol):
    """Frames, one after the other, from `start` to `stop`. Lives on the GUI thread.

    `took` is called with each frame, `troubled` once where there are none to be had.
    """

    def start(
        self, took: Callable[[QImage], None], troubled: Callable[[NoCamera], None]
    ) -> None: ...

    def stop(self) -> None:
        """Gives the camera back; nothing is called any more."""


class CameraFeed(QObject):
    """The camera that the system prefers. It runs only between `start` and `stop`, so that its
    light says the truth. Qt's multimedia module is loaded with the first start."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: tuple[QCamera, QVideoSink, QMediaCaptureSession] | None = None
        self._took: Callable[[QImage], None] | None = None
        self._troubled: Callable[[NoCamera], None] | None = None
        self._since = QElapsedTimer()

    def start(self, took: Callable[[QImage], None], troubled: Callable[[NoCamera], None]) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoSink

        self.stop()
        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            troubled(NoCamera.NONE)
            return
        camera, sink, session = QCamera(device, self), QVideoSink(self), QMediaCaptureSession(self)
        self._running, self._took, self._troubled = (camera, sink, session), took, troubled
        session.setCamera(camera)
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._came)
        camera.errorOccurred.connect(self._failed)
        camera.start()

    def stop(self) -> None:
        running, self._running = self._running, None
        self._took = self._troubled = None
        if running is not None:
            camera, sink, session = running
            camera.stop()
            for each in (session, sink, camera):
                each.deleteLater()

    def _came(self, frame: QVideoFrame) -> None:
        if self._took is None or (self._since.isValid() and self._since.elapsed() < EVERY_MS):
            return
        image = frame.toImage()
        if not image.isNull():
            self._since.restart()
            self._took(image)

    def _failed(self) -> None:
        troubled = self._troubled
        self.stop()
        if troubled is not None:
            troubled(NoCamera.BUSY)
