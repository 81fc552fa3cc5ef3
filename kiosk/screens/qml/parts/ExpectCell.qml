// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// One cell of the normal / call-us table: the topic, what is normal, or when to call.
Item {
    id: cell

    required property var row
    required property string kind
    required property bool last
    required property int tone

    implicitHeight: Math.max(92, kind === "topic" ? 92 : words.implicitHeight + 24)

    ColumnBody {
        anchors.fill: parent
        visible: cell.kind !== "topic"
        edge: cell.kind === "normal" ? Theme.okEdge : Theme.stopEdge
        last: cell.last
    }
    RowLayout {
        visible: cell.kind === "topic"
        anchors.fill: parent
        spacing: 16
        Patch {
            phase: cell.row.picture
            tone: cell.tone
            side: 82
        }
        Heading {
            level: 3
            Layout.fillWidth: true
            text: cell.row.title
        }
    }
    GridLayout {
        id: words
        visible: cell.kind !== "topic"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        columns: cell.width / Theme.scale < 400 ? 1 : 2
        columnSpacing: 16
        rowSpacing: 6
        Words {
            Layout.fillWidth: true
            styled: true
            text: cell.kind === "normal" ? cell.row.normal : cell.row.call
        }
        IconWord {
            visible: cell.kind === "call"
            Layout.preferredWidth: Theme.px(140)
            icon: cell.row.icon
            text: cell.row.urgency
            tint: Theme.stop
            ink: Theme.stop
            weight: Font.Bold
            spacing: 9
            iconSize: Math.round(26 * Theme.titleScale)
            most: Theme.px(140)
            told: true
        }
    }
}
