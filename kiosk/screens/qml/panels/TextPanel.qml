// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"

// Text size, contrast and motion.
Panel {
    id: panel

    required property Shell shell

    title: qsTr("Text size")

    TextSizes {
        shell: panel.shell
        Layout.fillWidth: true
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("High contrast")
        detail: qsTr("Light words on a dark screen.")
        checked: panel.shell.contrast
        onClicked: panel.shell.setContrast(!panel.shell.contrast)
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("Calm motion")
        detail: qsTr("Nothing moves or fades.")
        checked: panel.shell.calm
        onClicked: panel.shell.setCalm(!panel.shell.calm)
    }
}
