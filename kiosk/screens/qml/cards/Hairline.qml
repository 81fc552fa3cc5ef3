// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// A thin line inside a card. Decoration.
Rectangle {
    Layout.fillWidth: true
    implicitHeight: 1
    color: Theme.line
}
