// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."

// A verdict: words, icon outline, chip outline and colour, each enough alone. An "avoid" has two
// lines round it, an "ask" dashes.
Item {
    id: chip

    required property VerdictShown verdict
    property real most: 100000
    readonly property string kind: verdict?.kind ?? ""
    readonly property color ink: kind === "ok" ? Theme.ok : kind === "wait" ? Theme.wait
                               : kind === "never" ? Theme.stop : kind === "avoid" ? Theme.avoid : Theme.ask
    readonly property color fill: kind === "ok" ? Theme.okTint : kind === "wait" ? Theme.waitTint
                                : kind === "never" ? Theme.stopTint : kind === "avoid" ? Theme.avoidTint : Theme.askTint
    readonly property color edge: kind === "ok" ? Theme.okEdge : kind === "wait" ? Theme.waitEdge
                                : kind === "never" ? Theme.stopEdge : kind === "avoid" ? Theme.avoidEdge : Theme.askEdge
    readonly property real corner: kind === "ok" ? Math.min(22 * Theme.scale, height / 2)
                                 : kind === "wait" ? 8 : kind === "never" ? 4 : kind === "avoid" ? 10 : 14
    readonly property string spoken: verdict?.told ?? ""

    implicitWidth: most > 0 ? Math.min(label.implicitWidth + 26, most) : label.implicitWidth + 26
    implicitHeight: Math.max(Theme.grown(44, 0.8), label.implicitHeight + 12)

    Accessible.role: Accessible.StaticText
    Accessible.name: chip.spoken

    Rectangle {
        anchors.fill: parent
        radius: chip.corner
        color: chip.fill
        border.width: 2
        border.color: chip.edge
        visible: chip.kind !== "ask"
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 4
        radius: chip.corner - 4
        color: "transparent"
        border.width: 2
        border.color: chip.edge
        visible: chip.kind === "avoid"
    }
    DashedBox {
        anchors.fill: parent
        corner: chip.corner
        fill: chip.fill
        edge: chip.edge
        visible: chip.kind === "ask"
    }
    IconWord {
        id: label
        x: 13
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        icon: chip.kind === "" ? "" : "verdict-" + chip.kind
        tint: chip.ink
        ink: chip.ink
        text: chip.verdict?.lines ?? ""
        weight: Font.Bold
        iconSize: Theme.grown(26, 0.7)
        most: chip.most - 26
    }
}
