// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../panels"
import "../text"

// The practitioner's changes: choose a wait, set its hours (told as a date, too), say why.
Panel {
    id: panel

    required property Shell shell
    readonly property ChangesView changes: shell.changes
    readonly property ChangeDraftShown draft: changes.draft

    title: changes.title
    closeText: qsTr("Done")
    keeps: true
    most: 900

    // One wait.
    Loader {
        Layout.fillWidth: true
        active: panel.draft !== null
        visible: active
        sourceComponent: ColumnLayout {
            spacing: 14

            Words {
                Layout.fillWidth: true
                text: panel.draft?.rule ?? ""
            }
            StepperField {
                Layout.fillWidth: true
                label: qsTr("Hours after treatment")
                shown: panel.draft?.hours ?? null
                onEdited: text => panel.changes.setHours(text)
                onTurned: days => panel.changes.turnHours(days)
                onAccepted: reason.input.forceActiveFocus()
            }
            Words {
                Layout.fillWidth: true
                text: panel.draft?.floor ?? ""
                color: Theme.ink2
            }
            SecondaryButton {
                thin: true
                iconName: "info"
                text: panel.draft?.why ? qsTr("Hide why") : qsTr("Why?")
                onClicked: panel.changes.turnWhy()
            }
            Loader {
                Layout.fillWidth: true
                active: panel.draft?.why ?? false
                visible: active
                sourceComponent: WhyCard {
                    why: panel.draft?.why ?? null
                }
            }
            Field {
                id: reason
                Layout.fillWidth: true
                label: qsTr("Why (the patient sees this)")
                text: panel.draft?.reason ?? ""
                onEdited: text => panel.changes.setReason(text)
                onAccepted: panel.changes.put()
            }
            Problem {
                Layout.fillWidth: true
                text: panel.draft?.problem ?? ""
            }
            Flow {
                Layout.fillWidth: true
                spacing: 12
                Button {
                    iconName: "check"
                    text: qsTr("Set this change")
                    onClicked: panel.changes.put()
                }
                SecondaryButton {
                    text: qsTr("Leave it as it is")
                    onClicked: panel.changes.leave()
                }
            }
        }
    }

    // The changes so far, and the waits to choose from.
    ColumnLayout {
        Layout.fillWidth: true
        visible: panel.draft === null
        spacing: 10

        Repeater {
            model: panel.changes.rows
            delegate: EntryRow {
                required property ChangeRowShown modelData
                required property int index

                Layout.fillWidth: true
                title: modelData.name
                detail: modelData.detail
                problem: modelData.problem
                onEdit: panel.changes.edit(index)
                onRemove: panel.changes.remove(index)
            }
        }
        Words {
            Layout.fillWidth: true
            text: panel.changes.invitation
            color: Theme.ink2
        }
        Repeater {
            model: panel.changes.waits
            delegate: WaitChoice {
                required property WaitShown modelData

                Layout.fillWidth: true
                text: modelData.name
                hint: modelData.told
                onClicked: panel.changes.choose(modelData.id)
            }
        }
    }
}
