// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// The practitioner's changes: choose a wait, set its hours (told as a date, too), say why.
Panel {
    id: panel

    required property var form
    property string problem
    property string wait
    property bool tried: false
    readonly property var chosen: form.waits.find(each => each.id === wait) ?? null
    readonly property string wrong: chosen === null || !tried ? ""
                                    : form.changeWrong(wait, hours.text, reason.text)

    title: wait === "" ? qsTr("Changes for this patient") : chosen ? chosen.name : ""
    closeText: qsTr("Done")
    most: 900
    onAboutToHide: keep()

    function choose(id: string, typedHours: string, why: string): void {
        wait = id
        tried = false
        hours.text = typedHours
        reason.text = why
    }
    function turn(direction: int): void {
        const now = parseInt(hours.text)
        hours.text = Math.max(chosen.floor, (isNaN(now) ? chosen.floor : now) + 24 * direction)
    }
    // Closing in the middle loses nothing: what was typed is kept, and checked with the form.
    function keep(): void {
        if (chosen !== null && (reason.text !== "" || hours.text !== chosen.hours))
            form.putChange(wait, hours.text, reason.text)
    }
    function put(): void {
        tried = true
        if (form.changeWrong(wait, hours.text, reason.text) !== "")
            return
        form.putChange(wait, hours.text, reason.text)
        wait = ""
    }

    // One wait.
    ColumnLayout {
        Layout.fillWidth: true
        visible: panel.wait !== ""
        spacing: 14

        Words {
            Layout.fillWidth: true
            text: panel.chosen ? qsTr("Our rule: %1").arg(panel.chosen.told) : ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            RailArrow {
                Layout.preferredWidth: Theme.mainTarget
                Layout.preferredHeight: Theme.mainTarget
                Layout.alignment: Qt.AlignBottom
                iconName: "minus"
                spokenName: qsTr("A day less")
                onClicked: panel.turn(-1)
            }
            Field {
                id: hours
                Layout.fillWidth: true
                label: qsTr("Hours after treatment")
                inputMethodHints: Qt.ImhDigitsOnly
                onAccepted: reason.input.forceActiveFocus()
            }
            RailArrow {
                Layout.preferredWidth: Theme.mainTarget
                Layout.preferredHeight: Theme.mainTarget
                Layout.alignment: Qt.AlignBottom
                iconName: "plus"
                spokenName: qsTr("A day more")
                onClicked: panel.turn(1)
            }
        }
        Words {
            Layout.fillWidth: true
            readonly property string date: panel.form.toldAt(hours.text)
            text: date === "" ? qsTr("No date yet") : qsTr("Told as: %1").arg(date)
            font.weight: Font.Bold
        }
        Words {
            Layout.fillWidth: true
            text: panel.chosen ? panel.chosen.floorWords : ""
            color: Theme.ink2
        }
        Field {
            id: reason
            Layout.fillWidth: true
            label: qsTr("Why (the patient sees this)")
            onAccepted: panel.put()
        }
        Problem {
            Layout.fillWidth: true
            text: panel.wrong
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12
            Button {
                iconName: "check"
                text: qsTr("Set this change")
                onClicked: panel.put()
            }
            SecondaryButton {
                text: qsTr("Leave it as it is")
                onClicked: panel.wait = ""
            }
        }
    }

    // The changes so far, and the waits to choose from.
    ColumnLayout {
        Layout.fillWidth: true
        visible: panel.wait === ""
        spacing: 10

        Problem {
            Layout.fillWidth: true
            text: panel.problem
        }
        Repeater {
            model: panel.form.changes
            delegate: StaffEntry {
                required property var modelData
                required property int index

                Layout.fillWidth: true
                title: modelData.name
                detail: qsTr("%1 hours: %2. %3").arg(modelData.hours).arg(modelData.date).arg(modelData.reason)
                problem: modelData.wrong
                onEdit: panel.choose(modelData.wait, modelData.hours, modelData.reason)
                onRemove: panel.form.dropChange(index)
            }
        }
        Words {
            Layout.fillWidth: true
            text: panel.form.waits.length > 0 ? qsTr("Choose what to change.")
                                              : qsTr("First set the time of treatment.")
            color: Theme.ink2
        }
        Repeater {
            model: panel.form.waits
            delegate: StaffWaitRow {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.name
                told: modelData.told
                onClicked: panel.choose(modelData.id, modelData.hours, "")
            }
        }
    }
}
