// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// What to wait for at the start, the date in bold at the end; under each other where they do not
// fit on one line. `lines` say the same in fewer and fewer words: the first that fits is shown.
Item {
    id: row

    required property list<string> lines
    required property string told
    readonly property real lineRoom: width - date.implicitWidth - 16
    readonly property string fitting: lines.find(each => metrics.advanceWidth(each) + 2 < lineRoom) ?? ""
    readonly property bool oneLine: fitting !== ""

    implicitHeight: oneLine ? date.implicitHeight : what.implicitHeight + date.implicitHeight

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
    }
    Words {
        id: what
        width: row.oneLine ? row.lineRoom : row.width
        text: row.oneLine ? row.fitting : row.lines[0] ?? ""
    }
    Words {
        id: date
        x: row.oneLine ? row.width - implicitWidth : 0
        y: row.oneLine ? 0 : what.implicitHeight
        width: Math.min(Math.ceil(implicitWidth), row.width)
        text: row.told
        font.weight: Font.Bold
    }
}
