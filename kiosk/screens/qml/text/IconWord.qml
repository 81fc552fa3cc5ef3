// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// An icon and a word on one line, inside a control that has its own name. Its implicit width is
// that of the words on one line; given less, or `most`, the words wrap.
Item {
    id: row

    property string icon
    property string text
    property color tint: Theme.ink
    property color ink: Theme.ink
    property real size: Theme.bodySize
    property int weight: Font.DemiBold
    property real iconSize: Theme.iconSize
    property real spacing: 12
    property bool iconLast: false
    property bool read: false
    property real most: 100000
    readonly property real iconRoom: icon === "" ? 0 : iconSize + (text === "" ? 0 : spacing)
    readonly property string spoken: read ? text : ""

    implicitWidth: iconRoom + Math.ceil(word.implicitWidth)
    implicitHeight: Math.max(icon === "" ? 0 : iconSize, text === "" ? 0 : word.implicitHeight)
    width: Math.max(1, Math.min(implicitWidth, most))
    height: implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !read

    Icon {
        name: row.icon
        tint: row.tint
        size: row.iconSize
        visible: row.icon !== ""
        x: row.iconLast ? row.width - width : 0
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
        width: Math.max(1, row.width - row.iconRoom)
        x: row.iconLast ? 0 : row.iconRoom
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
