// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard

// The keyboard in the window, at its lower edge while a field holds the focus.
InputPanel {
    id: keyboard

    required property Item window

    // Its height follows its width: no wider than a hand needs, so that the page keeps its room.
    width: Math.min(window.width, 1040)
    x: (window.width - width) / 2
    y: active ? window.height - height : window.height
    visible: active
}
