# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, the curtain, idle time and the end of a visit, in the real window."""

import re
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QObject, QPoint, Qt

from kiosk.screens.speech import spoken
from kiosk.screens.voices import Saying, Voice
from kiosk.visit.looks import Looks
from kiosk.visit.reading import Reading
from tests.screens.conftest import Clock
from tests.screens.person import NotSeen, Person


class Reader(Voice):
    """A voice of English that remembers what it was to do."""

    def __init__(self) -> None:
        super().__init__()
        self.said: tuple[str, ...] = ()
        self.slow = False

    def speaks(self, language: str) -> bool:
        return language == "en"

    def say(self, sentences: Sequence[str], language: str, *, slow: bool) -> None:
        assert self.speaks(language)
        self.said, self.slow = tuple(sentences), slow
        self.heard.emit(Saying.SPEAKING)

    def pause(self) -> None:
        self.heard.emit(Saying.PAUSED)

    def go_on(self) -> None:
        self.heard.emit(Saying.SPEAKING)

    def stop(self) -> None:
        self.said = ()
        self.heard.emit(Saying.SILENT)


@pytest.fixture
def voice(amira: Person) -> Reader:
    """A voice at Amira's kiosk."""
    made = Reader()
    amira.parts.speech._looked = True
    amira.parts.speech.take(made)
    return made


@pytest.mark.slow
@pytest.mark.parametrize(
    ("button", "title"),
    [
        ("Text size", "Calm motion"),
        ("Help", "Need another language? Ask us. We can help you."),
        ("Help", "Raise your hand, or ask at the desk. We will come to you."),
    ],
)
def test_the_dock_opens_a_panel_and_close_ends_it(amira: Person, button: str, title: str) -> None:
    amira.press(button)
    assert title in amira.reads()
    amira.press("Close")
    assert title not in amira.reads()


@pytest.mark.slow
def test_what_does_not_work_here_is_not_offered(amira: Person) -> None:
    speech = amira.parts.speech
    for name in ("Listen", "Language"):
        with pytest.raises(NotSeen):
            amira.find(name)
    speech.take(Reader())
    amira.settle()
    amira.find("Listen")


@pytest.mark.slow
def test_high_contrast_is_one_press_away(amira: Person) -> None:
    amira.press("High contrast, off")
    assert amira.visit.looks.contrast
    amira.press("High contrast, on")
    assert not amira.visit.looks.contrast


@pytest.mark.slow
def test_listen_says_so_where_there_is_no_voice(amira: Person) -> None:
    amira.shell.openPanel("listen")
    amira.settle()
    said = "We can read this page to you." if amira.parts.speech.ready else "no voice"
    assert said in amira.reads()


def test_what_is_read_can_be_paused_gone_on_with_and_stopped(amira: Person, voice: Reader) -> None:
    amira.shell.openPanel("listen")
    amira.settle()
    amira.press("Read this page")
    amira.press("Pause")
    assert "We wait until you are ready." in amira.reads()
    amira.press("Go on")
    assert "Reading this page to you." in amira.reads()
    amira.press("Stop")
    assert voice.said == ()


def test_it_is_read_again_from_its_start_and_slower_where_wished(
    amira: Person, voice: Reader
) -> None:
    amira.shell.openPanel("listen")
    amira.settle()
    amira.press("Read this page")
    first = voice.said
    amira.press("Slower")
    assert voice.slow
    assert voice.said == first
    voice.said = ()
    amira.press("Again")
    assert voice.said == first
    amira.press("Slower")
    assert not voice.slow


@pytest.mark.parametrize("leaves", ["next", "hide", "finish"])
def test_the_voice_stops_with_the_page_and_with_the_visit(
    amira: Person, voice: Reader, leaves: str
) -> None:
    amira.shell.readPage()
    assert voice.said
    getattr(amira.shell, leaves)()
    assert voice.said == ()
    assert not amira.parts.speech.heardSome


def test_a_voice_of_another_language_is_not_offered(amira: Person, voice: Reader) -> None:
    speech = amira.parts.speech
    assert speech.ready
    amira.shell.openPanel("listen")
    speech.speak("pl")
    amira.settle()
    assert not speech.ready
    assert "This screen has no voice for English." in amira.reads()


