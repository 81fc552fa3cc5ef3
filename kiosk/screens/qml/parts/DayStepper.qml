// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// The strip as one stepper: arrow, day, arrow.
RowLayout {
    id: stepper

    required property var patient
    readonly property var all: patient.days
    readonly property var phases: patient.phases
    readonly property var day: all[patient.day] ?? null
    readonly property var phase: phases[day?.phase ?? 0] ?? null

    spacing: 16

    RailArrow {
        Layout.preferredWidth: 96
        Layout.fillHeight: true
        iconName: "chevron-left"
        ready: stepper.patient.day > 0
        spokenName: qsTr("Day before")
        onClicked: stepper.patient.chooseDay(stepper.patient.day - 1)
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
                tone: stepper.patient.tone
                day: (stepper.day?.number ?? 1)
                side: 40 * Theme.scale
                anchors.verticalCenter: parent.verticalCenter
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                Words {
                    text: stepper.day?.words ?? ""
                    font.weight: Font.Bold
                }
                Words {
                    text: stepper.phase?.title ?? ""
                    font.pixelSize: Theme.smallSize
                    font.weight: Font.DemiBold
                    color: Theme.primary
                }
            }
        }
    }
    RailArrow {
        Layout.preferredWidth: 96
        Layout.fillHeight: true
        iconName: "chevron-right"
        ready: stepper.patient.day < stepper.all.length - 1
        spokenName: qsTr("Day after")
        onClicked: stepper.patient.chooseDay(stepper.patient.day + 1)
    }
}
