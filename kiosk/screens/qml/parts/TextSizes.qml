// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// The four text sizes, each with a sample true to scale.
GridLayout {
    id: sizes

    required property var kiosk

    columns: Theme.big || width < 440 * Theme.titleScale ? 2 : 4
    columnSpacing: 12
    rowSpacing: 12
    uniformCellWidths: true

    Repeater {
        model: [100, 125, 150, 200]
        delegate: ChoiceCard {
            id: size

            required property int modelData

            tall: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("%1 %").arg(modelData)
            spokenName: qsTr("Text size %1 percent").arg(modelData)
            sample: "Aa"
            sampleSize: Math.round(26 * Theme.scale * modelData / sizes.kiosk.textSize)
            checked: sizes.kiosk.textSize === modelData
            onClicked: sizes.kiosk.setTextSize(modelData)
        }
    }
}
