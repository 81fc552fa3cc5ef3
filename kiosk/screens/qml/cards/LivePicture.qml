// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import ".."
import "../text"

// What the camera sees, the frame to aim with, and what to do with the bottle.
Item {
    id: picture

    required property LabelView label
    readonly property bool reading: label.step === "reading"
    readonly property string spoken: qsTr("What the camera sees")

    readonly property real across: Math.min(width, height * 804 / 552)

    implicitHeight: Theme.stacked ? Math.min(width * 552 / 804, Theme.windowHeight * 0.46) : 300

    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    Rectangle {
        id: ground
        width: picture.across
        height: width * 552 / 804
        radius: Theme.smallRadius
        color: Theme.photoGround
        border.width: 2
        border.color: Theme.ink
    }
    Image {
        anchors.fill: ground
        anchors.margins: 2
        cache: false
        fillMode: Image.PreserveAspectFit
        source: picture.reading ? picture.label.still : picture.label.live
        Accessible.ignored: true
    }
    AimFrame {
        anchors.fill: ground
        anchors.margins: 2
        visible: picture.label.camera && !picture.reading
        whole: picture.label.step === "scan"
    }
    Card {
        anchors.horizontalCenter: ground.horizontalCenter
        anchors.bottom: ground.bottom
        anchors.bottomMargin: 16
        visible: line.text !== ""
        padding: 14
        raised: false
        corner: Theme.smallRadius
        width: Math.min(ground.width - 32, row.wanted + 2 * padding + 8)
        implicitHeight: row.height + 2 * padding

        Item {
            id: row
            readonly property real wanted: sign.width + 12 + Math.ceil(line.implicitWidth) + (dashes.visible ? dashes.width + 18 : 0)
            width: parent.width
            height: Math.max(sign.height, line.implicitHeight)
            implicitHeight: height

            Icon {
                id: sign
                name: picture.reading ? "hourglass" : "hand"
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: line
                x: sign.width + 12
                width: Math.max(1, parent.width - x - (dashes.visible ? dashes.width + 18 : 0))
                anchors.verticalCenter: parent.verticalCenter
                text: picture.label.pill
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
            }
            Row {
                id: dashes
                visible: picture.label.step === "aim" && picture.label.camera
                spacing: 6
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                Repeater {
                    model: 3
                    delegate: Rectangle {
                        required property int index
                        readonly property bool done: index < picture.label.steady
                        width: 22
                        height: 8
                        radius: 4
                        color: done ? Theme.primary : "transparent"
                        border.width: done ? 0 : 1
                        border.color: Theme.edge
                    }
                }
            }
        }
    }
}
