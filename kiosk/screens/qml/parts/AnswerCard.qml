// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// The answer to "Can I use it?": the verdict, the words that decided it and what they are, what was
// not recognised, and what may have been meant instead.
Card {
    id: card

    required property var patient
    readonly property var answer: patient.answer
    readonly property alias verdict: chip
    readonly property bool narrow: width < 800 * Theme.scale
    signal closed
    // A label goes on the shelf under a name that somebody has to give it.
    signal nameWanted(string label)

    implicitHeight: column.implicitHeight + 2 * padding
    padding: 20
    stroke: 2
    raised: false
    edge: Theme.edge

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 10

        GridLayout {
            Layout.fillWidth: true
            columns: card.narrow ? 1 : 3
            columnSpacing: 20
            rowSpacing: 12

            Chip {
                id: chip
                kind: card.answer.kind ?? "ask"
                text: card.answer.told ?? ""
                most: column.width
                Layout.alignment: Qt.AlignTop
            }
            Heading {
                level: 3
                Layout.fillWidth: true
                text: card.patient.asked.length > 160 ? qsTr("The label you typed")
                                                      : card.patient.asked
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            RowLayout {
                Layout.alignment: Qt.AlignTop
                spacing: 12
                IconWord {
                    visible: card.answer.onShelf ?? false
                    icon: "check"
                    text: qsTr("On the shelf")
                    told: visible
                }
                SecondaryButton {
                    visible: !(card.answer.onShelf ?? false)
                    thin: true
                    iconName: "plus"
                    text: qsTr("Add to shelf")
                    onClicked: {
                        if ((card.answer.called ?? "") === "")
                            card.nameWanted(card.patient.asked)
                        else if (card.patient.addToShelf())
                            close.forceActiveFocus()
                    }
                }
                SecondaryButton {
                    id: close
                    thin: true
                    iconName: "x"
                    text: qsTr("Close")
                    onClicked: card.closed()
                }
            }
        }
        Problem {
            Layout.fillWidth: true
            text: card.patient.problem
        }
        Repeater {
            model: card.answer.deciding ?? []
            delegate: GridLayout {
                id: word
                required property var modelData

                Layout.fillWidth: true
                columns: Theme.big ? 1 : 2
                columnSpacing: 10
                rowSpacing: 2

                Rectangle {
                    implicitWidth: Math.min(words.implicitWidth + 16, column.width)
                    implicitHeight: words.implicitHeight + 2
                    radius: 6
                    color: Theme.primaryTint
                    Words {
                        id: words
                        x: 8
                        y: 1
                        width: parent.width - 16
                        text: word.modelData.words
                        font.weight: Font.DemiBold
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
                Words {
                    Layout.fillWidth: true
                    text: word.modelData.plain
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }
        Words {
            visible: (card.answer.unknown ?? "") !== ""
            Layout.fillWidth: true
            text: qsTr("We did not find: %1").arg(card.answer.unknown ?? "")
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Repeater {
            model: card.answer.lines ?? []
            delegate: Words {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
        Flow {
            visible: (card.answer.offers?.length ?? 0) > 0
            Layout.fillWidth: true
            spacing: 8
            Repeater {
                model: card.answer.offers ?? []
                delegate: SecondaryButton {
                    required property var modelData
                    thin: true
                    iconName: "search"
                    width: Math.min(implicitWidth, column.width)
                    text: modelData.text
                    onClicked: card.patient.readAs(modelData.words, modelData.name)
                }
            }
        }
    }
}
