// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Before the program ends: nobody leaves it by a slip.
AskPanel {
    required property Shell shell

    title: qsTr("Close the kiosk?")
    words: qsTr("The screen is then the computer's own. Start the kiosk again before the next visit.")
    no: qsTr("No, keep it open")
    yes: qsTr("Yes, close it")
    onSure: shell.leaveKiosk()
}
