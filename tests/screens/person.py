# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the kiosk: sees what the accessible tree says, and presses what they see."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.screens.screenshots import settle
from kiosk.screens.shell import Parts, Shell
from kiosk.screens.window import OpenWindow
from kiosk.visit.journey import NOBODYS
from kiosk.visit.staff_access import StaffMember, Wish
from kiosk.visit.visit import Visit
from tests.screens.staff_doors import OSEI

Role = QAccessible.Role

PRESSED = frozenset(
    {
        Role.Button,
        Role.CheckBox,
        Role.RadioButton,
        Role.PageTab,
        Role.EditableText,
    }
)


@dataclass(frozen=True)
class Seen:
    """One thing of the accessible tree. `place` is in pixels of the window."""

    role: QAccessible.Role
    name: str
    hint: str
    place: QRect
    focusable: bool
    checked: bool
    selected: bool


class NotSeen(AssertionError):
    """Nothing on screen is called that."""


class Person:
    def __init__(self, opened: OpenWindow) -> None:
        QAccessible.setActive(True)
        self.window = opened.window
        self.shell: Shell = opened.shell

    @property
    def parts(self) -> Parts:
        """What each part of the screen shows, and what can be pressed on it."""
        return self.shell.parts

    @property
    def visit(self) -> Visit:
        return self.shell.visit

    def settle(self) -> None:
        """Until the window stands still."""
        settle(self.window)

    def waits_until(self, there: Callable[[], bool]) -> None:
        """Until what comes from another thread is there."""
        for _ in range(500):
            if there():
                break
            QTest.qWait(10)
        assert there()
        self.settle()

    def signs_in(self, staff: StaffMember = OSEI) -> None:
        """As if they had typed their PIN, on whatever page; from nobody's they come home."""
        if self.visit.journey.at in NOBODYS:
            self.shell.turn(self.visit.knocked(Wish.HOME))
            self.shell.turn(self.visit.let_in(staff, self.visit.presence.now, None))
        else:
            self.shell.turn(replace(self.visit, staff=staff))

    def to_form(self) -> None:
        """To the staff's form, from whatever page."""
        self.signs_in()
        self.shell.jump("form")

    def stands_beside(self, staff: StaffMember = OSEI) -> None:
        """The strip beside the patient, as if they had typed their PIN."""
        self.shell.turn(self.visit.knocked(Wish.STRIP))
        self.shell.turn(self.visit.let_in(staff, self.visit.presence.now, None))
        self.settle()

    def prints(self) -> None:
        """The main button of the sheet, and the question whose it is."""
        self.press("Print my sheet")
        self.press("Yes, print it")

    def starts(self) -> None:
        """The main button of the form, and the question whose visit it is."""
        self.press("Start with patient")
        self.press("Yes, hand it over")

    def types_pin(self, pin: str) -> None:
        """On the pad that is open, and until it was looked up."""
        for digit in pin:
            self.press(digit)
        self.waits_until(lambda: self.visit.gate is None or not self.visit.gate.checking)

    # Seeing.

    def sees(self) -> list[Seen]:
        """Everything that is not hidden, in the order a screen reader walks it."""
        return list(_walk(self._tree(), self.window.position()))

    def sees_on_top(self) -> list[Seen]:
        """The same of the panel that is open; of all where there is none."""
        top = [*_dialogs(self._tree()), self._tree()][0]
        return list(_walk(top, self.window.position()))

    def _tree(self) -> QAccessibleInterface:
        root = QAccessible.queryAccessibleInterface(self.window)
        assert root is not None, "The window has no accessible tree."
        return root

    def reads(self) -> str:
        """All words on the page, no-break spaces as plain ones."""
        return "\n".join(seen.name for seen in self.sees() if seen.name).replace("\u00a0", " ")

    def find(self, name: str, role: QAccessible.Role | None = None) -> Seen:
        """The thing of that name that can be pressed, wherever it is on the page."""
        wanted = name.replace("\u00a0", " ")
        for seen in self.sees():
            if seen.name.replace("\u00a0", " ") == wanted and (
                seen.role is role if role is not None else seen.role in PRESSED
            ):
                return seen
        raise NotSeen(f'"{name}" is not on the page. There is:\n{self.reads()}')

    # Doing.

    def press(self, name: str, role: QAccessible.Role | None = None) -> None:
        """Presses its centre; goes along the page with the rail's arrows until it is in view."""
        self.tap(self._brought_into_view(name, role).center())

    def tap(self, at: QPoint) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.settle()

    def touch(self, name: str) -> None:
        """The same with a finger."""
        at = self._brought_into_view(name, None).center()
        device = QTest.createTouchDevice()
        QTest.touchEvent(self.window, device).press(0, at, self.window).commit()
        QTest.touchEvent(self.window, device).release(0, at, self.window).commit()
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Presses the field of that name, then types."""
        self.press(name, Role.EditableText)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self.window, event)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)
        self.settle()

    def _brought_into_view(self, name: str, role: QAccessible.Role | None) -> QRect:
        for _ in range(40):
            place = self.find(name, role).place
            if not place.intersects(QRect(QPoint(), self.window.size())):
                self.settle()  # a page that has just been made still takes its places
                place = self.find(name, role).place
            ups = [seen.place for seen in self.sees() if seen.name == "Up"]
            downs = [seen.place for seen in self.sees() if seen.name == "Down"]
            if (
                not downs
                or self._is_on_another_panel(place, downs[-1])
                or ups[-1].top() + 2 < place.center().y() < downs[-1].bottom() - 2
            ):
                return place
            arrow = downs[-1] if place.center().y() > downs[-1].bottom() else ups[-1]
            self.tap(arrow.center())
            if self.find(name, role).place == place:
                return place
        raise NotSeen(f'"{name}" does not come into view.')

    def _is_on_another_panel(self, place: QRect, rail: QRect) -> bool:
        """Whether a panel has the place and lies over the rail, which is the page's own."""
        panels = [seen.place for seen in self.sees() if seen.role is Role.Dialog]
        return any(
            panel.contains(place.center()) and not panel.contains(rail.center()) for panel in panels
        )


def _walk(thing: QAccessibleInterface, origin: QPoint) -> Iterator[Seen]:
    state = thing.state()
    if state.invisible:
        return
    yield Seen(
        thing.role(),
        thing.text(QAccessible.Text.Name),
        thing.text(QAccessible.Text.Description),
        thing.rect().translated(-origin),
        bool(state.focusable),
        bool(state.checked),
        bool(state.selected),
    )
    for place in range(thing.childCount()):
        child = thing.child(place)
        if child is not None:
            yield from _walk(child, origin)


def _dialogs(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if thing.state().invisible:
        return
    if thing.role() is Role.Dialog:
        yield thing
    for place in range(thing.childCount()):
        yield from _dialogs(thing.child(place))
