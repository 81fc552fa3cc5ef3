// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// How to get help from a person, here and now.
Panel {
    id: panel

    required property Shell shell

    title: qsTr("Help")

    RowLayout {
        spacing: 16
        Icon {
            name: "hand"
            Layout.alignment: Qt.AlignTop
        }
        Words {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: qsTr("Raise your hand, or ask at the desk. We will come to you.")
        }
    }
    RowLayout {
        spacing: 16
        Icon {
            name: "globe"
            Layout.alignment: Qt.AlignTop
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("Need another language? Ask us. We can help you.")
        }
    }
    RowLayout {
        spacing: 16
        Icon {
            name: "phone"
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            Layout.fillWidth: true
            Words {
                Layout.fillWidth: true
                text: qsTr("You can call the desk, too:")
            }
            Heading {
                Layout.fillWidth: true
                text: panel.shell.clinic.phone
                font.pixelSize: Theme.greetingSize
            }
        }
    }
    RowLayout {
        spacing: 16
        Icon {
            name: "urgent-emergency"
            tint: Theme.stop
            Layout.alignment: Qt.AlignTop
        }
        Words {
            Layout.fillWidth: true
            styled: true
            text: panel.shell.clinic.emergency
        }
    }
    SecondaryButton {
        thin: true
        visible: panel.shell.step > 0
        iconName: "shield"
        text: qsTr("For our team")
        onClicked: {
            panel.close()
            panel.shell.gate.askStrip()
        }
    }
}
