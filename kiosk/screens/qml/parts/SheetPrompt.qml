// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// One prompt of the list: its number or a tick, its title, and what happened to it.
Press {
    id: row

    property int number
    property string title
    property string words
    property bool told: false
    property bool now: false

    implicitHeight: Math.max(84, implicitContentHeight + 24)
    leftPadding: 14
    rightPadding: 14
    text: title
    spokenName: qsTr("%1. %2: %3").arg(number).arg(title).arg(words)

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: row.now

    background: Rectangle {
        radius: row.corner
        color: row.now || row.pressed ? Theme.primaryTint : "transparent"
        border.width: row.now ? 3 : 0
        border.color: Theme.primary
    }
    contentItem: RowLayout {
        spacing: 14

        Rectangle {
            implicitWidth: Math.round(44 * Theme.titleScale)
            implicitHeight: implicitWidth
            radius: width / 2
            color: row.told ? Theme.ok : Theme.surface
            border.width: row.told ? 0 : row.now ? 3 : 2
            border.color: row.now ? Theme.primary : Theme.edge

            Icon {
                anchors.centerIn: parent
                name: "check"
                tint: Theme.surface
                size: Math.round(26 * Theme.titleScale)
                visible: row.told
            }
            Words {
                anchors.centerIn: parent
                visible: !row.told
                text: row.number
                font.weight: Font.Bold
                color: row.now ? Theme.primary : Theme.ink
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Words {
                Layout.fillWidth: true
                text: row.title
                font.weight: Font.Bold
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                text: row.words
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}
