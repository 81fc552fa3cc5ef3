// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// One of several (or more than one, with `several`), with an empty ring or a disc with a tick at the
// end. With a `sample` it is the
// text-size card: the sample, the words, the ring beneath.
Press {
    id: card

    property string sample
    property string iconName
    property string picture
    property real size: Theme.bodySize
    property bool several: false
    property real sampleSize: Theme.bodySize
    readonly property bool tall: sample !== ""

    padding: 20
    implicitHeight: Math.max(Theme.grown(tall ? 144 : 72, 0.6),
                             implicitContentHeight + topPadding + bottomPadding)

    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: card.checked

    background: PressGround {
        press: card
        chosen: card.checked
    }
    contentItem: Item {
        implicitWidth: card.tall ? Math.max(column.implicitWidth, 60)
                                 : words.anchors.leftMargin + words.implicitWidth + 16 + ring.width
        implicitHeight: card.tall ? column.implicitHeight : words.implicitHeight

        Pictograph {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            picture: card.picture
            icon: card.iconName
            size: Theme.grown(52, 0.6)
            iconSize: Theme.grown(34, 0.6)
        }
        Words {
            id: words
            visible: !card.tall
            anchors.left: parent.left
            anchors.leftMargin: sign.visible ? sign.width + 16 : 0
            anchors.right: parent.right
            anchors.rightMargin: ring.width + 16
            anchors.verticalCenter: parent.verticalCenter
            text: card.text
            font.pixelSize: card.size
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Column {
            id: column
            visible: card.tall
            anchors.centerIn: parent
            spacing: 4
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                text: card.sample
                font.pixelSize: card.sampleSize
                font.weight: Font.DemiBold
                leading: 1.1
                height: Math.max(implicitHeight, Theme.grown(70, 0.6))
                Accessible.ignored: true
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                text: card.text
                font.pixelSize: Theme.smallSize
                font.weight: Font.DemiBold
                bottomPadding: Theme.grown(38, 0.6)
                Accessible.ignored: true
            }
        }
        Icon {
            id: ring
            size: Theme.grown(30, 0.6)
            name: card.checked ? "verdict-ok" : "circle"
            tint: card.checked ? Theme.primary : Theme.edge
            x: card.tall ? (parent.width - width) / 2 : parent.width - width
            y: card.tall ? parent.height - height - 2 : (parent.height - height) / 2
        }
    }
}
