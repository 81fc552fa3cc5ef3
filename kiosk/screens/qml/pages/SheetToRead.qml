// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../cards"

// The sheet as wide as the window, page under page.
PageFrame {
    id: page

    title: qsTr("Your sheet")
    backText: qsTr("Back to the sheet")
    nextText: ""
    ownWalk: true
    onBackWanted: page.shell.sheet.go("sheet")

    Repeater {
        model: page.shell.sheet.pages
        delegate: SheetPicture {
            required property SheetPageShown modelData

            Layout.fillWidth: true
            Layout.bottomMargin: 8
            page: modelData
        }
    }
}
