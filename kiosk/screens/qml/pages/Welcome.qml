// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../parts"
import ".."

PageFrame {
    id: page

    titleShown: false
    backText: qsTr("Staff")
    backIcon: "shield"

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 628
            padding: 0
            implicitHeight: greeting.implicitHeight

            ColumnLayout {
                id: greeting
                anchors.fill: parent
                spacing: 0

                Item {
                    Layout.fillWidth: true
                    implicitHeight: Math.max(223, hello.implicitHeight + 48)

                    PictureGround {
                        anchors.fill: parent
                        corner: Theme.cardRadius
                    }
                    Image {
                        id: face
                        anchors.right: parent.right
                        anchors.rightMargin: 40
                        anchors.bottom: parent.bottom
                        height: 213
                        width: Math.round(height * 300 / 340)
                        sourceSize: Qt.size(width, height)
                        source: Theme.resources + "illustrations/face-" + page.kiosk.patient.tone + "-week-2.svg"
                        visible: page.room > 560
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("A calm face with closed eyes")
                        Accessible.ignored: !visible
                    }
                    Column {
                        id: hello
                        anchors.left: parent.left
                        anchors.leftMargin: 32
                        anchors.right: face.visible ? face.left : parent.right
                        anchors.rightMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 10

                        Heading {
                            level: 1
                            width: parent.width
                            text: qsTr("Hello, %1").arg(page.kiosk.patient.patient)
                            font.pixelSize: Theme.greetingSize
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        }
                        Words {
                            width: parent.width
                            text: qsTr("Let us plan how to care for your skin after microneedling.")
                            font.pixelSize: Theme.leadSize
                            leading: 1.35
                        }
                    }
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.leftMargin: 1
                    Layout.rightMargin: 1
                    implicitHeight: 1
                    color: Theme.line
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: 10000
                    Layout.margins: 32
                    Layout.topMargin: 24
                    Layout.bottomMargin: 22
                    spacing: 16

                    Heading {
                        level: 3
                        Layout.fillWidth: true
                        text: qsTr("What we will cover")
                        font.pixelSize: Theme.px(22)
                    }
                    GridLayout {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumHeight: 10000
                        columns: Theme.stacked && !Theme.portrait ? 1 : page.room / Theme.scale < 500 ? 1 : 2
                        columnSpacing: 24
                        rowSpacing: 16
                        uniformCellWidths: true
                        Repeater {
                            model: [
                                { icon: "scan-face", text: qsTr("What to expect") },
                                { icon: "calendar-days", text: qsTr("Your timeline, day by day") },
                                { icon: "droplets", text: qsTr("Your products") },
                                { icon: "hand-heart", text: qsTr("Care at home") },
                                { icon: "phone", text: qsTr("When to call us") },
                                { icon: "file-text", text: qsTr("A sheet to take home") },
                            ]
                            delegate: Item {
                                id: cover
                                required property var modelData
                                Layout.fillWidth: true
                                Layout.fillHeight: true
                                implicitHeight: line.implicitHeight
                                RowLayout {
                                    id: line
                                    width: parent.width
                                    anchors.verticalCenter: parent.verticalCenter
                                    spacing: 14
                                    Icon {
                                        name: cover.modelData.icon
                                    }
                                    Words {
                                        Layout.fillWidth: true
                                        text: cover.modelData.text
                                    }
                                }
                            }
                        }
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: 14
                        Icon {
                            name: "clock"
                        }
                        Words {
                            Layout.fillWidth: true
                            styled: true
                            text: qsTr("About <b>10 minutes</b>. Go back at any time.")
                        }
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.stacked
            Layout.preferredWidth: 568
            Layout.alignment: Qt.AlignTop
            spacing: 16

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.stacked
                implicitHeight: languages.implicitHeight + 2 * padding
                ColumnLayout {
                    id: languages
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 14
                    CardTitle {
                        Layout.fillWidth: true
                        icon: "globe"
                        text: qsTr("Language")
                    }
                    Languages {
                        kiosk: page.kiosk
                        hint: qsTr("Another language? Ask us.")
                        Layout.fillWidth: true
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                implicitHeight: sizes.implicitHeight + 2 * padding
                ColumnLayout {
                    id: sizes
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: 14
                    CardTitle {
                        Layout.fillWidth: true
                        icon: "a-large-small"
                        text: qsTr("Text size")
                    }
                    TextSizes {
                        kiosk: page.kiosk
                        Layout.fillWidth: true
                    }
                }
            }
            Note {
                Layout.fillWidth: true
                icon: "timer"
                text: qsTr("This screen clears when left alone. We warn you first. One tap keeps it open.")
            }
        }
    }
}
