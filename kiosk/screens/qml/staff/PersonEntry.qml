// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// Somebody of staff gets a PIN: whose it is, what they may do, and the same six numbers twice.
Card {
    id: entry

    required property Shell shell
    readonly property PeopleView people: shell.people
    property string title
    property string lead
    property bool roleShown: true
    readonly property bool side: width / Theme.scale > 640

    implicitHeight: grid.implicitHeight + 2 * padding

    GridLayout {
        id: grid
        anchors.fill: parent
        columns: entry.side ? 2 : 1
        columnSpacing: 32
        rowSpacing: 20

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            spacing: 8

            Heading {
                Layout.fillWidth: true
                text: entry.title
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: entry.lead
                color: Theme.ink2
            }
            Flow {
                Layout.fillWidth: true
                visible: entry.people.names.length > 0
                spacing: 8
                Repeater {
                    model: entry.people.names
                    delegate: ChoiceChip {
                        required property string modelData
                        several: false
                        text: modelData
                        checked: entry.people.chosen === modelData
                        onClicked: entry.people.setName(modelData)
                    }
                }
            }
            Field {
                id: name
                Layout.fillWidth: true
                label: qsTr("Name, as on the sheet")
                text: entry.people.chosen
                maximumLength: 60
                onEdited: typed => entry.people.setName(typed)
            }
            RowLayout {
                visible: entry.roleShown
                spacing: 8
                ChoiceChip {
                    several: false
                    text: qsTr("Practitioner")
                    checked: !entry.people.administrator
                    onClicked: entry.people.setAdministrator(false)
                }
                ChoiceChip {
                    several: false
                    text: qsTr("Administrator")
                    checked: entry.people.administrator
                    onClicked: entry.people.setAdministrator(true)
                }
            }
            FieldLabel {
                text: qsTr("Choose 6 numbers")
            }
            PinDots {
                spacing: 9
                cellWidth: 38
                cellHeight: 46
                digits: entry.people.digits
                filled: entry.people.pin
                spoken: entry.people.pinCounted
            }
            FieldLabel {
                text: qsTr("The same 6 again")
            }
            PinDots {
                spacing: 9
                cellWidth: 38
                cellHeight: 46
                digits: entry.people.digits
                filled: entry.people.again
                spoken: entry.people.againCounted
            }
            // What is wrong has its room from the start.
            Item {
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.px(52), said.implicitHeight)
                Problem {
                    id: said
                    width: parent.width
                    text: entry.people.said
                }
                Words {
                    width: parent.width
                    visible: entry.people.said === "" && text !== ""
                    text: entry.people.told
                    Accessible.role: Accessible.AlertMessage
                }
            }
            Item { Layout.fillHeight: true }
            Words {
                visible: !entry.roleShown
                Layout.fillWidth: true
                text: qsTr("Nobody can look it up. If you lose it, an administrator gives you another.")
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
            }
        }
        PinPad {
            Layout.alignment: entry.side ? Qt.AlignTop | Qt.AlignRight : Qt.AlignHCenter
            Layout.preferredWidth: 352
            keyHeight: 88
            onDigit: typed => entry.people.digit(typed)
            onCleared: entry.people.clear()
            onDeleted: entry.people.delete()
        }
    }
}
