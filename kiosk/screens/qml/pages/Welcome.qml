// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// Hello: what we will cover, and how the patient wants the screen.
PageFrame {
    id: page

    readonly property WelcomeView welcome: shell.welcome
    readonly property FigureShown figure: welcome.figure

    titleShown: false
    backText: qsTr("Staff")
    backIcon: "shield"

    component Covered: Item {
        id: cover

        property alias icon: icon.name
        property alias text: words.text

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: line.implicitHeight
        RowLayout {
            id: line
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: 14
            Icon {
                id: icon
            }
            Words {
                id: words
                Layout.fillWidth: true
            }
        }
    }

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
                        id: figure
                        readonly property string picture: page.figure?.source ?? ""
                        readonly property real most: 213
                        readonly property real gridWidth: page.figure?.width ?? 1
                        readonly property real gridHeight: page.figure?.height ?? 1

                        anchors.right: parent.right
                        anchors.rightMargin: 40
                        anchors.bottom: parent.bottom
                        height: most
                        width: Math.round(most * gridWidth / gridHeight)
                        sourceSize: Qt.size(width, height)
                        source: picture
                        visible: page.figure !== null && page.room > 560
                        Accessible.role: Accessible.Graphic
                        Accessible.name: page.figure?.words ?? ""
                        Accessible.ignored: !visible
                    }
                    Column {
                        id: hello
                        anchors.left: parent.left
                        anchors.leftMargin: 32
                        anchors.right: figure.visible ? figure.left : parent.right
                        anchors.rightMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 10

                        Heading {
                            level: 1
                            width: parent.width
                            text: page.welcome.greeting
                            font.pixelSize: Theme.greetingSize
                            anywhere: true
                        }
                        Words {
                            width: parent.width
                            text: page.welcome.lead
                            font.pixelSize: Theme.leadSize
                            leading: 1.35
                        }
                    }
                }
                Hairline {
                    Layout.leftMargin: 1
                    Layout.rightMargin: 1
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

                        Covered {
                            icon: "eye"
                            text: qsTr("What to expect")
                        }
                        Covered {
                            icon: "calendar-days"
                            text: qsTr("Your timeline, day by day")
                        }
                        Covered {
                            icon: "droplets"
                            text: qsTr("Your products")
                        }
                        Covered {
                            icon: "hand-heart"
                            text: qsTr("Care at home")
                        }
                        Covered {
                            icon: "phone"
                            text: qsTr("When to call us")
                        }
                        Covered {
                            icon: "file-text"
                            text: qsTr("A sheet to take home")
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
                visible: page.shell.languages.length > 1
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
                        shell: page.shell
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
                        shell: page.shell
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
