# SPDX-License-Identifier: GPL-3.0-or-later
"""How it feels: three people on the real window, with the times of their hands, and their paper."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.screens.presses import SETTLE_S
from kiosk.screens.window import open_window
from kiosk.visit.journey import STEPS, Page
from tests.aftercare.real import visit
from tests.screens.conftest import Clock
from tests.screens.person import Person, Role
from tests.screens.staff_doors import NOW, OSEI, Clocks
from tests.screens.test_sweep import drawn
from tests.visits.test_one_plan_shown_everywhere import sign_words

pytestmark = pytest.mark.slow

DOUBLE_TAP_S = 0.13
READS_S = 4.0
HURRIES_S = 0.45


@dataclass
class Hand:
    """A hand at the window. `slips` is how far it moves while it presses, in pixels."""

    person: Person
    clock: Clock
    sheets: Path
    chance: random.Random
    slips: int = 0
    doubles: bool = False

    def press(self, name: str, role: Role | None = None, rests: float = READS_S) -> None:
        """Looks for `rests` seconds, then presses it as this hand does."""
        self.clock.now += rests
        at = self.person._brought_into_view(name, role).center()
        self.tap(at)
        if self.doubles:
            self.clock.now += DOUBLE_TAP_S
            self.tap(at)
        self.person.settle()

    def tap(self, at: QPoint) -> None:
        window, left = self.person.window, Qt.MouseButton.LeftButton
        down, up = self._near(at), self._near(at)
        QTest.mousePress(window, left, Qt.KeyboardModifier.NoModifier, down)
        QTest.mouseMove(window, up)
        QTest.mouseRelease(window, left, Qt.KeyboardModifier.NoModifier, up)
        self.person.settle()

    def _near(self, at: QPoint) -> QPoint:
        far = self.slips
        return at + QPoint(self.chance.randint(-far, far), self.chance.randint(-far, far))

    def next(self, rests: float = READS_S) -> None:
        self.press(self.person.shell.shown.next_words, Role.Button, rests)

    @property
    def page(self) -> str:
        return self.person.shell.shown.page

    def sheet(self) -> str:
        """The words of the one sheet that was saved, as they are read on paper."""
        [file] = self.sheets.iterdir()
        pages = PdfReader(BytesIO(file.read_bytes())).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Hand]:
    """In front of the welcome page of a visit, with nothing at hand but what `app` builds."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    clock = Clock()
    kiosk = app.load()
    kiosk = replace(kiosk, settings=replace(kiosk.settings, printer=None))
    doors = replace(app.doors(kiosk), now=lambda: NOW, clock=Clocks().doors())
    opened = open_window(
        doors,
        windowed=True,
        keyboard=False,
        ahead=False,
        clock=clock,
        settle_s=SETTLE_S,
        staff=OSEI,
    )
    opened.shell.setCalm(True)
    opened.window.resize(1280, 800)
    person = Person(opened)
    person.shell.begin(replace(visit(), next_visit=None))
    person.settle()
    folder = tmp_path / "data" / "aftercare-kiosk" / "sheets"
    yield Hand(person, clock, folder, random.Random(7))
    assert opened.close()


def check_the_paper(hand: Hand) -> None:
    """What anybody needs at home: whom to call, when, and each date of the plan."""
    plan, printed = hand.person.visit.plan, hand.sheet()
    assert plan is not None
    assert plan.clinic.phone in printed
    for group in plan.not_yet:
        assert group.words.replace("\u00a0", " ") in printed
    assert [text for text in sign_words(plan) if text not in printed] == []
    for question in plan.asked:
        assert question.replace("\u00a0", " ") in printed


def test_an_unsteady_hand_sees_each_page_and_takes_the_right_sheet_home(hand: Hand) -> None:
    """Each press is double and slips, the text is at its largest, the contrast at its highest."""
    hand.slips, hand.doubles = 9, True
    hand.person.shell.setTextSize(200)
    hand.person.shell.setContrast(True)
    hand.person.settle()
    seen = [hand.page]
    while hand.page != Page.CHECK:
        if hand.page == Page.HOPES:
            hand.press("In months")
            assert hand.person.visit.form.hopes.soon in ("months", "")
        if hand.page == Page.CARE:
            hand.press("Ask about this: Hard exercise")
        hand.next()
        seen.append(hand.page)
    assert seen == list(STEPS[:-1])
    hand.next()
    assert hand.page == Page.SHEET
    assert hand.person.visit.printing.print_size == "large"
    hand.doubles = False
    hand.press("Save for staff")
    check_the_paper(hand)


def test_a_hurried_hand_goes_back_and_jumps_and_loses_nothing(hand: Hand) -> None:
    """As fast as the pages take presses; what was chosen on the way is on paper."""
    hand.next(HURRIES_S)
    hand.next(HURRIES_S)
    hand.press("Softer scars", rests=HURRIES_S)
    hand.press("In days", rests=HURRIES_S)
    hand.press("Back", Role.Button, HURRIES_S)
    hand.press("Step 2 of 11. Go to a page", rests=HURRIES_S)
    hand.press("6. Your timeline", rests=HURRIES_S)
    hand.press("Is there a day that matters?", Role.Button, HURRIES_S)
    hand.press("Wedding", rests=HURRIES_S)
    hand.press("Sat 28 Nov", rests=HURRIES_S)
    for _ in range(3):
        hand.next(HURRIES_S)
    assert hand.page == Page.CALL
    hand.press("Ask about this: You still flake on Thu 3 Dec.", rests=HURRIES_S)
    hand.next(HURRIES_S)
    hand.next(HURRIES_S)
    hand.press("Save for staff", rests=HURRIES_S)
    check_the_paper(hand)
    assert "Wedding, Sat 28 Nov: day 6." in hand.sheet()
    form = hand.person.visit.form
    assert (form.hopes.chosen, form.hopes.soon) == (("scars",), "days")


def test_a_hand_that_hurries_past_the_end_ends_no_visit(hand: Hand) -> None:
    at = hand.person.find(hand.person.shell.shown.next_words).place.center()
    for _ in range(40):
        hand.clock.now += HURRIES_S
        hand.tap(at)
    assert hand.page == Page.SHEET
    assert hand.person.visit.consultation is not None


def test_who_reads_little_is_led_by_pictures_and_says_it_back(hand: Hand) -> None:
    """Pictures stand on the pages that must be understood, and what was missed is asked again."""
    for page in (Page.THREE, Page.EXPECT, Page.TIMELINE, Page.PRODUCTS, Page.CARE, Page.CALL):
        hand.person.shell.jump(str(page))
        hand.person.settle()
        assert pictures(hand.person) >= 3, page
    hand.person.shell.jump("check")
    hand.clock.now += READS_S
    plan = hand.person.visit.plan
    assert plan is not None
    first = plan.teach_back[0]
    assert first.prompt in hand.person.reads()
    hand.press("Went over it again")
    assert "We went over it. Now tell it once more." in hand.person.reads()
    assert first.prompt in hand.person.reads()
    for _ in plan.teach_back:
        hand.press("Told me")
    assert hand.person.visit.understanding.again == {0}
    hand.next()
    hand.press("Save for staff")
    check_the_paper(hand)


def pictures(person: Person) -> int:
    """How many pictures are drawn on the page that is open."""
    return sum(bool(item.property("picture")) for item in drawn(person.window.contentItem()))
