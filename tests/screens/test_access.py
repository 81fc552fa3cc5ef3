# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that invites, the pad, the lock, PINs for everybody, and goodbye, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.screens.doors import Doors
from kiosk.screens.window import OpenWindow, open_window
from kiosk.visit.idle import FREE_S, GOODBYE_S, LEFT_S
from kiosk.visit.journey import Page
from kiosk.visit.staff_access import StaffMember, StaffRole
from kiosk.visit.tries import Tries
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.opening import calm_window
from tests.screens.person import NotSeen, Person
from tests.screens.staff_doors import OKORO, OSEI, Access
from tests.usual_times import FORGET_S

OSEIS, OKOROS = "482915", "739204"


@pytest.fixture
def access() -> Access:
    return Access()


@pytest.fixture
def doors(tmp_path: Path, access: Access) -> Doors:
    return staff_doors.doors(staff_doors.Printing(), tmp_path, access)


@pytest.fixture
def passer_by(qapp: object, doors: Doors, clock: Clock) -> Iterator[Person]:
    """Somebody in front of a kiosk at which nobody is signed in."""
    with calm_window(doors, clock, staff=None) as opened:
        person = Person(opened)
        person.settle()
        yield person


def goes_by(person: Person, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    person.shell.tick()
    person.settle()


def test_a_touch_on_the_page_that_invites_starts_nothing(passer_by: Person) -> None:
    assert "Our team starts this with you." in passer_by.reads()
    passer_by.tap(passer_by.window.geometry().center() - passer_by.window.position())
    assert "Ask our team to start with you." in passer_by.reads()
    assert passer_by.visit.journey.at is Page.ATTRACT


def test_a_pin_opens_the_staffs_home_and_puts_who_it_is_on_the_form(passer_by: Person) -> None:
    passer_by.press("Staff")
    assert "Ready for the next visit" not in passer_by.reads()
    passer_by.types_pin(OSEIS)
    assert "Ready for the next visit" in passer_by.reads()
    passer_by.press("Start a consultation")
    assert passer_by.visit.form.practitioner == "R. Osei"


def test_an_administrator_who_does_not_treat_is_not_on_the_form(passer_by: Person) -> None:
    passer_by.press("Staff")
    passer_by.types_pin(OKOROS)
    passer_by.press("Start a consultation")
    assert passer_by.visit.form.practitioner == ""


def test_five_wrong_pins_shut_the_pad_and_it_opens_again(
    passer_by: Person, clock: Clock, access: Access
) -> None:
    passer_by.press("Staff")
    for left in (4, 3, 2):
        passer_by.types_pin("111222")
        assert f"That PIN is not right. {left} tries left." in passer_by.reads()
    passer_by.types_pin("111222")
    assert "That PIN is not right. 1 try left." in passer_by.reads()
    passer_by.types_pin("111222")
    assert "Try again in 30 s" in passer_by.reads()
    with pytest.raises(NotSeen):
        passer_by.find("1")
    passer_by.parts.gate.digit("4")
    assert passer_by.parts.gate.shown.filled == 0
    goes_by(passer_by, clock, 29)
    assert "Try again in 1 s" in passer_by.reads()
    goes_by(passer_by, clock, 1)
    passer_by.types_pin(OSEIS)
    assert passer_by.visit.journey.at is Page.HOME
    assert access.tries.wrong == 5


def test_pulling_the_plug_opens_no_pad(qapp: object, doors: Doors, access: Access) -> None:
    access.tries = Tries(6, 12345.0)
    with calm_window(doors, Clock(), staff=None) as opened:
        person = Person(opened)
        person.settle()
        person.press("Staff")
        assert "Try again in 60 s" in person.reads()


def test_digits_of_a_keyboard_are_typed_too_and_no_digit_is_ever_shown(passer_by: Person) -> None:
    passer_by.press("Staff")
    before = passer_by.reads()
    for key in (Qt.Key.Key_4, Qt.Key.Key_8):
        passer_by.key(key)
    assert "2 of 6 numbers typed." in passer_by.reads()
    assert passer_by.reads().replace("2 of 6", "0 of 6") == before


def test_help_opens_over_the_pad(passer_by: Person) -> None:
    passer_by.press("Staff")
    passer_by.press("Text size")
    passer_by.press("Text size 150 percent")
    assert passer_by.visit.looks.text_size == 150


@pytest.mark.parametrize("seconds", [FREE_S - 1, FREE_S])
def test_a_hidden_screen_is_lifted_by_a_touch_for_a_while_and_then_by_a_pin(
    amira: Person, clock: Clock, seconds: float
) -> None:
    amira.press("Hide screen")
    goes_by(amira, clock, seconds)
    amira.tap(amira.window.geometry().center() - amira.window.position())
    if seconds < FREE_S:
        assert amira.shell.shown.page == "welcome"
        assert "Hello, Amira" in amira.reads()
        return
    assert "This screen is locked" in amira.reads()
    assert "Amira" not in amira.reads()
    amira.types_pin(OSEIS)
    assert "Hello, Amira" in amira.reads()
    assert amira.visit.staff is None


def test_a_wrong_pin_on_the_lock_is_told_and_nothing_moves(amira: Person, clock: Clock) -> None:
    amira.press("Hide screen")
    goes_by(amira, clock, FREE_S)
    places = {seen.name: seen.place for seen in amira.sees() if seen.name in "123456789"}
    amira.types_pin("111222")
    assert "That PIN is not right. 4 tries left." in amira.reads()
    assert {seen.name: seen.place for seen in amira.sees() if seen.name in "123456789"} == places


def test_a_visit_left_under_the_curtain_is_forgotten_and_staff_read_when(
    amira: Person, clock: Clock
) -> None:
    amira.press("Hide screen")
    goes_by(amira, clock, FORGET_S)
    assert amira.visit.journey.at is Page.ATTRACT
    assert "Amira" not in amira.reads()
    assert amira.visit.plan is None
    assert "cleared" not in amira.reads()
    amira.press("Staff")
    amira.types_pin(OSEIS)
    assert "The plan was cleared at 3:05 pm." in amira.reads().replace("\u00a0", " ")
    amira.press("Start a consultation")
    amira.shell.jump("home")
    assert "cleared" not in amira.reads()


def test_staff_who_have_gone_are_signed_out(person: Person, clock: Clock) -> None:
    goes_by(person, clock, LEFT_S - 1)
    assert person.visit.staff == OSEI
    goes_by(person, clock, 1)
    assert person.visit.staff is None
    assert person.shell.shown.page == "attract"


def test_sign_out_is_one_press(person: Person) -> None:
    person.press("Sign out")
    assert person.visit.staff is None
    assert person.shell.shown.page == "attract"


def test_before_the_screen_is_the_patients_staff_confirm_whose_it_is(person: Person) -> None:
    person.shell.fill(staff_doors.amira())
    person.to_form()
    person.settle()
    person.press("Start with patient")
    said = person.reads().replace("\u00a0", " ")
    assert "Hand the screen to A.?" in said
    assert "Microneedling, treated Mon 23 Nov 2026, 3 pm." in said
    person.press("No, back to the form")
    assert (person.visit.journey.at, person.visit.staff) == (Page.FORM, OSEI)
    person.press("Start with patient")
    person.press("Yes, hand it over")
    assert (person.visit.journey.at, person.visit.staff) == (Page.WELCOME, None)


def test_goodbye_is_said_and_then_nobody_is_there(amira: Person, clock: Clock) -> None:
    amira.shell.finish()
    amira.settle()
    assert "Goodbye, and take care" in amira.reads()
    goes_by(amira, clock, GOODBYE_S)
    assert amira.visit.journey.at is Page.ATTRACT


@pytest.fixture
def newcomer(passer_by: Person, access: Access) -> Person:
    """Somebody at a kiosk on which nobody has a PIN."""
    access.pins = {}
    passer_by.press("Staff")
    return passer_by


def test_the_first_pin_is_made_and_makes_an_administrator(newcomer: Person, access: Access) -> None:
    assert "You are the first administrator." in newcomer.reads()
    newcomer.press("R. Osei")
    for digit in "482915482915":
        newcomer.press(digit)
    newcomer.press("Keep this PIN")
    QTest.qWait(50)
    newcomer.settle()
    assert access.pins == {"482915": StaffMember("R. Osei", StaffRole.ADMINISTRATOR)}
    assert newcomer.visit.journey.at is Page.HOME


def test_a_first_pin_that_is_not_whole_says_what_is_missing(
    newcomer: Person, access: Access
) -> None:
    newcomer.press("Keep this PIN")
    assert "Whose PIN is it? Choose or write the name." in newcomer.reads()
    newcomer.press("R. Osei")
    for digit in "482915482916":
        newcomer.press(digit)
    assert "The two do not match. Type the second again." in newcomer.reads()
    newcomer.press("Keep this PIN")
    assert "Type the same 6 numbers twice." in newcomer.reads()
    assert access.pins == {}


@pytest.fixture
def administrator(passer_by: Person) -> Person:
    passer_by.press("Staff")
    passer_by.types_pin(OKOROS)
    return passer_by


def test_administrators_give_and_take_pins(administrator: Person, access: Access) -> None:
    administrator.press("People and PINs")
    administrator.press("L. Baptiste")
    for digit in "604817604817":
        administrator.press(digit)
    administrator.press("Give this PIN")
    QTest.qWait(50)
    administrator.settle()
    assert access.pins["604817"] == StaffMember("L. Baptiste")
    assert "L. Baptiste has a PIN now." in administrator.reads()
    administrator.parts.people.remove("L. Baptiste")
    administrator.settle()
    assert "604817" not in access.pins
    assert "L. Baptiste has no PIN any more." in administrator.reads()


def test_a_pin_that_is_taken_is_refused(administrator: Person, access: Access) -> None:
    administrator.press("People and PINs")
    administrator.press("L. Baptiste")
    for digit in 2 * OSEIS:
        administrator.press(digit)
    administrator.press("Give this PIN")
    QTest.qWait(50)
    administrator.settle()
    assert "Choose another PIN." in administrator.reads()
    assert access.pins[OSEIS] == OSEI


def test_who_is_no_administrator_sees_nothing_of_it(person: Person) -> None:
    with pytest.raises(NotSeen):
        person.find("People and PINs")
    person.shell.jump("people")
    assert person.visit.journey.at is Page.HOME
    assert OKORO.name not in person.reads()


# The window stays.


@pytest.fixture
def full_screen(qapp: object, doors: Doors) -> Iterator[OpenWindow]:
    opened = open_window(doors, keyboard=False, ahead=False, settle_s=0.0, staff=OSEI)
    opened.shell.setCalm(True)
    yield opened
    opened.close()


def test_the_window_is_closed_by_staff_alone(full_screen: OpenWindow) -> None:
    person, asked = Person(full_screen), []
    full_screen.shell.closeWanted.connect(lambda: asked.append(True))
    event = QCloseEvent()
    QGuiApplication.sendEvent(full_screen.window, event)
    assert full_screen.window.isVisible()
    person.press("Close the kiosk")
    person.press("No, keep it open")
    assert not asked
    person.press("Close the kiosk")
    person.press("Yes, close it")
    assert asked


def test_nobody_who_is_not_signed_in_closes_it(full_screen: OpenWindow) -> None:
    asked: list[bool] = []
    full_screen.shell.closeWanted.connect(lambda: asked.append(True))
    full_screen.shell.begin(staff_doors.amira())
    full_screen.shell.leaveKiosk()
    full_screen.shell.invite()
    full_screen.shell.leaveKiosk()
    assert not asked


def test_the_clipboard_brings_nothing_in_and_takes_nothing_out(full_screen: OpenWindow) -> None:
    person = Person(full_screen)
    QGuiApplication.clipboard().setText("Canaryname")
    person.shell.startConsultation()
    person.settle()
    person.type("First name or initials", "Bo")
    QTest.keyClick(person.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(person.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(person.window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    field = person.find("First name or initials").place.center()
    QTest.mouseClick(
        person.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, field
    )
    person.settle()
    assert "Paste" not in person.reads()
    assert person.visit.form.name == "Bo"
    assert QGuiApplication.clipboard().text() == "Canaryname"


def test_with_a_visit_the_clipboard_ends_too(amira: Person) -> None:
    QGuiApplication.clipboard().setText("Canaryname")
    amira.shell.finish()
    assert QGuiApplication.clipboard().text() == ""
