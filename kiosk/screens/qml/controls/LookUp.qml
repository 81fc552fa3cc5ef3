// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// The field of "Can I use it?" with its two buttons.
Rectangle {
    id: lookUp

    required property ProductsView products
    readonly property bool narrow: width < 640 * Theme.scale

    implicitHeight: row.implicitHeight + 12
    radius: Theme.controlRadius
    color: Theme.surface
    border.width: input.activeFocus ? 4 : 2
    border.color: input.activeFocus ? Theme.primary : Theme.edge

    function ask(): void {
        if (products.typed.trim() === "") {
            input.forceActiveFocus()
            return
        }
        products.lookUp()
        rest()
    }
    // Out of the field, so that the keyboard goes, and still at the same place for Tab.
    function rest(): void {
        go.forceActiveFocus()
    }

    FocusRing {
        control: input
        typed: true
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: 6
        anchors.leftMargin: 16
        spacing: lookUp.narrow ? 10 : 14

        Icon {
            name: "search"
            size: Theme.grown(32, 0.6)
        }
        TextLine {
            id: input
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target, contentHeight + 12)
            leftPadding: 0
            text: lookUp.products.typed
            placeholderText: hint.advanceWidth + rightPadding < width ? hint.text : qsTr("Can I use…?")
            maximumLength: 20000
            background: null
            onTextEdited: lookUp.products.setTyped(text)
            onAccepted: lookUp.ask()

            Accessible.name: hint.text

            TextMetrics {
                id: hint
                font: input.font
                text: qsTr("Can I use…? Type a product or one word from its label")
            }
        }
        ToolButton {
            visible: input.text !== ""
            iconName: "x"
            spokenName: qsTr("Clear")
            onClicked: {
                lookUp.products.clear()
                input.forceActiveFocus()
            }
        }
        Button {
            id: go
            least: 120
            corner: 15
            implicitHeight: Math.max(Theme.target, implicitContentHeight + 20)
            iconName: lookUp.narrow ? "search" : ""
            text: qsTr("Look up")
            onClicked: lookUp.ask()
        }
    }
}
