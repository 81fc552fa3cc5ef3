// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import ".."

// What every control that is pressed shares: acts on release, Enter and Space, a ring, a name.
T.AbstractButton {
    id: press

    property string spokenName: text
    property string hint: ""
    property real corner: Theme.controlRadius

    focusPolicy: Qt.StrongFocus
    implicitWidth: Math.max(Theme.leastTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.leastTarget, implicitContentHeight + topPadding + bottomPadding)

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Accessible.role: Accessible.Button
    Accessible.name: spokenName
    Accessible.description: hint
    Accessible.focusable: true
    Accessible.onPressAction: click()

    FocusRing {
        control: press
        corner: press.corner
    }
}
