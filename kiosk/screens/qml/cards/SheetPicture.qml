// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Kiosk
import ".."

// One page of the sheet as it will print, drawn for the very pixels it stands on.
Rectangle {
    id: paper

    required property SheetPageShown page
    readonly property string spoken: page.text

    implicitHeight: Math.round(width * page.ratio)
    color: Theme.paper
    border.width: 1
    border.color: Theme.edge

    Accessible.role: Accessible.Graphic
    Accessible.name: page.words
    Accessible.description: page.text

    Image {
        anchors.fill: parent
        anchors.margins: 1
        source: paper.width > 8 ? paper.page.source : ""
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
