// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../text"

// The icon and the words of a control, in its middle, wrapped to what room it has.
Item {
    id: content

    required property Press press
    property alias icon: label.icon
    property alias iconLast: label.iconLast
    property alias ink: label.ink
    property alias tint: label.tint
    property alias size: label.size
    property alias iconSize: label.iconSize
    property alias spacing: label.spacing
    property bool atStart: false

    implicitWidth: label.implicitWidth
    implicitHeight: label.implicitHeight

    IconWord {
        id: label
        x: content.atStart ? 0 : Math.round((content.width - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        text: content.press.text
        most: content.press.availableWidth > 0 ? content.press.availableWidth : 100000
    }
}
