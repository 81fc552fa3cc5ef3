// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// A quiet remark on `sunk`, with an icon.
Rectangle {
    id: note

    property string icon
    property string text
    property bool styled: false

    implicitHeight: row.implicitHeight + 40
    implicitWidth: row.implicitWidth + 48
    radius: Theme.cardRadius
    color: Theme.sunk

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 24
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16
        Icon {
            name: note.icon
            visible: note.icon !== ""
        }
        Words {
            Layout.fillWidth: true
            text: note.text
            styled: note.styled
        }
    }
}
