// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// The one main action of a place. `iconName` stands after the words with `iconLast`.
// `ready: false` draws it dashed; it can still be pressed, to say what is missing.
Press {
    id: button

    property string iconName
    property bool iconLast: false
    property bool ready: true
    property real size: Theme.bodySize
    property real least: 168
    readonly property color ink: ready ? Theme.primaryInk : Theme.ink2

    implicitWidth: Math.max(least, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.mainTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 26
    rightPadding: 26
    topPadding: 8 + (pressed ? 2 : 0)
    bottomPadding: 12 - (pressed ? 2 : 0)

    contentItem: PressLabel {
        press: button
        icon: button.iconName
        iconLast: button.iconLast
        ink: button.ink
        tint: button.ink
        size: button.size
        iconSize: Math.round(button.size * 1.3)
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: button.corner
            color: Theme.primaryPress
            visible: button.ready
        }
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: 4
            anchors.leftMargin: 1
            anchors.rightMargin: 1
            anchors.topMargin: 1
            radius: button.corner - 1
            color: button.pressed ? Theme.primaryPress : Theme.primary
            visible: button.ready
            Behavior on color { ColorAnimation { duration: Theme.pressMs } }
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
