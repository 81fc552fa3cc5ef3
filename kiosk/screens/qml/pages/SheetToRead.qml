// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"

// The sheet as wide as the window, page under page.
PageFrame {
    id: page

    title: qsTr("Your sheet")
    backText: qsTr("Back to the sheet")
    nextText: ""
    ownWalk: true
    onBackWanted: page.kiosk.sheetPage.go("sheet")

    Repeater {
        model: page.kiosk.sheetPage.pages
        delegate: SheetPicture {
            id: picture

            required property var modelData

            Layout.fillWidth: true
            Layout.bottomMargin: 8
            source: picture.modelData.source
            ratio: picture.modelData.ratio
            words: picture.modelData.words
            text: picture.modelData.text
        }
    }
}
