// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"

// The first days: the skin, what to do, what not yet. A day or an arrow chooses.
PageFrame {
    id: page

    readonly property TimelineView timeline: shell.timeline
    readonly property int days: timeline.days.length
    readonly property int half: Math.ceil(days / 2)

    // A day's date stays on one line in its cell, or the stepper takes the strip's place.
    readonly property real dayRoom: Theme.portrait ? (room - 156) / Math.max(1, half)
                                                   : (room - 148) / Math.max(1, days)
    readonly property bool stripFits: !Theme.big && dayRoom >= Theme.px(75)

    title: qsTr("Your timeline")
    aside: timeline.treated

    // Made only where it is shown, once the page has its width.
    component Shown: Loader {
        property bool wanted: false
        active: wanted && page.width > 0 && page.days > 0
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
            timeline: page.timeline
            withPatch: true
        }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.tight ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        PictureCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 510
            timeline: page.timeline
        }
        Shown {
            wanted: !Theme.big
            Layout.fillHeight: true
            Layout.preferredWidth: 686
            sourceComponent: PhaseCard {
                timeline: page.timeline
            }
        }
    }
    Shown {
        wanted: page.stripFits && !Theme.portrait
        sourceComponent: DayStrip {
            timeline: page.timeline
            count: page.days
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
                    count: page.half
                    arrows: false
                }
                DayStrip {
                    Layout.fillWidth: true
                    timeline: page.timeline
                    first: page.half
                    count: page.days - page.half
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
