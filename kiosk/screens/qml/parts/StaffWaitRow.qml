// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// A wait to choose: its name at the start, what is told now at the end.
Press {
    id: row

    property string told

    implicitHeight: Math.max(Theme.mainTarget, implicitContentHeight + 16)
    leftPadding: 16
    rightPadding: 16
    hint: told

    background: Rectangle {
        radius: row.corner
        color: row.pressed ? Theme.primaryTint : Theme.surface
        border.width: 2
        border.color: row.pressed ? Theme.primary : Theme.edge
    }
    contentItem: GridLayout {
        columns: Theme.stacked ? 1 : 2
        columnSpacing: 16
        rowSpacing: 2
        Words {
            Layout.fillWidth: true
            text: row.text
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Words {
            text: row.told
            Layout.fillWidth: Theme.stacked
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
