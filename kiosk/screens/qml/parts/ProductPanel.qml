// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A product of the patient's, new (`place` -1) or changed: its name and the words on its label.
Panel {
    id: panel

    required property var patient
    property int place: -1
    property string startName
    property string startLabel
    signal kept

    title: place < 0 ? qsTr("Add a product") : qsTr("Change this product")
    closeText: qsTr("Cancel")
    most: 860
    onOpened: {
        patient.forgetProblem()
        name.text = startName
        labelWords.text = startLabel
        name.input.forceActiveFocus()
    }
    onAboutToHide: patient.forgetProblem()

    function keep(): void {
        if (!patient.putOnShelf(place, name.text, labelWords.text)) {
            name.input.forceActiveFocus()
            return
        }
        kept()
        close()
    }

    Field {
        id: name
        Layout.fillWidth: true
        label: qsTr("Name of the product")
        placeholder: qsTr("For example: Night cream")
        maximumLength: 80
        problem: panel.patient.problem
        onAccepted: labelWords.input.forceActiveFocus()
    }
    ProductLabel {
        id: labelWords
        Layout.fillWidth: true
    }
    Button {
        iconName: panel.place < 0 ? "plus" : "check"
        text: panel.place < 0 ? qsTr("Put it on the shelf") : qsTr("Keep this change")
        onClicked: panel.keep()
    }
}
