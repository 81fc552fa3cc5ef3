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

// What the practitioner looks up: this plan's notes, the checklist, complications and prevention.
PageFrame {
    id: page

    readonly property ReferenceView reference: shell.reference

    tag: qsTr("Staff")
    title: qsTr("For the practitioner")
    aside: qsTr("Not for the patient's screen.")
    backText: qsTr("Back to the form")
    nextText: ""

    component Titled: Card {
        id: titled
        property string heading
        default property alias lines: body.data

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        ColumnLayout {
            id: body
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 10
            Heading {
                Layout.fillWidth: true
                text: titled.heading
            }
        }
    }
    component Listed: ColumnLayout {
        id: listed
        required property ListShown list

        Layout.fillWidth: true
        visible: list.lines.length > 0
        spacing: 6

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: listed.list.title
            color: Theme.ink2
            font.weight: Font.DemiBold
        }
        Repeater {
            model: listed.list.lines
            delegate: BulletLine {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
            }
        }
    }

    Titled {
        visible: page.reference.notes.lines.length > 0
        heading: qsTr("About this patient")
        fill: Theme.waitTint
        edge: Theme.waitEdge
        Listed { list: page.reference.notes }
    }
    Titled {
        heading: qsTr("Why we say it")
        Words {
            Layout.fillWidth: true
            text: qsTr("What each rule rests on: what the sources say, and our own judgement.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12

            SecondaryButton {
                text: qsTr("Waits")
                onClicked: page.shell.why.ask("waits")
            }
            SecondaryButton {
                text: qsTr("Red flags")
                onClicked: page.shell.why.ask("flags")
            }
            SecondaryButton {
                text: qsTr("Advice")
                onClicked: page.shell.why.ask("advice")
            }
            SecondaryButton {
                text: qsTr("Left out")
                onClicked: page.shell.why.ask("left-out")
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.stacked ? 1 : 2
        uniformCellWidths: true
        columnSpacing: Theme.cardGap
        rowSpacing: Theme.cardGap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.cardGap

            Titled {
                visible: page.reference.checklist.length > 0
                heading: qsTr("Checklist")
                Repeater {
                    model: page.reference.checklist
                    delegate: Listed {
                        required property ListShown modelData
                        list: modelData
                    }
                }
            }
            Repeater {
                model: page.reference.topics
                delegate: Titled {
                    id: topic
                    required property ListShown modelData
                    heading: modelData.title
                    Repeater {
                        model: topic.modelData.lines
                        delegate: BulletLine {
                            required property string modelData
                            Layout.fillWidth: true
                            text: modelData
                        }
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.cardGap

            Repeater {
                model: page.reference.complications
                delegate: Titled {
                    id: complication
                    required property ComplicationShown modelData
                    heading: modelData.title
                    Listed { list: complication.modelData.signs }
                    Listed { list: complication.modelData.prevention }
                }
            }
        }
    }

    PanelSlot {
        shell: page.shell
        name: "why"
        file: "../staff/WhyPanel.qml"
    }
}
