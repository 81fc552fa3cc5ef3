// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// Thirty seconds to say one is still here. A tap anywhere stays; nothing beneath is pressed.
Rectangle {
    id: warning

    required property Shell shell

    objectName: "warning"
    color: Theme.veil

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Are you still there?")
    Accessible.ignored: !visible

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: warning.shell.stay()
        onWheel: wheel => wheel.accepted = true
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, Theme.grown(820, 0.5))
        height: Math.min(parent.height - 32, layout.implicitHeight + 2 * padding)
        padding: Theme.big ? 28 : 48

        ColumnLayout {
            id: layout
            anchors.fill: parent
            spacing: 24

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: warning.width / Theme.scale < 620 ? 1 : 2
                columnSpacing: 40
                rowSpacing: 16

                Item {
                    id: clock
                    readonly property real side: Theme.big ? 200 : 220
                    Layout.preferredWidth: side
                    Layout.preferredHeight: side
                    Layout.alignment: Qt.AlignCenter

                    Repeater {
                        model: 30
                        delegate: Item {
                            id: tick
                            required property int index
                            readonly property bool isLeft: index < warning.shell.ticksLeft
                            anchors.fill: parent
                            rotation: index * 12
                            Rectangle {
                                anchors.horizontalCenter: parent.horizontalCenter
                                y: tick.isLeft ? 2 : 4
                                width: tick.isLeft ? 8 : 4
                                height: tick.isLeft ? 26 : 20
                                radius: width / 2
                                color: tick.isLeft ? Theme.primary : Theme.edge
                                antialiasing: true
                            }
                        }
                    }
                    Column {
                        anchors.centerIn: parent
                        Words {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: warning.shell.secondsLeft
                            font.pixelSize: Theme.big ? 58 : 64
                            font.weight: Font.ExtraBold
                            leading: 1
                        }
                        Words {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: qsTr("seconds")
                            color: Theme.ink2
                            leading: 1.1
                            font.pixelSize: Math.min(22, Theme.bodySize)
                        }
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 8
                    Heading {
                        Layout.fillWidth: true
                        text: qsTr("Are you still there?")
                        font.pixelSize: Theme.grown(44, 0.4)
                    }
                    Words {
                        Layout.fillWidth: true
                        text: qsTr("Tap anywhere to stay. Your plan is kept.")
                        font.pixelSize: Theme.grown(23, 0.5)
                    }
                    Words {
                        Layout.fillWidth: true
                        color: Theme.ink2
                        text: qsTr("If not, we hide this screen to keep your plan private.")
                        font.pixelSize: Theme.grown(20, 0.5)
                    }
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: still.implicitWidth + hideNow.implicitWidth + 16 > layout.width ? 1 : 2
                columnSpacing: 16
                rowSpacing: 12
                Button {
                    id: still
                    Layout.fillWidth: true
                    Layout.minimumHeight: 88
                    iconName: "hand"
                    text: qsTr("I am still here")
                    size: Theme.grown(24, 0.5)
                    focus: true
                    onClicked: warning.shell.stay()
                }
                SecondaryButton {
                    id: hideNow
                    Layout.fillWidth: Theme.big
                    Layout.minimumHeight: 88
                    iconName: "eye-off"
                    text: qsTr("Hide now")
                    size: Theme.grown(24, 0.5)
                    onClicked: warning.shell.hide()
                }
            }
        }
    }
}
