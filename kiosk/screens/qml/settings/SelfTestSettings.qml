// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// What this machine has and lacks, as the command doctor says it.
ColumnLayout {
    id: part

    required property SettingsView settings

    spacing: 12

    SecondaryButton {
        thin: true
        ready: !part.settings.testing
        iconName: "list-checks"
        text: part.settings.testing ? qsTr("Looking") : qsTr("Look at this machine")
        onClicked: part.settings.test()
    }
    Repeater {
        model: part.settings.tested
        delegate: RowLayout {
            id: row
            required property TestedLine modelData
            Layout.fillWidth: true
            spacing: 12
            Icon {
                name: row.modelData.well ? "check" : "triangle-alert"
                tint: row.modelData.well ? Theme.ok : Theme.wait
                Layout.alignment: Qt.AlignTop
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("%1: %2").arg(row.modelData.what).arg(row.modelData.words)
                anywhere: true
            }
        }
    }
}
