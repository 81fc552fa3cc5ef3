// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// A day that matters to the patient: what it is and when, how the skin may look, what is welcome then.
PageFrame {
    id: page

    readonly property MyDayView mine: shell.myDay
    readonly property OwnDayShown day: mine.day

    // What a day brings comes into sight where it stands below the calendar.
    function showDay(): void {
        if (mine.day !== null && Theme.tight)
            scroller.reveal(facts)
    }

    Connections {
        target: page.mine
        function onDayChanged(): void {
            Qt.callLater(page.showDay)
        }
    }

    title: qsTr("Is there a day that matters?")
    aside: qsTr("Skin differs. We cannot promise how it looks.")

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.tight ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        Card {
            Layout.fillWidth: Theme.tight
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.tight ? -1 : Theme.px(434)
            implicitHeight: when.implicitHeight + 2 * padding
            padding: 16

            ColumnLayout {
                id: when
                anchors.fill: parent
                spacing: 6

                FieldLabel {
                    Layout.fillWidth: true
                    text: qsTr("What is it?")
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 8
                    Repeater {
                        model: page.mine.occasions
                        delegate: ChoiceChip {
                            required property OccasionShown modelData
                            several: false
                            leftPadding: 12
                            rightPadding: 12
                            text: modelData.label
                            checked: modelData.chosen
                            onClicked: page.mine.chooseOccasion(modelData.id)
                        }
                    }
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 8
                    FieldLabel {
                        Layout.fillWidth: true
                        text: qsTr("Which day?")
                    }
                    ToolButton {
                        iconName: "chevron-up"
                        opacity: page.mine.earlier ? 1 : 0
                        enabled: page.mine.earlier
                        spokenName: qsTr("Earlier weeks")
                        onClicked: page.mine.turnWeeks(-1)
                    }
                    SecondaryButton {
                        thin: true
                        ready: page.mine.later
                        size: Theme.smallSize
                        iconName: "chevron-down"
                        iconLast: true
                        text: qsTr("Later weeks")
                        onClicked: page.mine.turnWeeks(1)
                    }
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: 7
                    uniformCellWidths: true
                    columnSpacing: 6
                    rowSpacing: 6

                    Repeater {
                        model: page.mine.weekdays
                        delegate: Words {
                            required property string modelData
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignHCenter
                            text: modelData
                            font.pixelSize: Theme.smallSize
                            color: Theme.ink2
                            wrapMode: Text.NoWrap
                        }
                    }
                    Repeater {
                        model: page.mine.cells
                        delegate: DayCell {
                            required property CellShown modelData
                            Layout.fillWidth: true
                            day: modelData
                            onClicked: page.mine.chooseDay(modelData.date)
                        }
                    }
                }
                Problem {
                    Layout.fillWidth: true
                    text: page.mine.problem
                }
                ChoiceCard {
                    Layout.fillWidth: true
                    Layout.topMargin: 6
                    implicitHeight: Math.max(Theme.grown(56, 0.6), implicitContentHeight + 16)
                    several: true
                    enabled: page.day !== null
                    opacity: enabled ? 1 : 0
                    iconName: "file-text"
                    text: qsTr("Put it on my sheet")
                    checked: page.day?.onSheet ?? false
                    onClicked: page.mine.turnSheet()
                }
                Item {
                    Layout.fillHeight: true
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 12

            Flow {
                Layout.fillWidth: true
                visible: page.mine.tabs.length > 0
                spacing: 8
                Repeater {
                    model: page.mine.tabs
                    delegate: ChoiceChip {
                        required property DayTabShown modelData
                        several: false
                        text: modelData.label
                        checked: modelData.chosen
                        onClicked: page.mine.openDay(modelData.place)
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.day === null
                // Under the calendar it takes the room of what comes, so that the days stand still.
                implicitHeight: Theme.grown(Theme.tight ? 640 : 200, 0.5)

                Words {
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - 48)
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Choose a day to see your skin and your dates.")
                    font.pixelSize: Theme.leadSize
                }
            }
            Card {
                Layout.fillWidth: true
                visible: page.day !== null
                padding: 0
                implicitHeight: Math.max(Theme.grown(176, 0.3), facts.implicitHeight + 20)

                Item {
                    anchors.fill: parent

                    SkinScene {
                        id: scene
                        height: parent.height
                        width: visible ? Math.min(360, parent.width * 0.4) : 0
                        visible: !Theme.big
                        beside: true
                        figure: page.day?.figure ?? null
                        patch: page.day?.patch ?? ""
                        words: page.day?.pictureWords ?? ""
                    }
                    ColumnLayout {
                        id: facts
                        anchors.left: scene.right
                        anchors.leftMargin: 22
                        anchors.right: parent.right
                        anchors.rightMargin: 10
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 3

                        Heading {
                            level: 2
                            Layout.fillWidth: true
                            text: page.day?.title ?? ""
                        }
                        Words {
                            Layout.fillWidth: true
                            visible: !page.mine.naming
                            text: page.day?.about ?? ""
                            color: Theme.ink2
                        }
                        Field {
                            Layout.fillWidth: true
                            visible: page.mine.naming
                            label: qsTr("What do you call it?")
                            text: page.mine.name
                            maximumLength: page.mine.longest
                            onEdited: text => page.mine.setName(text)
                        }
                        CardTitle {
                            Layout.fillWidth: true
                            Layout.topMargin: 4
                            icon: "eye"
                            text: qsTr("You may see")
                            tint: Theme.ink
                            size: Theme.bodySize
                            iconSize: Theme.grown(26, 0.6)
                        }
                        Bullets {
                            Layout.fillWidth: true
                            lines: page.day?.see ?? []
                            spacing: 4
                        }
                    }
                }
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.day !== null
                columns: Theme.big || width < Theme.px(640) ? 1 : 2
                columnSpacing: 16
                rowSpacing: 12

                DayList {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 282
                    icon: "verdict-ok"
                    title: qsTr("OK by then")
                    ink: Theme.ok
                    fill: Theme.okTint
                    edge: Theme.okEdge
                    rows: page.day?.allowed ?? []
                    more: page.day?.moreAllowed ?? ""
                    none: qsTr("Nothing yet.")
                }
                DayList {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 464
                    icon: "verdict-wait"
                    title: qsTr("Not yet on that day")
                    ink: Theme.wait
                    fill: Theme.waitTint
                    edge: Theme.waitEdge
                    rows: page.day?.waiting ?? []
                    more: page.day?.moreWaiting ?? ""
                    none: qsTr("All your dates have passed by then.")
                }
            }
            Flow {
                Layout.fillWidth: true
                visible: page.day !== null
                spacing: 16
                SecondaryButton {
                    thin: true
                    visible: page.mine.another
                    iconName: "plus"
                    text: qsTr("Add another day")
                    onClicked: page.mine.addDay()
                }
                AskButton {
                    shell: page.shell
                    size: Theme.bodySize
                    key: page.day?.key ?? ""
                    about: page.day?.title ?? ""
                }
            }
        }
    }
}
