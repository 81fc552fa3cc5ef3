// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// What happened and what is safe, and four ways on, always in the same order. No patient's name.
PageFrame {
    id: page

    readonly property SheetView sheet: shell.sheet
    readonly property PrintProblemShown problem: sheet.problem

    tag: qsTr("Staff")
    title: page.problem.heading
    aside: page.problem.aside
    backText: qsTr("Back to patient")
    nextText: ""
    ownWalk: true
    onBackWanted: page.sheet.go("sheet")

    component Side: Card {
        default property alias lines: lines.data

        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            id: lines
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 10
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.tight ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: Theme.tight
            Layout.fillHeight: !Theme.tight
            Layout.preferredWidth: Theme.tight ? -1 : Theme.grown(440, 0.6)
            spacing: 16

            Side {
                fill: Theme.waitTint
                edge: Theme.waitEdge
                stroke: 2

                Icon {
                    name: "printer-x"
                    tint: Theme.wait
                    size: Theme.grown(52, 0.6)
                }
                Heading {
                    Layout.fillWidth: true
                    text: page.problem.title
                }
                Words {
                    Layout.fillWidth: true
                    text: page.problem.detail
                }
                Words {
                    Layout.fillWidth: true
                    visible: page.sheet.busy
                    styled: true
                    text: page.problem.status
                    Accessible.role: Accessible.AlertMessage
                }
                SecondaryButton {
                    visible: page.sheet.busy
                    iconName: "x"
                    text: qsTr("Do not wait")
                    onClicked: page.sheet.stopWaiting()
                }
            }
            Side {
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 10
                    Icon {
                        name: "verdict-ok"
                        tint: Theme.ok
                    }
                    Heading {
                        Layout.fillWidth: true
                        text: qsTr("What is safe")
                        color: Theme.ok
                    }
                }
                Repeater {
                    model: page.problem.safe
                    delegate: Words {
                        required property string modelData
                        Layout.fillWidth: true
                        text: modelData
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                Repeater {
                    model: page.problem.rungs
                    delegate: WayOnRow {
                        required property RungShown modelData

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        rung: modelData
                        onClimbed: page.sheet.climb(modelData.key)
                    }
                }
            }
        }
    }
}
