// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// One product in the staff's list: its name and label, its verdict, and what can be done with it.
ColumnLayout {
    id: entry

    required property OwnProductShown product
    required property bool first
    required property bool last
    signal edit
    signal remove
    signal moveWanted(int by)
    signal readAsWanted(string words, string name)
    signal settleWanted
    signal unsettleWanted

    spacing: 8

    Words {
        Layout.fillWidth: true
        text: entry.product.name
        font.weight: Font.Bold
        anywhere: true
    }
    Words {
        Layout.fillWidth: true
        text: entry.product.label
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
        anywhere: true
    }
    ProductVerdict {
        Layout.fillWidth: true
        verdict: entry.product.verdict
    }
    Flow {
        visible: entry.product.offers.length > 0
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            model: entry.product.offers
            delegate: SecondaryButton {
                required property OfferShown modelData
                thin: true
                iconName: "pencil"
                width: Math.min(implicitWidth, entry.width)
                text: modelData.text
                onClicked: entry.readAsWanted(modelData.words, modelData.name)
            }
        }
    }
    Problem {
        Layout.fillWidth: true
        text: entry.product.problem
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8

        SecondaryButton {
            visible: entry.product.asks
            thin: true
            iconName: "badge-check"
            text: entry.product.answered ? qsTr("Settle again") : qsTr("Settle")
            spokenName: entry.product.answered ? qsTr("Settle %1 again").arg(entry.product.name)
                                               : qsTr("Settle %1").arg(entry.product.name)
            onClicked: entry.settleWanted()
        }
        SecondaryButton {
            visible: entry.product.answered
            thin: true
            iconName: "undo-2"
            text: qsTr("Take the answer back")
            spokenName: qsTr("Take the answer for %1 back").arg(entry.product.name)
            onClicked: entry.unsettleWanted()
        }
        ToolButton {
            visible: !entry.first
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
        EditButton {
            what: entry.product.name
            onClicked: entry.edit()
        }
        RemoveButton {
            what: entry.product.name
            onClicked: entry.remove()
        }
    }
    Hairline {}
}
