// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// A small choice: filled when chosen, with a tick on its corner, which takes no room: nothing moves
// when it comes. `several` says that more than one of its group may be chosen.
Press {
    id: chip

    property bool several: true
    property real size: Theme.smallSize

    corner: Theme.smallRadius
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 16
    rightPadding: 16
    topPadding: 6
    bottomPadding: 6

    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chip.checked

    background: Rectangle {
        radius: chip.corner
        color: chip.checked ? Theme.primary : chip.pressed ? Theme.primaryTint : Theme.surface
        border.width: 2
        border.color: chip.checked || chip.pressed ? Theme.primary : Theme.edge
        Behavior on color { ColorAnimation { duration: Theme.choiceMs } }
    }
    contentItem: PressLabel {
        press: chip
        ink: chip.checked ? Theme.primaryInk : Theme.ink
        size: chip.size
    }

    Rectangle {
        visible: chip.checked
        x: chip.width - width + 4
        y: -6
        width: Theme.grown(22, 0.4)
        height: width
        radius: width / 2
        color: Theme.surface
        border.width: 2
        border.color: Theme.primary

        Icon {
            anchors.centerIn: parent
            name: "check"
            tint: Theme.primary
            size: parent.width - 8
        }
    }
}
