// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A number in a ring, or a tick on a disc where it is `done`.
Rectangle {
    id: badge

    property int number
    property bool done: false
    property bool now: false
    property color fill: Theme.surface
    property real size: 44
    property real textSize: Theme.bodySize
    property bool silent: false

    implicitWidth: Theme.grown(size, 0.6)
    implicitHeight: implicitWidth
    radius: width / 2
    color: done ? Theme.ok : fill
    border.width: done ? 0 : now ? 3 : 2
    border.color: now ? Theme.primary : Theme.edge

    Icon {
        anchors.centerIn: parent
        name: "check"
        tint: Theme.surface
        size: Theme.grown(26, 0.6)
        visible: badge.done
    }
    Words {
        anchors.centerIn: parent
        visible: !badge.done
        text: badge.number
        font.weight: Font.Bold
        font.pixelSize: badge.textSize
        color: badge.now ? Theme.primary : Theme.ink
        Accessible.ignored: badge.silent
    }
}
