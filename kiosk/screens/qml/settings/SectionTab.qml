// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."
import "../controls"
import "../text"

// A section of the settings; with a fault in it, how many.
Press {
    id: tab

    required property SectionShown section

    text: section.title
    spokenName: section.spoken
    checked: section.chosen
    implicitHeight: Math.max(Theme.grown(62, 0.4), implicitContentHeight + 16)
    leftPadding: 18
    rightPadding: 18

    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: tab.checked

    background: PressGround {
        press: tab
        chosen: tab.checked
    }
    contentItem: Item {
        implicitWidth: words.implicitWidth + (count.visible ? count.width + 12 : 0)
        implicitHeight: words.implicitHeight

        IconWord {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            icon: tab.section.icon
            tint: Theme.primary
            text: tab.text
            iconSize: Theme.grown(26, 0.6)
            most: parent.width - (count.visible ? count.width + 12 : 0)
        }
        Row {
            id: count
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: tab.section.faults > 0
            spacing: 6
            Icon {
                name: "octagon-alert"
                tint: Theme.stop
                size: Theme.grown(24, 0.6)
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: tab.section.faults
                color: Theme.stop
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
}
