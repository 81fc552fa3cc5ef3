// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../panels"
import "../staff"
import "../text"

// "Can I use it?": the look-up, the table by class, and the patient's own shelf.
PageFrame {
    id: page

    readonly property ProductsView products: shell.products

    titleShown: false

    // All of the answer, or as much as there is room for from its verdict on.
    function showAnswer(): void {
        if (!answer.visible)
            return
        scroller.reveal(answer)
        scroller.reveal(answer.verdict)
    }

    // What was put on the shelf comes into sight.
    function showNewest(): void {
        const row = rows.itemAt(page.products.newest)
        if (row)
            scroller.reveal(row)
    }

    // A new row has its place two frames later.
    FrameAnimation {
        id: placed
        onTriggered: {
            if (currentFrame < 2)
                return
            stop()
            page.showNewest()
        }
    }
    Connections {
        target: page.products
        function onNewestChanged(): void {
            placed.restart()
        }
        function onAnswerChanged(): void {
            Qt.callLater(page.showAnswer)
        }
    }

    GridLayout {
        id: titleRow
        // Beside the title and the ways, the look-up still needs room for its words.
        readonly property bool stacked: Theme.stacked || width < title.implicitWidth + waysWidth + Theme.px(440)
        readonly property real waysWidth: ours.implicitWidth + (show.visible ? show.implicitWidth + 16 : 0)
        Layout.fillWidth: true
        columns: stacked ? 1 : 3
        columnSpacing: 16
        rowSpacing: 8

        Heading {
            id: title
            level: 1
            text: qsTr("Your products")
        }
        LookUp {
            id: lookUp
            Layout.fillWidth: true
            Layout.leftMargin: titleRow.stacked ? 0 : 6
            products: page.products
        }
        Flow {
            id: ways
            Layout.fillWidth: titleRow.stacked
            spacing: 16

            SecondaryButton {
                id: show
                visible: page.shell.label.offered
                iconName: "camera"
                leftPadding: 18
                text: qsTr("Show the label")
                onClicked: page.shell.label.show()
            }
            SecondaryButton {
                id: ours
                iconName: "shopping-bag"
                leftPadding: 18
                text: qsTr("Our products")
                onClicked: page.shell.openPanel("clinic-products")
            }
        }
    }
    Problem {
        Layout.fillWidth: true
        text: page.products.codeProblem
    }
    AnswerCard {
        id: answer
        onHeightChanged: Qt.callLater(page.showAnswer)
        Layout.fillWidth: true
        products: page.products
        onClosed: {
            page.products.clear()
            lookUp.rest()
        }
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
                    model: page.products.rows
                    delegate: RuledRow {
                        id: row
                        required property ProductRowShown modelData
                        required property int index
                        first: index === 0
                        least: 58
                        Layout.maximumHeight: Math.max(implicitHeight, 84)

                        GridLayout {
                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            anchors.rightMargin: ask.width - 8
                            columns: chip.implicitWidth + Theme.px(230) > width ? 1 : 2
                            columnSpacing: 12
                            rowSpacing: 6

                            RowLayout {
                                Layout.fillWidth: true
                                spacing: 16
                                Pictograph {
                                    picture: row.modelData.picture
                                    icon: row.modelData.icon
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
                                verdict: row.modelData.chip
                                most: parent.width
                            }
                        }
                        AskMark {
                            id: ask
                            anchors.right: parent.right
                            anchors.rightMargin: -12
                            anchors.verticalCenter: parent.verticalCenter
                            shell: page.shell
                            key: row.modelData.key
                            about: row.modelData.name
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
                        text: page.products.shelfTitle
                    }
                    SecondaryButton {
                        thin: true
                        visible: rows.count > 0
                        size: Theme.smallSize
                        leftPadding: 12
                        rightPadding: 12
                        iconName: page.products.changing ? "check" : "pencil"
                        text: page.products.changing ? qsTr("Done") : qsTr("Change")
                        onClicked: page.products.change()
                    }
                }
                Words {
                    visible: rows.count === 0
                    Layout.fillWidth: true
                    text: qsTr("Nothing here yet. Look up a product, then add it.")
                    color: Theme.ink2
                }
                Repeater {
                    id: rows

                    model: page.products.shelf
                    delegate: ShelfRow {
                        required property ShelfRowShown modelData
                        required property int index

                        Layout.fillWidth: true
                        room: shelf.width
                        shell: page.shell
                        product: modelData
                        first: index === 0
                        last: index === rows.count - 1
                        changing: page.products.changing
                        onMoveWanted: by => {
                            page.products.move(index, by)
                            const moved = rows.itemAt(index + by) as ShelfRow
                            moved.focusArrow(by)
                        }
                        onSettleWanted: page.shell.gate.askAnswer(index)
                        onEditWanted: page.products.edit(index)
                        onRemoveWanted: page.products.remove(index)
                    }
                }
                SecondaryButton {
                    thin: true
                    Layout.topMargin: 4
                    iconName: "plus"
                    text: qsTr("Add a product")
                    onClicked: page.products.addProduct()
                }
                Item {
                    Layout.fillHeight: true
                }
                Hairline {}
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

    SettlePanel {
        shell: page.shell
        where: "products"
    }
    PanelSlot {
        shell: page.shell
        name: "own-product"
        file: "ProductPanel.qml"
    }
    PanelSlot {
        shell: page.shell
        name: "clinic-products"
        file: "ProductPick.qml"
    }
}
