// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."

// The text sizes, each with a sample true to scale.
GridLayout {
    id: sizes

    required property Shell shell

    columns: Theme.big || width < Theme.grown(440, 0.6) ? 2 : 4
    columnSpacing: 12
    rowSpacing: 12
    uniformCellWidths: true

    Repeater {
        model: sizes.shell.textSizes
        delegate: ChoiceCard {
            required property TextSizeShown modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            text: modelData.words
            spokenName: modelData.spoken
            sample: "Aa"
            sampleSize: Math.round(Theme.cardTitlePx * Theme.scale * modelData.percent / sizes.shell.textSize)
            checked: modelData.chosen
            onClicked: sizes.shell.setTextSize(modelData.percent)
        }
    }
}
