// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// What something rests on: the rule, what each statement says, and our own judgement.
Rectangle {
    id: card

    required property WhyShown why
    // The rule alone, without what it rests on.
    property bool brief: false

    implicitHeight: column.implicitHeight + 32
    implicitWidth: 300
    radius: Theme.cardRadius
    color: Theme.sunk

    component Line: GridLayout {
        id: line
        property string label
        property string words

        Layout.fillWidth: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: 16
        rowSpacing: 0

        FieldLabel {
            Layout.preferredWidth: Theme.grown(92, 0.75)
            Layout.fillWidth: Theme.stacked
            Layout.alignment: Qt.AlignTop
            text: line.label
            leading: 1.5
        }
        Words {
            Layout.fillWidth: true
            text: line.words
        }
    }

    ColumnLayout {
        id: column
        x: 20
        y: 16
        width: parent.width - 40
        spacing: 6

        Repeater {
            model: card.why?.rows ?? []
            delegate: Line {
                required property WhyRowShown modelData
                label: modelData.label
                words: modelData.text
            }
        }
        Heading {
            level: 3
            Layout.fillWidth: true
            Layout.topMargin: 6
            visible: !card.brief
            text: card.why?.saysTitle ?? ""
        }
        Repeater {
            model: card.brief ? [] : card.why?.says ?? []
            delegate: Line {
                required property StatementShown modelData
                label: modelData.id
                words: modelData.text
            }
        }
        Heading {
            level: 3
            Layout.fillWidth: true
            Layout.topMargin: 6
            visible: ours.visible
            text: card.why?.oursTitle ?? ""
        }
        Words {
            id: ours
            Layout.fillWidth: true
            visible: text !== "" && !card.brief
            text: card.why?.ours ?? ""
        }
    }
}
