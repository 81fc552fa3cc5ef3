// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// One of several, 72 high, with an empty ring or a disc with a tick at the end.
// With `tall` it is the text-size card: a sample, the words, the ring beneath.
Press {
    id: card

    property string detail
    property string sample
    property real sampleSize: Theme.bodySize
    property bool tall: false
    property string face: Theme.family

    checkable: false
    padding: 20
    implicitHeight: Math.max(tall ? Math.round(144 * Theme.titleScale) : Math.round(72 * Theme.titleScale),
                             implicitContentHeight + topPadding + bottomPadding)

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: card.checked

    background: Rectangle {
        radius: card.corner
        color: card.checked || card.pressed ? Theme.primaryTint : Theme.surface
        border.width: card.checked ? 4 : 2
        border.color: card.checked || card.pressed ? Theme.primary : Theme.edge
        Behavior on color { ColorAnimation { duration: Theme.choiceMs } }
    }
    contentItem: Item {
        implicitWidth: card.tall ? Math.max(column.implicitWidth, 60)
                                 : row.implicitWidth + 16 + ring.width
        implicitHeight: card.tall ? column.implicitHeight : row.implicitHeight

        Column {
            id: row
            visible: !card.tall
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: ring.width + 16
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                text: card.text
                font.family: card.face
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: card.detail
                visible: text !== ""
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
                Accessible.ignored: true
            }
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
                height: Math.max(implicitHeight, Math.round(70 * Theme.titleScale))
                Accessible.ignored: true
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                text: card.text
                font.pixelSize: Theme.smallSize
                font.weight: Font.DemiBold
                bottomPadding: 38 * Theme.titleScale
                Accessible.ignored: true
            }
        }
        Icon {
            id: ring
            size: Math.round(30 * Theme.titleScale)
            name: card.checked ? "verdict-ok" : "circle"
            tint: card.checked ? Theme.primary : Theme.edge
            x: card.tall ? (parent.width - width) / 2 : parent.width - width
            y: card.tall ? parent.height - height - 2 : (parent.height - height) / 2
        }
    }
}
