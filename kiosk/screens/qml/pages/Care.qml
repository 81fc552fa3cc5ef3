// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"
import ".."

// Care at home: now, not yet, not while you heal; then the ten points, do and don't, make-up.
PageFrame {
    id: page

    readonly property var care: kiosk.patient.care
    readonly property list<string> parts: [qsTr("Your days"), qsTr("Ten care points"),
                                           qsTr("Do and don’t"), qsTr("Make-up")]

    title: qsTr("Care at home")
    across: Tabs {
        id: tabs
        Layout.fillWidth: Theme.stacked
        tabs: page.parts
        onChosenChanged: page.scroller.afresh()
    }

    GridLayout {
        visible: tabs.chosen === 0
        Layout.topMargin: -4
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.tight ? 1 : 3
        columnSpacing: 16
        rowSpacing: 16

        CareColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 316
            icon: "verdict-ok"
            title: qsTr("Do now")
            detail: page.care?.today ?? ""
            ink: Theme.ok
            fill: Theme.okTint
            edge: Theme.okEdge
            rows: page.care?.now ?? []
        }
        CareColumn {
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
            dated: page.care?.notYet ?? []
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 304
            spacing: 12

            CareColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                icon: "verdict-never"
                title: qsTr("Not while you heal")
                detail: qsTr("We give no date for these")
                ink: Theme.stop
                fill: Theme.stopTint
                edge: Theme.stopEdge
                rows: page.care?.healing ?? []
                ask: page.care?.ask ?? ""
            }
            Repeater {
                model: page.care?.changes ?? []
                delegate: Changed {
                    required property var modelData
                    Layout.fillWidth: true
                    line: modelData.line
                    reason: modelData.reason
                }
            }
        }
    }
    AdviceList {
        visible: tabs.chosen === 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        rows: page.care?.points ?? []
        numbered: true
    }
    GridLayout {
        visible: tabs.chosen === 2
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked && Theme.scale > 1 ? 1 : 2
        columnSpacing: 16
        rowSpacing: 16
        uniformCellWidths: true

        CareColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            icon: "verdict-ok"
            title: qsTr("Do")
            ink: Theme.ok
            fill: Theme.okTint
            edge: Theme.okEdge
            rows: page.care?.do ?? []
        }
        CareColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            icon: "verdict-never"
            title: qsTr("Don’t")
            ink: Theme.stop
            fill: Theme.stopTint
            edge: Theme.stopEdge
            rows: page.care?.dont ?? []
        }
    }
    Card {
        visible: tabs.chosen === 3
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: makeUp.implicitHeight + 2 * padding
        ColumnLayout {
            id: makeUp
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 12
            Repeater {
                model: page.care?.makeUp ?? []
                delegate: ColumnLayout {
                    id: topic
                    required property var modelData
                    Layout.fillWidth: true
                    spacing: 12
                    CardTitle {
                        Layout.fillWidth: true
                        icon: "brush"
                        text: topic.modelData.title
                    }
                    Repeater {
                        model: topic.modelData.text
                        delegate: Words {
                            required property string modelData
                            Layout.fillWidth: true
                            styled: true
                            text: modelData
                        }
                    }
                    Bullets {
                        Layout.fillWidth: true
                        lines: topic.modelData.points
                    }
                }
            }
        }
    }
}
