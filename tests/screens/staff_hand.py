# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand at the window: finds what a person finds, by role and name, and presses its middle."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

Role = QAccessible.Role
PRESSED = frozenset(
    {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.Link}
)


def parts(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """Everything on show, in the order a screen reader meets it."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    yield from _under(root)


def _under(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(part.childCount()):
        child = part.child(place)
        if child is None or child.state().invisible:
            continue
        yield child
        yield from _under(child)


def name(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Name).replace("\u00a0", " ")


def words(window: QQuickWindow) -> str:
    """Every name on show, a line each."""
    return "\n".join(name(part) for part in parts(window))


def seen(window: QQuickWindow, wanted: str, role: QAccessible.Role | None = None) -> bool:
    return any(_is(part, wanted, role) for part in parts(window))


def find(
    window: QQuickWindow, wanted: str, role: QAccessible.Role | None = None
) -> QAccessibleInterface:
    """The last one of that name: what is on top comes last."""
    found = [part for part in parts(window) if _is(part, wanted, role)]
    assert found, f'nothing is called "{wanted}" in:\n{words(window)}'
    return found[-1]


def press(window: QQuickWindow, wanted: str, role: QAccessible.Role | None = None) -> None:
    part = find(window, wanted, role)
    middle = part.rect().center() - QPoint(window.x(), window.y())
    assert window.geometry().translated(-window.position()).contains(middle), wanted
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.qWait(30)


def write(window: QQuickWindow, field: str, text: str) -> None:
    """Presses a field and types on a keyboard."""
    press(window, field, Role.EditableText)
    keys(window, text)


def keys(window: QQuickWindow, text: str) -> None:
    """Types on a keyboard, wherever the focus is."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(window, key)
    QTest.qWait(20)


def overwrite(window: QQuickWindow, field: str, text: str) -> None:
    """Marks all that stands in a field and types over it."""
    press(window, field, Role.EditableText)
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.SelectAll))
    keys(window, text)


def _is(part: QAccessibleInterface, wanted: str, role: QAccessible.Role | None) -> bool:
    return name(part) == wanted and (role is None or part.role() == role)
