// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../panels"
import "../text"

// The visits that ended today, by the codes of their sheets: no patient is named.
Panel {
    id: panel

    required property Shell shell
    readonly property ReceiptsView receipts: shell.receipts

    title: qsTr("Visits of today")
    most: 900
    onAboutToShow: receipts.arrive()

    Words {
        Layout.fillWidth: true
        text: qsTr("What was told is written down without a name. A printed list proves later that no line was taken away.")
        color: Theme.ink2
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        Field {
            Layout.fillWidth: true
            label: qsTr("Sheet code")
            text: panel.receipts.code
            placeholder: qsTr("Typed, or scanned from the foot of a sheet")
            maximumLength: 20
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
            problem: panel.receipts.unfound
            onEdited: text => panel.receipts.setCode(text)
            onAccepted: panel.receipts.find()
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 32 * Theme.scale
            iconName: "search"
            text: qsTr("Find")
            onClicked: panel.receipts.find()
        }
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: panel.receipts.found
        font.pixelSize: Theme.smallSize
        anywhere: true
        Accessible.role: Accessible.AlertMessage
    }
    Repeater {
        model: panel.receipts.said
        delegate: Words {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            font.weight: Font.DemiBold
            color: panel.receipts.failed ? Theme.stop : Theme.ink
            Accessible.role: Accessible.AlertMessage
        }
    }
    RowLayout {
        visible: panel.receipts.rows.length > 0
        spacing: 12
        SecondaryButton {
            thin: true
            ready: !panel.receipts.printing
            iconName: "printer"
            text: qsTr("Print this list")
            onClicked: panel.receipts.print()
        }
        SecondaryButton {
            thin: true
            visible: panel.receipts.printing
            iconName: "x"
            text: qsTr("Do not wait")
            onClicked: panel.receipts.stopWaiting()
        }
    }
    Repeater {
        model: panel.receipts.rows
        delegate: ColumnLayout {
            id: row
            required property ReceiptRow modelData
            Layout.fillWidth: true
            spacing: 2
            Words {
                Layout.fillWidth: true
                text: row.modelData.title
                font.weight: Font.DemiBold
            }
            Words {
                Layout.fillWidth: true
                text: row.modelData.detail
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
            }
        }
    }
}
