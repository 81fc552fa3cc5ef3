// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../panels"
import "../text"

// What the practitioner looks at before the treatment. A tick shows its reminder, which has
// its room from the start.
Panel {
    id: panel

    required property Shell shell
    readonly property SuitabilityView suitability: shell.suitability

    title: qsTr("Before you start")
    closeText: qsTr("Done")
    keeps: true
    most: 860

    Words {
        Layout.fillWidth: true
        text: qsTr("Tick what is so. It stays with the visit. No patient is shown it.")
        color: Theme.ink2
    }
    Problem {
        Layout.fillWidth: true
        text: panel.suitability.problem
    }
    Repeater {
        model: panel.suitability.rows
        delegate: Switch {
            required property CheckRowShown modelData

            Layout.fillWidth: true
            text: modelData.label
            detail: modelData.reminder
            detailShown: modelData.ticked
            checked: modelData.ticked
            onClicked: panel.suitability.tick(modelData.id)
        }
    }
}
