// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../text"

// The steps of the set-up: what is done, where one is, what is still to come.
Card {
    id: list

    required property SetUpView setUp

    padding: 0
    implicitHeight: head.height + rows.implicitHeight + 40

    PictureGround {
        id: head
        width: parent.width
        height: hello.implicitHeight + 48
        topLeftRadius: list.corner - 1
        topRightRadius: list.corner - 1
        RowLayout {
            id: hello
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 28
            anchors.verticalCenter: parent.verticalCenter
            spacing: 18
            Icon {
                name: "clinic-mark"
                size: Theme.grown(54, 0.3)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Let us set this up.")
                }
                Words {
                    Layout.fillWidth: true
                    text: qsTr("Seven short steps")
                    color: Theme.ink2
                }
            }
        }
    }
    ColumnLayout {
        id: rows
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 20
        anchors.leftMargin: 28
        anchors.rightMargin: 28
        spacing: 8
        Repeater {
            model: list.setUp.steps
            delegate: RowLayout {
                id: row
                required property SetUpStep modelData
                Layout.fillWidth: true
                spacing: 14
                NumberBadge {
                    size: 40
                    number: row.modelData.number
                    done: row.modelData.done
                    now: row.modelData.now
                    silent: true
                }
                Words {
                    Layout.fillWidth: true
                    text: row.modelData.title
                    font.weight: row.modelData.now ? Font.Bold : Font.Normal
                    Accessible.name: row.modelData.spoken
                }
                Words {
                    visible: row.modelData.now
                    text: qsTr("Now")
                    font.pixelSize: Theme.smallSize
                    color: Theme.ink2
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 8
            spacing: 14
            Icon {
                name: "clock"
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("About 10 minutes")
            }
        }
    }
}
