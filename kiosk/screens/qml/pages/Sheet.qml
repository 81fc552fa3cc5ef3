// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import "../parts"

// The last step, in one of its places: the sheet with its printer, the sheet large to read, or the
// ways on after a print that failed.
FocusScope {
    id: page

    required property var kiosk
    readonly property var sheet: kiosk.sheetPage
    readonly property PageFrame shown: inner.item as PageFrame
    readonly property Scroller scroller: shown ? shown.scroller : null

    focus: true
    Component.onCompleted: sheet.open()

    Loader {
        id: inner
        anchors.fill: parent
        focus: true
        sourceComponent: page.sheet.place === "problem" ? problem
                         : page.sheet.place === "read" ? read : preview
    }
    Component {
        id: preview
        SheetToPrint { kiosk: page.kiosk }
    }
    Component {
        id: read
        SheetToRead { kiosk: page.kiosk }
    }
    Component {
        id: problem
        PrintProblem { kiosk: page.kiosk }
    }
}
