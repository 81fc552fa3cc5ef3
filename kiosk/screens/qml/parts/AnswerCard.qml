// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// The answer to "Can I use it?": the verdict, why, and what was not recognised.
Card {
    id: card

    required property var patient
    readonly property var answer: patient.answer
    signal closed

    implicitHeight: column.implicitHeight + 2 * padding
    padding: 20
    stroke: 2
    raised: false
    edge: Theme.edge

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 12

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.stacked ? 1 : 3
            columnSpacing: 20
            rowSpacing: 12

            Chip {
                kind: card.answer.kind ?? "ask"
                text: card.answer.told ?? ""
                most: column.width
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4
                Heading {
                    level: 3
                    Layout.fillWidth: true
                    text: card.patient.asked.length > 160 ? qsTr("The label you typed")
                                                          : card.patient.asked
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                Repeater {
                    model: card.answer.reasons ?? []
                    delegate: Words {
                        required property string modelData
                        Layout.fillWidth: true
                        text: modelData
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
                Words {
                    visible: (card.answer.unknown?.length ?? 0) > 0
                    Layout.fillWidth: true
                    text: qsTr("We did not find: %1").arg((card.answer.unknown ?? []).slice(0, 12).join(", "))
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
            RowLayout {
                Layout.alignment: Qt.AlignTop
                spacing: 8
                SecondaryButton {
                    thin: true
                    iconName: "plus"
                    text: qsTr("Add to shelf")
                    onClicked: card.patient.addToShelf("")
                }
                SecondaryButton {
                    thin: true
                    iconName: "x"
                    text: qsTr("Close")
                    onClicked: {
                        card.patient.closeAnswer()
                        card.closed()
                    }
                }
            }
        }
        Flow {
            visible: (card.answer.matched?.length ?? 0) > 0 || (card.answer.suggestions?.length ?? 0) > 0
            Layout.fillWidth: true
            spacing: 8
            Repeater {
                model: (card.answer.matched ?? []).slice(0, 8)
                delegate: Rectangle {
                    id: matched
                    required property var modelData
                    width: Math.min(words.implicitWidth + 20, column.width)
                    height: words.implicitHeight + 8
                    radius: 6
                    color: Theme.primaryTint
                    Words {
                        id: words
                        x: 10
                        y: 4
                        width: parent.width - 20
                        text: qsTr("%1: %2").arg(matched.modelData.words).arg(matched.modelData.plain)
                        font.pixelSize: Theme.smallSize
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
            }
            Repeater {
                model: card.answer.suggestions ?? []
                delegate: SecondaryButton {
                    required property string modelData
                    thin: true
                    iconName: "search"
                    size: Theme.smallSize
                    text: qsTr("Did you mean %1?").arg(modelData)
                    onClicked: card.patient.lookUp(modelData)
                }
            }
        }
        Problem {
            Layout.fillWidth: true
            text: card.patient.problem
        }
    }
}
