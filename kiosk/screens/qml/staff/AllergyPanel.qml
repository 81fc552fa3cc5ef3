// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../panels"
import "../text"

// Allergies: a search over the pack's classes and ingredients, and those named so far, at the end, so
// that nothing moves as one is named. A word the pack does not know can be added as it is typed.
Panel {
    id: panel

    required property Shell shell
    readonly property AllergiesView allergies: shell.allergies

    title: qsTr("Allergies")
    closeText: qsTr("Done")
    keeps: true
    tall: true
    most: 860

    component Allergy: ChoiceChip {
        required property ChipShown modelData

        text: modelData.label
        spokenName: modelData.spoken
        hint: modelData.hint
        checked: modelData.chosen
        width: Math.min(implicitWidth, panel.availableWidth)
        onClicked: panel.allergies.press(modelData.id)
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Anything named here is never told as OK.")
        color: Theme.ink2
    }
    Problem {
        Layout.fillWidth: true
        text: panel.allergies.problem
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Find or type an allergy")
        placeholder: panel.allergies.example
        text: panel.allergies.typed
        onEdited: text => panel.allergies.setTyped(text)
        onAccepted: panel.allergies.add()
    }
    SecondaryButton {
        visible: text !== ""
        iconName: "plus"
        text: panel.allergies.addWords
        onClicked: panel.allergies.add()
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            model: panel.allergies.found
            delegate: Allergy {}
        }
    }
    FieldLabel {
        Layout.fillWidth: true
        visible: panel.allergies.named.length > 0
        text: qsTr("Named so far")
    }
    Flow {
        Layout.fillWidth: true
        visible: panel.allergies.named.length > 0
        spacing: 8
        Repeater {
            model: panel.allergies.named
            delegate: Allergy {}
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
