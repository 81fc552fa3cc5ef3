// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../parts"

// What the practitioner looks up: this plan's notes, the checklist, complications and prevention.
PageFrame {
    id: page

    readonly property var reference: kiosk.staffForm.reference

    tag: qsTr("Staff")
    title: qsTr("For the practitioner")
    aside: qsTr("Not for the patient's screen.")
    backText: qsTr("Back to the form")
    nextText: ""
    ownWalk: true
    onBackWanted: page.kiosk.open("form")

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
        property string heading
        property var lines: []

        Layout.fillWidth: true
        visible: lines.length > 0
        spacing: 6

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: listed.heading
            color: Theme.ink2
            font.weight: Font.DemiBold
        }
        Repeater {
            model: listed.lines
            delegate: StaffLine {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
            }
        }
    }

    Titled {
        visible: page.reference.notes.length > 0
        heading: qsTr("About this patient")
        fill: Theme.waitTint
        edge: Theme.waitEdge
        Listed { lines: page.reference.notes }
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
                heading: qsTr("Checklist")
                Repeater {
                    model: page.reference.checklist
                    delegate: Listed {
                        required property var modelData
                        heading: modelData.moment
                        lines: modelData.items
                    }
                }
            }
            Repeater {
                model: page.reference.topics
                delegate: Titled {
                    id: topic
                    required property var modelData
                    heading: modelData.title
                    Listed { lines: topic.modelData.lines }
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
                    required property var modelData
                    heading: modelData.title
                    Listed {
                        heading: qsTr("Signs")
                        lines: complication.modelData.signs
                    }
                    Listed {
                        heading: qsTr("Prevention")
                        lines: complication.modelData.prevention
                    }
                }
            }
        }
    }
}
