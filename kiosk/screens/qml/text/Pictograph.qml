// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A small round picture of a thing in the patient's tone, or its icon where the pack has none.
// `verdict` puts a verdict's icon on a plate at its edge. Decoration: the words beside it say the same.
Item {
    id: pictograph

    property string picture
    property string icon
    property string verdict
    property color tint: Theme.primary
    property color verdictTint: Theme.wait
    property color ring: Theme.pictureInk
    property color plate: Theme.surface
    property real size: Theme.pictographSize
    property real iconSize: Theme.iconSize
    readonly property bool drawn: picture !== ""

    implicitWidth: drawn ? size : iconSize
    implicitHeight: implicitWidth
    visible: drawn || icon !== ""

    Accessible.ignored: true

    Image {
        anchors.fill: parent
        visible: pictograph.drawn
        sourceSize: Qt.size(width, height)
        source: pictograph.drawn && width > 0 ? "image://pictograph/" + pictograph.picture + "/" + pictograph.ring.toString().slice(1) : ""
        Accessible.ignored: true
    }
    Icon {
        visible: !pictograph.drawn
        name: pictograph.icon
        tint: pictograph.tint
        size: pictograph.iconSize
    }
    Rectangle {
        visible: pictograph.drawn && pictograph.verdict !== ""
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -2
        width: Math.round(pictograph.size * 0.36)
        height: width
        radius: 6
        color: pictograph.plate

        Icon {
            anchors.centerIn: parent
            visible: pictograph.verdict !== ""
            name: pictograph.verdict === "" ? "" : "verdict-" + pictograph.verdict
            tint: pictograph.verdictTint
            size: Math.round(pictograph.size * 0.3)
        }
    }
}
