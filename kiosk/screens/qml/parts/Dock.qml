// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ".."

// Help, in the same order at the same place on every page.
Rectangle {
    id: dock

    signal wanted(string help)
    property bool wide: false
    readonly property real buttonsWidth: buttons.implicitWidth

    implicitWidth: buttonsWidth + 16
    implicitHeight: Theme.big ? 92 : Math.max(72, Theme.px(18) + 54)
    radius: 20
    color: Theme.sunk

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Help")

    Row {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        spacing: 8

        Repeater {
            model: [
                { help: "text", icon: "a-large-small", text: qsTr("Text size") },
                { help: "language", icon: "globe", text: qsTr("Language") },
                { help: "listen", icon: "volume-2", text: qsTr("Listen") },
                { help: "staff", icon: "bell-ring", text: qsTr("Call staff") },
            ]
            delegate: Press {
                id: help

                required property var modelData
                required property int index

                text: modelData.text
                corner: 14
                height: buttons.height
                width: dock.wide ? (dock.width - 32) / 4 : implicitWidth
                leftPadding: 12
                rightPadding: 12
                onClicked: dock.wanted(modelData.help)

                background: Item {
                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: 4
                        radius: 14
                        color: Theme.primaryTint
                        visible: help.pressed
                    }
                    Rectangle {
                        visible: help.index > 0
                        x: -5
                        width: 1
                        height: parent.height / 2
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.edge
                    }
                }
                contentItem: Item {
                    implicitWidth: label.implicitWidth
                    implicitHeight: label.implicitHeight
                    IconWord {
                        id: label
                        anchors.centerIn: parent
                        spacing: 10
                        icon: help.modelData.icon
                        text: help.text
                        tint: Theme.primary
                        size: Theme.smallSize
                        iconSize: Math.round(26 * (1 + (Theme.scale - 1) * 0.5))
                    }
                }
            }
        }
    }
}
