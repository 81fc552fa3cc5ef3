// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"
import ".."

// The first fourteen days: the skin, what to do, what not yet. A day or an arrow chooses.
PageFrame {
    id: page

    readonly property var patient: kiosk.patient
    readonly property var days: patient.days
    readonly property var day: days[patient.day] ?? null
    readonly property var phases: patient.phases
    readonly property var phase: phases[day?.phase ?? 0] ?? null

    // A day's date stays on one line in its cell, or the stepper takes the strip's place.
    readonly property real dayRoom: Theme.portrait ? (room - 156) / 7 : (room - 148) / 14
    readonly property bool stripFits: !Theme.big && dayRoom >= Theme.px(75)

    title: qsTr("Your timeline")
    aside: patient.treated

    // Made only where it is shown, once the page has its width.
    component Shown: Loader {
        property bool wanted: false
        active: wanted && page.width > 0
        visible: active
        Layout.fillWidth: true
    }

    Shown {
        wanted: !page.stripFits
        sourceComponent: DayStepper {
            patient: page.patient
        }
    }
    Shown {
        wanted: Theme.big
        sourceComponent: PhaseCard {
            day: page.day
            phase: page.phase
            tone: page.patient.tone
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
            patient: page.patient
            phase: page.phase
        }
        Shown {
            wanted: !Theme.big
            Layout.fillHeight: true
            Layout.preferredWidth: 686
            sourceComponent: PhaseCard {
                day: page.day
                phase: page.phase
                tone: page.patient.tone
            }
        }
    }
    Shown {
        wanted: page.stripFits && !Theme.portrait
        sourceComponent: DayStrip {
            patient: page.patient
            first: 0
            count: page.days.length
        }
    }
    Shown {
        wanted: page.stripFits && Theme.portrait
        sourceComponent: RowLayout {
            spacing: 14

            RailArrow {
                Layout.preferredWidth: 64
                Layout.fillHeight: true
                iconName: "chevron-left"
                ready: page.patient.day > 0
                spokenName: qsTr("Day before")
                onClicked: page.patient.chooseDay(page.patient.day - 1)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 12
                DayStrip {
                    Layout.fillWidth: true
                    patient: page.patient
                    first: 0
                    count: 7
                    arrows: false
                }
                DayStrip {
                    Layout.fillWidth: true
                    patient: page.patient
                    first: 7
                    count: page.days.length - 7
                    arrows: false
                }
            }
            RailArrow {
                Layout.preferredWidth: 64
                Layout.fillHeight: true
                iconName: "chevron-right"
                ready: page.patient.day < page.days.length - 1
                spokenName: qsTr("Day after")
                onClicked: page.patient.chooseDay(page.patient.day + 1)
            }
        }
    }
}