def test_a_voice_that_breaks_off_is_told(amira: Person, voice: Reader) -> None:
    amira.shell.openPanel("listen")
    amira.settle()
    voice.heard.emit(Saying.FAILED)
    amira.settle()
    assert "The voice broke off." in amira.reads()


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Call 020 7946 0018.", "Call 0 2 0, 7 9 4 6, 0 0 1 8."),
        ("Call 111.", "Call 111."),
        ("Not until Fri 27 Nov 2026", "Not until Fri 27 Nov 2026"),
        ("Tue 24 Nov, 3 pm", "Tue 24 Nov, 3 pm"),
        ("CI 77891", "CI 7 7 8 9 1"),
        ("From 15:00 to 16:30", "From 15:00 to 16:30"),
    ],
)
def test_a_number_to_call_is_read_digit_by_digit(line: str, read: str) -> None:
    assert spoken(line) == read


def test_listen_reads_the_words_of_the_page_and_not_of_the_dock(
    amira: Person, voice: Reader
) -> None:
    amira.shell.readPage()
    assert voice.said[:2] == (
        "Draft content: not yet approved by a clinician.",
        "Hello, Amira.",
    )
    assert "High contrast" not in " ".join(voice.said)


def test_a_text_size_is_chosen_and_shown_as_chosen(amira: Person) -> None:
    amira.press("Text size 150 percent")
    assert amira.visit.looks.text_size == 150
    assert amira.find("Text size 150 percent").checked
    assert not amira.find("Text size 100 percent").checked


@pytest.mark.slow
def test_high_contrast_turns_the_ground_dark(amira: Person) -> None:
    amira.press("Text size")
    amira.press("High contrast")
    amira.press("Close")
    assert amira.window.grabWindow().pixelColor(4, 400).lightness() < 20


def test_hide_screen_covers_everything_personal_at_once(amira: Person) -> None:
    amira.press("Hide screen")
    image = amira.window.grabWindow()
    assert amira.shell.shown.presence == "hidden"
    corners = {image.pixel(x, y) for x in (2, 1277) for y in (2, 797)}
    assert len(corners) == 1
    assert image.pixel(200, 180) in corners


@pytest.mark.slow
def test_the_touch_that_lifts_the_curtain_presses_nothing_beneath(amira: Person) -> None:
    start = amira.find("Start").place.center()
    amira.press("Hide screen")
    amira.tap(start)
    assert amira.shell.shown.presence == "present"
    assert amira.shell.shown.page == "welcome"
    amira.tap(start)
    assert amira.shell.shown.page == "three"


@pytest.mark.slow
def test_the_key_that_lifts_the_curtain_presses_nothing_beneath(amira: Person) -> None:
    amira.press("Hide screen")
    amira.key(Qt.Key.Key_Return)
    assert (amira.shell.shown.presence, amira.shell.shown.page) == ("present", "welcome")


@pytest.mark.slow
def test_the_curtain_covers_an_open_panel(amira: Person) -> None:
    amira.press("Text size")
    amira.shell.hide()
    amira.settle()
    assert amira.shell.shown.panel == ""
    image = amira.window.grabWindow()
    assert image.pixel(640, 150) == image.pixel(2, 2)


def test_after_ninety_quiet_seconds_a_warning_counts_down_and_a_tap_stays(
    amira: Person, clock: Clock
) -> None:
    clock.now += 89
    amira.shell.tick()
    assert amira.shell.shown.presence == "present"
    clock.now += 10
    amira.shell.tick()
    amira.settle()
    assert amira.shell.shown.seconds_left == 21
    assert "Are you still there?" in amira.reads()
    amira.tap(QPoint(20, 20))
    assert (amira.shell.shown.presence, amira.shell.shown.page) == ("present", "welcome")


@pytest.mark.slow
def test_the_warnings_button_stays_too(amira: Person, clock: Clock) -> None:
    clock.now += 95
    amira.shell.tick()
    amira.settle()
    amira.press("I am still here")
    assert amira.shell.shown.presence == "present"


