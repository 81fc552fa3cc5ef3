// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// The first days: the skin, what to do, what not yet. A day or an arrow chooses. Days that do not all
// fit are turned over as pages are.
PageFrame {
    id: page

    readonly property TimelineView timeline: shell.timeline
    readonly property int days: timeline.days.length
    readonly property int twoWeeks: 14

    // A day's date stays on one line in its cell. Where a strip would hold neither all days nor two
    // weeks of them, the stepper takes its place.
    readonly property real cell: Math.max(Theme.px(75), every.implicitWidth + 12)
    readonly property int inARow: Math.floor((room - (Theme.portrait ? 156 : 148)) / cell)
    readonly property int held: Math.min(days, Theme.portrait ? 2 * inARow : inARow)
    readonly property bool stripFits: !Theme.big && held >= Math.min(days, twoWeeks)
    readonly property int first: held > 0 ? Math.min(days - held, Math.floor(timeline.chosen / held) * held) : 0
    readonly property int half: Math.ceil(held / 2)

    Text {
        id: every
        visible: false
        text: page.timeline.dates
        font.family: Theme.family
        font.pixelSize: Theme.smallSize
        font.weight: Font.Bold
    }

    title: qsTr("Your timeline")
    aside: timeline.treated
    across: [
        SecondaryButton {
            thin: true
            iconName: page.timeline.listed ? "calendar" : "list"
            text: page.timeline.listed ? qsTr("Day by day") : qsTr("All dates")
            onClicked: page.timeline.turnList()
        },
        SecondaryButton {
            thin: true
            iconName: "calendar-days"
            text: qsTr("My day")
            spokenName: qsTr("Is there a day that matters?")
            onClicked: page.shell.jump("my-day")
        }
    ]

    // Made only where it is shown, once the page has its width.
    component Shown: Loader {
        property bool wanted: false
        active: wanted && page.width > 0 && page.days > 0 && !page.timeline.listed
        visible: active
        Layout.fillWidth: true
    }

    Shown {
        wanted: !page.stripFits
        sourceComponent: DayStepper {
            timeline: page.timeline
        }
    }
    Shown {
        wanted: Theme.big
        sourceComponent: PhaseCard {
            shell: page.shell
            timeline: page.timeline
            withPatch: true
        }
    }
    Card {
        Layout.fillWidth: true
        visible: page.timeline.listed
        implicitHeight: list.implicitHeight + 2 * padding
        padding: 20

        ColumnLayout {
            id: list
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 0

            CardTitle {
                Layout.fillWidth: true
                Layout.bottomMargin: 6
                icon: "verdict-wait"
                text: qsTr("Wait until this date")
                tint: Theme.wait
                ink: Theme.wait
            }
            Repeater {
                model: page.timeline.listed ? page.timeline.allDates : []
                delegate: RuledRow {
                    id: line
                    required property DateLineShown modelData
                    required property int index
                    first: index === 0
                    least: 44

                    GridLayout {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        columns: Theme.tight ? 1 : 3
                        columnSpacing: 20
                        rowSpacing: 0
                        Words {
                            Layout.preferredWidth: Theme.px(230)
                            Layout.fillWidth: Theme.tight
                            text: line.modelData.told
                            font.weight: Font.Bold
                        }
                        Words {
                            Layout.preferredWidth: Theme.px(70)
                            visible: text !== "" || !Theme.tight
                            text: line.modelData.day
                            color: Theme.ink2
                        }
                        Words {
                            Layout.fillWidth: true
                            text: line.modelData.line
                        }
                    }
                }
            }
        }
    }
    GridLayout {
        visible: !page.timeline.listed
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.tight ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        PictureCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 436
            timeline: page.timeline
        }
        Shown {
            wanted: !Theme.big
            Layout.fillHeight: true
            Layout.preferredWidth: 760
            sourceComponent: PhaseCard {
                shell: page.shell
                timeline: page.timeline
            }
        }
    }
    Shown {
        wanted: page.stripFits && !Theme.portrait
        sourceComponent: DayStrip {
            timeline: page.timeline
            first: page.first
            count: page.held
        }
    }
    Shown {
        wanted: page.stripFits && Theme.portrait
        sourceComponent: RowLayout {
            spacing: 14

            DayArrow {
                Layout.preferredWidth: 64
                Layout.fillHeight: true
                timeline: page.timeline
                by: -1
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 12
                DayStrip {
                    Layout.fillWidth: true
                    timeline: page.timeline
                    first: page.first
                    count: page.half
                    arrows: false
                }
                DayStrip {
                    Layout.fillWidth: true
                    timeline: page.timeline
                    first: page.first + page.half
                    count: page.held - page.half
                    arrows: false
                }
            }
            DayArrow {
                Layout.preferredWidth: 64
                Layout.fillHeight: true
                timeline: page.timeline
                by: 1
            }
        }
    }
}
