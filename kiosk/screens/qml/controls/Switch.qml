// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// On or off, told by the knob's place, a tick and the words at the end.
Press {
    id: control

    property string detail
    // What is not shown keeps its room.
    property bool detailShown: true

    implicitHeight: Math.max(Theme.grown(72, 0.6), implicitContentHeight + 24)
    leftPadding: 20
    rightPadding: 20

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: control.checked
    Accessible.description: detailShown ? detail : ""

    background: PressGround {
        press: control
        chosen: control.checked
    }
    contentItem: Item {
        implicitWidth: words.implicitWidth + track.width + 16
        implicitHeight: words.implicitHeight

        Column {
            id: words
            anchors.left: parent.left
            anchors.right: track.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            Words {
                id: label
                width: parent.width
                text: control.text
                font.weight: Font.DemiBold
                transform: Translate { y: control.detailShown ? 0 : (words.height - label.height) / 2 }
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: control.detail
                visible: text !== ""
                opacity: control.detailShown ? 1 : 0
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: track
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 72
            height: 40
            radius: 20
            color: control.checked ? Theme.primary : Theme.surface
            border.width: 2
            border.color: control.checked ? Theme.primary : Theme.edge

            Rectangle {
                width: 28
                height: 28
                radius: 14
                y: 6
                x: control.checked ? 38 : 6
                color: control.checked ? Theme.primaryInk : Theme.edge
                Behavior on x { NumberAnimation { duration: Theme.choiceMs } }
                Icon {
                    anchors.centerIn: parent
                    size: 20
                    name: control.checked ? "check" : "x"
                    tint: control.checked ? Theme.primary : Theme.surface
                }
            }
        }
    }
}
