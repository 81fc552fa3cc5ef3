// SPDX-License-Identifier: GPL-3.0-or-later
import "../controls"

// "Remove", which says aloud what.
SecondaryButton {
    property string what

    thin: true
    iconName: "trash-2"
    text: qsTr("Remove")
    spokenName: qsTr("Remove %1").arg(what)
}
