// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import "cards"
import "controls"
import "text"

// Out of order: the pack or the settings are wrong. Whoever stands there reads whom to ask; staff
// read every problem, and what is safe. Nothing of a patient is here, so there is no PIN.
Basic.ApplicationWindow {
    id: app

    required property list<string> problems
    required property bool windowed
    property bool staff: false

    visible: true
    visibility: windowed ? Window.Windowed : Window.FullScreen
    width: 1280
    height: 800
    title: qsTr("Aftercare Kiosk")
    color: Theme.ground

    Binding { target: Theme; property: "windowWidth"; value: app.width }
    Binding { target: Theme; property: "windowHeight"; value: app.height }

    Column {
        visible: !app.staff
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 28
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "clinic-mark"
            size: 112
        }
        Heading {
            width: parent.width
            level: 1
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("We are not ready")
            font.pixelSize: Theme.greetingSize
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Please ask our team.")
            font.pixelSize: Theme.leadSize
        }
        SecondaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "shield"
            text: qsTr("Staff")
            onClicked: app.staff = true
        }
    }
    Scroller {
        visible: app.staff
        anchors.fill: parent
        anchors.topMargin: Theme.margin
        anchors.bottomMargin: Theme.margin
        inset: Theme.margin
        spacing: 16

        RowLayout {
            Layout.fillWidth: true
            spacing: 16
            Tag {
                icon: "shield"
                text: qsTr("Staff")
            }
            Heading {
                level: 1
                Layout.fillWidth: true
                text: qsTr("The kiosk did not start")
            }
            SecondaryButton {
                thin: true
                iconName: "power"
                text: qsTr("Close the kiosk")
                onClicked: Qt.quit()
            }
        }
        Words {
            Layout.fillWidth: true
            font.pixelSize: Theme.leadSize
            text: qsTr("The clinic's content has a mistake. No patient was shown anything. Nothing was lost.")
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("Mend each line below, then start the kiosk again. For help, read this list to whoever looks after it. Code C1.")
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: 12
                Repeater {
                    model: app.problems
                    delegate: RowLayout {
                        id: row
                        required property string modelData
                        spacing: 12
                        Icon {
                            name: "urgent-emergency"
                            tint: Theme.stop
                            Layout.alignment: Qt.AlignTop
                        }
                        Words {
                            Layout.fillWidth: true
                            text: row.modelData
                            font.pixelSize: Theme.smallSize
                            anywhere: true
                        }
                    }
                }
            }
        }
    }
}
