// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// A verdict as staff sees it: told, the words that decided it, what was not found, who settled it.
ColumnLayout {
    id: shown

    required property StaffVerdictShown verdict

    spacing: 6
    visible: verdict !== null

    component Line: Words {
        visible: text !== ""
        Layout.fillWidth: true
        font.pixelSize: Theme.smallSize
        anywhere: true
    }

    Chip {
        verdict: shown.verdict?.chip ?? null
        most: shown.width
    }
    Line {
        text: shown.verdict?.decided ?? ""
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
    }
    Line {
        text: shown.verdict?.deciding ?? ""
    }
    Line {
        text: shown.verdict?.unknown ?? ""
    }
}
