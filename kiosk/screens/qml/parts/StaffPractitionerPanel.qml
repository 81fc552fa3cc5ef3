// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Who treated: one of the clinic's people, or a name as typed.
Panel {
    id: panel

    required property var form
    property string problem

    title: qsTr("Who treated?")
    closeText: qsTr("Done")
    most: 760

    StaffChips {
        Layout.fillWidth: true
        visible: options.length > 0
        several: false
        options: panel.form.options.practitioners.map(each => ({ id: each, label: each }))
        chosen: panel.form.practitioner
        onPressed: choice => panel.form.setPractitioner(choice)
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Name as the patient knows it")
        text: panel.form.practitioner
        problem: panel.problem
        onEdited: text => panel.form.setPractitioner(text)
        onAccepted: panel.close()
    }
}
