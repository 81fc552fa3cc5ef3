// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// What the approval of each treatment is worth, and where a clinician signs one.
ColumnLayout {
    id: part

    required property SettingsView settings
    readonly property ApprovalPart approval: settings.approval

    spacing: 16

    component Typed: Field {
        required property SettingShown setting
        Layout.fillWidth: true
        label: setting.label
        text: setting.text
        maximumLength: 120
        onEdited: text => part.settings.setSigning(setting.name, text)
    }

    Repeater {
        model: part.approval.packs
        delegate: ColumnLayout {
            id: pack
            required property PackLine modelData
            Layout.fillWidth: true
            spacing: 8

            RowLayout {
                Layout.fillWidth: true
                spacing: 12
                Icon {
                    name: pack.modelData.stands ? "badge-check" : "triangle-alert"
                    tint: pack.modelData.stands ? Theme.ok : Theme.wait
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    Words {
                        Layout.fillWidth: true
                        text: pack.modelData.title
                        font.weight: Font.Bold
                    }
                    Words {
                        Layout.fillWidth: true
                        text: pack.modelData.words
                        anywhere: true
                    }
                    Words {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: pack.modelData.locked
                        color: Theme.ink2
                        font.pixelSize: Theme.smallSize
                    }
                }
            }
            SecondaryButton {
                visible: !pack.modelData.signing && pack.modelData.locked === ""
                thin: true
                iconName: "pencil-line"
                text: qsTr("Sign it")
                hint: pack.modelData.title
                onClicked: part.settings.openSigning(pack.modelData.pack)
            }
            Loader {
                active: pack.modelData.signing
                visible: active
                Layout.fillWidth: true
                sourceComponent: ColumnLayout {
                    spacing: 10
                    Words {
                        Layout.fillWidth: true
                        text: qsTr("Signing says that this clinician read every word of it, as it stands now. A change of any file makes it a draft again.")
                    }
                    Typed {
                        setting: part.approval.by
                    }
                    Typed {
                        setting: part.approval.registration
                    }
                    Typed {
                        setting: part.approval.reviewBy
                    }
                    Item {
                        Layout.fillWidth: true
                        implicitHeight: Math.max(Theme.px(26), wrong.implicitHeight)
                        Problem {
                            id: wrong
                            width: parent.width
                            text: part.approval.wrong
                        }
                    }
                    RowLayout {
                        spacing: 12
                        SecondaryButton {
                            thin: true
                            iconName: "x"
                            text: qsTr("Cancel")
                            onClicked: part.settings.dropSigning()
                        }
                        SecondaryButton {
                            thin: true
                            ready: !part.settings.busy
                            iconName: "badge-check"
                            text: qsTr("I read it. Sign")
                            hint: pack.modelData.title
                            onClicked: part.settings.sign()
                        }
                    }
                }
            }
            Hairline {
                Layout.fillWidth: true
            }
        }
    }
}
