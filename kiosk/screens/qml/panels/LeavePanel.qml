// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Before a form that was begun is left.
AskPanel {
    required property Shell shell

    title: qsTr("Leave this consultation?")
    words: qsTr("What you filled in is lost.")
    yes: qsTr("Yes, leave it")
    no: qsTr("No, go on")
    onSure: shell.finish()
}
