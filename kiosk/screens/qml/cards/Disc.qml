// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The small disc of skin of one day. Decoration: the day's words are beside it.
Image {
    id: disc

    property string picture
    property real side: 34

    width: side
    height: side
    sourceSize: Qt.size(side, side)
    source: picture

    Accessible.ignored: true
}
