// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// The languages the clinic has, each written in itself. `hint` stands beside an only one.
GridLayout {
    id: languages

    required property var kiosk
    property string hint

    columns: Theme.big || width < 440 * Theme.titleScale ? 1 : 2
    columnSpacing: 12
    rowSpacing: 12
    uniformCellWidths: true

    Repeater {
        model: languages.kiosk.languages
        delegate: ChoiceCard {
            required property var modelData

            Layout.fillWidth: true
            text: modelData.name
            checked: languages.kiosk.language === modelData.code
            onClicked: languages.kiosk.setLanguage(modelData.code)
        }
    }
    Words {
        visible: languages.hint !== "" && languages.kiosk.languages.length === 1
        Layout.fillWidth: true
        Layout.leftMargin: languages.columns === 1 ? 0 : 8
        text: languages.hint
    }
    Item {
        visible: languages.hint === "" && languages.columns === 2 && languages.kiosk.languages.length === 1
        Layout.fillWidth: true
    }
}
