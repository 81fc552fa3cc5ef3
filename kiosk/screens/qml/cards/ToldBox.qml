// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// What has no date: to ask about in a dashed box, or never to use in one with two lines.
Item {
    id: box

    required property string kind
    required property list<ToldLineShown> told
    readonly property bool avoided: kind === "avoid"
    readonly property color ink: avoided ? Theme.avoid : Theme.ask

    visible: told.length > 0
    Layout.fillWidth: true
    Layout.leftMargin: -6
    Layout.rightMargin: -6
    Layout.topMargin: 4
    implicitHeight: words.implicitHeight + 20

    DashedBox {
        anchors.fill: parent
        visible: !box.avoided
        fill: Theme.askTint
        edge: Theme.askEdge
    }
    component Outline: Rectangle {
        anchors.fill: parent
        visible: box.avoided
        radius: 10 - anchors.margins
        color: Theme.avoidTint
        border.width: 2
        border.color: Theme.avoidEdge
    }
    Outline {}
    Outline {
        anchors.margins: 4
    }
    ColumnLayout {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 18
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Repeater {
            model: box.told
            delegate: ColumnLayout {
                id: line
                required property ToldLineShown modelData
                Layout.fillWidth: true
                spacing: 2

                IconWord {
                    Layout.fillWidth: true
                    icon: "verdict-" + box.kind
                    text: line.modelData.told
                    tint: box.ink
                    ink: box.ink
                    weight: Font.Bold
                    spacing: 10
                    read: true
                }
                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: 4
                    spacing: 8
                    Repeater {
                        model: line.modelData.pictures
                        delegate: Pictograph {
                            required property string modelData
                            width: implicitWidth
                            height: implicitHeight
                            picture: modelData
                        }
                    }
                }
                Words {
                    Layout.fillWidth: true
                    text: line.modelData.line
                    leading: 1.25
                }
            }
        }
    }
}
