# SPDX-License-Identifier: GPL-3.0-or-later
"""A new kiosk is set up at its screen: from the example clinic to a sheet in the hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine.set_up_state import keep_step, read_step
from kiosk.packs import read_settings
from kiosk.visit.handover import PrintReport, PrintState
from kiosk.visit.journey import Page
from kiosk.visit.setting_up import FIRST_OPEN, LAST, SET_UP_STEPS, SettingUp
from kiosk.visit.staff_access import StaffMember
from tests.screens import staff_doors
from tests.screens.opening import calm_window
from tests.screens.person import NotSeen, Person
from tests.screens.staff_doors import DONE, OKORO, OSEI, OUT_OF_PAPER, Access, Printing, SetUp
from tests.screens.test_settings_page import page, writes
from tests.screens.waiting import waits
from tests.sheet.plans import reader

Start = Callable[..., Person]


@pytest.fixture
def set_up() -> SetUp:
    return SetUp(FIRST_OPEN)


@pytest.fixture
def access() -> Access:
    return Access()


@pytest.fixture
def start(
    qapp: object, tmp_path: Path, printing: Printing, set_up: SetUp, access: Access
) -> Iterator[Start]:
    """The kiosk started, each time anew on what the last one kept."""
    with ExitStack() as open_windows:

        def started(staff: StaffMember | None = OKORO) -> Person:
            open_windows.pop_all().close()
            doors = staff_doors.doors(printing, tmp_path, access, set_up=set_up)
            opened = open_windows.enter_context(calm_window(doors, staff=staff))
            person = Person(opened)
            person.settle()
            return person

        yield started


def goes_on(person: Person, words: str) -> None:
    person.press(words)
    waits(person)


def kept(set_up: SetUp) -> int | None:
    return set_up.step


STEPS = (
    "Next: look and languages",
    "Next: printers",
    "Next: privacy times",
    "Next: people",
    "Next: a test print",
)


def test_who_makes_the_first_pin_goes_straight_on_to_the_clinic(
    start: Start, access: Access
) -> None:
    access.pins = {}
    person = start(None)
    person.press("Staff")
    person.type("Name, as on the sheet", "A. Okoro")
    for digit in "739204739204":
        person.press(digit)
    person.press("Keep this PIN")
    waits(person)
    for _ in range(100):
        if page(person) is Page.SET_UP:
            break
        person.parts.people.rest()
        waits(person)
    assert page(person) is Page.SET_UP
    assert "Step 2 of 7" in person.reads()


def test_all_steps_lead_to_a_sheet_in_the_hand_and_the_kiosk_is_set_up(
    start: Start, set_up: SetUp, printing: Printing, tmp_path: Path
) -> None:
    person = start()
    person.press("Go on setting up: Step 2 of 7")
    waits(person)
    writes(person, "Clinic name", "Rosehill Skin")
    for number, words in enumerate(STEPS, start=3):
        goes_on(person, words)
        assert f"Step {number} of 7" in person.reads()
    person.press("Print the test sheet")
    waits(person)
    pdf, title, _ = printing.given[-1]
    assert title == "TEST"
    assert "Rosehill Skin" in reader(pdf).pages[0].extract_text()
    assert DONE.words in person.reads()
    person.press("In my hand")
    assert page(person) is Page.HOME
    assert set_up.step is None
    assert "Go on setting up" not in person.reads()
    assert read_settings(tmp_path / "settings.yaml").clinic.name == "Rosehill Skin"


def test_a_stop_in_between_goes_on_where_it_was_with_what_was_set(
    start: Start, set_up: SetUp
) -> None:
    before = start()
    before.press("Go on setting up: Step 2 of 7")
    waits(before)
    writes(before, "Clinic name", "Rosehill Skin")
    goes_on(before, STEPS[0])
    goes_on(before, STEPS[1])
    before.press("Stop for now")
    assert page(before) is Page.HOME
    after = start()
    after.press("Go on setting up: Step 4 of 7")
    waits(after)
    assert "Step 4 of 7" in after.reads()
    assert "Rosehill Skin" in after.reads()


def test_a_step_with_something_wrong_is_not_left(start: Start, set_up: SetUp) -> None:
    person = start()
    person.press("Go on setting up: Step 2 of 7")
    waits(person)
    writes(person, "Phone that patients call", "020")
    goes_on(person, STEPS[0])
    assert "Step 2 of 7" in person.reads()
    assert "This UK number is too short. Write 10 or 11 digits." in person.reads()
    assert set_up.step == FIRST_OPEN


def test_a_test_print_that_failed_says_why_and_can_be_tried_again(
    start: Start, set_up: SetUp, printing: Printing
) -> None:
    set_up.step = LAST
    printing.answer = OUT_OF_PAPER
    person = start()
    person.press("Go on setting up: Step 7 of 7")
    waits(person)
    person.press("In my hand")
    assert set_up.step == LAST
    person.press("Print the test sheet")
    waits(person)
    assert OUT_OF_PAPER.words in person.reads()
    person.press("In my hand")
    assert set_up.step == LAST
    printing.answer = DONE
    person.press("Print it again")
    waits(person)
    person.press("In my hand")
    assert set_up.step is None


def test_a_test_print_that_waits_says_why_and_can_be_given_up(
    start: Start, set_up: SetUp, printing: Printing
) -> None:
    set_up.step = LAST
    printing.hold = Event()
    printing.stuck = PrintReport(PrintState.WAITING, "Out of paper.", "It goes on once mended.")
    person = start()
    person.press("Go on setting up: Step 7 of 7")
    person.press("Print the test sheet")
    person.waits_until(lambda: "Out of paper." in person.reads())
    person.press("Do not wait")
    waits(person)
    assert len(printing.withdrawn) == len(printing.given) == 1
    assert "It was taken back" in person.reads()
    person.press("In my hand")
    assert set_up.step == LAST


def test_without_a_printer_the_kiosk_is_set_up_too(start: Start, set_up: SetUp) -> None:
    set_up.step = LAST
    person = start()
    person.press("Go on setting up: Step 7 of 7")
    waits(person)
    person.press("This kiosk has no printer")
    assert page(person) is Page.HOME
    assert kept(set_up) is None


def test_back_goes_a_step_back_and_then_home(start: Start, set_up: SetUp) -> None:
    set_up.step = 3
    person = start()
    person.press("Go on setting up: Step 3 of 7")
    waits(person)
    person.press("Back")
    assert "Step 2 of 7" in person.reads()
    person.press("Back")
    assert page(person) is Page.HOME


def test_a_practitioner_sets_nothing_up(start: Start) -> None:
    person = start(OSEI)
    with pytest.raises(NotSeen):
        person.press("Go on setting up: Step 2 of 7")
    person.shell.jump("set-up")
    assert page(person) is Page.HOME


@given(st.integers(-5, 20))
def test_no_step_is_before_the_first_or_after_the_last(step: int) -> None:
    assert SettingUp().at(step).step in SET_UP_STEPS
    assert SettingUp().at(step).step >= FIRST_OPEN


@given(st.integers(FIRST_OPEN, LAST))
def test_the_step_outlives_a_restart(tmp_path_factory: pytest.TempPathFactory, step: int) -> None:
    file = tmp_path_factory.mktemp("data") / "kiosk" / "set-up-step"
    assert read_step(file, FIRST_OPEN, LAST) is None
    keep_step(file, step)
    assert read_step(file, FIRST_OPEN, LAST) == step
    keep_step(file, None)
    assert read_step(file, FIRST_OPEN, LAST) is None


@pytest.mark.parametrize("kept", [b"", b"0", b"8", b"-3", b"three", b"\xff", b"3 4", b"9" * 30])
def test_a_step_that_is_none_is_not_believed(tmp_path: Path, kept: bytes) -> None:
    file = tmp_path / "set-up-step"
    file.write_bytes(kept)
    assert read_step(file, FIRST_OPEN, LAST) is None
