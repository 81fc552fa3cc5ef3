// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A filled label that says whom a part is for. Not a control.
Rectangle {
    id: tag

    property string icon
    property string text
    readonly property string spoken: text

    implicitWidth: label.implicitWidth + 28
    implicitHeight: label.implicitHeight + 14
    radius: 10
    color: Theme.primary

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible

    IconWord {
        id: label
        anchors.centerIn: parent
        icon: tag.icon
        text: tag.text
        tint: Theme.primaryInk
        ink: Theme.primaryInk
        size: Theme.smallSize
        iconSize: Theme.grown(22, 0.6)
        spacing: 8
    }
}