def test_nobody_there_brings_the_curtain(amira: Person, clock: Clock) -> None:
    clock.now += 120
    amira.shell.tick()
    amira.settle()
    assert amira.shell.shown.presence == "locked"


def test_a_touch_starts_the_quiet_time_again(amira: Person, clock: Clock) -> None:
    clock.now += 80
    amira.tap(QPoint(5, 90))
    clock.now += 80
    amira.shell.tick()
    assert amira.shell.shown.presence == "present"


def test_no_warning_comes_while_the_page_is_read_out(amira: Person, clock: Clock) -> None:
    amira.parts.speech._hear(Saying.SPEAKING)
    for _ in range(6):
        clock.now += 80
        amira.shell.tick()
        assert amira.shell.shown.presence == "present"
    amira.parts.speech._hear(Saying.SILENT)
    clock.now += 100
    amira.shell.tick()
    assert amira.shell.shown.presence == "warning"


def test_the_staffs_home_page_is_never_hidden_by_itself(person: Person, clock: Clock) -> None:
    clock.now += 1000
    person.shell.tick()
    assert person.shell.shown.presence == "present"


@pytest.mark.parametrize("state", ["warning", "hidden"])
def test_no_name_of_a_patient_is_on_warning_or_curtain(
    amira: Person, clock: Clock, state: str
) -> None:
    clock.now += 95 if state == "warning" else 200
    amira.shell.tick()
    amira.settle()
    assert amira.shell.shown.presence == ("locked" if state == "hidden" else state)
    over = amira.window.findChild(QObject, state)
    assert over is not None
    assert not re.search("Amira", _words(over))
    assert "Amira" not in amira.window.title()


@pytest.mark.slow
def test_the_end_of_a_visit_forgets_the_patient_and_their_choices(amira: Person) -> None:
    amira.shell.setTextSize(200)
    amira.shell.setContrast(True)
    amira.parts.timeline.chooseTone(6)
    amira.shell.finish()
    amira.settle()
    assert amira.shell.shown.page == "goodbye"
    assert amira.visit.looks.text_size == 200
    assert amira.visit.reading == Reading()
    assert amira.visit.consultation is None
    assert amira.visit.plan is None
    assert "Amira" not in amira.reads()
    amira.press("Close")
    assert (amira.shell.shown.page, amira.visit.looks) == ("attract", Looks())


@pytest.mark.slow
def test_the_whole_page_can_be_walked_with_the_keyboard_alone(amira: Person) -> None:
    names = set()
    for _ in range(40):
        amira.key(Qt.Key.Key_Tab)
        held = amira.window.activeFocusItem()
        names.add(held.property("spokenName") or held.property("text"))
    assert {"Start", "Staff", "Hide screen", "Text size", "Text size 200 percent"} <= names


@pytest.mark.slow
def test_return_presses_what_holds_the_focus(amira: Person) -> None:
    while amira.window.activeFocusItem().property("text") != "Start":
        amira.key(Qt.Key.Key_Tab)
    amira.key(Qt.Key.Key_Return)
    assert amira.shell.shown.page == "three"


def test_sliding_off_a_button_cancels(amira: Person) -> None:
    from PySide6.QtTest import QTest

    at = amira.find("Start").place.center()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(amira.window, button, none, at)
    QTest.mouseMove(amira.window, QPoint(640, 400))
    QTest.mouseRelease(amira.window, button, none, QPoint(640, 400))
    assert amira.shell.shown.page == "welcome"


def test_a_finger_presses_like_a_mouse(amira: Person) -> None:
    amira.touch("Start")
    assert amira.shell.shown.page == "three"


def _words(item: object) -> str:
    found = [str(item.property("text") or "")]  # type: ignore[attr-defined]
    return "\n".join(found + [_words(child) for child in item.childItems()])  # type: ignore[attr-defined]


def test_who_reads_large_text_is_proposed_large_print(amira: Person) -> None:
    amira.shell.setTextSize(150)
    assert amira.visit.printing.print_size == "large"
    amira.shell.setTextSize(125)
    assert amira.visit.printing.print_size == "clear"
    amira.parts.sheet.printLarge(True)
    amira.shell.setTextSize(100)
    assert amira.visit.printing.print_size == "large"
