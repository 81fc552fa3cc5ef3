// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// Care at home: now, not yet, not while you heal; then the care points, do and don't, and topics.
PageFrame {
    id: page

    readonly property CareView care: shell.care

    title: qsTr("Care at home")
    across: Tabs {
        Layout.fillWidth: Theme.stacked
        tabs: page.care.tabs
        onChosen: place => {
            page.care.choose(place)
            page.scroller.afresh()
        }
    }

    component DoColumn: CareColumn {
        shell: page.shell
        Layout.fillWidth: true
        Layout.fillHeight: true
        icon: "verdict-ok"
        ink: Theme.ok
        fill: Theme.okTint
        edge: Theme.okEdge
    }
    component StopColumn: CareColumn {
        shell: page.shell
        Layout.fillWidth: true
        Layout.fillHeight: true
        icon: "verdict-never"
        ink: Theme.stop
        fill: Theme.stopTint
        edge: Theme.stopEdge
    }

    GridLayout {
        visible: page.care.part === "days"
        Layout.topMargin: -4
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.tight ? 1 : 3
        columnSpacing: 16
        rowSpacing: 16

        DoColumn {
            Layout.preferredWidth: 316
            title: qsTr("Do now")
            detail: page.care.today
            lines: page.care.now
        }
        CareColumn {
            shell: page.shell
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 564
            icon: "verdict-wait"
            title: qsTr("Not yet")
            detail: qsTr("Wait until this date")
            note: qsTr("Clinics give different times. These are our clinic’s times.")
            ink: Theme.wait
            fill: Theme.waitTint
            edge: Theme.waitEdge
            dated: page.care.notYet
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 304
            spacing: 12

            StopColumn {
                title: qsTr("Not while you heal")
                detail: qsTr("We give no date for these")
                lines: page.care.healing
                avoid: page.care.avoid
                ask: page.care.ask
            }
            Repeater {
                model: page.care.changes
                delegate: Changed {
                    required property ChangeLineShown modelData
                    Layout.fillWidth: true
                    change: modelData
                }
            }
        }
    }
    AdviceList {
        shell: page.shell
        visible: page.care.part === "points"
        Layout.fillWidth: true
        Layout.fillHeight: true
        advice: page.care.points
    }
    GridLayout {
        visible: page.care.part === "do-and-dont"
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked && Theme.scale > 1 ? 1 : 2
        columnSpacing: 16
        rowSpacing: 16
        uniformCellWidths: true

        DoColumn {
            title: qsTr("Do")
            lines: page.care.do
        }
        StopColumn {
            title: qsTr("Don’t")
            lines: page.care.dont
        }
    }
    Card {
        visible: page.care.part === "topic"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: topic.implicitHeight + 2 * padding
        ColumnLayout {
            id: topic
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 12
            CardTitle {
                Layout.fillWidth: true
                icon: page.care.topic?.icon ?? ""
                text: page.care.topic?.title ?? ""
            }
            Repeater {
                model: page.care.topic?.text ?? []
                delegate: Words {
                    required property string modelData
                    Layout.fillWidth: true
                    styled: true
                    text: modelData
                }
            }
            Bullets {
                Layout.fillWidth: true
                lines: page.care.topic?.points ?? []
            }
        }
    }
}
