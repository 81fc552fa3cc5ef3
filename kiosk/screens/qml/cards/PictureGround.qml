// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// The warm ground behind a picture, with the upper corners of its card; with `beside` those at its
// start, where words stand beside it.
Rectangle {
    property real corner: Theme.cardRadius
    property bool beside: false

    anchors.margins: 1
    topLeftRadius: corner - 1
    topRightRadius: beside ? 0 : corner - 1
    bottomLeftRadius: beside ? corner - 1 : 0
    gradient: Gradient {
        GradientStop { position: 0; color: Theme.pictureTop }
        GradientStop { position: 1; color: Theme.pictureBottom }
    }
}
