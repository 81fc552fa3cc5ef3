// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// Which printer the sheet goes to, and how often.
Panel {
    id: panel

    required property Shell shell
    readonly property SheetView sheet: shell.sheet

    title: qsTr("Printer and copies")
    closeText: qsTr("Done")
    keeps: true

    Repeater {
        model: panel.sheet.printers
        delegate: ColumnLayout {
            id: row
            required property PrinterChoiceShown modelData
            Layout.fillWidth: true
            spacing: 4
            ChoiceCard {
                Layout.fillWidth: true
                iconName: "printer"
                text: row.modelData.title
                hint: row.modelData.words
                checked: row.modelData.chosen
                onClicked: panel.sheet.choosePrinter(row.modelData.name)
            }
            Words {
                Layout.fillWidth: true
                Layout.leftMargin: 20
                text: row.modelData.words
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
            }
        }
    }
    FieldLabel {
        text: qsTr("Copies")
    }
    RowLayout {
        spacing: 12
        SecondaryButton {
            iconName: "minus"
            text: ""
            spokenName: qsTr("One copy less")
            ready: panel.sheet.fewer
            onClicked: panel.sheet.moreCopies(-1)
        }
        Words {
            Layout.preferredWidth: Theme.px(48)
            horizontalAlignment: Text.AlignHCenter
            text: panel.sheet.copies
            font.weight: Font.Bold
            font.pixelSize: Theme.leadSize
        }
        SecondaryButton {
            iconName: "plus"
            text: ""
            spokenName: qsTr("One copy more")
            ready: panel.sheet.more
            onClicked: panel.sheet.moreCopies(1)
        }
    }
}
