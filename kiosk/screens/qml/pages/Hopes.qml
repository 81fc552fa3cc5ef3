// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// What the patient hopes for and how soon, and an honest word on it. Nothing has to be chosen.
PageFrame {
    id: page

    readonly property HopesView hopes: shell.hopes

    title: qsTr("What do you hope for?")
    aside: qsTr("It helps us plan with you.")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.tight ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 700
            implicitHeight: chosen.implicitHeight + 2 * padding
            padding: 20

            ColumnLayout {
                id: chosen
                anchors.fill: parent
                spacing: 10

                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.big ? 1 : 2
                    Heading {
                        level: 2
                        Layout.fillWidth: true
                        text: qsTr("Choose what fits")
                    }
                    Words {
                        Layout.alignment: Qt.AlignBottom
                        text: qsTr("You can choose none.")
                        font.pixelSize: Theme.smallSize
                        color: Theme.ink2
                    }
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.big || page.width < Theme.px(720) ? 1 : 2
                    uniformCellWidths: true
                    columnSpacing: 12
                    rowSpacing: 12

                    Repeater {
                        model: page.hopes.hopes
                        delegate: ChoiceCard {
                            required property HopeShown modelData
                            Layout.fillWidth: true
                            implicitHeight: Math.max(Theme.grown(76, 0.6), implicitContentHeight + 24)
                            several: true
                            iconName: modelData.icon
                            picture: modelData.picture
                            text: modelData.label
                            checked: modelData.chosen
                            onClicked: page.hopes.turnHope(modelData.id)
                        }
                    }
                }
                TextBox {
                    Layout.fillWidth: true
                    label: qsTr("In your own words")
                    text: page.hopes.words
                    problem: page.hopes.problem
                    mostCharacters: page.hopes.most
                    least: Theme.grown(84, 0.6)
                    onEdited: text => page.hopes.setWords(text)
                }
                Item {
                    Layout.fillHeight: true
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 496
            spacing: 16

            Card {
                Layout.fillWidth: true
                implicitHeight: soon.implicitHeight + 2 * padding
                padding: 20

                ColumnLayout {
                    id: soon
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 12

                    Heading {
                        level: 2
                        Layout.fillWidth: true
                        text: qsTr("How soon?")
                    }
                    GridLayout {
                        Layout.fillWidth: true
                        columns: Theme.big ? 1 : 2
                        uniformCellWidths: true
                        columnSpacing: 12
                        rowSpacing: 12

                        Repeater {
                            model: page.hopes.howSoon
                            delegate: ChoiceCard {
                                required property HopeShown modelData
                                Layout.fillWidth: true
                                implicitHeight: Math.max(Theme.grown(64, 0.6), implicitContentHeight + 20)
                                text: modelData.label
                                checked: modelData.chosen
                                onClicked: page.hopes.turnSoon(modelData.id)
                            }
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: honest.implicitHeight + 2 * padding
                padding: 20
                edge: Theme.edge
                stroke: 2

                ColumnLayout {
                    id: honest
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 12

                    CardTitle {
                        Layout.fillWidth: true
                        icon: "info"
                        text: qsTr("To be honest")
                        size: Theme.cardTitleSize
                    }
                    // Its room is there before anybody says how soon.
                    Words {
                        Layout.fillWidth: true
                        styled: true
                        text: page.hopes.line
                        Layout.minimumHeight: Theme.px(27)
                    }
                    Hairline {}
                    Bullets {
                        Layout.fillWidth: true
                        lines: page.hopes.points
                        disc: Theme.edge
                    }
                    IconWord {
                        Layout.fillWidth: true
                        Layout.topMargin: 2
                        icon: "user-check"
                        text: page.hopes.talks
                        most: honest.width
                        ink: Theme.ink2
                        weight: Font.Normal
                        size: Theme.smallSize
                        read: true
                    }
                }
            }
        }
    }
}
