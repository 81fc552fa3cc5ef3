// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// The small disc of skin of one day (1 to 14) in one tone. Decoration: the day's words are beside it.
Image {
    id: disc

    required property int tone
    required property int day
    property real side: 34

    width: side
    height: side
    sourceSize: Qt.size(side, side)
    source: Theme.resources + "illustrations/disc-" + tone + "-" + day + ".svg"

    Accessible.ignored: true
}
