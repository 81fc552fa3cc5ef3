// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import ".."
import "../text"

// Help, in the same order at the same place on every page; what does not work here is not offered.
// Where there is less room the words stand under the signs, and at last the signs stand alone.
Rectangle {
    id: dock

    required property Shell shell
    property bool wide: false
    // "beside", "under" or "alone": where the words stand.
    property string words: "beside"

    readonly property int sign: Theme.grown(26, 0.5)
    readonly property int count: 3 + Number(language.visible) + Number(listen.visible)
    readonly property real between: 8 * (count - 1) + 16
    readonly property real besideWidth: textSize.beside + contrast.beside + staff.beside + between
        + (language.visible ? language.beside : 0) + (listen.visible ? listen.beside : 0)
    readonly property real underWidth: textSize.under + contrast.under + staff.under + between
        + (language.visible ? language.under : 0) + (listen.visible ? listen.under : 0)
    readonly property real aloneWidth: count * Theme.mainTarget + between

    implicitWidth: words === "beside" ? besideWidth : words === "under" ? underWidth : aloneWidth
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
        readonly property real long: Math.ceil(letters.advanceWidth) + 2
        readonly property real beside: dock.sign + 10 + long + 24
        readonly property real under: Math.max(Theme.mainTarget, long + 16)

        TextMetrics {
            id: letters
            text: help.text
            font.family: Theme.family
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
        }

        corner: 14
        height: buttons.height
        width: dock.wide ? (dock.width - dock.between + 8) / dock.count
             : dock.words === "beside" ? beside : dock.words === "under" ? under : Theme.mainTarget
        onClicked: if (panel !== "") dock.shell.openPanel(panel)

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
        contentItem: Item {
            Grid {
                anchors.centerIn: parent
                columns: dock.words === "beside" ? 2 : 1
                columnSpacing: 10
                horizontalItemAlignment: Grid.AlignHCenter
                verticalItemAlignment: Grid.AlignVCenter
                Icon {
                    name: help.iconName
                    tint: Theme.primary
                    size: dock.sign
                }
                Words {
                    visible: dock.words !== "alone"
                    width: help.long
                    text: help.text
                    font.pixelSize: Theme.smallSize
                    font.weight: Font.DemiBold
                    leading: 1.25
                    Accessible.ignored: true
                }
            }
        }
    }

    Row {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        spacing: 8

        Help {
            id: textSize
            first: true
            panel: "text"
            iconName: "a-large-small"
            text: qsTr("Text size")
        }
        Help {
            id: contrast
            iconName: "contrast"
            text: qsTr("Contrast")
            spokenName: dock.shell.contrast ? qsTr("High contrast, on") : qsTr("High contrast, off")
            onClicked: dock.shell.setContrast(!dock.shell.contrast)
        }
        Help {
            id: language
            visible: dock.shell.languages.length > 1
            panel: "language"
            iconName: "globe"
            text: qsTr("Language")
        }
        Help {
            id: listen
            visible: dock.shell.speech.ready
            panel: "listen"
            iconName: "volume-2"
            text: qsTr("Listen")
        }
        Help {
            id: staff
            panel: "staff"
            iconName: "hand"
            text: qsTr("Help")
        }
    }
}
