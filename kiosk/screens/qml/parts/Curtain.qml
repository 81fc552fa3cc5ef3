// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// Nothing personal, over everything. The touch that lifts it presses nothing beneath.
Rectangle {
    id: curtain

    required property string clinic
    signal woken

    color: Theme.veil
    focus: visible

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. Tap to go on").arg(clinic)
    Accessible.ignored: !visible
    Accessible.onPressAction: woken()

    Keys.onPressed: event => {
        event.accepted = true
        curtain.woken()
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 96
        spacing: 20

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "clinic-mark"
            size: 112
            tint: Theme.contrast ? Theme.primary : Theme.surface
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: curtain.clinic
            color: "#FFFFFF"
            font.pixelSize: Theme.greetingSize
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Tap to go on")
            color: "#FFFFFF"
            font.pixelSize: Theme.leadSize
            Accessible.ignored: true
        }
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: curtain.woken()
        onWheel: wheel => wheel.accepted = true
    }
}
