// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A small square button with an icon alone; its name is spoken.
Press {
    id: tool

    property string iconName

    implicitWidth: Theme.leastTarget
    implicitHeight: Theme.leastTarget
    corner: Theme.smallRadius

    background: Rectangle {
        radius: tool.corner
        color: tool.pressed ? Theme.primaryTint : Theme.surface
        border.width: 2
        border.color: Theme.edge
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: tool.iconName
            tint: Theme.ink
            size: Math.round(24 * Theme.titleScale)
        }
    }
}
