// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../text"

// The last page: goodbye, and what to take along. Nothing of the visit is kept any more.
PageFrame {
    id: page

    titleShown: false
    draftShown: false
    backText: ""
    nextText: qsTr("Close")
    nextIcon: "check"
    nextIconLast: false
    ownWalk: true
    onNextWanted: shell.invite()

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: lines.implicitHeight + 2 * padding

        ColumnLayout {
            id: lines
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.grown(760, 0.6))
            spacing: Theme.big ? 16 : 24

            Icon {
                visible: !Theme.big
                Layout.alignment: Qt.AlignHCenter
                name: "heart-handshake"
                size: 96
            }
            Heading {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                level: 1
                text: page.shell.title
                font.pixelSize: Theme.greetingSize
            }
            Heading {
                Layout.fillWidth: true
                level: 2
                text: qsTr("Take along")
            }
            Repeater {
                model: page.shell.goodbye.taken
                delegate: RowLayout {
                    id: taken
                    required property TakenShown modelData
                    Layout.fillWidth: true
                    spacing: 16
                    Icon {
                        name: taken.modelData.icon
                        Layout.alignment: Qt.AlignTop
                    }
                    Words {
                        Layout.fillWidth: true
                        styled: true
                        text: taken.modelData.words
                        font.pixelSize: Theme.leadSize
                    }
                }
            }
            Note {
                Layout.fillWidth: true
                icon: "shield-check"
                text: qsTr("Your plan is cleared from this screen.")
            }
        }
    }
}
