// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../staff"
import "../text"

// Who of staff has a PIN. Administrators give and take them.
PageFrame {
    id: page

    readonly property PeopleView people: shell.people

    tag: qsTr("Staff")
    title: shell.title
    draftShown: false
    backText: qsTr("Home")
    nextText: qsTr("Give this PIN")
    nextShort: qsTr("Give")
    nextIcon: "check"
    nextIconLast: false
    nextReady: people.ready
    ownWalk: true
    onBackWanted: shell.back()
    onNextWanted: people.put()

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.stacked
            Layout.preferredWidth: 380
            implicitHeight: list.implicitHeight + 2 * padding
            ColumnLayout {
                id: list
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: 12
                CardTitle {
                    Layout.fillWidth: true
                    icon: "users"
                    text: qsTr("They have a PIN")
                }
                Repeater {
                    model: page.people.people
                    delegate: ColumnLayout {
                        id: row
                        required property PersonShown modelData
                        Layout.fillWidth: true
                        spacing: 6
                        Words {
                            Layout.fillWidth: true
                            text: row.modelData.name
                            font.weight: Font.DemiBold
                        }
                        Words {
                            Layout.fillWidth: true
                            text: row.modelData.role
                            font.pixelSize: Theme.smallSize
                            color: Theme.ink2
                        }
                        RowLayout {
                            spacing: 8
                            SecondaryButton {
                                thin: true
                                text: qsTr("New PIN")
                                spokenName: text
                                hint: row.modelData.name
                                onClicked: page.people.change(row.modelData.name)
                            }
                            SecondaryButton {
                                thin: true
                                visible: !row.modelData.own
                                text: qsTr("Take it away")
                                hint: row.modelData.name
                                onClicked: page.people.remove(row.modelData.name)
                            }
                        }
                        Hairline {
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
        PersonEntry {
            shell: page.shell
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.stacked
            Layout.preferredWidth: 760
            title: qsTr("Give a PIN")
        }
    }
}
