// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../panels"
import "../text"

// The practitioner's own answer for a product that the rules leave to them: what the patient is
// told, from when, why, and who says so.
Panel {
    id: settle

    required property Shell shell
    // The page it stands on. On the form the practitioner may still be chosen.
    property string where: "form"
    readonly property AnswerPanelView answer: shell.answer

    title: answer.product
    closeText: qsTr("Not now")
    most: 900
    visible: answer.asking && shell.page === where && !shell.covered
    onClosed: if (!shell.covered) answer.leave()

    // Kept where it is whole; otherwise what is wrong stands beside each field.
    function put(): void {
        const wrong = answer.put()
        if (wrong === "choice")
            choices.nextItemInFocusChain().forceActiveFocus()
        else if (wrong === "days")
            days.input.forceActiveFocus()
        else if (wrong === "reason")
            reason.input.forceActiveFocus()
        else if (wrong === "practitioner")
            practitioner.input.forceActiveFocus()
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Our rules say: Ask us. What do you tell this patient?")
    }
    ChipGroup {
        id: choices
        Layout.fillWidth: true
        group: settle.answer.choices
        onPressed: choice => settle.answer.choose(choice)
    }
    StepperField {
        id: days
        Layout.fillWidth: true
        visible: settle.answer.dated
        label: qsTr("Days after treatment")
        shown: settle.answer.days
        onEdited: text => settle.answer.setDays(text)
        onTurned: by => settle.answer.turnDays(by)
        onAccepted: reason.input.forceActiveFocus()
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: settle.answer.floor
        color: Theme.ink2
    }
    Field {
        id: reason
        Layout.fillWidth: true
        label: qsTr("Why (the patient sees this)")
        text: settle.answer.reason
        problem: settle.answer.reasonProblem
        onEdited: text => settle.answer.setReason(text)
        onAccepted: settle.put()
    }
    ChipGroup {
        Layout.fillWidth: true
        visible: settle.where === "form"
        group: settle.answer.practitioners
        onPressed: name => settle.shell.form.setPractitioner(name)
    }
    Field {
        id: practitioner
        Layout.fillWidth: true
        visible: settle.where === "form"
        label: qsTr("Name as the patient knows it")
        text: settle.answer.practitioner
        problem: settle.answer.practitionerProblem
        onEdited: text => settle.shell.form.setPractitioner(text)
        onAccepted: settle.put()
    }
    Switch {
        Layout.fillWidth: true
        visible: settle.answer.keepable
        text: qsTr("Answer this list so from now on")
        detail: qsTr("For every patient whom it fits. Our rules still count first.")
        checked: settle.answer.keep
        onClicked: settle.answer.turnKeep()
    }
    Button {
        iconName: "check"
        text: qsTr("Settle it so")
        onClicked: settle.put()
    }
}
