// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Ten digits in their usual places, Clear and Delete. A keyboard's digits do the same.
FocusScope {
    id: pad

    property real gap: 14
    property real keyHeight: 104
    signal digit(string typed)
    signal cleared
    signal deleted

    implicitWidth: 3 * 124 + 2 * gap
    implicitHeight: 4 * keyHeight + 3 * gap

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            event.accepted = true
            pad.digit(event.text)
        } else if (event.key === Qt.Key_Backspace) {
            event.accepted = true
            pad.deleted()
        }
    }

    component Digit: PinKey {
        width: (pad.width - 2 * pad.gap) / 3
        height: (pad.height - 3 * pad.gap) / 4
        onClicked: pad.digit(text)
    }

    Grid {
        columns: 3
        spacing: pad.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
            delegate: Digit {
                required property string modelData
                text: modelData
            }
        }
        PinKey {
            width: (pad.width - 2 * pad.gap) / 3
            height: (pad.height - 3 * pad.gap) / 4
            iconName: "x"
            text: qsTr("Clear")
            onClicked: pad.cleared()
        }
        Digit {
            text: "0"
        }
        PinKey {
            width: (pad.width - 2 * pad.gap) / 3
            height: (pad.height - 3 * pad.gap) / 4
            iconName: "delete"
            text: qsTr("Delete")
            onClicked: pad.deleted()
        }
    }
}
