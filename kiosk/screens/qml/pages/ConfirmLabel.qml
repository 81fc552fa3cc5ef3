// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// The words that were read beside their picture. Nothing is judged before somebody says yes.
PageFrame {
    id: page

    readonly property LabelView label: shell.label
    readonly property LabelAnswerShown answer: label.answer

    tag: label.staff ? qsTr("Staff") : ""
    title: qsTr("Show the label")
    aside: qsTr("A word we cannot read waits longest.")
    nextText: label.saidYes ? label.doneWords : ""
    nextShort: label.saidYes ? qsTr("Take it") : ""
    nextIcon: "package-check"
    nextIconLast: false
    ownWalk: true
    onBackWanted: page.label.leave()
    onNextWanted: page.label.done()

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.stacked
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 400
            visible: page.label.still !== ""
            implicitHeight: beside.implicitHeight + 2 * padding
            padding: 16
            ColumnLayout {
                id: beside
                anchors.fill: parent
                spacing: 14
                LabelStill {
                    Layout.fillWidth: true
                    Layout.fillHeight: !Theme.stacked
                    label: page.label
                }
                SecondaryButton {
                    Layout.fillWidth: true
                    iconName: "rotate-ccw"
                    text: qsTr("Show it again")
                    onClicked: page.label.again()
                }
                Words {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("We forget it when you go on.")
                    font.pixelSize: Theme.smallSize
                    color: Theme.ink2
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 796
            spacing: 16

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.stacked && !page.label.saidYes
                implicitHeight: words.implicitHeight + 2 * padding
                ColumnLayout {
                    id: words
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 12

                    GridLayout {
                        Layout.fillWidth: true
                        columns: Theme.tight ? 1 : 2
                        CardTitle {
                            Layout.fillWidth: true
                            text: qsTr("Is this what it says?")
                        }
                        Words {
                            text: qsTr("Press a word to change it.")
                            font.pixelSize: Theme.smallSize
                            color: Theme.ink2
                        }
                    }
                    Flow {
                        Layout.fillWidth: true
                        spacing: 8
                        Repeater {
                            model: page.label.words
                            delegate: WordChip {
                                required property LabelWordShown modelData
                                required property int index
                                word: modelData
                                most: words.width
                                onClicked: page.label.openWord(index)
                            }
                        }
                    }
                    GridLayout {
                        Layout.fillWidth: true
                        Layout.topMargin: 4
                        columns: Theme.stacked ? 1 : 2
                        columnSpacing: 12
                        rowSpacing: 12
                        uniformCellWidths: true
                        ChoiceCard {
                            Layout.fillWidth: true
                            text: qsTr("Yes, it says this")
                            checked: page.label.saidYes
                            onClicked: page.label.sayYes()
                        }
                        ChoiceCard {
                            Layout.fillWidth: true
                            visible: page.label.offered && page.label.camera
                            text: qsTr("No, words are missing")
                            onClicked: page.label.wordsMissing()
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                visible: page.answer !== null
                implicitHeight: judged.implicitHeight + 2 * padding
                stroke: 2
                raised: false
                edge: Theme.edge
                GridLayout {
                    id: judged
                    anchors.left: parent.left
                    anchors.right: parent.right
                    columns: Theme.tight ? 1 : 2
                    columnSpacing: 28
                    rowSpacing: 12
                    ColumnLayout {
                        Layout.alignment: Qt.AlignTop
                        spacing: 8
                        Heading {
                            level: 3
                            Layout.fillWidth: true
                            Layout.maximumWidth: Theme.tight ? -1 : 280
                            text: page.answer?.name ?? ""
                            anywhere: true
                        }
                        Chip {
                            verdict: page.answer?.chip ?? null
                            most: judged.width
                        }
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: 8
                        Repeater {
                            model: page.answer?.reasons ?? []
                            delegate: RowLayout {
                                id: reason
                                required property LabelReasonShown modelData
                                Layout.fillWidth: true
                                spacing: 12
                                Icon {
                                    Layout.alignment: Qt.AlignTop
                                    name: "verdict-" + reason.modelData.kind
                                    tint: reason.modelData.kind === "ok" ? Theme.ok : reason.modelData.kind === "wait" ? Theme.wait
                                        : reason.modelData.kind === "never" ? Theme.stop : reason.modelData.kind === "avoid" ? Theme.avoid : Theme.ask
                                }
                                Words {
                                    Layout.fillWidth: true
                                    styled: true
                                    text: reason.modelData.text
                                }
                            }
                        }
                    }
                }
            }
            Item {
                Layout.fillHeight: !Theme.stacked && page.label.saidYes
            }
        }
    }
}
