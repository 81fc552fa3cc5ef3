// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../text"

// Before the settings of before count again: what that would change.
AskPanel {
    id: panel

    required property Shell shell

    title: qsTr("Bring the old settings back?")
    words: qsTr("Those of now are then kept beside them.")
    no: qsTr("No, keep these")
    yes: qsTr("Yes, bring them back")
    most: 760
    onSure: shell.settings.bringBack()

    above: Repeater {
        model: panel.shell.settings.would
        delegate: Words {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            font.weight: Font.DemiBold
            anywhere: true
        }
    }
}
