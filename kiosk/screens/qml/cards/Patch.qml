// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The magnified skin of a phase, in its round window.
Image {
    id: patch

    property string picture
    property real side: 80
    property string words

    width: side
    height: side
    sourceSize: Qt.size(side, side)
    source: picture
    fillMode: Image.PreserveAspectFit

    Accessible.role: Accessible.Graphic
    Accessible.name: words
    Accessible.ignored: words === ""
}
