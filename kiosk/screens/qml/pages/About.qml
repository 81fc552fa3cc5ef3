// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// Your treatment: the topics at the start, the chosen one beside them.
PageFrame {
    id: page

    readonly property AboutView about: shell.about
    readonly property TopicShown topic: about.topic

    title: qsTr("Your treatment")
    aside: about.treated

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: Theme.stacked
            Layout.preferredWidth: Theme.stacked ? -1 : 400
            Layout.alignment: Qt.AlignTop
            spacing: 8

            Repeater {
                model: page.about.topics
                delegate: TabRow {
                    required property TopicShown modelData
                    required property int index
                    Layout.fillWidth: true
                    iconName: modelData.icon
                    text: modelData.title
                    checked: modelData.chosen
                    onClicked: page.about.choose(index)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: text.implicitHeight + 2 * padding
            padding: 28

            ColumnLayout {
                id: text
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: 14

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 16
                    CardTitle {
                        Layout.fillWidth: true
                        icon: page.topic?.icon ?? ""
                        text: page.topic?.title ?? ""
                        size: Theme.cardTitleSize
                    }
                    AskMark {
                        visible: key !== ""
                        shell: page.shell
                        key: page.topic?.key ?? ""
                        about: page.topic?.title ?? ""
                    }
                }
                Repeater {
                    model: page.topic?.text ?? []
                    delegate: Words {
                        required property string modelData
                        Layout.fillWidth: true
                        styled: true
                        text: modelData
                        leading: 1.4
                    }
                }
                Bullets {
                    Layout.fillWidth: true
                    visible: lines.length > 0
                    lines: page.topic?.points ?? []
                    disc: Theme.primary
                }
                Repeater {
                    model: page.topic?.questions ?? []
                    delegate: ColumnLayout {
                        id: asked
                        required property QuestionShown modelData
                        required property int index
                        Layout.fillWidth: true
                        Layout.topMargin: index > 0 ? 6 : 0
                        spacing: 4

                        RowLayout {
                            Layout.fillWidth: true
                            spacing: 16
                            Heading {
                                level: 3
                                Layout.fillWidth: true
                                text: asked.modelData.question
                            }
                            AskMark {
                                shell: page.shell
                                key: asked.modelData.key
                                about: asked.modelData.question
                            }
                        }
                        Repeater {
                            model: asked.modelData.answer
                            delegate: Words {
                                required property string modelData
                                Layout.fillWidth: true
                                styled: true
                                text: modelData
                            }
                        }
                    }
                }
            }
        }
    }
}
