// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Text size, contrast and motion.
Panel {
    id: panel

    required property var kiosk

    title: qsTr("Text size")

    TextSizes {
        kiosk: panel.kiosk
        Layout.fillWidth: true
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("High contrast")
        detail: qsTr("Light words on a dark screen.")
        checked: panel.kiosk.contrast
        onClicked: panel.kiosk.setContrast(!panel.kiosk.contrast)
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("Calm motion")
        detail: qsTr("Nothing moves or fades.")
        checked: panel.kiosk.calm
        onClicked: panel.kiosk.setCalm(!panel.kiosk.calm)
    }
}
