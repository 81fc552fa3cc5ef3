// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import ".."
import "../text"

// Skin tones, for the picture only. The chosen one has a ring and a tick.
Flow {
    id: tones

    required property TimelineView timeline
    readonly property bool oneRow: label.implicitWidth + discs.implicitWidth + 12 <= width

    spacing: 0

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Skin tone of the picture")

    Words {
        id: label
        text: qsTr("Skin tone")
        font.pixelSize: Theme.px(19)
        height: tones.oneRow ? discs.height : implicitHeight
        width: tones.oneRow ? tones.width - discs.implicitWidth : tones.width
    }
    Row {
        id: discs
        spacing: 10
        Repeater {
            model: tones.timeline.tones
            delegate: Press {
                id: tone
                required property ToneShown modelData

                width: Theme.target
                height: Theme.target
                corner: width / 2
                spokenName: modelData.spoken
                onClicked: tones.timeline.chooseTone(modelData.number)

                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: modelData.chosen

                background: Rectangle {
                    radius: width / 2
                    color: "transparent"
                    border.width: tone.modelData.chosen ? 4 : 0
                    border.color: Theme.primary
                }
                contentItem: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: Math.round(parent.width * 0.62)
                        height: width
                        radius: width / 2
                        color: tone.modelData.base
                        border.width: 2
                        border.color: Theme.contrast ? Theme.edge : tone.modelData.line
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: tone.modelData.chosen
                        name: "check"
                        size: Math.round(parent.width * 0.42)
                        tint: tone.modelData.light ? Theme.darkInk : Theme.lightInk
                    }
                }
            }
        }
    }
}
