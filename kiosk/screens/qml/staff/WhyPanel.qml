// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../panels"
import "../text"

// Why we say it: choose a wait, a red flag or an advice, and see what it rests on.
Panel {
    id: panel

    required property Shell shell
    readonly property WhyView asked: shell.why

    title: asked.title
    most: 960

    // One of them.
    Loader {
        Layout.fillWidth: true
        active: panel.asked.why !== null
        visible: active
        sourceComponent: ColumnLayout {
            spacing: 14

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: panel.asked.text
            }
            WhyCard {
                Layout.fillWidth: true
                why: panel.asked.why
            }
            SecondaryButton {
                iconName: "arrow-left"
                text: qsTr("Back to the list")
                onClicked: panel.asked.choose("")
            }
        }
    }

    // All of them.
    ColumnLayout {
        Layout.fillWidth: true
        visible: panel.asked.why === null
        spacing: 10

        Words {
            Layout.fillWidth: true
            text: panel.asked.invitation
            color: Theme.ink2
        }
        Repeater {
            model: panel.asked.items
            delegate: WaitChoice {
                required property WhyItemShown modelData

                Layout.fillWidth: true
                text: modelData.name
                hint: modelData.detail
                onClicked: panel.asked.choose(modelData.id)
            }
        }
    }
}
