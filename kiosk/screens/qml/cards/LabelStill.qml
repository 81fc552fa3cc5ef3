// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import ".."
import "../text"

// The still that was read, with a box round each word and a number on each in doubt.
Item {
    id: still

    required property LabelView label
    readonly property string spoken: qsTr("The picture of the label")

    implicitHeight: Math.min(width * label.ratio + 4, 400)

    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    Rectangle {
        anchors.fill: picture
        anchors.margins: -2
        radius: Theme.smallRadius
        border.width: 2
        border.color: Theme.ink
        color: Theme.sunk
    }
    Image {
        id: picture
        width: Math.min(parent.width - 4, (parent.height - 4) / still.label.ratio)
        height: width * still.label.ratio
        x: (parent.width - width) / 2
        y: 2
        cache: false
        source: still.label.still
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true

        Repeater {
            model: still.label.marks
            delegate: Item {
                id: mark
                required property LabelMarkShown modelData

                width: modelData.width * picture.width + 6
                height: modelData.height * picture.width + 2
                x: modelData.x * picture.width - width / 2
                y: modelData.y * picture.width - height / 2
                rotation: modelData.turn

                Rectangle {
                    anchors.fill: parent
                    radius: 4
                    color: mark.modelData.doubt ? Qt.alpha(Theme.photoDoubtTint, 0.25) : "transparent"
                    border.width: mark.modelData.doubt ? 2 : 1
                    border.color: mark.modelData.doubt ? Theme.photoDoubt : Theme.photoSure
                }
                Rectangle {
                    visible: mark.modelData.number > 0
                    anchors.horizontalCenter: parent.right
                    anchors.verticalCenter: parent.top
                    rotation: -mark.rotation
                    width: Math.max(26, number.implicitWidth + 10)
                    height: 26
                    radius: 13
                    color: Theme.photoDoubt
                    Words {
                        id: number
                        anchors.centerIn: parent
                        text: mark.modelData.number
                        font.pixelSize: 18
                        font.weight: Font.Bold
                        leading: 1.1
                        color: Theme.paper
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
