// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// Advice with a title and a text each, in two columns that read downwards where there is room.
Card {
    id: list

    property var rows: []
    property bool numbered: false

    implicitHeight: grid.implicitHeight + 2 * padding

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        flow: GridLayout.TopToBottom
        rows: Theme.stacked && Theme.scale > 1 ? Math.max(1, list.rows.length)
                                               : Math.max(1, Math.ceil(list.rows.length / 2))
        columnSpacing: 40
        rowSpacing: 14
        uniformCellWidths: true

        Repeater {
            model: list.rows
            delegate: RowLayout {
                id: row
                required property var modelData
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 14

                Rectangle {
                    visible: list.numbered
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: Math.round(40 * Theme.titleScale)
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: Theme.surface
                    border.width: 2
                    border.color: Theme.edge
                    Words {
                        anchors.centerIn: parent
                        text: row.modelData.number
                        font.weight: Font.Bold
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Heading {
                        level: 3
                        Layout.fillWidth: true
                        text: row.modelData.title
                    }
                    Words {
                        Layout.fillWidth: true
                        styled: true
                        text: row.modelData.text
                        font.pixelSize: Theme.smallSize
                        color: Theme.ink2
                    }
                }
            }
        }
    }
}
