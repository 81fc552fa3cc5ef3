// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// A field that opens a list of its own: what is in it now, and an icon that says so.
ColumnLayout {
    id: opener

    property string label
    property string text
    property string note
    property string iconName
    property string endIcon: "plus"
    property string problem
    property real size: Theme.bodySize
    readonly property alias button: button
    signal opened

    spacing: 4

    StaffLabel {
        Layout.fillWidth: true
        text: opener.note === "" ? opener.label : qsTr("%1: %2").arg(opener.label).arg(opener.note)
        visible: opener.label !== ""
        Accessible.ignored: true
    }
    Press {
        id: button
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target, implicitContentHeight + 16)
        leftPadding: 14
        rightPadding: 8
        text: opener.text
        spokenName: opener.label === "" ? opener.text
                                        : qsTr("%1: %2").arg(opener.label).arg(opener.text)
        hint: opener.problem !== "" ? opener.problem : opener.note
        onClicked: opener.opened()

        background: Rectangle {
            radius: button.corner
            color: button.pressed ? Theme.primaryTint : Theme.surface
            border.width: opener.problem !== "" ? 4 : 2
            border.color: opener.problem !== "" ? Theme.stopEdge
                                                : button.pressed ? Theme.primary : Theme.edge
        }
        contentItem: RowLayout {
            spacing: 6
            Icon {
                name: opener.iconName
                visible: opener.iconName !== ""
                size: Math.round(26 * Theme.titleScale)
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
                size: Math.round(22 * Theme.titleScale)
            }
        }
    }
    Problem {
        Layout.fillWidth: true
        text: opener.problem
    }
}
