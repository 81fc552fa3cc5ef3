// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import ".."
import "../text"

// Text on as many lines as it needs. Tab leads on, as from any field.
Column {
    id: field

    property string label
    property string placeholder
    property string text
    readonly property alias input: area
    property int mostCharacters: 20000
    property real least: 0
    property string problem
    signal edited(string text)

    // What comes next is typed at the end.
    function goOn(): void {
        area.forceActiveFocus()
        area.cursorPosition = area.length
    }

    spacing: 6
    width: 300
    onTextChanged: if (area.text !== text) area.text = text
    Component.onCompleted: area.text = text

    FieldLabel {
        text: field.label
        width: parent.width
        leading: 1.3
        Accessible.ignored: true
    }
    Example {
        id: example
        width: parent.width
        words: field.placeholder
        room: area.width - 2 * area.leftPadding
    }
    TextArea {
        id: area

        width: parent.width
        implicitHeight: Math.max(Theme.target, field.least, contentHeight + 20)
        leftPadding: 18
        rightPadding: 18
        topPadding: 10
        bottomPadding: 10
        color: Theme.ink
        placeholderText: example.inside
        placeholderTextColor: Theme.ink2
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhMultiLine
        focusPolicy: Qt.StrongFocus
        background: FieldGround {
            control: area
            wrong: field.problem !== ""
        }
        onTextChanged: {
            if (length > field.mostCharacters)
                remove(field.mostCharacters, length)
            else if (text !== field.text)
                field.edited(text)
        }

        Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.description: field.problem
        Accessible.multiLine: true
    }
    Problem {
        width: parent.width
        text: field.problem
    }
}
