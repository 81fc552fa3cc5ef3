// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import ".."
import "../controls"
import "../text"

// Days side by side under the names of their phases, `count` of them from `first`, between two
// arrows. The chosen day swells and gets the knob; tapping a day or an arrow moves it.
Item {
    id: strip

    required property TimelineView timeline
    property int first: 0
    required property int count
    property bool arrows: true
    readonly property int end: first + count
    readonly property int phaseNow: timeline.day?.phase ?? 0
    readonly property real cellsX: arrows ? 74 : 0
    readonly property real cellWidth: Math.floor((width - 2 * cellsX) / Math.max(1, count))
    readonly property real nameHeight: Math.round(Theme.smallSize * 1.25)
    readonly property real ruleY: nameHeight + (arrows ? 16 : 4)
    readonly property real cellsY: ruleY + (arrows ? 20 : 10)
    readonly property real cellHeight: Math.max(104, 34 + Theme.px(18) * 2.5 + 24)

    implicitHeight: cellsY + cellHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Days")

    // Phase names over their rules.
    Repeater {
        model: strip.timeline.phases
        delegate: Item {
            id: phase
            required property PhaseShown modelData
            required property int index
            readonly property int from: Math.max(strip.first, modelData.first)
            readonly property int to: Math.min(strip.end, modelData.first + modelData.days)
            visible: to > from
            x: strip.cellsX + (from - strip.first) * strip.cellWidth + 3
            width: (to - from) * strip.cellWidth - 6

            // Where its days are too few for it, the name is left to the card.
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: implicitWidth <= phase.width + 6
                text: phase.modelData.title
                font.pixelSize: Theme.smallSize
                font.weight: Font.DemiBold
                color: phase.index === strip.phaseNow ? Theme.primary : Theme.ink2
                leading: 1.25
                wrapMode: Text.NoWrap
            }
            Rectangle {
                width: parent.width
                y: strip.ruleY - 2 + (phase.index > strip.phaseNow ? 1 : 0)
                height: phase.index > strip.phaseNow ? 2 : 4
                color: phase.index === strip.phaseNow ? Theme.primary : Theme.edge
            }
        }
    }
    DayArrow {
        visible: strip.arrows
        width: 64
        y: strip.cellsY
        height: strip.cellHeight
        timeline: strip.timeline
        by: -1
    }
    Card {
        x: strip.cellsX
        y: strip.cellsY
        width: strip.cellWidth * strip.count
        height: strip.cellHeight
        corner: Theme.cardRadius
    }
    Repeater {
        model: strip.timeline.days
        delegate: Press {
            id: cell
            required property DayShown modelData
            required property int index
            readonly property int place: index - strip.first
            readonly property bool chosen: modelData.chosen

            visible: place >= 0 && index < strip.end
            x: strip.cellsX + place * strip.cellWidth + 4
            y: strip.cellsY + 4
            z: chosen || activeFocus ? 2 : 1
            width: strip.cellWidth - 8
            height: strip.cellHeight - 8
            corner: 14
            spokenName: modelData.words
            onClicked: strip.timeline.chooseDay(index)

            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: cell.chosen

            background: Item {
                Rectangle {
                    visible: cell.place > 0 && !cell.chosen && strip.timeline.chosen !== cell.index - 1
                    x: -4.5
                    y: 12
                    width: 1
                    height: parent.height - 24
                    color: Theme.line
                }
                Rectangle {
                    visible: cell.chosen || cell.pressed
                    anchors.fill: parent
                    anchors.leftMargin: -7
                    anchors.rightMargin: -7
                    anchors.topMargin: cell.chosen ? -10 : 0
                    anchors.bottomMargin: cell.chosen ? -10 : 0
                    radius: Theme.controlRadius
                    color: Theme.primaryTint
                    border.width: cell.chosen ? 4 : 0
                    border.color: Theme.primary
                }
            }
            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    width: parent.width
                    spacing: 1
                    Disc {
                        anchors.horizontalCenter: parent.horizontalCenter
                        picture: cell.modelData.disc
                    }
                    Item {
                        width: 1
                        height: 4
                    }
                    Words {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: cell.modelData.weekday
                        font.pixelSize: Theme.smallSize
                        leading: 1.2
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: cell.modelData.date
                        font.pixelSize: Theme.smallSize
                        font.weight: cell.chosen ? Font.Bold : Font.DemiBold
                        leading: 1.2
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    // The knob marks the place of the chosen day, and moves to it; it is not pressed.
    Rectangle {
        readonly property int place: strip.timeline.chosen - strip.first
        visible: strip.arrows && place >= 0 && place < strip.count
        x: strip.cellsX + (place + 0.5) * strip.cellWidth - width / 2
        y: strip.ruleY - 17
        z: 3
        width: 40
        height: 40
        radius: 20
        color: Theme.ground
        Behavior on x { NumberAnimation { duration: Theme.pictureMs; easing.type: Easing.OutQuad } }

        Rectangle {
            anchors.centerIn: parent
            width: 34
            height: 34
            radius: 17
            color: Theme.primary
        }
        Icon {
            anchors.centerIn: parent
            name: "chevrons-left-right"
            tint: Theme.primaryInk
            size: 26
        }
    }
    DayArrow {
        visible: strip.arrows
        x: strip.width - 64
        width: 64
        y: strip.cellsY
        height: strip.cellHeight
        timeline: strip.timeline
        by: 1
    }
}
