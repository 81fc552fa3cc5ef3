// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// One way on: its number, what it does, and its button. The first is the main one.
ColumnLayout {
    id: rung

    property int number
    property string iconName
    property string title
    property string detail
    property string action
    property bool ready: true
    signal climbed

    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        visible: rung.number > 1
        implicitHeight: 1
        color: Theme.line
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: 12
        Layout.bottomMargin: 12
        columns: Theme.stacked && !Theme.portrait || Theme.big ? 1 : 2
        columnSpacing: 16
        rowSpacing: 10

        RowLayout {
            Layout.fillWidth: true
            spacing: 16

            Rectangle {
                implicitWidth: Math.round(44 * Theme.titleScale)
                implicitHeight: implicitWidth
                radius: width / 2
                color: "transparent"
                border.width: 2
                border.color: Theme.edge
                Words {
                    anchors.centerIn: parent
                    text: rung.number
                    font.weight: Font.Bold
                    font.pixelSize: Theme.smallSize
                }
            }
            Icon {
                name: rung.iconName
                size: Math.round(34 * Theme.titleScale)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Words {
                    Layout.fillWidth: true
                    text: rung.title
                    font.weight: Font.Bold
                }
                Words {
                    Layout.fillWidth: true
                    text: rung.detail
                    color: Theme.ink2
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }
        Button {
            Layout.preferredWidth: Math.max(176, implicitWidth)
            visible: rung.number === 1
            text: rung.action
            spokenName: qsTr("%1: %2").arg(rung.title).arg(rung.action)
            ready: rung.ready
            onClicked: rung.climbed()
        }
        SecondaryButton {
            Layout.preferredWidth: Math.max(176, implicitWidth)
            visible: rung.number > 1
            text: rung.action
            spokenName: qsTr("%1: %2").arg(rung.title).arg(rung.action)
            ready: rung.ready
            onClicked: rung.climbed()
        }
    }
}
