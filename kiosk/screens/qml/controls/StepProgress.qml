// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import ".."
import "../text"

// Where the visit stands. Pressing it asks for the list of pages.
Press {
    id: progress

    required property Shell shell

    corner: Theme.smallRadius
    leftPadding: 8
    rightPadding: 8
    text: shell.stepWords
    spokenName: shell.stepSpoken

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
                model: progress.shell.steps
                delegate: Rectangle {
                    required property StepShown modelData
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
