// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk

// The keyboard in the window, at its lower edge while a field holds the focus: in the kiosk's own look,
// and in the languages of the visit alone.
InputPanel {
    id: panel

    required property Item window
    required property Shell shell
    readonly property string own: "en_GB"
    readonly property string spoken: Qt.locale(shell.language).name
    readonly property bool knows: VirtualKeyboardSettings.availableLocales.indexOf(spoken) >= 0

    readonly property bool one: VirtualKeyboardSettings.activeLocales.length < 2

    // Its keys are no wider than a hand needs, so that the page keeps its room.
    width: window.width
    y: active ? window.height - height : window.height
    visible: active

    // A key held long writes no other letter. Those of other languages have keyboards of their own.
    Binding { target: panel.keyboard; property: "pressAndHoldDelay"; value: 3600000 }
    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: panel.shell.language === "en" || !panel.knows ? [panel.own] : [panel.own, panel.spoken]
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: panel.shell.language === "en" || !panel.knows ? panel.own : panel.spoken
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "visibleFunctionKeys"
        value: panel.one ? QtVirtualKeyboard.KeyboardFunctionKeys.Hide : QtVirtualKeyboard.KeyboardFunctionKeys.All
    }
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "kiosk"
        VirtualKeyboardSettings.handwritingModeDisabled = true
        VirtualKeyboardSettings.defaultDictionaryDisabled = true
    }
}
