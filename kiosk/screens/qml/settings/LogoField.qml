// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."
import "../controls"
import "../text"

// The clinic's logo as it will stand, and the way to another.
Item {
    id: field

    required property SettingsView settings
    readonly property ClinicPart clinic: settings.clinic
    signal wantsLogo

    implicitHeight: label.height + Theme.px(160) + told.height

    FieldLabel {
        id: label
        width: parent.width
        leading: 1.1
        text: qsTr("Logo")
    }
    Rectangle {
        anchors.top: label.bottom
        anchors.bottom: told.top
        width: parent.width
        radius: Theme.controlRadius
        color: Theme.surface
        border.width: field.clinic.logoProblem !== "" ? 4 : 2
        border.color: field.clinic.logoProblem !== "" ? Theme.stopEdge : Theme.edge

        Item {
            id: room
            anchors.top: parent.top
            anchors.bottom: choose.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 12
            ClinicMark {
                anchors.centerIn: parent
                width: implicitWidth
                height: implicitHeight
                logo: field.clinic.logo
                mostWidth: room.width
                mostHeight: room.height
                mark: Math.min(room.height, 56)
            }
        }
        SecondaryButton {
            id: choose
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: 12
            width: parent.width - 24 - (away.visible ? away.width + 8 : 0)
            thin: true
            leftPadding: 8
            size: Theme.smallSize
            iconName: "upload"
            text: qsTr("Choose a file")
            hint: qsTr("Logo")
            onClicked: field.wantsLogo()
        }
        ToolButton {
            id: away
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 12
            visible: field.clinic.logo !== ""
            iconName: "trash-2"
            spokenName: qsTr("Remove the logo")
            onClicked: field.settings.removeLogo()
        }
    }
    Item {
        id: told
        anchors.bottom: parent.bottom
        width: parent.width
        height: 4 + Math.max(Theme.px(24), problem.implicitHeight)
        Problem {
            id: problem
            y: 4
            width: parent.width
            text: field.clinic.logoProblem
        }
    }
}
