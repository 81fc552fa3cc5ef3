// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// One sheet of today: what became of it, how its print goes, and what can be done with it.
ColumnLayout {
    id: row

    required property TodaySheetShown sheet
    signal printed
    signal printedElsewhere
    signal givenUp
    signal taken

    spacing: 8

    component Wish: SecondaryButton {
        thin: true
        spokenName: qsTr("%1: %2").arg(text).arg(row.sheet.title)
    }

    Words {
        Layout.fillWidth: true
        text: row.sheet.title
        font.weight: Font.Bold
    }
    Words {
        Layout.fillWidth: true
        text: row.sheet.detail
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
    }
    Words {
        Layout.fillWidth: true
        visible: row.sheet.status !== ""
        styled: true
        text: row.sheet.status
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        Layout.fillWidth: true
        spacing: 10

        Wish {
            visible: row.sheet.saved && !row.sheet.busy && !row.sheet.out
            ready: row.sheet.prints
            iconName: "printer"
            text: qsTr("Print")
            onClicked: row.printed()
        }
        Wish {
            visible: row.sheet.other !== ""
            iconName: "printer"
            text: row.sheet.other
            onClicked: row.printedElsewhere()
        }
        Wish {
            visible: row.sheet.busy
            iconName: "x"
            text: qsTr("Do not wait")
            onClicked: row.givenUp()
        }
        Wish {
            visible: row.sheet.out || !row.sheet.saved
            iconName: "check"
            text: row.sheet.out ? qsTr("It is in hand") : qsTr("Seen to")
            onClicked: row.taken()
        }
        Wish {
            visible: row.sheet.saved && !row.sheet.busy && !row.sheet.out
            iconName: "trash-2"
            text: qsTr("Delete")
            onClicked: row.taken()
        }
    }
    Hairline {}
}
