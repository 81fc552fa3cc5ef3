// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import ".."

// A row of tabs that wraps onto more rows before it shrinks. `chosen` is a place, from 0.
Flow {
    id: row

    required property list<TabShown> tabs
    signal chosen(int place)

    spacing: 8

    Accessible.role: Accessible.PageTabList

    Repeater {
        model: row.tabs
        delegate: ChoiceChip {
            required property TabShown modelData
            required property int index

            implicitHeight: Math.max(Theme.leastTarget, implicitContentHeight + 12)
            text: modelData.title
            checked: modelData.chosen
            onClicked: row.chosen(index)
            Accessible.role: Accessible.PageTab
            Accessible.selectable: true
            Accessible.selected: checked
        }
    }
}
