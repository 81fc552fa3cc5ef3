// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// The magnified skin of a phase in the chosen tone, in its round window.
Image {
    id: patch

    required property string phase
    required property int tone
    property real side: 80
    property string words

    width: side
    height: side
    sourceSize: Qt.size(side, side)
    source: Theme.resources + "illustrations/patch-" + tone + "-" + phase + ".svg"
    fillMode: Image.PreserveAspectFit

    Accessible.role: Accessible.Graphic
    Accessible.name: words
    Accessible.ignored: words === ""
}
