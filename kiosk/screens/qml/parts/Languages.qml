// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// The languages the clinic has, each written in itself.
GridLayout {
    id: languages

    required property var kiosk

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
    Item {
        visible: languages.columns === 2 && languages.kiosk.languages.length === 1
        Layout.fillWidth: true
    }
}
