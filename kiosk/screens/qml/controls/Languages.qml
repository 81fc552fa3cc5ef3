// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// The languages the clinic has, each written in itself. `hint` stands beside an only one.
GridLayout {
    id: languages

    required property Shell shell
    property string hint

    columns: Theme.big || width < Theme.grown(440, 0.6) ? 1 : 2
    columnSpacing: 12
    rowSpacing: 12
    uniformCellWidths: true

    Repeater {
        model: languages.shell.languages
        delegate: ChoiceCard {
            required property LanguageShown modelData

            Layout.fillWidth: true
            text: modelData.name
            checked: modelData.chosen
            onClicked: languages.shell.setLanguage(modelData.code)
        }
    }
    Words {
        visible: languages.hint !== "" && languages.shell.oneLanguage
        Layout.fillWidth: true
        Layout.leftMargin: languages.columns === 1 ? 0 : 8
        text: languages.hint
    }
    Item {
        visible: languages.hint === "" && languages.columns === 2 && languages.shell.oneLanguage
        Layout.fillWidth: true
    }
}
