// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// One plain line of a list, with its disc.
RowLayout {
    id: line

    property string text

    spacing: 12

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.round(Theme.bodySize * 0.45)
        implicitWidth: Math.round(Theme.bodySize * 0.4)
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.edge
    }
    Words {
        Layout.fillWidth: true
        text: line.text
        Accessible.role: Accessible.ListItem
    }
}
