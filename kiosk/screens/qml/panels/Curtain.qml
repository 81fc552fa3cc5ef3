// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."
import "../text"

// Nothing personal, over everything. The touch that lifts it presses nothing beneath.
Rectangle {
    id: curtain

    required property Shell shell

    objectName: "hidden"
    color: Theme.veil
    focus: visible

    Accessible.role: Accessible.Button
    Accessible.name: shell.clinic.curtainSpoken
    Accessible.ignored: !visible
    Accessible.onPressAction: shell.wake()

    Keys.onPressed: event => {
        event.accepted = true
        curtain.shell.wake()
    }

    component Line: Words {
        width: parent?.width ?? 0
        horizontalAlignment: Text.AlignHCenter
        color: Theme.veilInk
        Accessible.ignored: true
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 96
        spacing: 20

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "clinic-mark"
            size: 112
            tint: Theme.veilMark
        }
        Line {
            text: curtain.shell.clinic.name
            font.pixelSize: Theme.greetingSize
            font.weight: Font.Bold
        }
        Line {
            text: qsTr("Tap to go on")
            font.pixelSize: Theme.leadSize
        }
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: curtain.shell.wake()
        onWheel: wheel => wheel.accepted = true
    }
}
