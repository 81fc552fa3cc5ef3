// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"
import "../panels"

// What the patient comes for, and which session of how many this was. Both stand on the sheet.
Panel {
    id: panel

    required property Shell shell
    readonly property CourseView course: shell.course

    title: qsTr("Goal and session")
    closeText: qsTr("Done")
    keeps: true
    most: 860

    Field {
        Layout.fillWidth: true
        label: qsTr("What the patient hopes for")
        text: panel.course.goal
        problem: panel.course.problem
        onEdited: text => panel.course.setGoal(text)
        onAccepted: panel.close()
    }
    ChipGroup {
        Layout.fillWidth: true
        group: panel.course.goals
        onPressed: goal => panel.course.chooseGoal(goal)
    }
    Stepper {
        Layout.fillWidth: true
        label: qsTr("Session")
        words: panel.course.session
        less: qsTr("A session less")
        more: qsTr("A session more")
        onStepped: direction => panel.course.stepSession(direction)
    }
    Stepper {
        Layout.fillWidth: true
        label: qsTr("Of")
        words: panel.course.sessions
        less: qsTr("Fewer sessions in all")
        more: qsTr("More sessions in all")
        onStepped: direction => panel.course.stepSessions(direction)
    }
}
