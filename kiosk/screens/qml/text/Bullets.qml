// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ".."

// A list of styled texts, each with a disc.
Column {
    id: list

    property list<string> lines
    property color ink: Theme.ink
    property color disc: Theme.edge

    spacing: 8

    Accessible.role: Accessible.List

    Repeater {
        model: list.lines
        delegate: BulletLine {
            required property string modelData

            width: list.width
            styled: true
            text: modelData
            ink: list.ink
            disc: list.disc
        }
    }
}
