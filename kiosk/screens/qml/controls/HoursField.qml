// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// Hours after the treatment between two arrows that turn them by a day, and the date they come to.
ColumnLayout {
    id: stepper

    required property HoursShown hours
    readonly property alias input: field.input
    signal edited(string text)
    signal turned(int days)
    signal accepted

    spacing: 12

    component Turn: RailArrow {
        Layout.preferredWidth: Theme.mainTarget
        Layout.preferredHeight: Theme.mainTarget
        Layout.topMargin: Theme.smallSize
        Layout.alignment: Qt.AlignTop
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        Turn {
            iconName: "minus"
            spokenName: qsTr("A day less")
            onClicked: stepper.turned(-1)
        }
        Field {
            id: field
            Layout.fillWidth: true
            label: qsTr("Hours after treatment")
            inputMethodHints: Qt.ImhDigitsOnly
            text: stepper.hours.typed
            problem: stepper.hours.problem
            onEdited: text => stepper.edited(text)
            onAccepted: stepper.accepted()
        }
        Turn {
            iconName: "plus"
            spokenName: qsTr("A day more")
            onClicked: stepper.turned(1)
        }
    }
    Words {
        Layout.fillWidth: true
        text: stepper.hours.words
        font.weight: Font.Bold
    }
}
