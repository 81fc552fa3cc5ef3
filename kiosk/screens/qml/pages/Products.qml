// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"
import ".."

// "Can I use it?": the look-up, the table by class, and the patient's own shelf.
PageFrame {
    id: page

    readonly property var patient: kiosk.patient

    readonly property var nothing: ({ name: "", kind: "ask", told: "", has: "", unknown: "", decided: "" })
    property bool changing: false

    titleShown: false

    // All of the answer, or as much as there is room for from its verdict on.
    function showAnswer(): void {
        if (!answer.visible)
            return
        scroller.reveal(answer)
        scroller.reveal(answer.verdict)
    }
    function closeAnswer(): void {
        lookUp.clear()
        lookUp.rest()
    }

    Connections {
        target: page.patient
        function onAnswerChanged(): void {
            Qt.callLater(page.showAnswer)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.stacked ? 1 : 3
        columnSpacing: 16
        rowSpacing: 8

        Heading {
            level: 1
            text: qsTr("Your products")
        }
        LookUp {
            id: lookUp
            Layout.fillWidth: true
            Layout.leftMargin: Theme.stacked ? 0 : 6
            patient: page.patient
        }
        SecondaryButton {
            iconName: "shopping-bag"
            leftPadding: 18
            text: qsTr("Our products")
            onClicked: panels.show(pickPanel, {})
        }
    }
    AnswerCard {
        id: answer
        visible: page.patient.answered
        onHeightChanged: Qt.callLater(page.showAnswer)
        Layout.fillWidth: true
        patient: page.patient
        onClosed: page.closeAnswer()
        onNameWanted: label => panels.show(productPanel, { startLabel: label })
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.tight ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: !page.scroller.railShown
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 772
            implicitHeight: table.implicitHeight + 2 * padding
            padding: 16

            ColumnLayout {
                id: table
                anchors.fill: parent
                anchors.leftMargin: 4
                anchors.rightMargin: 4
                spacing: 0

                Repeater {
                    model: page.patient.products
                    delegate: RuledRow {
                        id: row
                        required property var modelData
                        required property int index
                        first: index === 0
                        least: 58
                        Layout.maximumHeight: Math.max(implicitHeight, 84)

                        GridLayout {
                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            columns: chip.implicitWidth + Theme.px(230) > width ? 1 : 2
                            columnSpacing: 12
                            rowSpacing: 6

                            RowLayout {
                                Layout.fillWidth: true
                                spacing: 16
                                Icon {
                                    name: row.modelData.icon
                                }
                                ColumnLayout {
                                    Layout.fillWidth: true
                                    spacing: 0
                                    Heading {
                                        level: 3
                                        Layout.fillWidth: true
                                        text: row.modelData.name
                                        leading: 1.2
                                    }
                                    Words {
                                        Layout.fillWidth: true
                                        text: row.modelData.examples
                                        visible: text !== ""
                                        font.pixelSize: Theme.smallSize
                                        color: Theme.ink2
                                        leading: 1.2
                                    }
                                }
                            }
                            Chip {
                                id: chip
                                kind: row.modelData.kind
                                text: row.modelData.told
                                most: parent.width
                            }
                        }
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 424
            implicitHeight: shelf.implicitHeight + 2 * padding
            padding: 20

            ColumnLayout {
                id: shelf
                anchors.fill: parent
                anchors.topMargin: -4
                spacing: 8

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 12
                    CardTitle {
                        Layout.fillWidth: true
                        icon: "package-open"
                        text: qsTr("%1’s shelf").arg(page.patient.patient)
                    }
                    SecondaryButton {
                        thin: true
                        visible: page.patient.shelf.length > 0
                        size: Theme.smallSize
                        leftPadding: 12
                        rightPadding: 12
                        iconName: page.changing ? "check" : "pencil"
                        text: page.changing ? qsTr("Done") : qsTr("Change")
                        onClicked: page.changing = !page.changing
                    }
                }
                Words {
                    visible: page.patient.shelf.length === 0
                    Layout.fillWidth: true
                    text: qsTr("Nothing here yet. Look up a product, then add it.")
                    color: Theme.ink2
                }
                Repeater {
                    id: rows

                    // Counted, so that a row keeps its buttons, and their focus, as products move.
                    model: page.patient.shelf.length
                    delegate: ShelfRow {
                        required property int index
                        Layout.fillWidth: true
                        place: index
                        product: page.patient.shelf[index] ?? page.nothing
                        last: index === page.patient.shelf.length - 1
                        changing: page.changing
                        onMoveWanted: by => {
                            page.patient.moveOnShelf(index, by)
                            const moved = rows.itemAt(index + by) as ShelfRow
                            moved.focusArrow(by)
                        }
                        onEditWanted: {
                            const product = page.patient.onShelf(index)
                            panels.show(productPanel, {
                                place: index, startName: product.name, startLabel: product.label
                            })
                        }
                        onRemoveWanted: page.patient.removeFromShelf(index)
                    }
                }
                SecondaryButton {
                    thin: true
                    Layout.topMargin: 4
                    iconName: "plus"
                    text: qsTr("Add a product")
                    onClicked: panels.show(productPanel, {})
                }
                Item {
                    Layout.fillHeight: true
                }
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 1
                    color: Theme.line
                }
                Words {
                    Layout.fillWidth: true
                    text: qsTr("We look up our clinic’s rules. We do not check your skin.")
                    font.pixelSize: Theme.smallSize
                    color: Theme.ink2
                    leading: 1.25
                }
            }
        }
    }

    Loader {
        id: panels
        visible: false

        function show(panel: Component, start: var): void {
            sourceComponent = null
            sourceComponent = panel
            const opened = item as Panel
            for (const each in start)
                opened[each] = start[each]
            opened.open()
        }
    }
    Connections {
        target: panels.item
        function onClosed(): void {
            panels.sourceComponent = null
        }
    }
    Component {
        id: productPanel
        ProductPanel {
            patient: page.patient
            onKept: if (place < 0 && startLabel !== "") page.closeAnswer()
        }
    }
    Component {
        id: pickPanel
        ProductPick {
            patient: page.patient
            onPicked: name => page.patient.lookUp(name)
        }
    }
}
