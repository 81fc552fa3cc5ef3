// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import "../panels"

// A label is shown to the camera, then its words are confirmed: two pages in one place.
PageScope {
    id: page

    required property Shell shell
    readonly property LabelView label: shell.label

    scroller: (inner.item as PageScope)?.scroller ?? null

    Loader {
        id: inner
        anchors.fill: parent
        focus: true
        sourceComponent: page.label.step === "" ? null : page.label.step === "check" ? words : aim
    }
    Component {
        id: aim
        AimLabel { shell: page.shell }
    }
    Component {
        id: words
        ConfirmLabel { shell: page.shell }
    }
    PanelSlot {
        shell: page.shell
        name: "label-word"
        file: "LabelWordPanel.qml"
    }
}
