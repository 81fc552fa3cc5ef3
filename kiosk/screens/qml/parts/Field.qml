// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import ".."

// A line of text to fill in, its label above and what is wrong with it beneath.
Column {
    id: field

    property string label
    property alias text: input.text
    property string placeholder
    property string problem
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    readonly property alias input: input
    signal edited(string text)
    signal accepted

    spacing: 6
    width: 300

    Words {
        text: field.label
        visible: text !== ""
        width: parent.width
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
        Accessible.ignored: true
    }
    TextField {
        id: input

        width: parent.width
        implicitHeight: Math.max(Theme.target, contentHeight + 20)
        leftPadding: 18
        rightPadding: 18
        color: Theme.ink
        placeholderText: field.placeholder
        placeholderTextColor: Theme.ink2
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
        maximumLength: 5000
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        focusPolicy: Qt.StrongFocus
        background: Rectangle {
            radius: Theme.controlRadius
            color: Theme.surface
            border.width: field.problem !== "" || input.activeFocus ? 4 : 2
            border.color: field.problem !== "" ? Theme.stopEdge
                                               : input.activeFocus ? Theme.primary : Theme.edge
            FocusRing {
                control: input
            }
        }
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()

        Accessible.role: Accessible.EditableText
        Accessible.name: field.label !== "" ? field.label : field.placeholder
        Accessible.description: field.problem
    }
    Problem {
        width: parent.width
        text: field.problem
    }
}
