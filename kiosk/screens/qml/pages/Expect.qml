// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// What is normal and when to call, one topic a row, side by side.
PageFrame {
    id: page

    readonly property ExpectView expect: shell.expect
    // A table, while a date and its time stand on one line of it.
    readonly property bool table: !Theme.stacked || Theme.portrait && Theme.windowWidth / Theme.scale > 720
    readonly property bool slim: Theme.windowWidth / Theme.scale < 1100 || Theme.scale > 1
    readonly property real topicWidth: slim ? 136 : 224

    title: qsTr("What to expect")
    aside: expect.treated

    component Urgent: IconWord {
        required property ExpectRowShown row

        icon: row.icon
        text: row.urgency
        tint: Theme.stop
        ink: Theme.stop
        weight: Font.Bold
        read: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: 14

        // Side by side: a heading, then two columns of one width, row by row.
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: page.table
            visible: active
            sourceComponent: ColumnLayout {
                spacing: 0

                RowLayout {
                    spacing: 16
                    Item {
                        Layout.preferredWidth: page.topicWidth
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
                }
                Repeater {
                    id: topics
                    model: page.expect.rows
                    delegate: RowLayout {
                        id: topic
                        required property ExpectRowShown modelData
                        required property int index
                        readonly property bool last: index === topics.count - 1

                        Layout.fillHeight: true
                        spacing: 16
                        GridLayout {
                            columns: page.slim ? 2 : 3
                            Layout.fillWidth: false
                            Layout.fillHeight: true
                            Layout.preferredWidth: page.topicWidth
                            columnSpacing: 12
                            rowSpacing: 4
                            Patch {
                                picture: topic.modelData.patch
                                side: 82
                            }
                            Heading {
                                level: 3
                                Layout.row: page.slim ? 1 : 0
                                Layout.column: page.slim ? 0 : 1
                                Layout.columnSpan: page.slim ? 2 : 1
                                Layout.fillWidth: true
                                text: topic.modelData.title
                            }
                            AskMark {
                                Layout.row: 0
                                Layout.column: page.slim ? 1 : 2
                                shell: page.shell
                                key: topic.modelData.key
                                about: topic.modelData.title
                            }
                        }
                        ExpectCell {
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 488
                            edge: Theme.okEdge
                            last: topic.last
                            Words {
                                width: parent.width
                                anchors.verticalCenter: parent.verticalCenter
                                styled: true
                                text: topic.modelData.normal
                            }
                        }
                        ExpectCell {
                            id: call
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 488
                            edge: Theme.stopEdge
                            last: topic.last
                            GridLayout {
                                width: parent.width
                                anchors.verticalCenter: parent.verticalCenter
                                columns: call.width / Theme.scale < 400 ? 1 : 2
                                columnSpacing: 16
                                rowSpacing: 6
                                Words {
                                    Layout.fillWidth: true
                                    styled: true
                                    text: topic.modelData.call
                                }
                                Urgent {
                                    row: topic.modelData
                                    Layout.preferredWidth: Theme.px(140)
                                    spacing: 9
                                    iconSize: Theme.grown(26, 0.6)
                                    most: Theme.px(140)
                                }
                            }
                        }
                    }
                }
            }
        }
        // One column: a card a topic.
        Repeater {
            model: page.table ? [] : page.expect.rows
            delegate: Card {
                id: card
                required property ExpectRowShown modelData
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
                            picture: card.modelData.patch
                            side: 112
                        }
                        Heading {
                            Layout.fillWidth: true
                            text: card.modelData.title
                        }
                        AskMark {
                            shell: page.shell
                            key: card.modelData.key
                            about: card.modelData.title
                        }
                    }
                    IconWord {
                        Layout.fillWidth: true
                        icon: "verdict-ok"
                        text: qsTr("Normal")
                        tint: Theme.ok
                        ink: Theme.ok
                        weight: Font.Bold
                        read: true
                    }
                    Words {
                        Layout.fillWidth: true
                        styled: true
                        text: card.modelData.normal
                    }
                    Urgent {
                        row: card.modelData
                        Layout.fillWidth: true
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
                        text: page.expect.worried
                    }
                }
                Words {
                    Layout.fillWidth: Theme.stacked
                    visible: text !== ""
                    text: page.expect.note
                    font.pixelSize: Theme.px(19)
                    color: Theme.ink2
                }
            }
        }
    }
}
