// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// One way on after a print that failed: its number, what it does, and its button. The first is the
// main one.
ColumnLayout {
    id: row

    required property RungShown rung
    readonly property bool main: rung.number === 1
    signal climbed

    spacing: 0

    Hairline {
        visible: !row.main
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

            NumberBadge {
                number: row.rung.number
                fill: "transparent"
                textSize: Theme.smallSize
            }
            Icon {
                name: row.rung.icon
                size: Theme.grown(34, 0.6)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Words {
                    Layout.fillWidth: true
                    text: row.rung.title
                    font.weight: Font.Bold
                }
                Words {
                    Layout.fillWidth: true
                    text: row.rung.detail
                    color: Theme.ink2
                    anywhere: true
                }
            }
        }
        Button {
            Layout.preferredWidth: Math.max(176, implicitWidth)
            visible: row.main
            text: row.rung.button
            spokenName: row.rung.spoken
            ready: row.rung.ready
            onClicked: row.climbed()
        }
        SecondaryButton {
            Layout.preferredWidth: Math.max(176, implicitWidth)
            visible: !row.main
            text: row.rung.button
            spokenName: row.rung.spoken
            ready: row.rung.ready
            onClicked: row.climbed()
        }
    }
}
