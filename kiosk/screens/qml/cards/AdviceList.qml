// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// Advice with a number, a title and a text each, in two columns that read downwards where there is
// room.
Card {
    id: list

    required property Shell shell
    required property list<AdviceShown> advice
    readonly property int most: Math.max(1, advice.length)

    implicitHeight: grid.implicitHeight + 2 * padding

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        flow: GridLayout.TopToBottom
        rows: list.width < Theme.px(900) ? list.most : Math.ceil(list.most / 2)
        columnSpacing: 40
        rowSpacing: 14
        uniformCellWidths: true

        Repeater {
            model: list.advice
            delegate: RowLayout {
                id: row
                required property AdviceShown modelData
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 14

                NumberBadge {
                    Layout.alignment: Qt.AlignTop
                    number: row.modelData.number
                    size: 40
                }
                Pictograph {
                    Layout.alignment: Qt.AlignTop
                    picture: row.modelData.picture
                    size: Theme.grown(64, 0.5)
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
                AskMark {
                    Layout.alignment: Qt.AlignTop
                    shell: list.shell
                    key: row.modelData.key
                    about: row.modelData.title
                }
            }
        }
    }
}
