// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// One sign of a list with its pictograph, or with a disc where the pack has none.
Item {
    id: line

    property alias text: words.text
    property alias picture: pictograph.picture
    // Room at the end, for what stands there.
    property real after: 0
    property color ink: Theme.ink
    property color disc: Theme.edge
    property color ring: Theme.pictureInk

    implicitHeight: Math.max(words.implicitHeight, pictograph.drawn ? pictograph.size : 0)
    height: implicitHeight

    Pictograph {
        id: pictograph
        width: implicitWidth
        height: implicitHeight
        anchors.verticalCenter: parent.verticalCenter
        ring: line.ring
    }
    Rectangle {
        visible: !pictograph.drawn
        width: Math.round(Theme.bodySize * 0.4)
        height: width
        radius: width / 2
        color: line.disc
        x: 4
        y: Math.round(Theme.bodySize * 0.5)
    }
    Words {
        id: words
        x: pictograph.drawn ? pictograph.size + 12 : Theme.bodySize
        width: line.width - x - line.after
        anchors.verticalCenter: parent.verticalCenter
        styled: true
        color: line.ink
        leading: 1.25
        Accessible.role: Accessible.ListItem
        Accessible.focusable: false
    }
}
