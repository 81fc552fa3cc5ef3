// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// The patient's pages. Any of them opens at once, seen or not.
Panel {
    id: panel

    required property Shell shell

    title: qsTr("Go to a page")
    most: 820

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.stacked && Theme.scale > 1 ? 1 : 2
        columnSpacing: 12
        rowSpacing: 10
        uniformCellWidths: true

        Repeater {
            model: panel.shell.steps
            delegate: Press {
                id: row

                required property StepShown modelData

                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.mainTarget, implicitContentHeight + 20)
                leftPadding: 16
                rightPadding: 16
                text: modelData.title
                spokenName: modelData.spoken
                hint: modelData.hint
                onClicked: panel.shell.jump(modelData.page)

                Accessible.selectable: true
                Accessible.selected: row.modelData.now

                background: PressGround {
                    press: row
                    chosen: row.modelData.now
                }
                contentItem: RowLayout {
                    spacing: 14
                    Words {
                        text: row.modelData.number
                        font.weight: Font.Bold
                        Layout.preferredWidth: Theme.px(30)
                        Accessible.ignored: true
                    }
                    Words {
                        Layout.fillWidth: true
                        text: row.modelData.title
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                    Icon {
                        name: row.modelData.icon
                    }
                }
            }
        }
    }
}
