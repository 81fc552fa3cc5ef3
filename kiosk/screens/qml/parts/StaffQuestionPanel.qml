// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The patient's own questions, printed on the sheet with room for the answer.
Panel {
    id: panel

    required property var form
    property string problem
    property int place: -1

    title: qsTr("Questions")
    closeText: qsTr("Done")
    most: 860
    onOpened: clear()
    onAboutToHide: add()

    function clear(): void {
        place = -1
        question.text = ""
    }
    function add(): void {
        form.putQuestion(place, question.text)
        clear()
    }

    Field {
        id: question
        Layout.fillWidth: true
        label: panel.place < 0 ? qsTr("What the patient asks") : qsTr("Change the question")
        placeholder: qsTr("For example: Can I go to my yoga class on Friday?")
        onAccepted: panel.add()
    }
    SecondaryButton {
        iconName: panel.place < 0 ? "plus" : "check"
        text: panel.place < 0 ? qsTr("Add this question") : qsTr("Keep this change")
        ready: question.text.trim() !== ""
        onClicked: panel.add()
    }
    Problem {
        Layout.fillWidth: true
        text: panel.problem
    }
    Repeater {
        model: panel.form.questions
        delegate: StaffEntry {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            title: modelData.text
            problem: modelData.wrong
            onEdit: {
                panel.place = index
                question.text = modelData.text
                question.input.forceActiveFocus()
            }
            onRemove: {
                panel.form.dropQuestion(index)
                panel.clear()
            }
        }
    }
}
