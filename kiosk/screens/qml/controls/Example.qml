// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// What a field may hold. It stands in the empty field, `inside`, or over it where the field has not
// that much `room`, in pixels.
Words {
    id: example

    required property string words
    required property real room
    readonly property bool fits: metrics.advanceWidth + 2 < room
    readonly property string inside: fits ? words : ""

    visible: !fits && words !== ""
    text: visible ? words : ""
    font.pixelSize: Theme.smallSize
    color: Theme.ink2

    TextMetrics {
        id: metrics
        text: example.words
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
    }
}
