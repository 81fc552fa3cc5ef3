// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import ".."

// Help, in the same order at the same place on every page.
Rectangle {
    id: dock

    required property Shell shell
    property bool wide: false

    implicitWidth: buttons.implicitWidth + 16
    implicitHeight: Theme.big ? 92 : Math.max(72, Theme.px(18) + 54)
    radius: 20
    color: Theme.sunk

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Help")

    component Help: Press {
        id: help

        property string panel
        property string iconName
        property bool first: false

        corner: 14
        height: buttons.height
        width: dock.wide ? (dock.width - 32) / 4 : implicitWidth
        leftPadding: 12
        rightPadding: 12
        onClicked: dock.shell.openPanel(panel)

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: 4
                radius: 14
                color: Theme.primaryTint
                visible: help.pressed
            }
            Rectangle {
                visible: !help.first
                x: -5
                width: 1
                height: parent.height / 2
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.edge
            }
        }
        contentItem: PressLabel {
            press: help
            icon: help.iconName
            tint: Theme.primary
            size: Theme.smallSize
            iconSize: Theme.grown(26, 0.5)
            spacing: 10
        }
    }

    Row {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        spacing: 8

        Help {
            first: true
            panel: "text"
            iconName: "a-large-small"
            text: qsTr("Text size")
        }
        Help {
            panel: "language"
            iconName: "globe"
            text: qsTr("Language")
        }
        Help {
            panel: "listen"
            iconName: "volume-2"
            text: qsTr("Listen")
        }
        Help {
            panel: "staff"
            iconName: "bell-ring"
            text: qsTr("Call staff")
        }
    }
}
