// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// A wait that the practitioner changed for this patient, and why.
Rectangle {
    id: changed

    required property ChangeLineShown change

    implicitWidth: 200
    implicitHeight: words.implicitHeight + 16
    radius: Theme.smallRadius
    color: Theme.primaryTint
    border.width: 2
    border.color: Theme.primary

    RowLayout {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10
        Icon {
            Layout.alignment: Qt.AlignTop
            name: "pencil-line"
            size: Theme.grown(24, 0.6)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Words {
                Layout.fillWidth: true
                styled: true
                text: changed.change.line
                font.pixelSize: Theme.smallSize
                leading: 1.25
            }
            Words {
                Layout.fillWidth: true
                text: changed.change.reason
                font.pixelSize: Theme.smallSize
                leading: 1.25
                color: Theme.ink2
            }
        }
    }
}
