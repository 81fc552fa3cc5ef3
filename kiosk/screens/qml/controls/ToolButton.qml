// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// A small square button with an icon alone; its name is spoken.
Press {
    id: tool

    property string iconName

    implicitWidth: Theme.leastTarget
    implicitHeight: Theme.leastTarget
    corner: Theme.smallRadius

    background: PressGround {
        press: tool
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: tool.iconName
            tint: Theme.ink
            size: Theme.grown(24, 0.6)
        }
    }
}
