// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// The answer to "Can I use it?": the verdict, the words that decided it and what they are, what was
// not recognised, and what may have been meant instead.
Card {
    id: card

    required property ProductsView products
    readonly property AnswerShown answer: products.answer
    readonly property alias verdict: chip
    readonly property bool narrow: width < 800 * Theme.scale
    signal closed

    implicitHeight: column.implicitHeight + 2 * padding
    padding: 20
    stroke: 2
    raised: false
    edge: Theme.edge
    visible: answer !== null

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
                verdict: card.answer?.chip ?? null
                most: column.width
                Layout.alignment: Qt.AlignTop
            }
            Heading {
                level: 3
                Layout.fillWidth: true
                text: card.answer?.asked ?? ""
                anywhere: true
            }
            RowLayout {
                Layout.alignment: Qt.AlignTop
                spacing: 12
                IconWord {
                    visible: card.answer?.onShelf ?? false
                    icon: "check"
                    text: qsTr("On the shelf")
                    read: visible
                }
                SecondaryButton {
                    visible: !(card.answer?.onShelf ?? false)
                    thin: true
                    iconName: "plus"
                    text: qsTr("Add to shelf")
                    onClicked: {
                        card.products.addToShelf()
                        if (card.answer?.onShelf)
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
            text: card.products.draft === null ? card.products.problem : ""
        }
        Repeater {
            model: card.answer?.deciding ?? []
            delegate: GridLayout {
                id: word
                required property DecidingShown modelData

                Layout.fillWidth: true
                columns: Theme.big ? 1 : 2
                columnSpacing: 10
                rowSpacing: 2

                Quoted {
                    text: word.modelData.words
                    most: column.width
                }
                Words {
                    Layout.fillWidth: true
                    text: word.modelData.plain
                    anywhere: true
                }
            }
        }
        Words {
            visible: text !== ""
            Layout.fillWidth: true
            text: card.answer?.unknown ?? ""
            anywhere: true
        }
        Repeater {
            model: card.answer?.lines ?? []
            delegate: Words {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
                anywhere: true
            }
        }
        Flow {
            visible: (card.answer?.offers.length ?? 0) > 0
            Layout.fillWidth: true
            spacing: 8
            Repeater {
                model: card.answer?.offers ?? []
                delegate: SecondaryButton {
                    required property OfferShown modelData
                    thin: true
                    iconName: "search"
                    width: Math.min(implicitWidth, column.width)
                    text: modelData.text
                    onClicked: card.products.readAs(modelData.words, modelData.name)
                }
            }
        }
    }
}
