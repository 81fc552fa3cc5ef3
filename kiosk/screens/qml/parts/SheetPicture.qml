// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import ".."

// One page of the sheet as it will print, drawn for the very pixels it stands on.
Rectangle {
    id: paper

    required property string source
    required property real ratio
    required property string words
    property string text
    readonly property string spoken: text

    implicitHeight: Math.round(width * ratio)
    color: "#FFFFFF"
    border.width: 1
    border.color: Theme.edge

    Accessible.role: Accessible.Graphic
    Accessible.name: words
    Accessible.description: text

    Image {
        anchors.fill: parent
        anchors.margins: 1
        source: paper.width > 8 ? paper.source : ""
        sourceSize.width: Math.ceil((paper.width - 2) * Screen.devicePixelRatio)
        cache: false
        Accessible.ignored: true
    }
    Rectangle {
        anchors.top: parent.bottom
        width: parent.width
        height: 2
        color: Theme.edge
    }
}
