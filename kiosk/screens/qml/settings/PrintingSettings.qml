// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// Paper, print, and which of the machine's printers.
ColumnLayout {
    id: part

    required property SettingsView settings
    readonly property PrintingPart printing: settings.printing

    spacing: 20

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: 20
        rowSpacing: 20
        SettingChips {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Paper")
            choices: part.printing.papers
            onPicked: value => part.settings.choose("paper", value)
        }
        SettingChips {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Print")
            choices: part.printing.sizes
            onPicked: value => part.settings.choose("print", value)
        }
    }
    FieldLabel {
        Layout.fillWidth: true
        text: qsTr("Printers")
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: part.printing.said
    }
    ChoiceChip {
        several: false
        Layout.maximumWidth: part.width
        text: qsTr("Use first what the machine prefers")
        checked: part.printing.systems
        onClicked: part.settings.choose("printer", "")
    }
    Repeater {
        model: part.printing.printers
        delegate: ColumnLayout {
            id: row
            required property PrinterPick modelData
            Layout.fillWidth: true
            spacing: 8
            Hairline {
                Layout.fillWidth: true
            }
            GridLayout {
                Layout.fillWidth: true
                columns: Theme.stacked ? 1 : 2
                columnSpacing: 16
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Words {
                        Layout.fillWidth: true
                        text: row.modelData.title
                        font.weight: Font.Bold
                        anywhere: true
                    }
                    Words {
                        Layout.fillWidth: true
                        text: row.modelData.words
                        font.pixelSize: Theme.smallSize
                        color: Theme.ink2
                    }
                }
                Flow {
                    Layout.fillWidth: Theme.stacked
                    Layout.preferredWidth: offered.implicitWidth + first.implicitWidth + spacing
                    spacing: 8
                    ChoiceChip {
                        id: offered
                        text: qsTr("Staff may choose it")
                        spokenName: qsTr("%1: staff may choose it").arg(row.modelData.title)
                        checked: row.modelData.offered
                        onClicked: part.settings.turnItem("printers", row.modelData.name)
                    }
                    ChoiceChip {
                        id: first
                        several: false
                        text: qsTr("Used first")
                        spokenName: qsTr("%1: used first").arg(row.modelData.title)
                        checked: row.modelData.first
                        onClicked: part.settings.choose("printer", row.modelData.name)
                    }
                }
            }
        }
    }
}
