// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ".."

// A list of styled texts, each with a disc.
Column {
    id: list

    property var lines: []
    property color ink: Theme.ink
    property color disc: Theme.edge
    property real size: Theme.bodySize

    spacing: 8

    Accessible.role: Accessible.List

    Repeater {
        model: list.lines
        delegate: Item {
            id: line

            required property string modelData

            width: list.width
            implicitWidth: words.implicitWidth + 20
            implicitHeight: words.implicitHeight
            height: implicitHeight

            Rectangle {
                width: Math.round(list.size * 0.4)
                height: width
                radius: width / 2
                color: list.disc
                x: 4
                y: Math.round(list.size * 0.5)
            }
            Words {
                id: words
                x: Math.round(list.size)
                width: line.width - x
                styled: true
                text: line.modelData
                color: list.ink
                font.pixelSize: list.size
                Accessible.role: Accessible.ListItem
                Accessible.focusable: false
            }
        }
    }
}
