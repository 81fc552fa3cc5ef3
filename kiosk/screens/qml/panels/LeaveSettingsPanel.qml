// SPDX-License-Identifier: GPL-3.0-or-later
import Kiosk

// Before settings that were changed are left.
AskPanel {
    required property Shell shell

    title: qsTr("Leave without saving?")
    words: qsTr("The settings stay as they were.")
    no: qsTr("No, go on")
    yes: qsTr("Yes, leave them")
    onSure: shell.settings.leaveUnsaved()
}
