// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// Whom to call, the dates to wait for, and the one thing of the patient's own. Nothing is pressed.
ColumnLayout {
    id: cards

    required property ThreeView three
    // The least of it, over a question at the end.
    property bool brief: false
    // Side by side, or one under the other.
    readonly property bool narrow: width < Theme.px(820)
    readonly property real pictureSize: Theme.grown(brief ? 56 : 104, 0.5)

    spacing: brief ? 8 : 12

    component Number: NumberBadge {
        Layout.alignment: Qt.AlignTop
        silent: true
    }

    // A tag whose words break where the column is narrow.
    component ChangedTag: Rectangle {
        property alias text: told.text
        Layout.fillWidth: true
        Layout.maximumWidth: told.implicitWidth + 28
        implicitHeight: told.implicitHeight + 14
        radius: 10
        color: Theme.primary
        Words {
            id: told
            anchors.verticalCenter: parent.verticalCenter
            x: 14
            width: parent.width - 28
            color: Theme.primaryInk
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: call.implicitHeight + (cards.brief ? 20 : 32)
        Layout.minimumHeight: implicitHeight
        radius: Theme.cardRadius
        color: Theme.primary

        GridLayout {
            id: call
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 28
            anchors.verticalCenter: parent.verticalCenter
            columns: cards.narrow ? 3 : 4
            columnSpacing: 20
            rowSpacing: 10

            Number {
                number: 1
                fill: Theme.primaryInk
                Layout.alignment: Qt.AlignVCenter
            }
            Pictograph {
                picture: cards.three.picture
                ring: Theme.primaryInk
                size: cards.pictureSize
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4
                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Worried? Call us.")
                    font.pixelSize: cards.brief ? Theme.cardTitleSize : Theme.grown(31, 0.6)
                    color: Theme.primaryInk
                }
                Words {
                    Layout.fillWidth: true
                    visible: !cards.brief
                    text: cards.three.hours
                    color: Theme.primaryInk
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== "" && !cards.brief
                    styled: true
                    text: cards.three.closed
                    color: Theme.primaryInk
                }
            }
            ColumnLayout {
                Layout.columnSpan: cards.narrow ? 3 : 1
                Layout.fillWidth: cards.narrow
                spacing: 4
                CallNumber {
                    Layout.fillWidth: true
                    text: cards.three.phone
                    fits: cards.narrow
                    font.pixelSize: cards.brief ? Theme.titleSize : Theme.phoneSize
                    horizontalAlignment: cards.narrow ? Text.AlignLeft : Text.AlignRight
                }
                Words {
                    Layout.fillWidth: true
                    styled: true
                    text: cards.three.emergency
                    color: Theme.primaryInk
                    horizontalAlignment: cards.narrow ? Text.AlignLeft : Text.AlignRight
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: cards.brief ? 12 : 18
        implicitHeight: dates.implicitHeight + 2 * padding
        Layout.minimumHeight: implicitHeight
        visible: cards.three.dates.length > 0

        GridLayout {
            id: dates
            anchors.left: parent.left
            anchors.leftMargin: 28 - (cards.brief ? 12 : 18)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            columns: 2
            columnSpacing: 20
            rowSpacing: 10

            Number {
                number: 2
            }
            Heading {
                Layout.fillWidth: true
                level: 2
                text: cards.three.datesHead
            }
            Item {
                visible: !cards.narrow
                implicitWidth: 1
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.columnSpan: cards.narrow ? 2 : 1
                columns: cards.narrow ? 1 : 3
                uniformCellWidths: true
                columnSpacing: 20
                rowSpacing: 14

                Repeater {
                    model: cards.three.dates
                    delegate: RowLayout {
                        id: day
                        required property DateShown modelData
                        Layout.fillWidth: true
                        spacing: 16

                        Pictograph {
                            picture: day.modelData.picture
                            icon: day.modelData.icon
                            verdict: "wait"
                            size: cards.pictureSize
                            iconSize: Theme.grown(44, 0.5)
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 2
                            Words {
                                Layout.fillWidth: true
                                text: day.modelData.name
                                font.pixelSize: Theme.leadSize
                                font.weight: Font.Bold
                            }
                            Words {
                                Layout.fillWidth: true
                                text: day.modelData.told
                                color: Theme.wait
                                font.weight: Font.Bold
                            }
                            ChangedTag {
                                visible: text !== "" && !cards.brief
                                text: day.modelData.changed
                            }
                        }
                    }
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: cards.brief ? 12 : 18
        implicitHeight: own.implicitHeight + 2 * padding
        Layout.minimumHeight: implicitHeight
        edge: cards.three.own.kind === "allergy" ? Theme.avoidEdge : cards.three.own.kind === "ask" ? Theme.askEdge : Theme.edge
        stroke: 2

        RowLayout {
            id: own
            anchors.left: parent.left
            anchors.leftMargin: 28 - (cards.brief ? 12 : 18)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 20

            Number {
                number: 3
            }
            Pictograph {
                picture: cards.three.own.picture
                icon: cards.three.own.icon
                size: cards.pictureSize
                iconSize: Theme.grown(44, 0.5)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4
                Heading {
                    Layout.fillWidth: true
                    level: 2
                    text: cards.three.own.head
                }
                Repeater {
                    model: cards.three.own.lines
                    delegate: Words {
                        required property string modelData
                        required property int index
                        visible: !cards.brief || index < 2
                        Layout.fillWidth: true
                        styled: true
                        text: modelData
                    }
                }
            }
        }
    }
}
