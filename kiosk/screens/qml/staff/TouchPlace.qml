// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../controls"

// A place to press, that tells a finger from a mouse.
SecondaryButton {
    id: place

    property bool finger: false
    signal felt(finger: bool)

    thin: true
    iconName: "hand"
    text: qsTr("Press here")
    onPressed: finger = touch.active
    onClicked: felt(finger)

    PointHandler {
        id: touch
        acceptedDevices: PointerDevice.TouchScreen
    }
}
