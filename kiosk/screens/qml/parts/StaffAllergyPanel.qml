// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// Allergies: those told so far, and a search over the pack's classes and ingredients. A word the
// pack does not know can be added as it is typed.
Panel {
    id: panel

    required property var form
    property string problem
    readonly property string typed: search.text.trim()

    title: qsTr("Allergies")
    closeText: qsTr("Done")
    most: 860
    onOpened: search.text = ""

    Words {
        Layout.fillWidth: true
        text: qsTr("Anything named here is never told as OK.")
        color: Theme.ink2
    }
    Flow {
        Layout.fillWidth: true
        visible: panel.form.allergies.length > 0
        spacing: 8
        Repeater {
            model: panel.form.allergies
            delegate: ChoiceChip {
                required property var modelData
                text: modelData.label
                spokenName: qsTr("Allergy: %1").arg(modelData.label)
                checked: true
                width: Math.min(implicitWidth, panel.availableWidth)
                onClicked: panel.form.pressAllergy(modelData.id)
            }
        }
    }
    Problem {
        Layout.fillWidth: true
        text: panel.problem
    }
    Field {
        id: search
        Layout.fillWidth: true
        label: qsTr("Find or type an allergy")
        placeholder: qsTr("For example: Fragrance, lanolin, aloe")
        onAccepted: panel.add()
    }
    SecondaryButton {
        visible: panel.typed !== ""
        iconName: "plus"
        text: qsTr("Add \"%1\" as typed").arg(panel.typed)
        onClicked: panel.add()
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            model: panel.form.allergyMatches(search.text)
            delegate: ChoiceChip {
                required property var modelData
                text: modelData.label
                hint: modelData.detail
                width: Math.min(implicitWidth, panel.availableWidth)
                checked: panel.form.allergies.some(each => each.id === modelData.id)
                onClicked: panel.form.pressAllergy(modelData.id)
            }
        }
    }

    function add(): void {
        if (typed === "")
            return
        form.pressAllergy(typed)
        search.text = ""
    }
}
