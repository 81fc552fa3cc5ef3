// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A piece of a column under its head: side borders, and the lower corners where it is the last.
Rectangle {
    id: body

    property color edge: Theme.okEdge
    property bool last: true

    color: edge
    bottomLeftRadius: last ? Theme.cardRadius : 0
    bottomRightRadius: last ? Theme.cardRadius : 0

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 2
        anchors.rightMargin: 2
        anchors.bottomMargin: body.last ? 2 : 0
        bottomLeftRadius: body.last ? Theme.cardRadius - 2 : 0
        bottomRightRadius: body.last ? Theme.cardRadius - 2 : 0
        color: Theme.surface
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
}
