// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../text"

// A label, chips to choose from, and what is wrong with the choice.
ColumnLayout {
    id: chips

    required property ChipGroupShown group
    signal pressed(string choice)

    spacing: 4
    visible: group.chips.length > 0

    Accessible.role: Accessible.Grouping
    Accessible.name: group.label
    Accessible.description: group.problem

    FieldLabel {
        Layout.fillWidth: true
        text: chips.group.label
        visible: text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: chips.group.chips
            delegate: ChoiceChip {
                required property ChipShown modelData

                leftPadding: 10
                rightPadding: 10
                several: chips.group.several
                text: modelData.label
                hint: modelData.hint
                spokenName: modelData.spoken
                width: Math.min(Math.max(implicitWidth, chips.group.wide ? 0 : 60), chips.width)
                checked: modelData.chosen
                onClicked: chips.pressed(modelData.id)
            }
        }
    }
    Problem {
        Layout.fillWidth: true
        text: chips.group.problem
    }
}
