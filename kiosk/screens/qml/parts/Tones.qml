// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ".."

// Six skin tones, for the picture only. The chosen one has a ring and a tick.
Flow {
    id: tones

    required property var patient
    readonly property list<color> bases: ["#F8DECB", "#EDC7A6", "#D9A67C", "#B57E52", "#875838", "#5E3B26"]
    readonly property list<color> lines: ["#9A6A50", "#875539", "#6B3E22", "#4C2912", "#321808", "#1F0E06"]
    readonly property bool oneRow: label.implicitWidth + discs.implicitWidth + 12 <= width

    spacing: 0

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Skin tone of the picture")

    Words {
        id: label
        text: qsTr("Skin tone")
        font.pixelSize: Math.round(19 * Theme.scale)
        height: tones.oneRow ? discs.height : implicitHeight
        width: tones.oneRow ? tones.width - discs.implicitWidth : tones.width
    }
    Row {
        id: discs
        spacing: 10
        Repeater {
            model: 6
            delegate: Press {
                id: tone
                required property int index
                readonly property bool chosen: tones.patient.tone === index + 1
                width: Theme.target
                height: Theme.target
                corner: width / 2
                spokenName: qsTr("Skin tone %1").arg(index + 1)
                onClicked: tones.patient.chooseTone(index + 1)

                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: tone.chosen

                background: Rectangle {
                    radius: width / 2
                    color: "transparent"
                    border.width: tone.chosen ? 4 : 0
                    border.color: Theme.primary
                }
                contentItem: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: Math.round(parent.width * 0.62)
                        height: width
                        radius: width / 2
                        color: tones.bases[tone.index]
                        border.width: 2
                        border.color: Theme.contrast ? Theme.edge : tones.lines[tone.index]
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: tone.chosen
                        name: "check"
                        size: Math.round(parent.width * 0.42)
                        tint: tone.index < 4 ? "#231820" : "#FFFFFF"
                    }
                }
            }
        }
    }
}
