// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A run of text. Plain unless `styled`, and never cut: it wraps. Where `anywhere`, words that are
// longer than a line wrap too.
Text {
    id: words

    property bool styled: false
    property bool anywhere: false
    property real leading: 1.3
    readonly property string spoken: styled ? Theme.spoken(text) : text

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    lineHeight: Math.round(font.pixelSize * leading)
    lineHeightMode: Text.FixedHeight
    textFormat: styled ? Text.StyledText : Text.PlainText
    wrapMode: anywhere ? Text.WrapAtWordBoundaryOrAnywhere : Text.Wrap
    verticalAlignment: Text.AlignVCenter

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken
    Accessible.ignored: spoken.length === 0
}
