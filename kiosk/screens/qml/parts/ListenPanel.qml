// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Reads the page aloud where this machine has a voice, and says so where it has none.
Panel {
    id: panel

    required property var kiosk

    title: qsTr("Listen")

    Words {
        Layout.fillWidth: true
        text: !panel.kiosk.speech.ready ? qsTr("This screen has no voice. Ask us to read it with you.")
            : panel.kiosk.speech.speaking ? qsTr("Reading this page to you.")
                                          : qsTr("We can read this page to you.")
    }
    Button {
        Layout.fillWidth: true
        visible: panel.kiosk.speech.ready
        iconName: panel.kiosk.speech.speaking ? "square" : "volume-2"
        text: panel.kiosk.speech.speaking ? qsTr("Stop reading") : qsTr("Read this page")
        onClicked: panel.kiosk.speech.speaking ? panel.kiosk.speech.stop()
                                               : panel.kiosk.readPage()
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: !panel.kiosk.speech.ready
        iconName: "bell-ring"
        text: qsTr("Call staff")
        onClicked: panel.kiosk.openPanel("staff")
    }
}
