// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// A field that opens a list of its own: what is in it now, and an icon that says so.
ColumnLayout {
    id: opener

    required property OpenerShown shown
    property string iconName
    property string endIcon: "plus"
    property real size: Theme.bodySize
    signal opened

    spacing: 4

    FieldLabel {
        Layout.fillWidth: true
        text: opener.shown.label
        Accessible.ignored: true
    }
    Press {
        id: button
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
        leftPadding: 14
        rightPadding: 8
        text: opener.shown.text
        spokenName: opener.shown.spoken
        hint: opener.shown.problem !== "" ? opener.shown.problem : opener.shown.note
        onClicked: opener.opened()

        background: PressGround {
            press: button
            stroke: opener.shown.problem !== "" ? 4 : 2
            edge: opener.shown.problem !== "" ? Theme.stopEdge : Theme.edge
        }
        contentItem: RowLayout {
            spacing: 6
            Icon {
                name: opener.iconName
                visible: opener.iconName !== ""
                size: Theme.grown(26, 0.6)
            }
            Words {
                Layout.fillWidth: true
                text: button.text
                font.pixelSize: opener.size
                font.weight: Font.DemiBold
                leading: 1.2
                Accessible.ignored: true
            }
            Icon {
                name: opener.endIcon
                visible: opener.endIcon !== ""
                size: Theme.grown(22, 0.6)
            }
        }
    }
    Problem {
        Layout.fillWidth: true
        text: opener.shown.problem
    }
}
