// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"

// What was treated with a ring on it, two tangents to the magnified patch, and the tones. Without
// a picture of what was treated the patch stands alone.
Card {
    id: card

    required property TimelineView timeline
    readonly property PhaseShown phase: timeline.phase

    padding: 0
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: 0

        SkinScene {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.portrait ? 512 : Theme.tight ? 306 : 230
            figure: card.timeline.figure
            patch: card.phase?.patch ?? ""
            words: card.phase?.pictureWords ?? ""
        }
        Hairline {}
        Tones {
            Layout.fillWidth: true
            Layout.leftMargin: 24
            Layout.rightMargin: 16
            Layout.topMargin: 5
            Layout.bottomMargin: 7
            timeline: card.timeline
        }
    }
}
