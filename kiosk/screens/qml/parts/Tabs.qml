// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ".."

// A row of tabs that wraps onto more rows before it shrinks. `tabs` are words; `chosen` an index.
Flow {
    id: row

    required property var tabs
    property int chosen: 0

    spacing: 8

    Accessible.role: Accessible.PageTabList

    Repeater {
        model: row.tabs
        delegate: ChoiceChip {
            required property string modelData
            required property int index
            implicitHeight: Math.max(Theme.leastTarget, implicitContentHeight + 12)
            text: modelData
            checked: index === row.chosen
            onClicked: row.chosen = index
            Accessible.role: Accessible.PageTab
            Accessible.selectable: true
            Accessible.selected: checked
        }
    }
}
