// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../text"

// An error that reached nobody else: what happened, what is safe, what to do, and a code. Calm.
Panel {
    id: panel

    required property Shell shell

    title: qsTr("For staff")
    visible: shell.fault !== ""
    onClosed: shell.closeFault()

    Words {
        Layout.fillWidth: true
        text: panel.shell.fault
        Accessible.role: Accessible.AlertMessage
    }
}
