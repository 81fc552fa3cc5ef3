// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// The clinic's logo, in its own shape in what room it has; without one our mark, `mark` wide and
// high. In high contrast a logo stands on white paper. Decoration: the clinic's name stands beside it.
Item {
    id: place

    property string logo
    property real mark: 40
    property real mostWidth: 160
    property real mostHeight: mark
    readonly property bool shown: logo !== "" && picture.status !== Image.Error
    readonly property real shape: picture.implicitHeight > 0 ? picture.implicitWidth / picture.implicitHeight : 1
    readonly property real edge: Theme.contrast ? 6 : 0

    implicitWidth: shown ? Math.min(mostWidth, mostHeight * shape) : mark
    implicitHeight: shown ? Math.min(mostHeight, mostWidth / shape) : mark

    Icon {
        visible: !place.shown
        name: "clinic-mark"
        size: place.mark
    }
    Rectangle {
        anchors.fill: parent
        visible: place.shown && Theme.contrast
        color: Theme.paper
        radius: 8
    }
    Image {
        id: picture
        anchors.fill: parent
        anchors.margins: place.edge
        visible: place.shown
        source: place.logo
        sourceSize: Qt.size(0, 2 * place.mostHeight)
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }
}
