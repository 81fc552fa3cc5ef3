// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// The warm ground behind a picture, with the upper corners of its card.
Rectangle {
    property real corner: Theme.cardRadius

    anchors.margins: 1
    topLeftRadius: corner - 1
    topRightRadius: corner - 1
    gradient: Gradient {
        GradientStop { position: 0; color: Theme.pictureTop }
        GradientStop { position: 1; color: Theme.pictureBottom }
    }
}
