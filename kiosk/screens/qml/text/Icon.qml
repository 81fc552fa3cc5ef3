// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// One of resources/icons in one colour. Decoration: the words beside it say the same.
Image {
    id: icon

    property string name
    property color tint: Theme.primary
    property real size: Theme.iconSize

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : "image://icon/" + name + "/" + tint.toString().slice(1)
    fillMode: Image.PreserveAspectFit

    Accessible.ignored: true
}
