// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../controls"

// The place of one panel, by its name: made the first time it is wanted, or ahead once it is `due`.
// It is open while the shell says so, and tells the shell when somebody closes it.
Item {
    id: slot

    required property Shell shell
    required property string name
    required property string file
    property bool due: false
    readonly property bool open: shell.panel === name
    readonly property Panel panel: made.item as Panel

    visible: false
    onOpenChanged: show()
    onDueChanged: if (due) made.prepare()
    Component.onCompleted: show()

    function show(): void {
        if (open)
            made.hurry()
        if (panel)
            panel.visible = open
    }

    Made {
        id: made
        shell: slot.shell
        file: Qt.resolvedUrl(slot.file)
    }
    Connections {
        target: slot.panel
        function onClosed(): void { slot.shell.closePanel(slot.name) }
    }
}
