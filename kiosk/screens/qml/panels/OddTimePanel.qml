// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Before a visit starts whose time of treatment is hardly meant.
AskPanel {
    required property Shell shell

    title: qsTr("Is this the right time?")
    words: shell.form.oddTime
    no: qsTr("No, set another time")
    yes: qsTr("Yes, it is right")
    onSure: shell.form.startAnyway()
}
