// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A picture that gives way to another by fading into it; at once with calm motion.
Item {
    id: faded

    property string picture
    property string spokenWords

    Accessible.role: Accessible.Graphic
    Accessible.name: spokenWords
    Accessible.ignored: spokenWords === ""

    onPictureChanged: {
        before.source = now.source
        now.source = width > 0 && height > 0 ? picture : ""
        fade.restart()
    }
    onWidthChanged: now.source = width > 0 && height > 0 ? picture : ""
    onHeightChanged: now.source = width > 0 && height > 0 ? picture : ""

    component Layer: Image {
        anchors.fill: parent
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }

    Layer {
        id: now
    }
    Layer {
        id: before
        opacity: 0
        visible: opacity > 0
    }
    NumberAnimation {
        id: fade
        target: before
        property: "opacity"
        from: Theme.pictureMs > 0 ? 1 : 0
        to: 0
        duration: Theme.pictureMs
        easing.type: Easing.OutQuad
        onStopped: before.source = ""
    }
}
