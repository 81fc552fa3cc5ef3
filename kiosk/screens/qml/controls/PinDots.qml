// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ".."

// How many digits of a PIN are typed, and never which.
Row {
    id: dots

    required property int digits
    required property int filled
    property real cellWidth: 44
    property real cellHeight: 56
    required property string spoken

    spacing: 18

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Repeater {
        model: dots.digits
        delegate: Rectangle {
            id: cell
            required property int index
            readonly property bool full: index < dots.filled
            width: dots.cellWidth
            height: dots.cellHeight
            radius: 12
            color: Theme.surface
            border.width: full ? 3 : 2
            border.color: full ? Theme.primary : Theme.edge
            Rectangle {
                anchors.centerIn: parent
                visible: cell.full
                width: Math.round(parent.width * 0.4)
                height: width
                radius: width / 2
                color: Theme.primary
            }
        }
    }
}
