// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../staff"
import "../text"

// Is this machine well? For all of staff: nothing here is of a patient or can be changed.
PageFrame {
    id: page

    readonly property SelfTestView selfTest: shell.selfTest

    tag: qsTr("Staff")
    title: shell.title
    draftShown: false
    backText: qsTr("Home")
    nextText: ""
    ownWalk: true
    onBackWanted: shell.back()

    Card {
        Layout.fillWidth: true
        implicitHeight: board.implicitHeight + 2 * padding
        SelfTestBoard {
            id: board
            anchors.left: parent.left
            anchors.right: parent.right
            shell: page.shell
        }
    }
    Card {
        Layout.fillWidth: true
        implicitHeight: help.implicitHeight + 2 * padding
        ColumnLayout {
            id: help
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 12
            CardTitle {
                Layout.fillWidth: true
                icon: "file-text"
                text: qsTr("For whoever supports you")
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("One file with versions, what was found here, settings and events. No patient is in it, and nobody of staff.")
            }
            SecondaryButton {
                thin: true
                ready: !page.selfTest.saving
                iconName: "save"
                text: qsTr("Save this file")
                onClicked: page.selfTest.save()
            }
            Words {
                Layout.fillWidth: true
                text: page.selfTest.saved
                anywhere: true
                font.weight: Font.DemiBold
                color: page.selfTest.failed ? Theme.stop : Theme.ink
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
