// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../panels"
import "../text"

// A day and a time, turned by arrows; the time can be typed, too. `name` is that of the panel.
Panel {
    id: panel

    required property Shell shell
    required property string name
    required property WhenShown when
    property string note
    property bool weeks: false
    property bool now: false
    property bool droppable: false
    readonly property FormView form: shell.form

    most: 760
    closeText: qsTr("Done")
    keeps: true

    Words {
        Layout.fillWidth: true
        visible: panel.when?.proposed ?? false
        text: qsTr("Not set yet. We propose:")
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        Layout.fillWidth: true
        text: panel.when?.words ?? ""
        font.pixelSize: Theme.leadSize
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: panel.note
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
    }
    Button {
        Layout.alignment: Qt.AlignHCenter
        visible: panel.when?.proposed ?? false
        iconName: "check"
        text: qsTr("Set this visit")
        onClicked: {
            panel.form.takeNextVisit()
            panel.close()
        }
    }
    Stepper {
        Layout.fillWidth: true
        visible: panel.weeks
        label: qsTr("Week")
        words: qsTr("A week earlier or later")
        less: qsTr("A week earlier")
        more: qsTr("A week later")
        onStepped: direction => panel.form.moveDays(panel.name, 7 * direction)
    }
    Stepper {
        Layout.fillWidth: true
        label: qsTr("Day")
        words: panel.when?.day ?? ""
        less: qsTr("A day earlier")
        more: qsTr("A day later")
        onStepped: direction => panel.form.moveDays(panel.name, direction)
    }
    Stepper {
        Layout.fillWidth: true
        label: qsTr("Hour")
        words: panel.when?.clock ?? ""
        less: qsTr("An hour earlier")
        more: qsTr("An hour later")
        onStepped: direction => panel.form.moveMinutes(panel.name, 60 * direction)
    }
    Stepper {
        Layout.fillWidth: true
        label: qsTr("15 min")
        words: panel.when?.clock ?? ""
        less: qsTr("15 minutes earlier")
        more: qsTr("15 minutes later")
        onStepped: direction => panel.form.moveMinutes(panel.name, 15 * direction)
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: 16
        rowSpacing: 12

        Field {
            Layout.fillWidth: true
            label: qsTr("Or type the time")
            inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
            placeholder: qsTr("For example: 15:00 or 3 pm")
            text: panel.when?.clock ?? ""
            problem: panel.when?.problem ?? ""
            onEdited: text => panel.form.setClock(panel.name, text)
            onAccepted: panel.close()
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignBottom
            visible: panel.now
            iconName: "clock"
            text: qsTr("Now")
            onClicked: panel.form.setTreatedNow()
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignBottom
            visible: panel.droppable && !(panel.when?.proposed ?? true)
            iconName: "x"
            text: qsTr("No next visit")
            onClicked: {
                panel.form.dropNextVisit()
                panel.close()
            }
        }
    }
}
