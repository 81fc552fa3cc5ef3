// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."
import "../text"

// The languages: what patients may choose, and what staff read.
Column {
    id: part

    required property SettingsView settings

    spacing: 28

    SettingChips {
        width: parent.width
        label: qsTr("Languages offered to patients")
        several: true
        choices: part.settings.look.languages
        onPicked: value => part.settings.turnItem("languages", value)
    }
    SettingChips {
        width: parent.width
        label: qsTr("Language of the staff's pages")
        choices: part.settings.look.staffs
        onPicked: value => part.settings.choose("language", value)
    }
    Problem {
        width: parent.width
        text: part.settings.look.problem
    }
    Words {
        width: parent.width
        text: qsTr("A treatment is read in the languages that its pack has. Text size and contrast are the patient's own choice, on every page.")
        color: Theme.ink2
        font.pixelSize: Theme.smallSize
    }
}
