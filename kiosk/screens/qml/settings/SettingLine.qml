// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."
import "../controls"
import "../text"

// One of the settings on a line of its own. What is wrong with it has its room from the start.
Item {
    id: line

    required property SettingShown setting
    readonly property bool wrong: setting.problem !== ""
    readonly property alias input: typing
    signal edited(string text)

    implicitHeight: problem.y + Math.max(Theme.px(24), problem.implicitHeight)

    FieldLabel {
        id: label
        width: parent.width
        text: line.setting.label
        leading: 1.1
        color: line.wrong ? Theme.stop : Theme.ink2
        Accessible.ignored: true
    }
    TextLine {
        id: typing
        y: label.implicitHeight
        width: parent.width
        leftPadding: sign.visible ? 28 + sign.width : 18
        font.weight: Font.DemiBold
        text: line.setting.text
        background: FieldGround {
            control: typing
            wrong: line.wrong
        }
        onTextEdited: line.edited(text)
        onTextChanged: if (!activeFocus) cursorPosition = 0
        onActiveFocusChanged: if (activeFocus) cursorPosition = length

        Accessible.name: line.setting.label
        Accessible.description: line.setting.problem

        Icon {
            id: sign
            x: 18
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: line.setting.icon
            size: Theme.grown(24, 0.5)
            tint: Theme.ink2
        }
    }
    Problem {
        id: problem
        y: typing.y + typing.height + 4
        width: parent.width
        text: line.setting.problem
    }
}
