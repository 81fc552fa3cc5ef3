// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The last step, in one of its places: the sheet with its printer, the sheet large to read, or the
// ways on after a print that failed.
PageScope {
    id: page

    required property Shell shell
    readonly property string place: shell.sheet.place

    scroller: (inner.item as PageScope)?.scroller ?? null

    Loader {
        id: inner
        anchors.fill: parent
        focus: true
        sourceComponent: page.place === "problem" ? problem : page.place === "read" ? read : preview
    }
    Component {
        id: preview
        SheetToPrint { shell: page.shell }
    }
    Component {
        id: read
        SheetToRead { shell: page.shell }
    }
    Component {
        id: problem
        PrintProblem { shell: page.shell }
    }
}
