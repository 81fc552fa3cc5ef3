// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import ".."

// The field of "Can I use it?" with its two buttons.
Rectangle {
    id: lookUp

    required property var patient
    readonly property bool narrow: width < 640 * Theme.scale

    implicitHeight: row.implicitHeight + 12
    radius: Theme.controlRadius
    color: Theme.surface
    border.width: input.activeFocus ? 4 : 2
    border.color: input.activeFocus ? Theme.primary : Theme.edge

    function clear(): void {
        input.clear()
        patient.closeAnswer()
    }
    function ask(): void {
        if (input.text.trim() === "") {
            input.forceActiveFocus()
            return
        }
        patient.lookUp(input.text)
        rest()
    }
    // Out of the field, so that the keyboard goes, and still at the same place for Tab.
    function rest(): void {
        go.forceActiveFocus()
    }

    // What is answered stands in the field, also where a button asked it.
    Connections {
        target: lookUp.patient
        function onAnswerChanged(): void {
            if (lookUp.patient.asked !== "" && input.text.trim() !== lookUp.patient.asked)
                input.text = lookUp.patient.asked
        }
    }
    FocusRing {
        control: input
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: 6
        anchors.leftMargin: 16
        spacing: lookUp.narrow ? 10 : 14

        Icon {
            name: "search"
            size: Math.round(32 * Theme.titleScale)
        }
        Basic.TextField {
            id: input
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target, contentHeight + 12)
            leftPadding: 0
            color: Theme.ink
            placeholderText: hint.advanceWidth + rightPadding < width ? hint.text : qsTr("Can I use…?")
            placeholderTextColor: Theme.ink2
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            maximumLength: 20000
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            background: null
            onAccepted: lookUp.ask()

            Accessible.role: Accessible.EditableText
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
                lookUp.clear()
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
