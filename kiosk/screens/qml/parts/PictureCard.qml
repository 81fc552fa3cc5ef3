// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import ".."

// The face with a ring on the cheek, two tangents to the magnified patch, and the six tones.
Card {
    id: card

    required property var patient
    required property var phase

    padding: 0
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: 0

        Item {
            id: picture
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.portrait ? 512 : Theme.tight ? 306 : 230

            // The face stands on a 300 x 340 grid; its ring is centred at (191, 189).
            readonly property real k: Math.min((height - 4) / 340, width * 0.46 / 300)
            readonly property real faceX: Math.max(width * 0.02, (width - 300 * k - patchSide * 1.35) / 2)
            readonly property real ringX: faceX + 191 * k
            readonly property real ringY: height - 340 * k - 1 + 189 * k
            readonly property real ringR: 24 * k
            readonly property real patchSide: Math.min(height - 40, width * 0.44)
            readonly property real patchX: Math.min(width * 0.96 - patchR, faceX + 300 * k + patchSide * 0.35 + patchR)
            readonly property real patchY: height / 2 - 8
            readonly property real patchR: patchSide / 2

            PictureGround {
                anchors.fill: parent
            }
            Image {
                x: picture.faceX
                y: picture.height - height - 1
                width: Math.round(300 * picture.k)
                height: Math.round(340 * picture.k)
                sourceSize: Qt.size(width, height)
                source: Theme.resources + "illustrations/face-" + card.patient.tone + "-" + (card.phase?.picture ?? "day-1") + ".svg"
                Accessible.ignored: true
            }
            Shape {
                anchors.fill: parent
                ShapePath {
                    id: tangents
                    // The two outer tangents of the ring and the patch.
                    readonly property real dx: picture.patchX - picture.ringX
                    readonly property real dy: picture.patchY - picture.ringY
                    readonly property real far: Math.sqrt(dx * dx + dy * dy)
                    readonly property real along: Math.atan2(dy, dx)
                    readonly property real open: Math.acos(Math.max(-1, Math.min(1, (picture.ringR - picture.patchR) / Math.max(1, far))))
                    strokeColor: Theme.contrast ? Theme.ink : "#231820"
                    strokeWidth: 2.2
                    fillColor: "transparent"
                    startX: picture.ringX + picture.ringR * Math.cos(along - open)
                    startY: picture.ringY + picture.ringR * Math.sin(along - open)
                    PathLine {
                        x: picture.patchX + picture.patchR * Math.cos(tangents.along - tangents.open)
                        y: picture.patchY + picture.patchR * Math.sin(tangents.along - tangents.open)
                    }
                    PathMove {
                        x: picture.ringX + picture.ringR * Math.cos(tangents.along + tangents.open)
                        y: picture.ringY + picture.ringR * Math.sin(tangents.along + tangents.open)
                    }
                    PathLine {
                        x: picture.patchX + picture.patchR * Math.cos(tangents.along + tangents.open)
                        y: picture.patchY + picture.patchR * Math.sin(tangents.along + tangents.open)
                    }
                }
            }
            Rectangle {
                x: picture.ringX - picture.ringR
                y: picture.ringY - picture.ringR
                width: 2 * picture.ringR
                height: width
                radius: width / 2
                color: "transparent"
                border.width: 3
                border.color: Theme.contrast ? Theme.ink : "#231820"
            }
            Patch {
                x: picture.patchX - picture.patchR
                y: picture.patchY - picture.patchR
                side: picture.patchSide
                phase: card.phase?.picture ?? "day-1"
                tone: card.patient.tone
                words: card.phase?.pictureWords ?? ""
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        Tones {
            Layout.fillWidth: true
            Layout.leftMargin: 24
            Layout.rightMargin: 16
            Layout.topMargin: 5
            Layout.bottomMargin: 7
            patient: card.patient
        }
    }
}
