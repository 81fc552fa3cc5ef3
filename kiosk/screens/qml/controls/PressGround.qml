// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// What a pressed thing stands on: a rounded box whose edge says that it is pressed or chosen.
Rectangle {
    id: ground

    required property Press press
    property bool chosen: false
    property real stroke: 2
    property real chosenStroke: 4
    property color edge: Theme.edge
    property color fill: Theme.surface
    readonly property bool lit: chosen || press.pressed

    radius: press.corner
    color: lit ? Theme.primaryTint : fill
    border.width: chosen ? chosenStroke : stroke
    border.color: lit ? Theme.primary : edge

    Behavior on color { ColorAnimation { duration: Theme.choiceMs } }
}
