// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../controls"

// The place of one page, by its name: made when it is wanted, or ahead while nobody waits, and kept
// from then on. It is seen while the shell says so.
FocusScope {
    id: slot

    required property Shell shell
    required property string name
    required property string file
    property bool due: false
    readonly property bool open: shell.page === name
    readonly property Scroller scroller: (page.item as PageScope)?.scroller ?? null

    anchors.fill: parent
    visible: open
    focus: open
    onOpenChanged: if (open) show()
    onDueChanged: if (due) page.prepare()
    Component.onCompleted: if (open) show()

    function show(): void {
        page.hurry()
        forceActiveFocus()
        if (scroller)
            scroller.toStart()
    }

    Made {
        id: page
        anchors.fill: parent
        shell: slot.shell
        file: Qt.resolvedUrl(slot.file)
        focus: true
    }
}
