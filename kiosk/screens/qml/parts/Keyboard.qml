// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard

// The keyboard in the window, at its lower edge while a field holds the focus.
InputPanel {
    id: keyboard

    required property Item window

    width: Math.min(window.width, 1280)
    x: (window.width - width) / 2
    y: active ? window.height - height : window.height
    visible: active
}
