// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../text"

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

    FieldLabel {
        text: field.label
        visible: text !== ""
        width: parent.width
        leading: 1.3
        Accessible.ignored: true
    }
    Example {
        id: example
        width: parent.width
        words: field.placeholder
        room: input.width - 2 * input.leftPadding
    }
    TextLine {
        id: input

        width: parent.width
        placeholderText: example.inside
        font.weight: Font.DemiBold
        background: FieldGround {
            control: input
            wrong: field.problem !== ""
        }
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()

        Accessible.name: field.label !== "" ? field.label : field.placeholder
        Accessible.description: field.problem
    }
    Problem {
        width: parent.width
        text: field.problem
    }
}
