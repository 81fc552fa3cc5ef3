// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."
import "../cards"
import "../controls"
import "../panels"
import "../text"

// Between two visits: nothing personal, and the way into the next consultation.
PageFrame {
    id: page

    readonly property bool crowded: shell.administrator && shell.setUp.open

    tag: qsTr("Staff")
    title: qsTr("Ready for the next visit")
    aside: shell.standing
    draftShown: false
    backText: qsTr("Sign out")
    backIcon: "log-out"
    nextText: ""
    ownWalk: true
    onBackWanted: shell.invite()

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        GridLayout {
            anchors.fill: parent
            columns: 1
            rowSpacing: page.shell.administrator ? 14 : 24

            Item { Layout.fillHeight: true }
            ClinicMark {
                visible: Theme.scale < 1.5 && Theme.windowHeight >= 700
                Layout.alignment: Qt.AlignHCenter
                logo: page.shell.clinic.logo
                mark: Theme.grown(page.shell.administrator ? 72 : 112, 0.6)
                mostWidth: 330
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: page.shell.clinic.name
                font.pixelSize: Theme.greetingSize
                font.weight: Font.Bold
                leading: 1.2
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: page.shell.cleared !== "" ? page.shell.cleared : qsTr("Nothing of the last visit is kept on this screen.")
                color: Theme.ink2
            }
            Note {
                Layout.fillWidth: true
                visible: page.shell.clock !== ""
                icon: "clock"
                text: page.shell.clock
            }
            SecondaryButton {
                Layout.alignment: Qt.AlignHCenter
                visible: page.shell.clock !== ""
                thin: true
                iconName: "check"
                text: qsTr("The clock is right")
                onClicked: page.shell.trustClock()
            }
            Button {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: parent.width
                implicitHeight: Math.max(80, implicitContentHeight + 24)
                size: Theme.leadSize
                iconName: "clipboard-list"
                text: qsTr("Start a consultation")
                onClicked: page.shell.startConsultation()
            }
            SecondaryButton {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: parent.width
                visible: page.crowded
                iconName: "list-checks"
                text: page.shell.setUp.goOn
                onClicked: page.shell.jump("set-up")
            }
            GridLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: false
                Layout.maximumWidth: parent.width
                columns: Theme.big ? 1 : Theme.stacked ? 2 : 3
                rowSpacing: 12
                columnSpacing: 12
                SecondaryButton {
                    thin: true
                    visible: page.shell.today.opener !== ""
                    iconName: "file-text"
                    text: page.shell.today.opener
                    onClicked: page.shell.openPanel("sheets")
                }
                SecondaryButton {
                    thin: true
                    iconName: "clipboard-check"
                    text: qsTr("Visits of today")
                    onClicked: page.shell.openPanel("receipts")
                }
                SecondaryButton {
                    thin: true
                    visible: page.shell.administrator
                    iconName: "users"
                    text: qsTr("People and PINs")
                    onClicked: page.shell.jump("people")
                }
                SecondaryButton {
                    thin: true
                    visible: page.shell.administrator
                    iconName: "settings"
                    text: qsTr("Settings")
                    onClicked: page.shell.jump("settings")
                }
                SecondaryButton {
                    thin: true
                    iconName: "list-checks"
                    text: qsTr("This machine")
                    onClicked: page.shell.jump("self-test")
                }
                SecondaryButton {
                    thin: true
                    iconName: "power"
                    text: qsTr("Close the kiosk")
                    onClicked: page.shell.askClose()
                }
            }
            Item { Layout.fillHeight: true }
        }
    }
    PanelSlot {
        shell: page.shell
        name: "sheets"
        file: "../staff/SheetsPanel.qml"
    }
    PanelSlot {
        shell: page.shell
        name: "receipts"
        file: "../staff/ReceiptsPanel.qml"
    }
    PanelSlot {
        shell: page.shell
        name: "close-kiosk"
        file: "CloseKioskPanel.qml"
    }
}
