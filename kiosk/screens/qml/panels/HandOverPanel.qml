// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../text"

// Before the screen is the patient's: are they the right one? From there on staff need their PIN.
AskPanel {
    id: panel

    required property Shell shell

    title: shell.form.whom
    words: qsTr("From here on the screen is the patient's. To come back, staff type their PIN.")
    no: qsTr("No, back to the form")
    yes: qsTr("Yes, hand it over")
    onSure: shell.form.handOver()
    above: Words {
        Layout.fillWidth: true
        text: panel.shell.form.treatment
        font.weight: Font.DemiBold
    }
}
