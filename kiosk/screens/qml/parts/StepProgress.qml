// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ".."

// Where the visit stands. Pressing it asks for the list of pages.
Press {
    id: progress

    required property var steps
    required property int step

    corner: Theme.smallRadius
    leftPadding: 8
    rightPadding: 8
    text: qsTr("Step %1 of %2").arg(step).arg(steps.length)
    spokenName: qsTr("%1. Go to a page").arg(text)

    background: Rectangle {
        radius: progress.corner
        color: progress.pressed ? Theme.primaryTint : "transparent"
    }
    contentItem: Row {
        spacing: 18
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: progress.text
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.big ? 5 : 6
            Repeater {
                model: progress.steps
                delegate: Rectangle {
                    id: mark
                    required property var modelData
                    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                    width: modelData.now ? (Theme.big ? 44 : 52) : (Theme.big ? 22 : 30)
                    height: modelData.now ? (Theme.big ? 24 : 16) : (Theme.big ? 12 : 8)
                    radius: height / 2
                    color: modelData.done ? Theme.primary : Theme.surface
                    border.width: modelData.now ? 4 : modelData.done ? 0 : 1
                    border.color: modelData.now ? Theme.primary : Theme.edge
                }
            }
        }
    }
}
