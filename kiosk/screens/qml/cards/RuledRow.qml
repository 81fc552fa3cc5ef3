// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// A row that takes its share of the height, with a hairline above it unless it is the first.
Item {
    id: row

    property bool first: false
    property real least: 56
    property real pad: 14
    default property alias content: inner.data

    Layout.fillWidth: true
    Layout.fillHeight: true
    implicitHeight: Math.max(least * Math.min(1.4, Theme.scale),
                             (inner.children.length > 0 ? inner.children[0].implicitHeight : 0) + pad)

    Hairline {
        visible: !row.first
        width: parent.width
    }
    Item {
        id: inner
        anchors.fill: parent
        anchors.topMargin: row.pad / 2 - 1
        anchors.bottomMargin: row.pad / 2 - 1
    }
}
