// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// One of a list of things to read; the open one has the thick border.
Press {
    id: tab

    property string iconName

    implicitHeight: Math.max(Theme.leastTarget + 2, implicitContentHeight + 16)
    leftPadding: 18
    rightPadding: leftPadding

    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: tab.checked

    background: PressGround {
        press: tab
        chosen: tab.checked
    }
    contentItem: PressLabel {
        press: tab
        atStart: true
        icon: tab.iconName
        tint: Theme.primary
        iconSize: Theme.grown(26, 0.6)
    }
}
