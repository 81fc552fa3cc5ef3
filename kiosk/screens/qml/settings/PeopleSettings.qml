// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../staff"
import "../text"

// Who works here, and which treatments are offered.
ColumnLayout {
    id: part

    required property SettingsView settings
    readonly property PeoplePart people: settings.people

    spacing: 12

    SettingChips {
        Layout.fillWidth: true
        label: qsTr("Treatments offered")
        several: true
        choices: part.people.treatments
        onPicked: value => part.settings.turnItem("treatments", value)
    }
    Problem {
        Layout.fillWidth: true
        text: part.people.problem
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        Field {
            Layout.fillWidth: true
            label: qsTr("Add somebody: name, as on the sheet")
            text: part.people.typed
            maximumLength: 60
            onEdited: text => part.settings.setPerson(text)
            onAccepted: part.settings.addPerson()
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignBottom
            thin: true
            implicitHeight: Theme.target
            iconName: "plus"
            text: qsTr("Add")
            hint: part.people.typed
            onClicked: part.settings.addPerson()
        }
    }
    Repeater {
        model: part.people.people
        delegate: ColumnLayout {
            id: row
            required property PersonLine modelData
            Layout.fillWidth: true
            spacing: 8
            Hairline {
                Layout.fillWidth: true
            }
            GridLayout {
                Layout.fillWidth: true
                columns: Theme.stacked ? 1 : 2
                columnSpacing: 16
                Words {
                    Layout.fillWidth: true
                    text: row.modelData.name
                    font.weight: Font.Bold
                    anywhere: true
                }
                Flow {
                    Layout.fillWidth: Theme.stacked
                    Layout.preferredWidth: treats.implicitWidth + administers.implicitWidth + gone.implicitWidth + 2 * spacing
                    spacing: 8
                    ChoiceChip {
                        id: treats
                        text: qsTr("Treats")
                        spokenName: qsTr("%1: treats").arg(row.modelData.name)
                        checked: row.modelData.treats
                        onClicked: part.settings.turnRole(row.modelData.name, "practitioners")
                    }
                    ChoiceChip {
                        id: administers
                        text: qsTr("Administrator")
                        spokenName: qsTr("%1: administrator").arg(row.modelData.name)
                        checked: row.modelData.administers
                        onClicked: part.settings.turnRole(row.modelData.name, "administrators")
                    }
                    RemoveButton {
                        id: gone
                        what: row.modelData.name
                        onClicked: part.settings.removePerson(row.modelData.name)
                    }
                }
            }
        }
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("PINs are given on the page People and PINs.")
        color: Theme.ink2
        font.pixelSize: Theme.smallSize
    }
}
