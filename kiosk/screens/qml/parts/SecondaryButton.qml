// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// Every other action: `surface` with an edge. `thin` is the lighter one of the top bar.
Press {
    id: button

    property string iconName
    property bool iconLast: false
    property bool thin: false
    property bool ready: true
    property real size: Theme.bodySize
    property real least: 0
    property color ink: Theme.ink
    property color edge: Theme.edge

    corner: thin ? Theme.smallRadius : Theme.controlRadius
    implicitWidth: Math.max(least, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(thin ? Theme.leastTarget : Theme.mainTarget,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: thin ? 18 : 28
    rightPadding: leftPadding
    topPadding: 8 + (pressed ? 2 : 0)
    bottomPadding: 8 - (pressed ? 2 : 0)

    contentItem: Item {
        implicitWidth: label.implicitWidth
        implicitHeight: label.implicitHeight
        IconWord {
            id: label
            anchors.centerIn: parent
            text: button.text
            icon: button.iconName
            iconLast: button.iconLast
            ink: button.ready ? button.ink : Theme.ink2
            tint: ink
            size: button.size
            iconSize: Math.round(button.size * 1.2)
            most: button.availableWidth > 0 ? button.availableWidth : 100000
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: button.corner
            color: button.pressed ? Theme.primaryTint : Theme.surface
            border.width: button.thin ? 1 : 2
            border.color: button.pressed ? Theme.primary : button.edge
            visible: button.ready
        }
        DashedBox {
            anchors.fill: parent
            corner: button.corner
            visible: !button.ready
            fill: Theme.sunk
            edge: Theme.edge
        }
    }
}
