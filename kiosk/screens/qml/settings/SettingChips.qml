// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import "../controls"
import "../text"

// A few values to choose from, under what they are about.
Column {
    id: chips

    property string label
    required property list<SettingChoice> choices
    property bool several: false
    signal picked(string value)

    spacing: 6

    FieldLabel {
        width: parent.width
        text: chips.label
        visible: text !== ""
    }
    Flow {
        width: parent.width
        spacing: 10
        Repeater {
            model: chips.choices
            delegate: ChoiceChip {
                required property SettingChoice modelData
                several: chips.several
                width: Math.min(implicitWidth, chips.width)
                text: modelData.words
                spokenName: chips.label === "" ? text : qsTr("%1: %2").arg(chips.label).arg(text)
                checked: modelData.chosen
                onClicked: chips.picked(modelData.value)
            }
        }
    }
}
