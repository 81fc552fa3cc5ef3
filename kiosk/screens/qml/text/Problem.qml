// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// What is wrong, beside the thing that is wrong. Takes no room while there is nothing to say.
Item {
    id: problem

    property string text
    readonly property string spoken: text

    visible: text !== ""
    implicitHeight: visible ? Math.max(sign.height, words.implicitHeight) : 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: !visible

    Icon {
        id: sign
        name: "urgent-emergency"
        tint: Theme.stop
        size: Theme.grown(24, 0.6)
    }
    Words {
        id: words
        x: sign.width + 10
        width: Math.max(1, problem.width - x)
        text: problem.text
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        color: Theme.stop
        Accessible.ignored: true
    }
}
