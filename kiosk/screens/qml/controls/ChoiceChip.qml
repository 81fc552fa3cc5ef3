// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A small choice: filled with a tick when chosen. `several` says that more than one of its group
// may be chosen.
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
        icon: chip.checked ? "check" : ""
        tint: Theme.primaryInk
        ink: chip.checked ? Theme.primaryInk : Theme.ink
        size: chip.size
        iconSize: Math.round(chip.size * 1.2)
        spacing: 8
    }
}
