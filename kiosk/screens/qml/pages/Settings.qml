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
import "../staff"
import "../text"

// The clinic's settings, section by section. What is saved counts at once.
PageFrame {
    id: page

    readonly property SettingsView settings: shell.settings

    tag: qsTr("Administrator")
    title: shell.title
    draftShown: false
    nextText: qsTr("Save")
    nextIcon: "save"
    nextIconLast: false
    nextReady: settings.locked === "" && !settings.busy
    ownWalk: true
    onBackWanted: settings.leave()
    onNextWanted: save()
    onVisibleChanged: if (visible) settings.arrive()
    Component.onCompleted: if (visible) settings.arrive()

    // With something wrong, to where that is.
    function save(): void {
        const wrong = settings.save()
        if (wrong !== "")
            goTo.name = wrong
    }
    // In the largest text the section begins under the tabs: it is brought up.
    Timer {
        id: toSection
        interval: 1
        onTriggered: page.scroller.goTo(halves.y + card.y - 12)
    }
    // Once the section stands.
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
            visible: page.settings.said !== ""
            text: page.settings.said
            color: page.settings.failed ? Theme.stop : Theme.ok
            font.weight: Font.Bold
            horizontalAlignment: Theme.stacked ? Text.AlignLeft : Text.AlignRight
            Accessible.role: Accessible.AlertMessage
        },
        Words {
            Layout.fillWidth: true
            visible: page.settings.said === "" && text !== ""
            styled: true
            text: page.settings.lastGood
            color: Theme.ink2
            horizontalAlignment: Theme.stacked ? Text.AlignLeft : Text.AlignRight
        },
        SecondaryButton {
            visible: page.settings.lastGood !== ""
            thin: true
            iconName: "undo-2"
            text: qsTr("Bring back")
            onClicked: page.settings.askBringBack()
        }
    ]

    component Part: Loader {
        required property string name
        active: page.settings.section === name
        visible: active
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.alignment: Qt.AlignTop
    }

    Problem {
        Layout.fillWidth: true
        text: page.settings.locked
    }
    GridLayout {
        id: halves
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.cardGap
        rowSpacing: 16

        GridLayout {
            Layout.preferredWidth: Theme.stacked ? -1 : 284 * Math.min(1.3, Theme.scale)
            Layout.maximumWidth: Theme.stacked ? 100000 : 284 * Math.min(1.3, Theme.scale)
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignTop
            columns: Theme.stacked && Theme.windowWidth / Theme.scale > 520 ? 2 : 1
            rowSpacing: 8
            columnSpacing: 8
            uniformCellWidths: true

            Accessible.role: Accessible.PageTabList

            Repeater {
                model: page.settings.sections
                delegate: SectionTab {
                    required property SectionShown modelData
                    section: modelData
                    Layout.fillWidth: true
                    onClicked: {
                        page.settings.open(modelData.name)
                        if (Theme.big)
                            toSection.restart()
                    }
                }
            }
        }
        Card {
            id: card
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
                    visible: page.settings.section === "clinic"
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
                    name: "products"
                    sourceComponent: ProductSettings { settings: page.settings }
                }
                Part {
                    name: "people"
                    sourceComponent: PeopleSettings { settings: page.settings }
                }
                Part {
                    name: "approval"
                    sourceComponent: ApprovalSettings { settings: page.settings }
                }
                Part {
                    name: "self-test"
                    sourceComponent: SelfTestBoard { shell: page.shell }
                }
            }
        }
    }
    PanelSlot {
        shell: page.shell
        name: "leave-settings"
        file: "LeaveSettingsPanel.qml"
    }
    PanelSlot {
        shell: page.shell
        name: "bring-back"
        file: "BringBackPanel.qml"
    }
    PanelSlot {
        shell: page.shell
        name: "logo"
        file: "LogoPanel.qml"
    }
}
