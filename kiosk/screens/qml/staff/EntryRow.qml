// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."
import "../cards"
import "../text"

// One thing in a list of the staff's panels: its name, a line or two about it, Edit and Remove.
ColumnLayout {
    id: entry

    property string title
    property string detail
    property string problem
    signal edit
    signal remove

    spacing: 6

    GridLayout {
        id: row
        readonly property bool under: width < Theme.px(420)
        Layout.fillWidth: true
        columns: under ? 2 : 3
        columnSpacing: 12
        rowSpacing: 6

        ColumnLayout {
            Layout.fillWidth: true
            Layout.columnSpan: row.under ? 2 : 1
            spacing: 2
            Words {
                Layout.fillWidth: true
                text: entry.title
                font.weight: Font.Bold
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: entry.detail
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
            }
        }
        EditButton {
            what: entry.title
            onClicked: entry.edit()
        }
        RemoveButton {
            what: entry.title
            onClicked: entry.remove()
        }
    }
    Problem {
        Layout.fillWidth: true
        text: entry.problem
    }
    Hairline {}
}
