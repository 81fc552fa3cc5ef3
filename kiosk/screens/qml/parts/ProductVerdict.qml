// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// A verdict as staff sees it: told, the words that decided it, what was not found, who settled it,
// and the pack's notes on the traps among its words.
ColumnLayout {
    id: shown

    property var verdict: ({})

    spacing: 6
    visible: (verdict.told ?? "") !== ""

    Chip {
        kind: shown.verdict.kind ?? "ask"
        text: shown.verdict.told ?? ""
        most: shown.width
    }
    Words {
        visible: (shown.verdict.decided ?? "") !== ""
        Layout.fillWidth: true
        text: shown.verdict.decided ?? ""
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Words {
        visible: (shown.verdict.deciding ?? "") !== ""
        Layout.fillWidth: true
        text: qsTr("Has: %1").arg(shown.verdict.deciding ?? "")
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Words {
        visible: (shown.verdict.unknown ?? "") !== ""
        Layout.fillWidth: true
        text: qsTr("We did not find: %1").arg(shown.verdict.unknown ?? "")
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        model: shown.verdict.notes ?? []
        delegate: Words {
            required property string modelData
            Layout.fillWidth: true
            text: qsTr("Note: %1").arg(modelData)
            font.pixelSize: Theme.smallSize
            color: Theme.ink2
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
