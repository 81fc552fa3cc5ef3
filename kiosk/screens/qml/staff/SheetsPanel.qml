// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../panels"
import "../text"

// Sheets of today that somebody has to see to. By their codes: no patient is named.
Panel {
    id: panel

    required property Shell shell
    readonly property TodayView today: shell.today

    title: qsTr("Sheets of today")
    closeText: qsTr("Done")
    keeps: true
    most: 900

    Words {
        Layout.fillWidth: true
        text: qsTr("They are deleted when the day ends.")
        color: Theme.ink2
    }
    Problem {
        Layout.fillWidth: true
        text: panel.today.problem
    }
    Words {
        Layout.fillWidth: true
        visible: panel.today.sheets.length === 0
        text: qsTr("There is none to see to.")
    }
    Repeater {
        model: panel.today.sheets
        delegate: TodaySheetRow {
            required property TodaySheetShown modelData

            Layout.fillWidth: true
            sheet: modelData
            onPrinted: panel.today.print(modelData.code)
            onPrintedElsewhere: panel.today.printElsewhere(modelData.code)
            onGivenUp: panel.today.stopWaiting()
            onTaken: panel.today.remove(modelData.code, modelData.fate)
        }
    }
}
