# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit that was open when the power went: it waits under the lock, for who has a PIN."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.visit.journey import Page
from tests.screens import staff_doors
from tests.screens.conftest import Clock
from tests.screens.opening import calm_window
from tests.screens.person import Person
from tests.screens.staff_doors import OSEI, Draft
from tests.usual_times import FORGET_S

PIN = "482915"


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def start(
    qapp: object, draft: Draft, clock: Clock, tmp_path: Path
) -> Iterator[Callable[..., Person]]:
    """Starts a kiosk on what is kept; the one before is gone as if it had been killed."""
    with ExitStack() as there:

        def started(*, signed_in: bool = False) -> Person:
            doors = staff_doors.doors(staff_doors.Printing(), tmp_path, draft=draft)
            staff = OSEI if signed_in else None
            person = Person(there.enter_context(calm_window(doors, clock, staff=staff)))
            person.settle()
            return person

        yield started


def written(person: Person) -> None:
    """Until what is seen is kept."""
    person.shell.catch_up()
    person.shell.rest()


def test_it_comes_back_to_the_page_and_the_words_it_was_at(
    start: Callable[..., Person], draft: Draft
) -> None:
    before = start(signed_in=True)
    before.shell.begin(staff_doors.amira())
    before.shell.setTextSize(150)
    before.shell.jump("check")
    before.parts.check.wentOverAgain()
    before.parts.asking.turnItem("wait:heat")
    before.shell.jump("care")
    written(before)
    plan = before.visit.plan

    after = start()
    assert "This screen is locked" in after.reads()
    assert "Amira" not in after.reads()
    after.tap(after.window.geometry().center() - after.window.position())
    assert after.visit.plan is None
    after.types_pin("111222")
    assert after.visit.plan is None
    after.types_pin(PIN)
    assert after.visit.journey.at is Page.CARE
    assert after.visit.plan == plan
    assert after.visit.staff is None
    assert after.visit.looks.text_size == 150
    assert after.visit.understanding.again == {0}
    assert Page.CHECK in after.visit.journey.seen


def test_a_form_that_is_half_filled_in_comes_back_with_who_opened_it(
    start: Callable[..., Person],
) -> None:
    before = start(signed_in=True)
    before.press("Start a consultation")
    before.type("First name or initials", "Bo")
    written(before)
    after = start()
    after.types_pin(PIN)
    assert (after.visit.journey.at, after.visit.staff) == (Page.FORM, OSEI)
    assert after.visit.form.name == "Bo"


@pytest.mark.parametrize("age", [-1.0, FORGET_S])
def test_what_is_too_old_or_comes_from_the_future_is_gone(
    start: Callable[..., Person], draft: Draft, age: float
) -> None:
    before = start(signed_in=True)
    before.shell.begin(staff_doors.amira())
    written(before)
    assert draft.kept is not None
    draft.age = age
    after = start()
    after.shell.rest()
    assert after.visit.journey.at is Page.ATTRACT
    assert not after.visit.covered
    assert draft.kept is None


def test_nobody_comes_and_it_is_forgotten(
    start: Callable[..., Person], draft: Draft, clock: Clock
) -> None:
    before = start(signed_in=True)
    before.shell.begin(staff_doors.amira())
    written(before)
    draft.age = FORGET_S - 30
    after = start()
    assert "This screen is locked" in after.reads()
    clock.now += 30
    after.shell.tick()
    after.shell.rest()
    after.settle()
    assert not after.visit.covered
    assert draft.kept is None
    after.press("Staff")
    after.types_pin(PIN)
    assert "The plan was cleared at 3:05 pm." in after.reads().replace("\u00a0", " ")


def test_one_that_does_not_open_is_gone_and_staff_are_home(
    start: Callable[..., Person], draft: Draft
) -> None:
    before = start(signed_in=True)
    before.shell.begin(staff_doors.amira())
    written(before)
    draft.opens = False
    after = start()
    after.types_pin(PIN)
    after.shell.rest()
    assert (after.visit.journey.at, after.visit.staff) == (Page.HOME, OSEI)
    assert draft.kept is None


@pytest.mark.parametrize("end", ["finish", "invite"])
def test_with_its_visit_it_is_gone(start: Callable[..., Person], draft: Draft, end: str) -> None:
    person = start(signed_in=True)
    person.shell.begin(staff_doors.amira())
    written(person)
    assert draft.kept is not None
    getattr(person.shell, end)()
    written(person)
    assert draft.kept is None


def test_nothing_of_nobody_is_kept(start: Callable[..., Person], draft: Draft) -> None:
    person = start(signed_in=True)
    written(person)
    person.shell.startConsultation()
    written(person)
    assert draft.kept is None
