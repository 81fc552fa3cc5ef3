// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// Reads the page aloud where this machine has a voice of the visit's language, and says so where it
// has none. What was begun can be paused, heard again, and slowed.
Panel {
    id: panel

    required property Shell shell
    readonly property Speech speech: shell.speech
    readonly property bool begun: speech.speaking || speech.paused

    title: qsTr("Listen")

    Words {
        Layout.fillWidth: true
        text: !panel.speech.ready ? qsTr("This screen has no voice for %1. Ask us to read it with you.").arg(panel.shell.languageName)
            : panel.speech.failed ? qsTr("The voice broke off. Try again, or ask us to read it with you.")
            : panel.speech.paused ? qsTr("We wait until you are ready.")
            : panel.speech.speaking ? qsTr("Reading this page to you.")
                                    : qsTr("We can read this page to you.")
    }
    Button {
        Layout.fillWidth: true
        visible: panel.speech.ready
        iconName: panel.speech.speaking ? "pause" : panel.speech.paused ? "play" : "volume-2"
        text: panel.speech.speaking ? qsTr("Pause") : panel.speech.paused ? qsTr("Go on") : qsTr("Read this page")
        onClicked: panel.speech.speaking ? panel.speech.pause()
            : panel.speech.paused ? panel.speech.goOn() : panel.shell.readPage()
    }
    GridLayout {
        Layout.fillWidth: true
        visible: panel.speech.ready
        columns: Theme.big ? 1 : 3
        uniformCellWidths: true
        columnSpacing: 10
        rowSpacing: 10

        SecondaryButton {
            Layout.fillWidth: true
            leftPadding: 12
            rightPadding: 12
            ready: panel.speech.heardSome
            iconName: "rotate-ccw"
            text: qsTr("Again")
            onClicked: panel.speech.again()
        }
        ChoiceChip {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.mainTarget, implicitContentHeight + 16)
            corner: Theme.controlRadius
            size: Theme.bodySize
            text: qsTr("Slower")
            checked: panel.speech.slow
            onClicked: panel.speech.turnSlow()
        }
        SecondaryButton {
            Layout.fillWidth: true
            leftPadding: 12
            rightPadding: 12
            ready: panel.begun
            iconName: "square"
            text: qsTr("Stop")
            onClicked: panel.speech.stop()
        }
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: !panel.speech.ready
        iconName: "hand"
        text: qsTr("Help")
        onClicked: panel.shell.openPanel("staff")
    }
}
