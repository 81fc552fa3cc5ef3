// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../panels"
import "../staff"
import "../text"

// The consultation: what the plan needs and nothing more. Lists open in panels of their own.
PageFrame {
    id: page

    readonly property FormView form: shell.form

    tag: qsTr("Staff")
    title: qsTr("New consultation")
    titleShown: false
    draftShown: false
    backText: qsTr("Cancel")
    backIcon: "x"
    nextText: form.startWords
    nextShort: form.startShort
    nextLine: form.startLine
    nextReady: form.missing === ""
    ownWalk: true
    onBackWanted: page.shell.leaveForm()
    onNextWanted: page.form.start()

    component Side: Card {
        default property alias fields: fields.data

        Layout.fillWidth: true
        Layout.fillHeight: !Theme.stacked
        padding: 16

        ColumnLayout {
            id: fields
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: 12
        }
    }
    component Choices: ChipGroup {
        required property ChipGroupShown modelData

        Layout.fillWidth: true
        group: modelData
        onPressed: choice => page.form.press(modelData.id, choice)
    }
    component ListOpener: Opener {
        property string panel

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        size: Theme.smallSize
        onOpened: page.shell.openPanel(panel)
    }
    component FormPanel: PanelSlot {
        shell: page.shell
    }

    Connections {
        target: page.form
        function onRefused(): void {
            page.scroller.revealProblem()
            if (page.form.nameProblem !== "")
                name.input.forceActiveFocus()
        }
    }

    GridLayout {
        id: head

        // The buttons stand beside the title only where all of it has room.
        readonly property real beside: checks.implicitWidth + reference.implicitWidth + practitioner.implicitWidth
        readonly property real remark: draft.visible ? Theme.px(220) : 0
        readonly property bool oneRow: !Theme.stacked && (page.width <= 0 || title.implicitWidth + remark + beside + 60 <= page.room)

        Layout.fillWidth: true
        columns: Theme.stacked ? 1 : oneRow && draft.visible ? 3 : 2
        columnSpacing: 12
        rowSpacing: 8

        Heading {
            id: title
            Layout.fillWidth: Theme.stacked || !draft.visible
            level: 1
            text: page.title
        }
        Words {
            id: draft
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            visible: text !== ""
            text: page.shell.draft
            font.pixelSize: Theme.smallSize
            color: Theme.ink2
            leading: 1.1
        }
        Flow {
            Layout.fillWidth: !head.oneRow
            Layout.columnSpan: head.oneRow || Theme.stacked ? 1 : 2
            spacing: 12

            SecondaryButton {
                id: checks
                thin: true
                size: Theme.smallSize
                visible: page.shell.suitability.rows.length > 0
                iconName: "list-checks"
                text: page.shell.suitability.words
                onClicked: page.shell.openPanel("suitability")
            }
            SecondaryButton {
                id: reference
                thin: true
                size: Theme.smallSize
                iconName: "clipboard-check"
                text: qsTr("Reference")
                onClicked: page.shell.jump("reference")
            }
            SecondaryButton {
                id: practitioner
                thin: true
                size: Theme.smallSize
                iconName: "user-check"
                text: page.form.practitionerWords
                spokenName: page.form.practitionerSpoken
                onClicked: page.shell.openPanel("practitioner")
            }
        }
    }
    Problem {
        Layout.fillWidth: true
        text: page.form.problem
    }
    Problem {
        Layout.fillWidth: true
        text: page.shell.suitability.problem
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.stacked
        columns: Theme.stacked ? 1 : 2
        uniformCellWidths: true
        columnSpacing: Theme.cardGap
        rowSpacing: Theme.cardGap

        Side {
            Loader {
                Layout.fillWidth: true
                active: page.form.treatments !== null
                visible: active
                sourceComponent: ChipGroup {
                    group: page.form.treatments
                    onPressed: pack => page.form.chooseTreatment(pack)
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: Theme.big || width < Theme.px(450) ? 1 : 2
                columnSpacing: 14
                rowSpacing: 12

                Field {
                    id: name
                    Layout.fillWidth: true
                    Layout.preferredWidth: 4
                    Layout.alignment: Qt.AlignTop
                    spacing: 4
                    label: qsTr("First name or initials")
                    text: page.form.name
                    problem: page.form.nameProblem
                    onEdited: text => page.form.setName(text)
                }
                ListOpener {
                    Layout.preferredWidth: 5
                    shown: page.form.treatedOpener
                    size: Theme.bodySize
                    iconName: "clock"
                    endIcon: ""
                    panel: "treated"
                }
            }
            Repeater {
                model: page.form.groups
                delegate: Choices {}
            }
        }

        Side {
            Repeater {
                model: page.form.factors
                delegate: Choices {}
            }
            GridLayout {
                id: lists
                readonly property real room: width / Theme.scale

                Layout.fillWidth: true
                columns: room > 500 ? 3 : room > 330 ? 2 : 1
                uniformCellWidths: true
                columnSpacing: 10
                rowSpacing: 12

                ListOpener {
                    shown: page.form.allergies
                    panel: "allergies"
                }
                ListOpener {
                    shown: page.form.products
                    panel: "products"
                }
                ListOpener {
                    shown: page.form.questions
                    panel: "questions"
                }
                ListOpener {
                    shown: page.form.changes
                    panel: "changes"
                }
                ListOpener {
                    Layout.columnSpan: lists.columns > 1 ? 2 : 1
                    shown: page.form.course
                    panel: "course"
                }
                Opener {
                    Layout.fillWidth: true
                    Layout.columnSpan: lists.columns > 1 ? 2 : 1
                    Layout.alignment: Qt.AlignTop
                    shown: page.form.nextVisitOpener
                    iconName: "calendar-days"
                    endIcon: ""
                    onOpened: page.shell.openPanel("next-visit")
                }
            }
        }
    }

    Item {
        visible: Theme.stacked
        Layout.fillHeight: true
    }

    FormPanel {
        name: "treated"
        file: "../staff/TreatedPanel.qml"
    }
    FormPanel {
        name: "next-visit"
        file: "../staff/NextVisitPanel.qml"
    }
    FormPanel {
        name: "allergies"
        file: "../staff/AllergyPanel.qml"
    }
    FormPanel {
        name: "products"
        file: "../staff/OwnProductPanel.qml"
    }
    FormPanel {
        name: "clinic-list"
        file: "../staff/ClinicListPanel.qml"
    }
    FormPanel {
        name: "questions"
        file: "../staff/QuestionPanel.qml"
    }
    FormPanel {
        name: "changes"
        file: "../staff/ChangePanel.qml"
    }
    FormPanel {
        name: "course"
        file: "../staff/CoursePanel.qml"
    }
    FormPanel {
        name: "suitability"
        file: "../staff/SuitabilityPanel.qml"
    }
    FormPanel {
        name: "practitioner"
        file: "../staff/PractitionerPanel.qml"
    }
    FormPanel {
        name: "leave"
        file: "LeavePanel.qml"
    }
    FormPanel {
        name: "odd-time"
        file: "OddTimePanel.qml"
    }
    FormPanel {
        name: "hand-over"
        file: "HandOverPanel.qml"
    }
}
