// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// An icon and a card's title.
RowLayout {
    id: title

    property string icon
    property string text
    property color tint: Theme.primary
    property color ink: Theme.ink
    property real size: Theme.narrowTitleSize
    property real iconSize: Theme.grown(30, 0.6)

    spacing: 12

    Icon {
        name: title.icon
        tint: title.tint
        size: title.iconSize
        visible: title.icon !== ""
    }
    Heading {
        Layout.fillWidth: true
        text: title.text
        color: title.ink
        font.pixelSize: title.size
    }
}
