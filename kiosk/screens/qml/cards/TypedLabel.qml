// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"

// Below a label that is being typed: names that its last word may become, then its words, each of
// which comes off with one press.
ColumnLayout {
    id: typed

    // Null while nothing is typed.
    required property LabelTypingShown typing
    readonly property list<string> offered: typing?.offered ?? []
    readonly property list<string> words: typing?.words ?? []
    signal completed(string name)
    signal takenOff(int place)

    spacing: 8

    Flow {
        Layout.fillWidth: true
        visible: typed.offered.length > 0
        spacing: 8
        Repeater {
            model: typed.offered
            delegate: SecondaryButton {
                required property string modelData
                thin: true
                iconName: "plus"
                width: Math.min(implicitWidth, typed.width)
                text: modelData
                spokenName: qsTr("Take %1").arg(modelData)
                onClicked: typed.completed(modelData)
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: typed.words.length > 1
        spacing: 8
        Repeater {
            model: typed.words
            delegate: SecondaryButton {
                required property string modelData
                required property int index
                thin: true
                iconName: "x"
                iconLast: true
                width: Math.min(implicitWidth, typed.width)
                text: modelData
                spokenName: qsTr("Take %1 off").arg(modelData)
                onClicked: typed.takenOff(index)
            }
        }
    }
}
