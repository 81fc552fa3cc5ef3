// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// An icon and a word on one line, inside a control that has its own name.
Row {
    id: row

    property string icon
    property string text
    property color tint: Theme.ink
    property color ink: Theme.ink
    property real size: Theme.bodySize
    property int weight: Font.DemiBold
    property real iconSize: Theme.iconSize
    property bool iconLast: false
    property real most: 100000

    spacing: 12
    layoutDirection: iconLast ? Qt.RightToLeft : Qt.LeftToRight

    Icon {
        name: row.icon
        tint: row.tint
        size: row.iconSize
        visible: row.icon !== ""
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: word
        text: row.text
        visible: text !== ""
        color: row.ink
        font.pixelSize: row.size
        font.weight: row.weight
        leading: 1.25
        width: Math.min(Math.ceil(implicitWidth), row.most - (row.icon === "" ? 0 : row.iconSize + row.spacing))
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
