// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// One prompt of the list: its number or a tick, its title, and what happened to it.
Press {
    id: row

    required property PromptShown prompt

    implicitHeight: Math.max(84, implicitContentHeight + 24)
    leftPadding: 14
    rightPadding: 14
    text: prompt.title
    spokenName: prompt.spoken

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: row.prompt.now

    background: Rectangle {
        radius: row.corner
        color: row.prompt.now || row.pressed ? Theme.primaryTint : "transparent"
        border.width: row.prompt.now ? 3 : 0
        border.color: Theme.primary
    }
    contentItem: RowLayout {
        spacing: 14

        NumberBadge {
            number: row.prompt.number
            done: row.prompt.done
            now: row.prompt.now
            silent: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Words {
                Layout.fillWidth: true
                text: row.prompt.title
                font.weight: Font.Bold
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                text: row.prompt.words
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}
