// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Kiosk
import ".."

// What was treated with a ring on it, and two tangents to the magnified patch. Without a picture of
// what was treated the patch stands alone. `words` say what it shows.
Item {
    id: scene
    required property FigureShown figure
    required property string patch
    property string words
    property alias beside: ground.beside

    // The figure stands on its own grid, of which `k` pixels are one unit.
    readonly property string figureSource: scene.figure?.source ?? ""
    readonly property real gridWidth: scene.figure?.width ?? 0
    readonly property real gridHeight: scene.figure?.height ?? 1
    readonly property real k: gridWidth > 0 ? Math.min((height - 4) / gridHeight, width * 0.46 / gridWidth) : 0
    readonly property real figureX: Math.max(width * 0.02, (width - gridWidth * k - patchSide * 1.35) / 2)
    readonly property real ringX: figureX + (scene.figure?.ringX ?? 0) * k
    readonly property real ringY: height - gridHeight * k - 1 + (scene.figure?.ringY ?? 0) * k
    readonly property real ringR: (scene.figure?.ringRadius ?? 0) * k
    readonly property real patchSide: Math.min(height - 40, width * 0.44)
    readonly property real patchX: scene.figure === null ? width / 2
        : Math.min(width * 0.96 - patchR, figureX + gridWidth * k + patchSide * 0.35 + patchR)
    readonly property real patchY: height / 2 - 8
    readonly property real patchR: patchSide / 2

    PictureGround {
        id: ground
        anchors.fill: parent
    }
    FadedPicture {
        visible: scene.figure !== null
        x: scene.figureX
        y: scene.height - height - 1
        width: Math.round(scene.gridWidth * scene.k)
        height: Math.round(scene.gridHeight * scene.k)
        picture: scene.figureSource
    }
    Shape {
        visible: scene.figure !== null
        anchors.fill: parent
        ShapePath {
            id: tangents
            // The two outer tangents of the ring and the patch.
            readonly property real dx: scene.patchX - scene.ringX
            readonly property real dy: scene.patchY - scene.ringY
            readonly property real far: Math.sqrt(dx * dx + dy * dy)
            readonly property real along: Math.atan2(dy, dx)
            readonly property real open: Math.acos(Math.max(-1, Math.min(1, (scene.ringR - scene.patchR) / Math.max(1, far))))
            strokeColor: Theme.pictureInk
            strokeWidth: 2.2
            fillColor: "transparent"
            startX: scene.ringX + scene.ringR * Math.cos(along - open)
            startY: scene.ringY + scene.ringR * Math.sin(along - open)
            PathLine {
                x: scene.patchX + scene.patchR * Math.cos(tangents.along - tangents.open)
                y: scene.patchY + scene.patchR * Math.sin(tangents.along - tangents.open)
            }
            PathMove {
                x: scene.ringX + scene.ringR * Math.cos(tangents.along + tangents.open)
                y: scene.ringY + scene.ringR * Math.sin(tangents.along + tangents.open)
            }
            PathLine {
                x: scene.patchX + scene.patchR * Math.cos(tangents.along + tangents.open)
                y: scene.patchY + scene.patchR * Math.sin(tangents.along + tangents.open)
            }
        }
    }
    Rectangle {
        visible: scene.figure !== null
        x: scene.ringX - scene.ringR
        y: scene.ringY - scene.ringR
        width: 2 * scene.ringR
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 3
        border.color: Theme.pictureInk
    }
    FadedPicture {
        x: scene.patchX - scene.patchR
        y: scene.patchY - scene.patchR
        width: scene.patchSide
        height: scene.patchSide
        picture: scene.patch
        spokenWords: scene.words
    }
}
