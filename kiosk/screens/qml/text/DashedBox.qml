// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A rounded box with a dashed edge. Painted on a canvas: a Shape is not clipped by what scrolls it
// where the window is drawn without a graphics card.
Item {
    id: box

    property real corner: 14
    property color fill: Theme.surface
    property color edge: Theme.edge
    property real stroke: 2

    onCornerChanged: dashes.requestPaint()
    onEdgeChanged: dashes.requestPaint()
    onStrokeChanged: dashes.requestPaint()
    onWidthChanged: dashes.requestPaint()
    onHeightChanged: dashes.requestPaint()
    onVisibleChanged: dashes.requestPaint()

    Rectangle {
        anchors.fill: parent
        radius: box.corner
        color: box.fill
    }
    Canvas {
        id: dashes
        anchors.fill: parent

        onPaint: {
            const pen = getContext("2d")
            const inset = box.stroke / 2
            const round = Math.max(0, Math.min(box.corner, height / 2) - inset)
            pen.reset()
            pen.strokeStyle = box.edge
            pen.lineWidth = box.stroke
            pen.setLineDash([3, 2])
            pen.beginPath()
            pen.roundedRect(inset, inset, width - box.stroke, height - box.stroke, round, round)
            pen.stroke()
        }
    }
}
