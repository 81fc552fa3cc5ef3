// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."

// The same as the mark, in words: for what a whole page or card is about.
SecondaryButton {
    id: button

    required property Shell shell
    required property string key
    required property string about
    readonly property bool parked: shell.asking.keys.indexOf(key) >= 0

    thin: true
    size: Theme.smallSize
    visible: key !== "" && (parked || shell.asking.more)
    iconName: parked ? "check" : "message-circle-plus"
    text: parked ? qsTr("On your list") : qsTr("Ask about this")
    spokenName: parked ? qsTr("On your list: %1").arg(about) : qsTr("Ask about this: %1").arg(about)
    onClicked: shell.asking.turnItem(key)

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: parked
}
