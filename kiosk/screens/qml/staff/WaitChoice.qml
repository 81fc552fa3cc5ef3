// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."
import "../controls"
import "../text"

// A wait to choose: its name at the start, what is told now, its hint, at the end.
Press {
    id: row

    property bool narrow: Theme.stacked

    implicitHeight: Math.max(Theme.mainTarget, implicitContentHeight + 16)
    leftPadding: 16
    rightPadding: 16

    background: PressGround {
        press: row
    }
    contentItem: GridLayout {
        columns: row.narrow ? 1 : 2
        columnSpacing: 16
        rowSpacing: 2
        Words {
            Layout.fillWidth: true
            text: row.text
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Words {
            text: row.hint
            Layout.fillWidth: row.narrow
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
