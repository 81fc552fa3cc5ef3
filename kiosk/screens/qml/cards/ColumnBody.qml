// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A piece of a column under its head: side borders, and the lower corners where it is the last.
Rectangle {
    id: body

    property color edge: Theme.okEdge
    property bool last: true
    readonly property real corner: last ? Theme.cardRadius : 0

    color: edge
    bottomLeftRadius: corner
    bottomRightRadius: corner

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 2
        anchors.rightMargin: 2
        anchors.bottomMargin: body.last ? 2 : 0
        bottomLeftRadius: Math.max(0, body.corner - 2)
        bottomRightRadius: bottomLeftRadius
        color: Theme.surface
    }
    Hairline {
        width: parent.width
    }
}
