// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"
import ".."

// What is normal and when to call, one topic a row, side by side.
PageFrame {
    id: page

    title: qsTr("What to expect")
    aside: kiosk.patient.treated

    readonly property var topics: kiosk.patient.expect

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: 14

        // Side by side: the two columns share their rows.
        GridLayout {
            id: table
            visible: !Theme.stacked || Theme.portrait && !Theme.big
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: 3
            rowSpacing: 0
            columnSpacing: 16

            Item {
                Layout.preferredWidth: 208
            }
            ColumnHead {
                Layout.fillWidth: true
                Layout.preferredWidth: 488
                icon: "verdict-ok"
                text: qsTr("Normal")
                ink: Theme.ok
                fill: Theme.okTint
                edge: Theme.okEdge
            }
            ColumnHead {
                Layout.fillWidth: true
                Layout.preferredWidth: 488
                icon: "urgent-now"
                text: qsTr("Call us")
                ink: Theme.stop
                fill: Theme.stopTint
                edge: Theme.stopEdge
            }
            Repeater {
                model: table.visible ? page.topics.length * 3 : 0
                delegate: ExpectCell {
                    required property int index
                    Layout.fillWidth: kind !== "topic"
                    Layout.fillHeight: true
                    Layout.preferredWidth: kind === "topic" ? 208 : 488
                    row: page.topics[Math.floor(index / 3)]
                    kind: ["topic", "normal", "call"][index % 3]
                    last: index >= page.topics.length * 3 - 3
                    tone: page.kiosk.patient.tone
                }
            }
        }
        // One column: a card a topic.
        Repeater {
            model: table.visible ? [] : page.topics
            delegate: Card {
                id: card
                required property var modelData
                Layout.fillWidth: true
                implicitHeight: inside.implicitHeight + 2 * padding
                ColumnLayout {
                    id: inside
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 12
                    RowLayout {
                        spacing: 20
                        Patch {
                            phase: card.modelData.picture
                            tone: page.kiosk.patient.tone
                            side: 112
                        }
                        Heading {
                            Layout.fillWidth: true
                            text: card.modelData.title
                        }
                    }
                    IconWord {
                        Layout.fillWidth: true
                        icon: "verdict-ok"
                        text: qsTr("Normal")
                        tint: Theme.ok
                        ink: Theme.ok
                        weight: Font.Bold
                        told: true
                    }
                    Words {
                        Layout.fillWidth: true
                        styled: true
                        text: card.modelData.normal
                    }
                    IconWord {
                        Layout.fillWidth: true
                        icon: card.modelData.icon
                        text: card.modelData.urgency
                        tint: Theme.stop
                        ink: Theme.stop
                        weight: Font.Bold
                        told: true
                    }
                    Words {
                        Layout.fillWidth: true
                        styled: true
                        text: card.modelData.call
                    }
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            radius: Theme.cardRadius
            color: Theme.sunk
            implicitHeight: worried.implicitHeight + 28

            GridLayout {
                id: worried
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 22
                anchors.verticalCenter: parent.verticalCenter
                columns: Theme.stacked ? 1 : 2
                columnSpacing: 24
                rowSpacing: 6

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 14
                    Icon {
                        name: "phone"
                    }
                    Words {
                        Layout.fillWidth: true
                        styled: true
                        font.pixelSize: Theme.px(22)
                        text: qsTr("If you are worried, call us: <b>%1</b>").arg(page.kiosk.clinic.phoneStyled)
                    }
                }
                Words {
                    Layout.fillWidth: Theme.stacked
                    text: qsTr("On dark skin, redness can look purple or brown.")
                    font.pixelSize: Math.round(19 * Theme.scale)
                    color: Theme.ink2
                }
            }
        }
    }
}
