// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// When a screen that nobody touches warns, hides what is personal, and forgets it.
ColumnLayout {
    id: part

    required property SettingsView settings

    spacing: 24

    Repeater {
        model: part.settings.times
        delegate: GridLayout {
            id: row
            required property TimeRow modelData
            Layout.fillWidth: true
            columns: Theme.stacked ? 1 : 2
            columnSpacing: 24
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Words {
                    Layout.fillWidth: true
                    text: row.modelData.title
                    font.weight: Font.DemiBold
                }
                Words {
                    Layout.fillWidth: true
                    text: row.modelData.detail
                    font.pixelSize: Theme.smallSize
                    color: Theme.ink2
                }
            }
            RowLayout {
                spacing: 12
                RailArrow {
                    Layout.preferredWidth: Theme.mainTarget
                    Layout.preferredHeight: Theme.mainTarget
                    iconName: "minus"
                    spokenName: row.modelData.less
                    onClicked: part.settings.step(row.modelData.name, -1)
                }
                Words {
                    Layout.preferredWidth: Theme.px(132)
                    horizontalAlignment: Text.AlignHCenter
                    text: row.modelData.words
                    font.weight: Font.Bold
                }
                RailArrow {
                    Layout.preferredWidth: Theme.mainTarget
                    Layout.preferredHeight: Theme.mainTarget
                    iconName: "plus"
                    spokenName: row.modelData.more
                    onClicked: part.settings.step(row.modelData.name, 1)
                }
            }
        }
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Hide screen may be lifted again for 20 seconds. After that, and after the countdown, only a PIN lifts the curtain.")
        color: Theme.ink2
        font.pixelSize: Theme.smallSize
    }
}
