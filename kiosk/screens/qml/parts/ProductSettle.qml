// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// The practitioner's own answer for a product that the rules leave to them: what the patient is
// told, from when, why, and who says so. `place` is that of the product; -1 while it is closed.
Panel {
    id: settle

    required property var form
    property int place: -1
    property string choice
    property bool tried: false
    readonly property bool dated: choice === "from" || choice === "wait"
    // The practitioner is read so that the binding looks again when there is one.
    readonly property var wrong: place < 0 || !tried || form.practitioner === undefined ? ({})
        : form.answerWrong(place, choice, hours.text, reason.text)

    title: form.productNames[place] ?? ""
    closeText: qsTr("Not now")
    most: 900
    onClosed: place = -1

    function start(at: int, answer: var): void {
        tried = false
        choice = answer.choice ?? ""
        hours.text = answer.hours ?? ""
        reason.text = answer.reason ?? ""
        place = at
        open()
    }
    function turn(direction: int): void {
        const now = parseInt(hours.text)
        hours.text = String(Math.max(24, (isNaN(now) ? 0 : now) + 24 * direction))
    }
    // Kept where it is whole; otherwise what is wrong stands beside each field.
    function put(): void {
        tried = true
        const places = {
            "choice": choices.nextItemInFocusChain(), "hours": hours.input,
            "reason": reason.input, "practitioner": practitioner.input
        }
        for (const field in places) {
            if (wrong[field] !== "") {
                places[field].forceActiveFocus()
                return
            }
        }
        form.settle(place, choice, hours.text, reason.text)
        close()
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Our rules say: Ask us. What do you tell this patient?")
    }
    StaffChips {
        id: choices
        Layout.fillWidth: true
        several: false
        options: [
            { id: "now", label: qsTr("OK now") },
            { id: "from", label: qsTr("OK from …") },
            { id: "wait", label: qsTr("Not until …") },
            { id: "never", label: qsTr("Not while you heal") }
        ]
        chosen: settle.choice
        problem: settle.wrong.choice ?? ""
        onPressed: choice => settle.choice = choice
    }
    RowLayout {
        visible: settle.dated
        Layout.fillWidth: true
        spacing: 12

        RailArrow {
            Layout.preferredWidth: Theme.mainTarget
            Layout.preferredHeight: Theme.mainTarget
            Layout.topMargin: Theme.smallSize
            Layout.alignment: Qt.AlignTop
            iconName: "minus"
            spokenName: qsTr("A day less")
            onClicked: settle.turn(-1)
        }
        Field {
            id: hours
            Layout.fillWidth: true
            label: qsTr("Hours after treatment")
            inputMethodHints: Qt.ImhDigitsOnly
            problem: settle.wrong.hours ?? ""
            onAccepted: reason.input.forceActiveFocus()
        }
        RailArrow {
            Layout.preferredWidth: Theme.mainTarget
            Layout.preferredHeight: Theme.mainTarget
            Layout.topMargin: Theme.smallSize
            Layout.alignment: Qt.AlignTop
            iconName: "plus"
            spokenName: qsTr("A day more")
            onClicked: settle.turn(1)
        }
    }
    Words {
        Layout.fillWidth: true
        visible: settle.dated
        readonly property string date: settle.form.toldAt(hours.text)
        text: date === "" ? qsTr("No date yet") : qsTr("Told as: %1").arg(date)
        font.weight: Font.Bold
    }
    Field {
        id: reason
        Layout.fillWidth: true
        label: qsTr("Why (the patient sees this)")
        problem: settle.wrong.reason ?? ""
        onAccepted: settle.put()
    }
    StaffChips {
        Layout.fillWidth: true
        visible: options.length > 0
        label: qsTr("Who decides")
        several: false
        options: settle.form.options.practitioners.map(each => ({ id: each, label: each }))
        chosen: settle.form.practitioner
        onPressed: choice => settle.form.setPractitioner(choice)
    }
    Field {
        id: practitioner
        Layout.fillWidth: true
        label: qsTr("Name as the patient knows it")
        text: settle.form.practitioner
        problem: settle.wrong.practitioner ?? ""
        onEdited: text => settle.form.setPractitioner(text)
        onAccepted: settle.put()
    }
    Button {
        iconName: "check"
        text: qsTr("Settle it so")
        onClicked: settle.put()
    }
}
