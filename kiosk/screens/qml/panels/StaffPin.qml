// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../pages"
import "../text"

// The pad before what is for staff alone. Back leads to what is under it.
PageFrame {
    id: page

    readonly property GateView gate: shell.gate
    // As much of the margins as there is room for beside the dots and the keys.
    readonly property bool beside: width >= 960 && width > height
    readonly property real inset: Theme.big || !beside ? 0 : Math.max(0, Math.min(72, (room - 900) / 2))

    objectName: "staff-pin"
    titleShown: false
    draftShown: false
    tag: qsTr("Staff")
    nextText: ""
    ownWalk: true
    onBackWanted: gate.leave()

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: page.beside ? 2 : 1
        columnSpacing: 48
        rowSpacing: 20

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            Layout.leftMargin: page.inset
            spacing: 12

            Icon {
                visible: page.beside && !Theme.big
                name: "lock"
                size: 64
            }
            Heading {
                Layout.fillWidth: true
                level: 1
                text: qsTr("Staff PIN")
                font.pixelSize: Theme.grown(42, 0.5)
            }
            Words {
                Layout.fillWidth: true
                text: page.gate.lead
                color: Theme.ink2
            }
            PinDots {
                Layout.topMargin: 8
                spoken: page.gate.counted
                digits: page.gate.digits
                filled: page.gate.filled
            }
            // What went wrong has its room from the start.
            Item {
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.px(30), said.implicitHeight)
                IconWord {
                    id: said
                    visible: page.gate.said !== ""
                    icon: "octagon-alert"
                    tint: Theme.stop
                    text: page.gate.said
                    most: parent.width
                    read: true
                }
            }
            IconWord {
                Layout.fillWidth: true
                icon: "info"
                text: page.gate.after
                most: parent.width
                read: true
            }
            IconWord {
                Layout.fillWidth: true
                icon: "key-round"
                text: qsTr("Lost your PIN? Ask the clinic manager.")
                most: parent.width
                read: true
            }
        }
        Card {
            Layout.alignment: !page.beside ? Qt.AlignTop | Qt.AlignHCenter : Theme.big ? Qt.AlignTop | Qt.AlignRight : Qt.AlignVCenter | Qt.AlignRight
            Layout.rightMargin: page.inset
            padding: 28
            implicitWidth: pad.implicitWidth + 2 * padding
            implicitHeight: pad.implicitHeight + 2 * padding

            PinPad {
                id: pad
                anchors.fill: parent
                keyHeight: Math.max(64, Math.min(104, (page.height - 340) / 4))
                visible: page.gate.shut === ""
                focus: true
                onDigit: typed => page.gate.digit(typed)
                onCleared: page.gate.clear()
                onDeleted: page.gate.delete()
            }
            PadShut {
                anchors.fill: parent
                gate: page.gate
            }
        }
    }
}
