// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A number to call, large. It stays on one line, and is smaller where it must fit a width (`fits`).
Words {
    property bool fits: false

    color: Theme.primaryInk
    font.pixelSize: Theme.phoneSize
    font.weight: Font.ExtraBold
    leading: 1.05
    wrapMode: Text.NoWrap
    fontSizeMode: fits ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: Theme.bodySize
}
