// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// Every other action: `surface` with an edge. `thin` is the lighter one of the top bar.
Press {
    id: button

    property string iconName
    property bool iconLast: false
    property bool thin: false
    property bool ready: true
    property real size: Theme.bodySize
    readonly property color ink: ready ? Theme.ink : Theme.ink2

    corner: thin ? Theme.smallRadius : Theme.controlRadius
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(thin ? Theme.leastTarget : Theme.mainTarget,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: thin ? 18 : 28
    rightPadding: leftPadding
    topPadding: 8 + (pressed ? 2 : 0)
    bottomPadding: 8 - (pressed ? 2 : 0)

    contentItem: PressLabel {
        press: button
        icon: button.iconName
        iconLast: button.iconLast
        ink: button.ink
        tint: button.ink
        size: button.size
        iconSize: Math.round(button.size * 1.2)
    }
    background: Item {
        PressGround {
            anchors.fill: parent
            press: button
            stroke: button.thin ? 1 : 2
            visible: button.ready
        }
        DashedBox {
            anchors.fill: parent
            corner: button.corner
            visible: !button.ready
            fill: Theme.sunk
        }
    }
}
