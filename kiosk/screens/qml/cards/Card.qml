// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A white card with a hairline and a heavier lower edge. Content is inset by `padding`; its own
// height asks for the card's, so give the content an implicit height and anchor or size it.
Item {
    id: card

    property real padding: Theme.cardPadding
    property color fill: Theme.surface
    property color edge: Theme.line
    property real stroke: Theme.cardBorder
    property bool raised: !Theme.contrast
    property real corner: Theme.cardRadius
    default property alias content: inner.data

    implicitWidth: inner.childrenRect.width + 2 * padding
    implicitHeight: (inner.children.length > 0 ? inner.children[0].implicitHeight : 0) + 2 * padding

    Rectangle {
        anchors.fill: parent
        radius: card.corner
        color: Theme.lowerEdge
        visible: card.raised
    }
    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: card.raised ? 1 : 0
        radius: card.corner
        color: card.fill
        border.width: card.stroke
        border.color: card.edge
    }
    Item {
        id: inner
        anchors.fill: parent
        anchors.margins: card.padding
    }
}
