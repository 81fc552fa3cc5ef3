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

    background: Rectangle {
        radius: tab.corner
        color: tab.checked || tab.pressed ? Theme.primaryTint : Theme.surface
        border.width: tab.checked ? 4 : 2
        border.color: tab.checked || tab.pressed ? Theme.primary : Theme.edge
    }
    contentItem: Item {
        implicitWidth: label.implicitWidth
        implicitHeight: label.implicitHeight
        IconWord {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            icon: tab.iconName
            text: tab.text
            tint: Theme.primary
            iconSize: Math.round(26 * Theme.titleScale)
            most: tab.availableWidth > 0 ? tab.availableWidth : 100000
        }
    }
}
