// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../panels"
import "../settings"
import "../text"

// The first set-up: the sections of the settings one after the other, each saved as it is left.
PageFrame {
    id: page

    readonly property SettingsView settings: shell.settings
    readonly property SetUpView setUp: shell.setUp

    tag: setUp.where
    title: shell.title
    draftShown: false
    nextText: setUp.nextWords
    nextShort: setUp.last ? qsTr("Done") : qsTr("Next")
    nextIcon: setUp.last ? "check" : "arrow-right"
    nextIconLast: !setUp.last
    nextReady: setUp.ready && settings.locked === ""
    ownWalk: true
    onBackWanted: setUp.back()
    onNextWanted: next()
    onVisibleChanged: if (visible) arrive()
    Component.onCompleted: if (visible) arrive()

    function arrive(): void {
        settings.arrive()
        setUp.arrive()
    }
    // With something wrong, to where that is.
    function next(): void {
        if (setUp.last && setUp.ready)
            setUp.finish()
        else if (!setUp.last)
            goTo.name = settings.save()
    }
    Timer {
        id: goTo
        property string name
        interval: 1
        onNameChanged: if (name !== "") restart()
        onTriggered: {
            clinicPart.goTo(name)
            page.scroller.revealProblem()
            name = ""
        }
    }

    across: [
        Words {
            Layout.fillWidth: true
            text: page.settings.failed ? page.settings.said : qsTr("It starts as the example clinic. You change what differs.")
            color: page.settings.failed ? Theme.stop : Theme.ink2
            horizontalAlignment: Theme.stacked ? Text.AlignLeft : Text.AlignRight
            Accessible.role: page.settings.failed ? Accessible.AlertMessage : Accessible.StaticText
        },
        SecondaryButton {
            thin: true
            iconName: "pause"
            text: qsTr("Stop for now")
            onClicked: page.setUp.stop()
        }
    ]

    component Part: Loader {
        required property string name
        active: !page.setUp.last && page.settings.section === name
        visible: active
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
    }

    Problem {
        Layout.fillWidth: true
        text: page.settings.locked
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        StepList {
            visible: !Theme.stacked
            Layout.preferredWidth: 380
            Layout.maximumWidth: 380
            Layout.fillHeight: true
            setUp: page.setUp
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: body.implicitHeight + 2 * padding
            padding: 14

            ColumnLayout {
                id: body
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: 0

                ClinicSettings {
                    id: clinicPart
                    visible: !page.setUp.last && page.settings.section === "clinic"
                    Layout.fillWidth: true
                    settings: page.settings
                    onWantsLogo: page.settings.openLogos()
                }
                Part {
                    name: "look"
                    sourceComponent: LookSettings { settings: page.settings }
                }
                Part {
                    name: "printing"
                    sourceComponent: PrintingSettings { settings: page.settings }
                }
                Part {
                    name: "privacy"
                    sourceComponent: PrivacySettings { settings: page.settings }
                }
                Part {
                    name: "people"
                    sourceComponent: PeopleSettings { settings: page.settings }
                }
                Loader {
                    active: page.setUp.last
                    visible: active
                    Layout.fillWidth: true
                    sourceComponent: TestPrint { setUp: page.setUp }
                }
            }
        }
    }
    PanelSlot {
        shell: page.shell
        name: "logo"
        file: "LogoPanel.qml"
    }
}
