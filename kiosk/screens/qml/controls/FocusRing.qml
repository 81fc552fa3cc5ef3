// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// The ring of a control that holds the keyboard: 3 px, 3 px outside, the ground showing between. It
// leaves after a touch, but for a field, which is typed in.
Rectangle {
    id: ring

    required property Item control
    property real corner: Theme.controlRadius
    property bool typed: false

    anchors.fill: parent
    anchors.margins: -6
    radius: corner + 6
    color: "transparent"
    border.width: 3
    border.color: Theme.focus
    visible: control.activeFocus && (typed || Theme.byKeys)
    z: 10
}
