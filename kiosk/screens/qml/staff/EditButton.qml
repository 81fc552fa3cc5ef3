// SPDX-License-Identifier: GPL-3.0-or-later
import "../controls"

// "Edit", which says aloud what.
SecondaryButton {
    property string what

    thin: true
    iconName: "pencil"
    text: qsTr("Edit")
    spokenName: qsTr("Edit %1").arg(what)
}
