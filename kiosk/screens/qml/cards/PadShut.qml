// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."
import "../text"

// In the place of the keys after too many wrong PINs.
Item {
    id: shut

    required property GateView gate

    visible: gate.shut !== ""

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: 16
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "timer"
            size: 64
        }
        Heading {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: shut.gate.shut
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Theme.ink2
            text: qsTr("There were too many wrong tries.")
        }
    }
}
