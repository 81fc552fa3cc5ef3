// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// One product of the patient's: its name, the word that decided, the verdict, and its buttons.
// `room` is the width there is for it, in pixels.
ColumnLayout {
    id: row

    required property Shell shell
    required property ShelfRowShown product
    required property real room
    required property bool first
    required property bool last
    property bool changing: false
    readonly property bool narrow: room < 350 * Theme.scale
    signal moveWanted(int by)
    signal settleWanted
    signal editWanted
    signal removeWanted

    // The arrow in that direction, or the other where the row has come to an end of the shelf.
    function focusArrow(by: int): void {
        const wanted = by < 0 ? up : down
        const other = by < 0 ? down : up
        if (wanted.visible)
            wanted.forceActiveFocus()
        else
            other.forceActiveFocus()
    }

    spacing: 8

    Hairline {}
    GridLayout {
        Layout.fillWidth: true
        columns: row.narrow ? 1 : 2
        columnSpacing: 12
        rowSpacing: 6
        Heading {
            level: 3
            Layout.fillWidth: true
            text: row.product.name
            anywhere: true
        }
        RowLayout {
            visible: row.product.has !== ""
            spacing: 6
            Words {
                id: has
                text: qsTr("has")
                color: Theme.ink2
            }
            Quoted {
                text: row.product.has
                most: row.room * (row.narrow ? 1 : 0.6) - has.width
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 8
        Chip {
            verdict: row.product.chip
            most: row.room - ask.width - 8
        }
        Item {
            Layout.fillWidth: true
        }
        AskMark {
            id: ask
            shell: row.shell
            key: row.product.key
            about: row.product.name
        }
    }
    Words {
        visible: text !== ""
        Layout.fillWidth: true
        text: row.product.decided
        anywhere: true
    }
    Words {
        visible: text !== ""
        Layout.fillWidth: true
        text: row.product.unknown
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
        anywhere: true
    }
    RowLayout {
        visible: row.changing
        Layout.fillWidth: true
        spacing: 8
        ToolButton {
            id: up
            iconName: "chevron-up"
            visible: !row.first
            spokenName: qsTr("Move %1 up").arg(row.product.name)
            onClicked: row.moveWanted(-1)
        }
        ToolButton {
            id: down
            iconName: "chevron-down"
            visible: !row.last
            spokenName: qsTr("Move %1 down").arg(row.product.name)
            onClicked: row.moveWanted(1)
        }
        Item {
            Layout.fillWidth: true
        }
        ToolButton {
            iconName: "shield"
            visible: row.product.open
            spokenName: qsTr("Our team answers for %1").arg(row.product.name)
            onClicked: row.settleWanted()
        }
        ToolButton {
            iconName: "pencil"
            spokenName: qsTr("Edit %1").arg(row.product.name)
            onClicked: row.editWanted()
        }
        ToolButton {
            iconName: "trash-2"
            spokenName: qsTr("Take %1 off the shelf").arg(row.product.name)
            onClicked: row.removeWanted()
        }
    }
}
