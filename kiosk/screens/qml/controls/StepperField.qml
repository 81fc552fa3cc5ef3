// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// A number between two arrows that turn it by a day, and the date it comes to.
ColumnLayout {
    id: stepper

    required property string label
    required property StepperShown shown
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
            label: stepper.label
            inputMethodHints: Qt.ImhDigitsOnly
            text: stepper.shown?.typed ?? ""
            problem: stepper.shown?.problem ?? ""
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
        text: stepper.shown?.words ?? ""
        font.weight: Font.Bold
    }
}
