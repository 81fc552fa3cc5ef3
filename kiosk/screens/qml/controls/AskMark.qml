// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// Beside an item: a press parks it to be asked about, another takes it off. While the practitioner's
// strip is open, a press explains the item there. What is seen of it is smaller than what is pressed.
Press {
    id: mark

    required property Shell shell
    required property string key
    required property string about
    property color tint: Theme.ink2
    readonly property bool explains: shell.strip.open
    readonly property bool parked: shell.asking.keys.indexOf(key) >= 0
    readonly property bool offered: key !== "" && (explains || parked || shell.asking.more)

    Layout.leftMargin: -8
    Layout.rightMargin: -10
    implicitWidth: Theme.leastTarget
    implicitHeight: Theme.leastTarget
    padding: 0
    corner: width / 2
    enabled: offered
    opacity: offered ? 1 : 0
    spokenName: explains ? qsTr("Why: %1").arg(about)
        : parked ? qsTr("On your list: %1").arg(about) : qsTr("Ask about this: %1").arg(about)
    onClicked: explains ? shell.strip.explainItem(key) : shell.asking.turnItem(key)

    Accessible.role: explains ? Accessible.Button : Accessible.CheckBox
    Accessible.checkable: !explains
    Accessible.checked: parked

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.grown(34, 0.5))
            height: width
            radius: width / 2
            color: mark.pressed || mark.parked ? Theme.primaryTint : Theme.surface
            border.width: mark.parked ? 3 : 1
            border.color: mark.parked ? Theme.primary : Theme.edge
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: mark.explains ? "info" : mark.parked ? "check" : "message-circle-plus"
            tint: mark.parked ? Theme.primary : Theme.ink2
            size: Theme.grown(20, 0.5)
        }
    }
}
