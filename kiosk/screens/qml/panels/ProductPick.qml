// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// The clinic's own products, each with its answer for this patient; pressing one looks it up.
Panel {
    id: panel

    required property Shell shell
    readonly property ProductsView products: shell.products

    title: qsTr("Our own products")
    most: 820

    Words {
        Layout.fillWidth: true
        text: panel.products.clinic.length > 0 ? qsTr("Press one to see why, or to add it to the shelf.")
                                               : qsTr("Our list is empty.")
        color: Theme.ink2
    }
    Repeater {
        model: panel.products.clinic
        delegate: Press {
            id: row
            required property ClinicProductShown modelData

            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.mainTarget, implicitContentHeight + 20)
            leftPadding: 16
            rightPadding: 16
            text: modelData.name
            hint: modelData.hint
            onClicked: panel.products.pick(modelData.name)

            background: PressGround {
                press: row
            }
            contentItem: GridLayout {
                columns: Theme.big || Theme.windowWidth < 700 * Theme.scale ? 1 : 2
                columnSpacing: 16
                rowSpacing: 6
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Words {
                        Layout.fillWidth: true
                        text: row.text
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }
                    Words {
                        Layout.fillWidth: true
                        visible: row.modelData.onShelf
                        text: qsTr("On the shelf")
                        font.pixelSize: Theme.smallSize
                        color: Theme.ink2
                        Accessible.ignored: true
                    }
                }
                Chip {
                    verdict: row.modelData.chip
                    most: row.availableWidth
                    Accessible.ignored: true
                }
            }
        }
    }
}
