// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A label, chips to choose from, and what is wrong with the choice. `options` are {id, label};
// `chosen` is a list of ids, or one id where only one may be chosen. `none` adds a first chip that
// is chosen while nothing else is.
ColumnLayout {
    id: group

    property string label
    property var options: []
    property var chosen: []
    property bool several: true
    property string none
    property string problem
    property real leastWidth: 0
    signal pressed(string choice)

    function holds(choice: string): bool {
        return several ? chosen.indexOf(choice) >= 0 : chosen === choice
    }

    spacing: 4

    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: problem

    StaffLabel {
        Layout.fillWidth: true
        text: group.label
        visible: text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        ChoiceChip {
            visible: group.none !== ""
            leftPadding: 10
            rightPadding: 10
            several: group.several
            text: group.none
            spokenName: qsTr("%1: %2").arg(group.label).arg(text)
            checked: group.chosen.length === 0
            onClicked: group.pressed("")
        }
        Repeater {
            model: group.options
            delegate: ChoiceChip {
                required property var modelData

                leftPadding: 10
                rightPadding: 10
                several: group.several
                text: modelData.label
                hint: modelData.hint ?? ""
                width: Math.min(Math.max(implicitWidth, group.leastWidth), group.width)
                checked: group.holds(modelData.id)
                onClicked: group.pressed(modelData.id)
            }
        }
    }
    Problem {
        Layout.fillWidth: true
        text: group.problem
    }
}
