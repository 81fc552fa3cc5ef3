// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// One product in the staff's list: its name and label, its verdict, and what can be done with it.
ColumnLayout {
    id: entry

    required property var product
    required property int place
    required property bool last
    readonly property bool answered: product.answer.choice !== undefined
    signal edit
    signal remove
    signal moveWanted(int by)
    signal settleWanted
    signal unsettleWanted

    spacing: 8

    Words {
        Layout.fillWidth: true
        text: entry.product.name
        font.weight: Font.Bold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Words {
        Layout.fillWidth: true
        text: entry.product.label === "" ? qsTr("No label words") : entry.product.label
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    ProductVerdict {
        Layout.fillWidth: true
        verdict: entry.product.verdict
    }
    Problem {
        Layout.fillWidth: true
        text: entry.product.wrong
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        SecondaryButton {
            visible: entry.product.asks
            thin: true
            iconName: "badge-check"
            text: entry.answered ? qsTr("Settle again") : qsTr("Settle")
            spokenName: entry.answered ? qsTr("Settle %1 again").arg(entry.product.name)
                                       : qsTr("Settle %1").arg(entry.product.name)
            onClicked: entry.settleWanted()
        }
        SecondaryButton {
            visible: entry.answered
            thin: true
            iconName: "undo-2"
            text: qsTr("Take the answer back")
            spokenName: qsTr("Take the answer for %1 back").arg(entry.product.name)
            onClicked: entry.unsettleWanted()
        }
        ToolButton {
            visible: entry.place > 0
            iconName: "chevron-up"
            spokenName: qsTr("Move %1 up").arg(entry.product.name)
            onClicked: entry.moveWanted(-1)
        }
        ToolButton {
            visible: !entry.last
            iconName: "chevron-down"
            spokenName: qsTr("Move %1 down").arg(entry.product.name)
            onClicked: entry.moveWanted(1)
        }
        SecondaryButton {
            thin: true
            iconName: "pencil"
            text: qsTr("Edit")
            spokenName: qsTr("Edit %1").arg(entry.product.name)
            onClicked: entry.edit()
        }
        SecondaryButton {
            thin: true
            iconName: "trash-2"
            text: qsTr("Remove")
            spokenName: qsTr("Remove %1").arg(entry.product.name)
            onClicked: entry.remove()
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
}
