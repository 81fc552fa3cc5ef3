// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// "Hide screen", at the end of the top bar.
SecondaryButton {
    thin: true
    anchors.right: parent.right
    anchors.rightMargin: Theme.margin
    y: (Theme.barHeight - height) / 2
    size: Theme.smallSize
    iconName: "eye-off"
    text: qsTr("Hide screen")
}
