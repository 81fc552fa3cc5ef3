// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"
import "../text"

// The languages, and whom to ask for another.
Panel {
    id: panel

    required property Shell shell

    title: qsTr("Language")

    Languages {
        shell: panel.shell
        Layout.fillWidth: true
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Need another language? Ask us. We can help you.")
    }
}
