// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"
import "../panels"

// The patient's own questions, printed on the sheet with room for the answer.
Panel {
    id: panel

    required property Shell shell
    readonly property QuestionsView questions: shell.questions

    title: qsTr("Questions")
    closeText: qsTr("Done")
    keeps: true
    most: 860

    Field {
        id: question
        Layout.fillWidth: true
        label: panel.questions.new ? qsTr("What the patient asks") : qsTr("Change the question")
        placeholder: panel.questions.example
        text: panel.questions.typed
        onEdited: text => panel.questions.setTyped(text)
        onAccepted: panel.questions.add()
    }
    SecondaryButton {
        iconName: panel.questions.new ? "plus" : "check"
        text: panel.questions.new ? qsTr("Add this question") : qsTr("Keep this change")
        ready: panel.questions.ready
        onClicked: panel.questions.add()
    }
    Repeater {
        model: panel.questions.rows
        delegate: EntryRow {
            required property QuestionRowShown modelData
            required property int index

            Layout.fillWidth: true
            title: modelData.text
            problem: modelData.problem
            onEdit: {
                panel.questions.edit(index)
                question.input.forceActiveFocus()
            }
            onRemove: panel.questions.remove(index)
        }
    }
}
