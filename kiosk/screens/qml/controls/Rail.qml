// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// Up, where on the page this is, and down. `place`, `shown` and `whole` are pixels.
Item {
    id: rail

    required property real place
    required property real shown
    required property real whole
    readonly property bool atStart: place <= 1
    readonly property bool atEnd: place >= whole - shown - 1

    signal stepped(direction: int)

    RailArrow {
        id: up
        width: parent.width
        height: width
        iconName: "chevron-up"
        ready: !rail.atStart
        spokenName: qsTr("Up")
        hint: ready ? "" : qsTr("The beginning")
        onClicked: rail.stepped(-1)
    }
    Rectangle {
        id: groove
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: up.bottom
        anchors.bottom: down.top
        anchors.topMargin: 12
        anchors.bottomMargin: 12
        width: 16
        radius: 8
        color: Theme.sunk
        border.width: 1
        border.color: Theme.edge

        Accessible.role: Accessible.ScrollBar
        Accessible.name: qsTr("Place on the page")

        Rectangle {
            readonly property real room: groove.height - 6
            x: 3
            width: 10
            radius: 5
            color: Theme.primary
            height: Math.max(24, room * Math.min(1, rail.shown / rail.whole))
            y: 3 + (room - height) * (rail.place / Math.max(1, rail.whole - rail.shown))
        }
    }
    RailArrow {
        id: down
        width: parent.width
        height: width
        anchors.bottom: parent.bottom
        iconName: "chevron-down"
        ready: !rail.atEnd
        spokenName: qsTr("Down")
        hint: ready ? "" : qsTr("The end")
        onClicked: rail.stepped(1)
    }
}
