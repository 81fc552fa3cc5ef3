// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../panels"
import "../text"

// The sheet as it will print, its language and size, and the printer.
PageFrame {
    id: page

    readonly property SheetView sheet: shell.sheet
    readonly property list<string> asked: shell.asking.questions

    title: qsTr("Your sheet")
    // Not where Next stood: the last of many presses on Next ends no visit.
    nextText: ""
    across: SecondaryButton {
        iconName: "check"
        text: page.shell.nextWords
        onClicked: page.sheet.finish()
    }

    component SizeChip: ChoiceChip {
        Layout.fillWidth: true
        implicitHeight: Math.max(60, implicitContentHeight + 16)
        several: false
        corner: Theme.controlRadius
    }
    component Wish: SecondaryButton {
        Layout.fillWidth: true
        leftPadding: 10
        rightPadding: 10
        size: Theme.smallSize
    }
    component Group: ColumnLayout {
        property alias label: heading.text

        Layout.fillWidth: true
        spacing: 4
        Accessible.role: Accessible.Grouping
        Accessible.name: label

        FieldLabel {
            id: heading
            Layout.fillWidth: true
        }
    }

    Problem {
        Layout.fillWidth: true
        text: page.sheet.refused
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        SheetPreview {
            id: preview
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.stacked ? implicitHeight : 200
            sheet: page.sheet
            room: Theme.stacked ? 0 : height
        }
        Card {
            Layout.fillWidth: Theme.stacked
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.stacked ? -1 : Theme.grown(470, 0.6)
            padding: 18

            ColumnLayout {
                anchors.fill: parent
                anchors.leftMargin: 6
                anchors.rightMargin: 6
                spacing: 10

                Group {
                    visible: page.shell.languages.length > 1
                    label: qsTr("Language")

                    Flow {
                        Layout.fillWidth: true
                        spacing: 8
                        Repeater {
                            model: page.shell.shortLanguages
                            delegate: ChoiceChip {
                                required property LanguageShown modelData
                                several: false
                                text: modelData.name
                                checked: modelData.chosen
                                onClicked: page.shell.setLanguage(modelData.code)
                            }
                        }
                        SecondaryButton {
                            thin: true
                            implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
                            size: Theme.smallSize
                            iconName: "globe"
                            text: qsTr("More")
                            onClicked: page.shell.openPanel("language")
                        }
                    }
                }
                Item { Layout.fillHeight: true; Layout.maximumHeight: 12 }
                Group {
                    label: qsTr("Print size")

                    GridLayout {
                        Layout.fillWidth: true
                        columns: Theme.big ? 1 : 2
                        uniformCellWidths: true
                        columnSpacing: 8
                        rowSpacing: 8
                        SizeChip {
                            size: Theme.bodySize
                            text: qsTr("Standard")
                            checked: !page.sheet.large
                            onClicked: page.sheet.printLarge(false)
                        }
                        SizeChip {
                            size: Theme.cardTitleSize
                            text: qsTr("Large print")
                            checked: page.sheet.large
                            onClicked: page.sheet.printLarge(true)
                        }
                    }
                }
                Item { Layout.fillHeight: true; Layout.maximumHeight: 12 }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 12
                    Icon {
                        name: page.sheet.printerIcon
                        size: Theme.grown(30, 0.6)
                    }
                    // Two lines from the start: what is told of a print moves no button.
                    Words {
                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.max(implicitHeight, 2 * lineHeight)
                        styled: true
                        text: page.sheet.printerWords
                        Accessible.role: Accessible.AlertMessage
                    }
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.sheet.note
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.AlertMessage
                }
                Button {
                    Layout.fillWidth: true
                    implicitHeight: Math.max(80, implicitContentHeight + 24)
                    visible: !page.sheet.waiting && !page.sheet.toHand
                    size: Theme.leadSize
                    iconName: "printer"
                    text: page.sheet.printButton
                    ready: page.sheet.ready
                    onClicked: page.sheet.print()
                }
                // Somebody is wanted at the printer: nobody has to wait for them.
                Button {
                    Layout.fillWidth: true
                    implicitHeight: Math.max(80, implicitContentHeight + 24)
                    visible: page.sheet.waiting
                    size: Theme.leadSize
                    iconName: "x"
                    text: qsTr("Do not wait")
                    onClicked: page.sheet.stopWaiting()
                }
                Button {
                    Layout.fillWidth: true
                    implicitHeight: Math.max(80, implicitContentHeight + 24)
                    visible: page.sheet.toHand
                    size: Theme.leadSize
                    iconName: "hand"
                    text: qsTr("It is in my hand")
                    onClicked: page.sheet.takeInHand()
                }
                SecondaryButton {
                    Layout.fillWidth: true
                    thin: true
                    visible: page.sheet.toHand
                    size: Theme.smallSize
                    iconName: "printer"
                    text: page.sheet.printButton
                    onClicked: page.sheet.print()
                }
                SecondaryButton {
                    Layout.fillWidth: true
                    thin: true
                    visible: page.sheet.printers.length > 0 && !page.sheet.toHand && !page.sheet.busy
                    size: Theme.smallSize
                    iconName: "sliders-horizontal"
                    text: page.sheet.choice
                    hint: qsTr("Choose the printer and the copies")
                    onClicked: page.sheet.askPrinter()
                }
                // In its place while a print goes on: nobody has to wait for a printer that is mute.
                SecondaryButton {
                    Layout.fillWidth: true
                    thin: true
                    visible: page.sheet.busy && !page.sheet.waiting
                    size: Theme.smallSize
                    iconName: "x"
                    text: qsTr("Do not wait")
                    onClicked: page.sheet.stopWaiting()
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.big ? 1 : 2
                    uniformCellWidths: true
                    columnSpacing: 10
                    rowSpacing: 10
                    Wish {
                        iconName: "zoom-in"
                        text: qsTr("Read on screen")
                        onClicked: page.sheet.go("read")
                    }
                    Wish {
                        iconName: "save"
                        text: qsTr("Save for staff")
                        onClicked: page.sheet.save()
                    }
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.sheet.savedWords
                    font.pixelSize: Theme.smallSize
                    color: Theme.ink2
                    anywhere: true
                }
                IconWord {
                    visible: page.asked.length > 0
                    Layout.fillWidth: true
                    icon: "message-circle"
                    text: page.shell.asking.title
                    most: parent.width
                    read: true
                }
                Item { Layout.fillHeight: true }
            }
        }
    }

    PanelSlot {
        shell: page.shell
        name: "printer"
        file: "PrinterPanel.qml"
    }
    AskPanel {
        title: page.sheet.whose
        words: page.sheet.treatment
        no: qsTr("No, back to the sheet")
        yes: qsTr("Yes, print it")
        visible: page.sheet.confirming && !page.shell.covered
        onClosed: if (page.sheet.confirming && !page.shell.covered && !agreed) page.sheet.answerPrint(false)
        onSure: page.sheet.answerPrint(true)
    }
    AskPanel {
        title: qsTr("Take these three home")
        most: 1000
        above: [
            ThreeCards {
                Layout.fillWidth: true
                brief: true
                three: page.shell.three
            },
            // What nobody has answered yet is seen before the patient leaves.
            Heading {
                Layout.fillWidth: true
                level: 3
                visible: questions.visible
                text: page.shell.asking.title
            },
            Bullets {
                id: questions
                Layout.fillWidth: true
                visible: page.asked.length > 0
                lines: page.asked
            }
        ]
        words: page.sheet.question
        no: qsTr("Back to the sheet")
        yes: qsTr("End the visit and clear the screen")
        visible: page.sheet.asking && !page.shell.covered
        onClosed: if (page.sheet.asking && !page.shell.covered) page.sheet.answerFinish(false)
        onSure: page.sheet.answerFinish(true)
    }
}
