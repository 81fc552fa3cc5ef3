// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// One product of the patient's: its name, the word that decided, the verdict, and its buttons.
ColumnLayout {
    id: row

    required property var modelData
    required property int place
    required property bool last
    required property var patient
    property bool changing: false
    readonly property bool narrow: width < 350 * Theme.scale

    spacing: 8

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
    GridLayout {
        Layout.fillWidth: true
        columns: row.narrow ? 1 : 2
        columnSpacing: 12
        rowSpacing: 6
        Heading {
            level: 3
            Layout.fillWidth: true
            text: row.modelData.name
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        RowLayout {
            visible: row.modelData.has !== ""
            spacing: 6
            Words {
                text: qsTr("has")
                color: Theme.ink2
            }
            Rectangle {
                implicitWidth: Math.min(has.implicitWidth + 16, row.width * 0.6)
                implicitHeight: has.implicitHeight + 2
                radius: 6
                color: Theme.primaryTint
                Words {
                    id: has
                    x: 8
                    y: 1
                    width: parent.width - 16
                    text: row.modelData.has
                    font.weight: Font.DemiBold
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: row.changing && chip.implicitWidth + tools.implicitWidth + 12 > row.width ? 1 : 2
        columnSpacing: 12
        rowSpacing: 8
        Chip {
            id: chip
            kind: row.modelData.kind
            text: row.modelData.told
            most: row.width
        }
        RowLayout {
            id: tools
            visible: row.changing
            Layout.fillWidth: true
            spacing: 8
            Item {
                Layout.fillWidth: true
            }
            ToolButton {
                iconName: "chevron-up"
                visible: row.place > 0
                spokenName: qsTr("Move %1 up").arg(row.modelData.name)
                onClicked: row.patient.moveOnShelf(row.place, -1)
            }
            ToolButton {
                iconName: "chevron-down"
                visible: !row.last
                spokenName: qsTr("Move %1 down").arg(row.modelData.name)
                onClicked: row.patient.moveOnShelf(row.place, 1)
            }
            ToolButton {
                iconName: "trash-2"
                spokenName: qsTr("Take %1 off the shelf").arg(row.modelData.name)
                onClicked: row.patient.removeFromShelf(row.place)
            }
        }
    }
    Words {
        visible: row.modelData.unknown.length > 0
        Layout.fillWidth: true
        text: qsTr("We did not find: %1").arg(row.modelData.unknown.join(", "))
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Words {
        visible: row.modelData.settledBy !== ""
        Layout.fillWidth: true
        text: qsTr("Decided for you by %1.").arg(row.modelData.settledBy)
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
    }
}
