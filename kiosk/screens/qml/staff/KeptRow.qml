// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// One thing that the clinic keeps: what it is, who said so and when, and why to look again.
ColumnLayout {
    id: row

    required property KeptRowShown modelData
    property string takenText
    signal taken

    spacing: 6

    Words {
        Layout.fillWidth: true
        text: row.modelData.title
        font.weight: Font.Bold
        anywhere: true
    }
    Words {
        Layout.fillWidth: true
        text: row.modelData.detail
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
        anywhere: true
    }
    Problem {
        Layout.fillWidth: true
        text: row.modelData.again
    }
    SecondaryButton {
        thin: true
        iconName: "undo-2"
        text: row.takenText
        spokenName: qsTr("%1: %2").arg(row.takenText).arg(row.modelData.title)
        onClicked: row.taken()
    }
    Hairline {}
}
