// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// One cell of the normal / call-us table, of a column in these colours.
Item {
    id: cell

    property color edge: Theme.okEdge
    property bool last: false
    default property alias content: inner.data

    implicitHeight: Math.max(92, inner.children[0].implicitHeight + 24)

    ColumnBody {
        anchors.fill: parent
        edge: cell.edge
        last: cell.last
    }
    Item {
        id: inner
        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
    }
}
