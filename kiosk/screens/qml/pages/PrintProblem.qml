// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../parts"

// What happened and what is safe, and four ways on, always in the same order. No patient's name.
PageFrame {
    id: page

    readonly property var sheet: kiosk.sheetPage
    readonly property var problem: sheet.problem

    tag: qsTr("Staff")
    title: qsTr("The sheet did not print")
    aside: page.problem.aside
    backText: qsTr("Back to patient")
    nextText: ""
    ownWalk: true
    onBackWanted: page.sheet.go("sheet")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: Theme.stacked
            Layout.fillHeight: !Theme.stacked
            Layout.preferredWidth: Theme.stacked ? -1 : Math.round(440 * Theme.titleScale)
            spacing: 16

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                fill: Theme.waitTint
                edge: Theme.waitEdge
                stroke: 2

                ColumnLayout {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 10
                    Icon {
                        name: "printer-x"
                        tint: Theme.wait
                        size: Math.round(52 * Theme.titleScale)
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
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 10
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
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                Repeater {
                    model: page.problem.rungs
                    delegate: SheetRung {
                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        number: index + 1
                        iconName: modelData.icon
                        title: modelData.title
                        detail: modelData.detail
                        action: modelData.button
                        ready: modelData.ready && !(page.sheet.busy && index < 2)
                        onClimbed: page.sheet.climb(modelData.key)
                    }
                }
            }
        }
    }
}
