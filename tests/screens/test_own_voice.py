# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's own voices: made on another thread, stopped at once, told when they break off."""

from collections.abc import Iterator, Sequence
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtMultimedia import QtAudio
from pytestqt.qtbot import QtBot

from kiosk.screens.own_voice import OwnVoice
from kiosk.screens.voices import Saying, Voices

RATE = 22_050


class Loudspeaker:
    """A sink that takes what it is given, and remembers it."""

    def __init__(self) -> None:
        self.played = b""
        self.silent = False

    def bytesFree(self) -> int:  # noqa: N802
        return 4096

    def state(self) -> QtAudio.State:
        return QtAudio.State.IdleState

    def write(self, samples: bytes) -> int:
        self.played += samples
        return len(samples)

    def suspend(self) -> None:
        self.silent = True

    def resume(self) -> None:
        self.silent = False

    def reset(self) -> None:
        self.silent = True

    def deleteLater(self) -> None:  # noqa: N802
        pass


@pytest.fixture
def speaker() -> Loudspeaker:
    return Loudspeaker()


def voice_of(
    make: object, speaker: Loudspeaker | None, monkeypatch: pytest.MonkeyPatch
) -> tuple[OwnVoice, list[str]]:
    voice = OwnVoice({"en": make})  # type: ignore[dict-item]
    heard: list[str] = []
    voice.heard.connect(heard.append)

    def opened(rate: int) -> bool:
        if speaker is None:
            return False
        assert rate == RATE
        voice._sink = voice._device = speaker  # type: ignore[assignment]
        voice._feeding.start()
        return True

    monkeypatch.setattr(voice, "_open", opened)
    return voice, heard


def test_each_sentence_is_played_in_its_order_and_then_it_is_silent(
    qtbot: QtBot, speaker: Loudspeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def make(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        threads.append(current_thread())
        assert not slow
        for sentence in sentences:
            yield RATE, sentence.encode()

    voice, heard = voice_of(make, speaker, monkeypatch)
    voice.say(("One.", "Two."), "en", slow=False)
    qtbot.waitUntil(lambda: heard[-1] == Saying.SILENT and speaker.played != b"", timeout=5000)
    assert speaker.played == b"One.Two."
    assert threads[0] is not main_thread()
    assert Saying.SPEAKING in heard


def test_stopping_is_silent_at_once_and_nothing_follows(
    qtbot: QtBot, speaker: Loudspeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()

    def make(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        yield RATE, b"first"
        go_on.wait(5)
        yield RATE, b"second"

    voice, heard = voice_of(make, speaker, monkeypatch)
    voice.say(("One.",), "en", slow=False)
    qtbot.waitUntil(lambda: speaker.played == b"first", timeout=5000)
    voice.stop()
    assert heard[-1] == Saying.SILENT
    go_on.set()
    qtbot.wait(150)
    assert speaker.played == b"first"
    assert heard[-1] == Saying.SILENT


def test_a_pause_holds_and_goes_on_where_it_was(
    qtbot: QtBot, speaker: Loudspeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = Event()

    def make(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        yield RATE, b"first"
        more.wait(5)
        yield RATE, b"second"

    voice, heard = voice_of(make, speaker, monkeypatch)
    voice.say(("One.",), "en", slow=False)
    qtbot.waitUntil(lambda: speaker.played == b"first", timeout=5000)
    voice.pause()
    assert (heard[-1], speaker.silent) == (Saying.PAUSED, True)
    more.set()
    qtbot.wait(150)
    assert speaker.played == b"first"
    voice.go_on()
    assert heard[-1] == Saying.SPEAKING
    qtbot.waitUntil(lambda: speaker.played == b"firstsecond", timeout=5000)


def test_a_voice_that_cannot_be_read_breaks_off(
    qtbot: QtBot, speaker: Loudspeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def make(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        raise OSError(sentences, slow)

    voice, heard = voice_of(make, speaker, monkeypatch)
    voice.say(("One.",), "en", slow=False)
    qtbot.waitUntil(lambda: heard[-1] == Saying.FAILED, timeout=5000)


def test_without_a_loudspeaker_it_breaks_off(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def make(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        yield RATE, b"first"

    voice, heard = voice_of(make, None, monkeypatch)
    voice.say(("One.",), "en", slow=False)
    qtbot.waitUntil(lambda: heard[-1] == Saying.FAILED, timeout=5000)


def test_of_several_voices_the_first_that_speaks_the_language_reads(
    qtbot: QtBot, speaker: Loudspeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def make(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        yield RATE, b"polish"

    english, _ = voice_of(make, None, monkeypatch)
    polish, heard = voice_of(make, speaker, monkeypatch)
    polish._speakers = {"pl": make}
    voices = Voices([english, polish])
    assert voices.speaks("pl")
    assert not voices.speaks("de")
    voices.say(("Dzień dobry.",), "pl", slow=True)
    qtbot.waitUntil(lambda: speaker.played == b"polish", timeout=5000)
    voices.stop()
    assert heard[-1] == Saying.SILENT


def test_a_pause_before_the_first_sound_holds_it_back(
    qtbot: QtBot, speaker: Loudspeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = Event()

    def make(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        loaded.wait(5)
        yield RATE, b"first"

    voice, heard = voice_of(make, speaker, monkeypatch)
    voice.say(("One.",), "en", slow=False)
    voice.pause()
    assert heard[-1] == Saying.PAUSED
    loaded.set()
    qtbot.wait(150)
    assert (heard[-1], speaker.played) == (Saying.PAUSED, b"")
    voice.go_on()
    assert heard[-1] == Saying.SPEAKING
    qtbot.waitUntil(lambda: speaker.played == b"first", timeout=5000)
    qtbot.waitUntil(lambda: heard[-1] == Saying.SILENT, timeout=5000)


def test_a_loudspeaker_that_goes_away_is_told_and_no_longer_speaking(
    qtbot: QtBot, speaker: Loudspeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def make(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        yield RATE, b"first"

    monkeypatch.setattr(speaker, "state", lambda: QtAudio.State.StoppedState)
    voice, heard = voice_of(make, speaker, monkeypatch)
    voice.say(("One.",), "en", slow=False)
    qtbot.waitUntil(lambda: heard[-1] == Saying.FAILED, timeout=5000)


def test_what_is_read_again_waits_until_the_voice_is_free(
    qtbot: QtBot, speaker: Loudspeaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, free = Event(), Event()
    inside: list[int] = []
    most: list[int] = []

    def make(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        inside.append(1)
        most.append(len(inside))
        begun.set()
        free.wait(5)
        inside.pop()
        yield RATE, sentences[0].encode()

    voice, _ = voice_of(make, speaker, monkeypatch)
    voice.say(("One.",), "en", slow=False)
    assert begun.wait(5)
    voice.say(("Two.",), "en", slow=False)
    qtbot.wait(150)
    free.set()
    qtbot.waitUntil(lambda: speaker.played == b"Two.", timeout=5000)
    assert max(most) == 1
