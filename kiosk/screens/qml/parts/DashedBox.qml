// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import ".."

// A rounded box with a dashed edge.
Item {
    id: box

    property real corner: 14
    property color fill: Theme.surface
    property color edge: Theme.edge
    property real stroke: 2

    Rectangle {
        anchors.fill: parent
        radius: box.corner
        color: box.fill
    }
    Shape {
        anchors.fill: parent
        visible: box.width > 0 && box.height > 0
        ShapePath {
            strokeColor: box.edge
            strokeWidth: box.stroke
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2]
            fillColor: "transparent"
            PathRectangle {
                x: box.stroke / 2
                y: box.stroke / 2
                width: Math.max(0, box.width - box.stroke)
                height: Math.max(0, box.height - box.stroke)
                radius: Math.max(0, Math.min(box.corner, box.height / 2) - box.stroke / 2)
            }
        }
    }
}
