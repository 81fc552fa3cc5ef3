// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// One phase: its calendar dates, what one may see, what to do, and what is still to wait for.
Card {
    id: card

    required property Shell shell
    required property TimelineView timeline
    property bool withPatch: false
    readonly property DayShown day: timeline.day
    readonly property PhaseShown phase: timeline.phase
    readonly property bool narrow: width / Theme.scale < 520

    implicitHeight: column.implicitHeight + 2 * padding - 12
    padding: Theme.big ? 32 : 24

    component LinesOf: ColumnLayout {
        id: list

        property alias icon: title.icon
        property alias text: title.text
        property alias tint: title.tint
        property alias ink: title.ink
        property alias lines: bullets.lines

        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredWidth: 100
        Layout.alignment: Qt.AlignTop
        spacing: 4
        CardTitle {
            id: title
            size: Theme.bodySize
            iconSize: Theme.grown(26, 0.6)
        }
        Bullets {
            id: bullets
            Layout.fillWidth: true
            spacing: 5
        }
    }
    component MaySee: LinesOf {
        icon: "eye"
        text: qsTr("You may see")
        tint: Theme.ink
        lines: card.phase?.see ?? []
    }

    // What is told of another day comes in gently.
    onDayChanged: enter.restart()

    NumberAnimation {
        id: enter
        target: column
        property: "opacity"
        from: Theme.pictureMs > 0 ? 0.2 : 1
        to: 1
        duration: Theme.pictureMs
        easing.type: Easing.OutQuad
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.topMargin: -6
        anchors.bottomMargin: -6
        spacing: 7

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: 24
            GridLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                columns: card.narrow || Theme.big ? 1 : 2
                columnSpacing: 16
                rowSpacing: 2
                Heading {
                    Layout.fillWidth: true
                    text: card.phase?.heading ?? ""
                }
                Words {
                    Layout.fillWidth: parent.columns === 1
                    Layout.alignment: Qt.AlignBottom
                    text: card.phase?.dates ?? ""
                    color: Theme.ink2
                }
                MaySee {
                    visible: patch.visible
                    Layout.topMargin: 8
                }
            }
            AskMark {
                Layout.alignment: Qt.AlignTop
                visible: !patch.visible
                shell: card.shell
                key: card.phase?.key ?? ""
                about: card.phase?.title ?? ""
            }
            Patch {
                id: patch
                Layout.alignment: Qt.AlignTop
                visible: card.withPatch && card.width > 560
                picture: card.phase?.patch ?? ""
                words: card.phase?.pictureWords ?? ""
                side: 220
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: card.narrow || Theme.big ? 1 : 2
            columnSpacing: 20
            rowSpacing: 10

            MaySee {
                visible: !patch.visible
            }
            // Its lines hold dates, which are long.
            LinesOf {
                Layout.preferredWidth: 128
                icon: "verdict-ok"
                text: qsTr("Do")
                tint: Theme.ok
                ink: Theme.ok
                lines: card.phase?.do ?? []
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Hairline {
            visible: waits.visible
        }
        GridLayout {
            id: waits
            visible: waitRows.count > 0
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: card.narrow || Theme.big ? 1 : 2
            columnSpacing: 16
            rowSpacing: 6

            IconWord {
                Layout.alignment: Qt.AlignTop
                icon: "verdict-wait"
                text: qsTr("Wait")
                tint: Theme.wait
                ink: Theme.wait
                weight: Font.Bold
                spacing: 9
                iconSize: Theme.grown(25, 0.6)
                read: true
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Repeater {
                    id: waitRows
                    model: card.day?.waits ?? []
                    delegate: WaitRow {
                        required property DayWaitShown modelData
                        Layout.fillWidth: true
                        lines: modelData.lines
                        told: modelData.told
                    }
                }
            }
        }
    }
}
