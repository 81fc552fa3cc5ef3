// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// The camera's picture and how to hold the bottle. What cannot work here is not offered.
PageFrame {
    id: page

    readonly property LabelView label: shell.label
    readonly property bool reading: label.step === "reading"
    readonly property bool scanning: label.step === "scan"

    tag: label.staff ? qsTr("Staff") : ""
    title: qsTr("Show the label")
    aside: label.camera ? qsTr("It works with bottles, tubes and boxes.") : ""
    nextText: reading ? qsTr("Cancel") : !label.camera ? "" : scanning ? qsTr("Show the list") : qsTr("Take the picture")
    nextShort: reading ? qsTr("Cancel") : !label.camera ? "" : scanning ? qsTr("The list") : qsTr("Take it")
    nextIcon: reading ? "x" : "camera"
    nextIconLast: false
    ownWalk: true
    onBackWanted: page.label.leave()
    onNextWanted: {
        if (page.reading)
            page.label.cancel()
        else if (page.scanning)
            page.label.aim()
        else
            page.label.take()
    }

    component How: RowLayout {
        id: how
        required property int number
        required property string text
        Layout.fillWidth: true
        spacing: 14
        NumberBadge {
            number: how.number
            size: 38
            now: true
            silent: true
        }
        Words {
            Layout.fillWidth: true
            styled: true
            text: how.text
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 804
            Layout.alignment: Qt.AlignTop
            spacing: 12

            Card {
                Layout.fillWidth: true
                visible: page.label.problem !== ""
                implicitHeight: wrong.implicitHeight + 2 * padding
                padding: 16
                raised: false
                edge: Theme.askEdge
                fill: Theme.askTint
                stroke: 2
                RowLayout {
                    id: wrong
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 12
                    Icon {
                        name: "verdict-ask"
                        tint: Theme.ask
                    }
                    Words {
                        Layout.fillWidth: true
                        text: page.label.problem
                        font.weight: Font.Bold
                        color: Theme.ask
                        Accessible.role: Accessible.AlertMessage
                    }
                    SecondaryButton {
                        visible: page.label.tryable
                        thin: true
                        iconName: "rotate-ccw"
                        text: qsTr("Try again")
                        onClicked: page.label.aim()
                    }
                }
            }
            LivePicture {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.stacked
                Layout.minimumHeight: Theme.stacked ? -1 : 200
                visible: page.label.camera
                label: page.label
            }
            Item {
                Layout.fillHeight: true
                visible: !page.label.camera
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 392
            spacing: 10

            Card {
                Layout.fillWidth: true
                visible: page.label.camera
                padding: 16
                implicitHeight: steps.implicitHeight + 2 * padding
                ColumnLayout {
                    id: steps
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 6
                    CardTitle {
                        text: page.label.more ? qsTr("The part we miss") : qsTr("How to show it")
                    }
                    How {
                        number: 1
                        text: page.label.more ? qsTr("Turn the bottle. Show the part we miss.") : qsTr("Find the word <b>Ingredients</b>.")
                    }
                    How {
                        number: 2
                        text: page.label.more ? qsTr("Keep a word in view that we know.") : qsTr("Fill the frame with the list.")
                    }
                    How {
                        number: 3
                        text: qsTr("Hold still. We take it for you.")
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                padding: 16
                implicitHeight: ways.implicitHeight + 2 * padding
                ColumnLayout {
                    id: ways
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 10
                    Heading {
                        level: 3
                        Layout.fillWidth: true
                        text: qsTr("Or another way")
                    }
                    SecondaryButton {
                        Layout.fillWidth: true
                        visible: page.label.camera && !page.scanning && !page.reading
                        iconName: "scan-barcode"
                        text: qsTr("Scan the barcode")
                        onClicked: page.label.scan()
                    }
                    SecondaryButton {
                        Layout.fillWidth: true
                        iconName: "keyboard"
                        text: qsTr("Type the words")
                        onClicked: page.label.typeInstead()
                    }
                }
            }
            Item {
                Layout.fillHeight: true
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: kept.implicitHeight + 20
                visible: page.label.camera
                radius: Theme.cardRadius
                color: Theme.sunk
                RowLayout {
                    id: kept
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: 20
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 14
                    Icon {
                        name: "shield-check"
                    }
                    Words {
                        Layout.fillWidth: true
                        text: qsTr("We never keep the picture. It stays on this screen.")
                        font.pixelSize: Theme.smallSize
                        leading: 1.25
                    }
                }
            }
        }
    }
}
