// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."
import "../text"

// One word of a label: sure with an edge; not sure dashed, with its number, "?" and a pencil;
// checked by a person with its number and a tick.
Press {
    id: chip

    required property LabelWordShown word
    property real most: 10000
    readonly property bool doubt: word.state === "doubt" || word.state === "unread"
    readonly property bool checkedNow: word.state === "checked"
    readonly property color ink: doubt ? Theme.ask : Theme.ink

    spokenName: word.spoken
    hint: qsTr("Press to change it")
    corner: 14
    leftPadding: word.number > 0 ? 10 : 14
    rightPadding: 14
    topPadding: 6
    bottomPadding: 6
    width: Math.min(implicitWidth, most)
    implicitHeight: Math.max(Theme.leastTarget, implicitContentHeight + topPadding + bottomPadding)

    background: Item {
        PressGround {
            anchors.fill: parent
            press: chip
            chosen: chip.checkedNow
            visible: !chip.doubt
        }
        DashedBox {
            anchors.fill: parent
            corner: chip.corner
            fill: chip.pressed ? Theme.primaryTint : Theme.askTint
            edge: Theme.askEdge
            visible: chip.doubt
        }
    }
    contentItem: Item {
        readonly property real signs: (number.visible ? number.width + 8 : 0) + (sign.visible ? sign.width + 8 : 0)
        implicitWidth: signs + Math.ceil(words.implicitWidth)
        implicitHeight: Math.max(number.visible ? number.height : 0, words.implicitHeight)

        Rectangle {
            id: number
            visible: chip.word.number > 0
            width: Math.max(height, digits.implicitWidth + 12)
            height: Theme.grown(30, 0.6)
            radius: height / 2
            color: chip.doubt ? Theme.ask : Theme.primary
            anchors.verticalCenter: parent.verticalCenter
            Words {
                id: digits
                anchors.centerIn: parent
                text: chip.word.number
                font.pixelSize: Theme.grown(18, 0.6)
                font.weight: Font.Bold
                leading: 1.1
                color: chip.doubt ? Theme.askTint : Theme.primaryInk
                Accessible.ignored: true
            }
        }
        Words {
            id: words
            x: number.visible ? number.width + 8 : 0
            width: Math.max(1, parent.width - parent.signs)
            anchors.verticalCenter: parent.verticalCenter
            text: chip.word.text
            anywhere: true
            font.weight: Font.DemiBold
            leading: 1.25
            color: chip.ink
            Accessible.ignored: true
        }
        Icon {
            id: sign
            visible: chip.word.number > 0
            name: chip.doubt ? "pencil" : "check"
            tint: chip.ink
            size: Theme.grown(22, 0.6)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
