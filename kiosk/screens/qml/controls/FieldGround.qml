// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// What a field stands on: its edge says that it is being typed in, or that something is wrong.
Rectangle {
    id: ground

    required property Item control
    property bool wrong: false

    radius: Theme.controlRadius
    color: Theme.surface
    border.width: wrong || control.activeFocus ? 4 : 2
    border.color: wrong ? Theme.stopEdge : control.activeFocus ? Theme.primary : Theme.edge

    FocusRing {
        control: ground.control
        typed: true
    }
}
