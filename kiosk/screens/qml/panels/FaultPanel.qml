// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"
import "../text"

// An error that reached nobody else, for staff alone, who came by their PIN: what happened, what is
// safe, what to do, and a code. Calm.
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
    Button {
        Layout.fillWidth: true
        visible: panel.shell.broken !== ""
        text: qsTr("Go back to the visit")
        onClicked: panel.close()
    }
}
