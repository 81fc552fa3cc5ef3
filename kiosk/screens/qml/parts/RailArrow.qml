// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A square button with an arrow. Dashed where there is nowhere further to go.
Press {
    id: arrow

    property string iconName
    property bool ready: true
    property real iconSize: Math.round(30 * Theme.titleScale)

    Accessible.name: spokenName

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: arrow.corner
            visible: arrow.ready
            color: arrow.pressed ? Theme.primaryTint : Theme.surface
            border.width: 2
            border.color: arrow.pressed ? Theme.primary : Theme.edge
        }
        DashedBox {
            anchors.fill: parent
            visible: !arrow.ready
            corner: arrow.corner
            fill: Theme.sunk
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: arrow.iconName
            size: arrow.iconSize
            tint: arrow.ready ? Theme.ink : Theme.ink2
        }
    }
}
