// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// One line of a list, with its disc.
Item {
    id: line

    property alias text: words.text
    property alias styled: words.styled
    property color ink: Theme.ink
    property color disc: Theme.edge
    readonly property real size: Theme.bodySize

    implicitWidth: words.implicitWidth + words.x
    implicitHeight: words.implicitHeight
    height: implicitHeight

    Rectangle {
        width: Math.round(line.size * 0.4)
        height: width
        radius: width / 2
        color: line.disc
        x: 4
        y: Math.round(line.size * 0.5)
    }
    Words {
        id: words
        x: line.size
        width: line.width - x
        color: line.ink
        Accessible.role: Accessible.ListItem
        Accessible.focusable: false
    }
}
