// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// Teach-back: the patient says it in their own words. It checks how we explained, not the patient.
PageFrame {
    id: page

    readonly property CheckView check: shell.check

    title: qsTr("Tell it in your own words")
    aside: qsTr("This checks us, not you.")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        Card {
            Layout.fillWidth: Theme.stacked
            Layout.fillHeight: !Theme.stacked
            Layout.preferredWidth: Theme.stacked ? -1 : Theme.grown(340, 0.6)
            Layout.row: Theme.stacked ? 1 : 0
            Layout.column: 0
            visible: page.check.prompts.length > 0
            padding: 14

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: 9

                Repeater {
                    model: page.check.prompts
                    delegate: PromptRow {
                        required property PromptShown modelData

                        Layout.fillWidth: true
                        prompt: modelData
                        onClicked: page.check.ask(modelData.number)
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.row: 0
            Layout.column: Theme.stacked ? 0 : 1
            spacing: 16

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: Theme.big ? 24 : 36

                ColumnLayout {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 12

                    Icon {
                        name: "message-circle"
                        size: Theme.grown(52, 0.6)
                    }
                    Words {
                        Layout.fillWidth: true
                        text: page.check.prompt !== "" ? page.check.prompt
                            : qsTr("Tell me in your own words what you will do tonight.")
                        font.pixelSize: Theme.grown(40, 0.6)
                        font.weight: Font.Bold
                        leading: 1.22
                        Accessible.role: Accessible.Heading
                    }
                    Words {
                        Layout.fillWidth: true
                        visible: !page.check.answerShown
                        text: page.check.hint
                        color: Theme.ink2
                    }
                    Rectangle {
                        Layout.fillWidth: true
                        visible: page.check.answerShown
                        implicitHeight: answer.implicitHeight + 32
                        radius: Theme.smallRadius
                        color: Theme.primaryTint
                        border.width: 2
                        border.color: Theme.primary

                        Words {
                            id: answer
                            x: 20
                            width: parent.width - 40
                            anchors.verticalCenter: parent.verticalCenter
                            styled: true
                            text: page.check.answer
                            font.pixelSize: Theme.leadSize
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                padding: 18
                visible: page.check.prompts.length > 0

                GridLayout {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: 6
                    anchors.rightMargin: 6
                    columns: Theme.big ? 1 : 2
                    uniformCellWidths: true
                    columnSpacing: 12
                    rowSpacing: 12

                    Tag {
                        icon: "user-check"
                        text: page.check.forWhom
                    }
                    SecondaryButton {
                        Layout.alignment: Theme.big ? Qt.AlignLeft : Qt.AlignRight
                        thin: true
                        implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
                        size: Theme.smallSize
                        iconName: page.check.answerShown ? "eye-off" : "eye"
                        text: page.check.answerShown ? qsTr("Hide the answer")
                                                     : qsTr("Show it in the plan")
                        onClicked: page.check.turnAnswer()
                    }
                    Button {
                        Layout.fillWidth: true
                        implicitHeight: Math.max(72, implicitContentHeight + 20)
                        iconName: "check"
                        text: qsTr("Told me")
                        onClicked: page.check.saidWell()
                    }
                    SecondaryButton {
                        Layout.fillWidth: true
                        implicitHeight: Math.max(72, implicitContentHeight + 20)
                        iconName: "rotate-ccw"
                        text: qsTr("Went over it again")
                        onClicked: page.check.wentOverAgain()
                    }
                }
            }
        }
    }
}
