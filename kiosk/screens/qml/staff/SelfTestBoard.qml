// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// What this machine has and lacks, as the command doctor says it; what only a person can try has a
// place for that on its line.
ColumnLayout {
    id: board

    required property Shell shell
    readonly property SelfTestView selfTest: shell.selfTest

    spacing: 12

    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        Icon {
            visible: head.text !== ""
            name: board.selfTest.looking ? "hourglass" : board.selfTest.well ? "circle-check" : "triangle-alert"
            tint: board.selfTest.looking ? Theme.ink2 : board.selfTest.well ? Theme.ok : Theme.wait
        }
        Heading {
            id: head
            Layout.fillWidth: true
            text: board.selfTest.head
            Accessible.role: Accessible.AlertMessage
        }
        SecondaryButton {
            thin: true
            ready: !board.selfTest.looking
            iconName: "list-checks"
            text: board.selfTest.lines.length > 0 ? qsTr("Look again") : qsTr("Look at this machine")
            onClicked: board.selfTest.look()
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.stacked || Theme.big ? 1 : 2
        columnSpacing: 40
        rowSpacing: 14
        uniformCellWidths: true

        Repeater {
            model: board.selfTest.lines
            delegate: RowLayout {
                id: row
                required property TestedLine modelData
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 12

                Icon {
                    name: row.modelData.well ? "check" : "triangle-alert"
                    tint: row.modelData.well ? Theme.ok : Theme.wait
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: 2
                    Words {
                        Layout.fillWidth: true
                        text: row.modelData.what
                        font.weight: Font.DemiBold
                    }
                    Words {
                        Layout.fillWidth: true
                        text: row.modelData.words
                        font.pixelSize: Theme.smallSize
                        color: Theme.ink2
                        anywhere: true
                    }
                    Words {
                        Layout.fillWidth: true
                        visible: row.modelData.part !== ""
                        text: row.modelData.tried
                        font.pixelSize: Theme.smallSize
                        font.weight: Font.DemiBold
                        Accessible.role: Accessible.AlertMessage
                    }
                }
                TouchPlace {
                    visible: row.modelData.part === "touch"
                    Layout.alignment: Qt.AlignTop
                    onFelt: finger => board.selfTest.feel(finger)
                }
                SecondaryButton {
                    visible: row.modelData.part === "voice" && board.shell.speech.ready
                    Layout.alignment: Qt.AlignTop
                    thin: true
                    iconName: "volume-2"
                    text: qsTr("Say something")
                    onClicked: board.shell.speech.say([board.shell.clinic.name])
                }
                SecondaryButton {
                    visible: row.modelData.part === "camera"
                    Layout.alignment: Qt.AlignTop
                    thin: true
                    iconName: "camera"
                    text: qsTr("Try it")
                    Accessible.name: qsTr("Try the camera")
                    onClicked: board.selfTest.open()
                }
            }
        }
    }
}
