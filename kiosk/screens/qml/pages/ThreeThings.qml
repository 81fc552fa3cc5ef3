// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."
import "../cards"

// The three things that matter most to this patient: the same as on the sheet.
PageFrame {
    id: page

    title: qsTr("Your three things")
    aside: qsTr("You see them again at the end, and on your sheet.")

    ThreeCards {
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.stacked
        three: page.shell.three
    }
}
