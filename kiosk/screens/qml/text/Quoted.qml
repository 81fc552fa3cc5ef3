// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// Words of a label, as they stand on it.
Rectangle {
    id: quoted

    property alias text: words.text
    property real most: 100000

    implicitWidth: Math.min(words.implicitWidth + 16, most)
    implicitHeight: words.implicitHeight + 2
    radius: 6
    color: Theme.primaryTint

    Words {
        id: words
        x: 8
        y: 1
        width: parent.width - 16
        font.weight: Font.DemiBold
        anywhere: true
    }
}
