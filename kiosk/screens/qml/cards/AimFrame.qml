// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ".."

// The frame to aim with: a flat veil around it, and four corners in white on ink, which are seen on
// any picture.
Item {
    id: aim

    property bool whole: false
    readonly property real frameWidth: width * 476 / 804
    readonly property real frameHeight: height * 296 / 552
    readonly property real sideRoom: (width - frameWidth) / 2
    readonly property real endRoom: (height - frameHeight) / 2
    readonly property real reach: Math.min(62, frameHeight / 4)

    component Shade: Rectangle {
        color: Qt.alpha(Theme.veil, 0.5)
        visible: !aim.whole
    }
    component Bar: Rectangle {
        property bool inner: false
        radius: Math.min(width, height) / 2
        color: inner ? Theme.paper : Theme.darkInk
    }
    component Corner: Item {
        width: aim.reach
        height: aim.reach
        Bar { width: parent.width + 6; height: 12; x: -6; y: -6 }
        Bar { width: 12; height: parent.height + 6; x: -6; y: -6 }
        Bar { inner: true; width: parent.width; height: 6; x: -3; y: -3 }
        Bar { inner: true; width: 6; height: parent.height; x: -3; y: -3 }
    }

    Shade { width: aim.width; height: aim.endRoom }
    Shade { width: aim.width; height: aim.endRoom; y: aim.height - height }
    Shade { width: aim.sideRoom; height: aim.frameHeight; y: aim.endRoom }
    Shade { width: aim.sideRoom; height: aim.frameHeight; x: aim.width - width; y: aim.endRoom }
    Item {
        x: aim.whole ? 24 : aim.sideRoom
        y: aim.whole ? 24 : aim.endRoom
        width: aim.width - 2 * x
        height: aim.height - 2 * y
        Corner {}
        Corner { x: parent.width; rotation: 90; transformOrigin: Item.TopLeft }
        Corner { x: parent.width; y: parent.height; rotation: 180; transformOrigin: Item.TopLeft }
        Corner { y: parent.height; rotation: 270; transformOrigin: Item.TopLeft }
    }
}
