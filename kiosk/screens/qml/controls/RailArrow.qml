// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// A square button with an arrow. Dashed where there is nowhere further to go.
Press {
    id: arrow

    property string iconName
    property bool ready: true

    Accessible.name: spokenName

    background: Item {
        PressGround {
            anchors.fill: parent
            press: arrow
            visible: arrow.ready
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
            size: Theme.grown(30, 0.6)
            tint: arrow.ready ? Theme.ink : Theme.ink2
        }
    }
}
