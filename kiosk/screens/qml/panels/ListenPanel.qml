// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"
import "../text"

// Reads the page aloud where this machine has a voice, and says so where it has none.
Panel {
    id: panel

    required property Shell shell
    readonly property Speech speech: shell.speech

    title: qsTr("Listen")

    Words {
        Layout.fillWidth: true
        text: !panel.speech.ready ? qsTr("This screen has no voice. Ask us to read it with you.")
            : panel.speech.speaking ? qsTr("Reading this page to you.")
                                    : qsTr("We can read this page to you.")
    }
    Button {
        Layout.fillWidth: true
        visible: panel.speech.ready
        iconName: panel.speech.speaking ? "square" : "volume-2"
        text: panel.speech.speaking ? qsTr("Stop reading") : qsTr("Read this page")
        onClicked: panel.speech.speaking ? panel.speech.stop() : panel.shell.readPage()
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: !panel.speech.ready
        iconName: "hand"
        text: qsTr("Help")
        onClicked: panel.shell.openPanel("staff")
    }
}
