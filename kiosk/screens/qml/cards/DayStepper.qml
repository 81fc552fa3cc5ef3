// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// The strip as one stepper: arrow, day, arrow.
RowLayout {
    id: stepper

    required property TimelineView timeline

    spacing: 16

    DayArrow {
        Layout.preferredWidth: 96
        Layout.fillHeight: true
        timeline: stepper.timeline
        by: -1
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: row.implicitHeight + 28
        radius: Theme.controlRadius
        color: Theme.primaryTint
        border.width: 4
        border.color: Theme.primary

        Row {
            id: row
            anchors.centerIn: parent
            spacing: 28
            Disc {
                picture: stepper.timeline.day?.disc ?? ""
                side: 40 * Theme.scale
                anchors.verticalCenter: parent.verticalCenter
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                Words {
                    text: stepper.timeline.day?.words ?? ""
                    font.weight: Font.Bold
                }
                Words {
                    text: stepper.timeline.phase?.title ?? ""
                    font.pixelSize: Theme.smallSize
                    font.weight: Font.DemiBold
                    color: Theme.primary
                }
            }
        }
    }
    DayArrow {
        Layout.preferredWidth: 96
        Layout.fillHeight: true
        timeline: stepper.timeline
        by: 1
    }
}
