// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// The nine pages. Any of them opens at once, seen or not.
Panel {
    id: panel

    required property var kiosk

    title: qsTr("Go to a page")
    most: 820

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.stacked && Theme.scale > 1 ? 1 : 2
        columnSpacing: 12
        rowSpacing: 10
        uniformCellWidths: true

        Repeater {
            model: panel.kiosk.steps
            delegate: Press {
                id: row

                required property var modelData

                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.mainTarget, implicitContentHeight + 20)
                leftPadding: 16
                rightPadding: 16
                text: modelData.title
                spokenName: qsTr("%1. %2").arg(modelData.number).arg(modelData.title)
                hint: modelData.now ? qsTr("You are here") : modelData.seen ? qsTr("Seen") : ""
                onClicked: panel.kiosk.jump(modelData.page)

                Accessible.selectable: true
                Accessible.selected: row.modelData.now

                background: Rectangle {
                    radius: row.corner
                    color: row.modelData.now || row.pressed ? Theme.primaryTint : Theme.surface
                    border.width: row.modelData.now ? 4 : 2
                    border.color: row.modelData.now ? Theme.primary : Theme.edge
                }
                contentItem: RowLayout {
                    spacing: 14
                    Words {
                        text: row.modelData.number
                        font.weight: Font.Bold
                        Layout.preferredWidth: Theme.px(20)
                        Accessible.ignored: true
                    }
                    Words {
                        Layout.fillWidth: true
                        text: row.modelData.title
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                    Icon {
                        name: row.modelData.seen && !row.modelData.now ? "check" : row.modelData.now ? "map-pin" : ""
                    }
                }
            }
        }
    }
}
