// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// A key of the pad: a digit, or a sign with its word.
Press {
    id: key

    property string iconName

    implicitWidth: 124
    implicitHeight: 104
    corner: Theme.controlRadius + 4

    contentItem: Item {
        Words {
            anchors.centerIn: parent
            visible: key.iconName === ""
            text: key.text
            font.pixelSize: Theme.grown(34, 0.3)
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Column {
            anchors.centerIn: parent
            width: parent.width
            visible: key.iconName !== ""
            spacing: 4
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: key.iconName
                tint: Theme.ink
                size: 28
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: key.text
                font.pixelSize: Math.min(Theme.smallSize, 24)
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 18
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        // A heavier lower edge, so that it looks pressed when it is.
        Rectangle {
            anchors.fill: parent
            radius: key.corner
            color: Theme.edge
        }
        PressGround {
            anchors.fill: parent
            anchors.bottomMargin: key.pressed ? 0 : 2
            press: key
            fill: key.iconName !== "" ? Theme.sunk : Theme.surface
        }
    }
}
