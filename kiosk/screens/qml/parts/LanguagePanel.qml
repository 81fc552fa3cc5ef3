// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The languages, and whom to ask for another.
Panel {
    id: panel

    required property var kiosk

    title: qsTr("Language")

    Languages {
        kiosk: panel.kiosk
        Layout.fillWidth: true
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Need another language? Ask us. We can help you.")
    }
}
