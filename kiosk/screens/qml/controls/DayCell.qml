// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."
import "../text"

// A day of the calendar. That of the treatment is dashed, and neither it nor a day before is pressed.
Press {
    id: cell

    required property CellShown day

    corner: Theme.smallRadius
    implicitWidth: 50
    implicitHeight: Math.max(Theme.grown(52, 0.6), implicitContentHeight)
    padding: 0
    enabled: day.open
    spokenName: day.spoken

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: day.chosen

    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: cell.day.open
            radius: cell.corner
            color: cell.day.chosen || cell.pressed ? Theme.primaryTint : Theme.sunk
            border.width: cell.day.chosen ? 4 : 0
            border.color: Theme.primary
        }
        DashedBox {
            anchors.fill: parent
            visible: cell.day.treated
            corner: cell.corner
            fill: Theme.surface
            edge: Theme.edge
        }
    }
    contentItem: Item {
        implicitHeight: column.implicitHeight + 2
        Column {
            id: column
            anchors.centerIn: parent
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                text: cell.day.number
                font.weight: cell.day.chosen ? Font.Bold : Font.DemiBold
                color: cell.day.open || cell.day.treated ? Theme.ink : Theme.ink2
                leading: 1.1
                Accessible.ignored: true
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: text !== ""
                text: cell.day.month
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
                leading: 1.1
                Accessible.ignored: true
            }
        }
    }
}
