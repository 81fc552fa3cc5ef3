// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"
import "../panels"

// Who treated: one of the clinic's people, or a name as typed.
Panel {
    id: panel

    required property Shell shell
    readonly property FormView form: shell.form

    title: qsTr("Who treated?")
    closeText: qsTr("Done")
    keeps: true
    most: 760

    ChipGroup {
        Layout.fillWidth: true
        group: panel.form.practitioners
        onPressed: name => panel.form.setPractitioner(name)
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Name as the patient knows it")
        text: panel.form.practitioner
        problem: panel.form.practitionerProblem
        onEdited: text => panel.form.setPractitioner(text)
        onAccepted: panel.close()
    }
}
