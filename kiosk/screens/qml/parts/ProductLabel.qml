// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic as Basic
import ".."

// The words on a product's label, on as many lines as they need. Tab leads on, as from any field.
Column {
    id: field

    property string label: qsTr("Words on its label, if they are at hand")
    property alias text: input.text
    readonly property alias input: input

    spacing: 6
    width: 300

    Words {
        text: field.label
        width: parent.width
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
        Accessible.ignored: true
    }
    Basic.TextArea {
        id: input

        width: parent.width
        implicitHeight: Math.max(Theme.target, contentHeight + 20)
        leftPadding: 18
        rightPadding: 18
        topPadding: 10
        bottomPadding: 10
        color: Theme.ink
        placeholderText: qsTr("For example: Aqua, Glycerin, Retinol")
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
        background: Rectangle {
            radius: Theme.controlRadius
            color: Theme.surface
            border.width: input.activeFocus ? 4 : 2
            border.color: input.activeFocus ? Theme.primary : Theme.edge
            FocusRing {
                control: input
            }
        }
        onTextChanged: if (length > 20000) remove(20000, length)

        Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.multiLine: true
    }
}
