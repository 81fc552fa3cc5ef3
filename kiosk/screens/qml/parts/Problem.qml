// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// What is wrong, beside the thing that is wrong. Takes no room while there is nothing to say.
Row {
    id: problem

    property string text
    readonly property string spoken: text

    visible: text !== ""
    spacing: 10

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: !visible

    Icon {
        name: "urgent-emergency"
        tint: Theme.stop
        size: Math.round(24 * Theme.titleScale)
    }
    Words {
        width: problem.width - 34 * Theme.titleScale
        text: problem.text
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        color: Theme.stop
        Accessible.ignored: true
    }
}
