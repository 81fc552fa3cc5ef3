// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../controls"

// What every page is to the window: something that can hold the focus, and that may scroll.
FocusScope {
    property Scroller scroller: null

    focus: true
}
