// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../parts"

// The consultation: what the plan needs and nothing more. Lists open in panels of their own.
PageFrame {
    id: page

    readonly property var form: kiosk.staffForm

    tag: qsTr("Staff")
    title: qsTr("New consultation")
    titleShown: false
    backText: qsTr("Cancel")
    backIcon: "x"
    nextText: form.missing === "" ? qsTr("Start with patient")
                                  : qsTr("Start with patient\n%1").arg(form.missing)
    nextReady: form.missing === ""
    ownWalk: true
    onBackWanted: form.touched ? panels.show(leavePanel) : page.kiosk.finish()
    onNextWanted: form.start()

    Connections {
        target: page.form
        function onRefused(field: string): void {
            const places = {
                "name": name, "treated": treated, "areas": areas, "device": devices,
                "depth": depths, "adjuncts": adjuncts, "factors": factors,
                "allergies": allergies, "products": products, "changes": changes,
                "questions": questions, "nextVisit": nextVisit
            }
            const place = places[field] ?? other
            page.scroller.reveal(place)
            if (field === "name")
                name.input.forceActiveFocus()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.stacked ? 1 : 2
        columnSpacing: 12
        rowSpacing: 8

        Heading {
            Layout.fillWidth: true
            level: 1
            text: page.title
        }
        Flow {
            Layout.fillWidth: Theme.stacked
            spacing: 12

            SecondaryButton {
                thin: true
                size: Theme.smallSize
                iconName: "clipboard-check"
                text: qsTr("Reference")
                onClicked: page.kiosk.open("reference")
            }
            SecondaryButton {
                thin: true
                size: Theme.smallSize
                iconName: "user-check"
                text: page.form.summary.practitioner
                spokenName: qsTr("Who treated? %1").arg(page.form.practitioner)
                onClicked: panels.show(practitionerPanel)
            }
        }
    }
    Problem {
        id: other
        Layout.fillWidth: true
        text: [page.form.errors.other, page.form.errors.practitioner].filter(Boolean).join(" ")
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.stacked
        columns: Theme.stacked ? 1 : 2
        uniformCellWidths: true
        columnSpacing: Theme.cardGap
        rowSpacing: Theme.cardGap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.stacked
            padding: 16

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                spacing: 12

                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.big ? 1 : 2
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
                        problem: page.form.errors.name
                        onEdited: text => page.form.setName(text)
                    }
                    StaffOpener {
                        id: treated
                        Layout.fillWidth: true
                        Layout.preferredWidth: 5
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("Time of treatment")
                        text: page.form.treatedWords
                        iconName: "clock"
                        endIcon: ""
                        problem: page.form.errors.treated
                        onOpened: panels.show(treatedPanel)
                    }
                }
                StaffChips {
                    id: areas
                    Layout.fillWidth: true
                    label: qsTr("Area")
                    options: page.form.options.areas
                    chosen: page.form.chosen.areas
                    problem: page.form.errors.areas
                    onPressed: choice => page.form.press("areas", choice)
                }
                StaffChips {
                    id: devices
                    Layout.fillWidth: true
                    label: qsTr("Device")
                    several: false
                    options: page.form.options.devices
                    chosen: page.form.chosen.devices
                    problem: page.form.errors.device
                    onPressed: choice => page.form.press("devices", choice)
                }
                StaffChips {
                    id: depths
                    Layout.fillWidth: true
                    label: qsTr("Needle depth, mm")
                    several: false
                    options: page.form.options.depths
                    chosen: page.form.chosen.depths
                    problem: page.form.errors.depth
                    onPressed: choice => page.form.press("depths", choice)
                }
                StaffChips {
                    id: adjuncts
                    Layout.fillWidth: true
                    label: qsTr("Adjuncts")
                    none: qsTr("None")
                    options: page.form.options.adjuncts
                    chosen: page.form.chosen.adjuncts
                    problem: page.form.errors.adjuncts
                    onPressed: choice => page.form.press("adjuncts", choice)
                }
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.stacked
            padding: 16

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                spacing: 12

                StaffChips {
                    id: factors
                    Layout.fillWidth: true
                    label: qsTr("Factors")
                    options: page.form.options.factors
                    chosen: Object.keys(page.form.chosen.factors)
                    problem: page.form.errors.factors
                    onPressed: choice => page.form.press("factors", choice)
                }
                Repeater {
                    model: page.form.options.choiceFactors
                    delegate: StaffChips {
                        id: factor
                        required property var modelData

                        Layout.fillWidth: true
                        label: modelData.label
                        several: false
                        leastWidth: 60
                        options: modelData.choices
                        chosen: page.form.chosen.factors[modelData.id] ?? ""
                        onPressed: choice => page.form.press(modelData.id, choice)
                    }
                }
                GridLayout {
                    id: lists
                    readonly property real room: width / Theme.scale

                    Layout.fillWidth: true
                    columns: room > 500 ? 3 : room > 330 ? 2 : 1
                    uniformCellWidths: true
                    columnSpacing: 10
                    rowSpacing: 12

                    StaffOpener {
                        id: allergies
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        size: Theme.smallSize
                        label: qsTr("Allergies")
                        text: page.form.summary.allergies
                        problem: page.form.errors.allergies
                        onOpened: panels.show(allergyPanel)
                    }
                    StaffOpener {
                        id: products
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        size: Theme.smallSize
                        label: qsTr("Own products")
                        text: page.form.summary.products
                        problem: page.form.errors.products
                        onOpened: panels.show(productPanel)
                    }
                    StaffOpener {
                        id: questions
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        size: Theme.smallSize
                        label: qsTr("Questions")
                        text: page.form.summary.questions
                        problem: page.form.errors.questions
                        onOpened: panels.show(questionPanel)
                    }
                    StaffOpener {
                        id: changes
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        size: Theme.smallSize
                        label: qsTr("Changes")
                        text: page.form.summary.changes
                        problem: page.form.errors.changes
                        onOpened: panels.show(changePanel)
                    }
                    StaffOpener {
                        id: nextVisit
                        Layout.fillWidth: true
                        Layout.columnSpan: lists.columns > 1 ? 2 : 1
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("Next visit")
                        text: page.form.summary.nextVisit
                        note: page.form.nextVisitNote
                        iconName: "calendar-days"
                        endIcon: ""
                        problem: page.form.errors.nextVisit
                        onOpened: {
                            page.form.wishNextVisit()
                            panels.show(visitPanel)
                        }
                    }
                }
            }
        }
    }

    Item {
        visible: Theme.stacked
        Layout.fillHeight: true
    }
    Loader {
        id: panels
        visible: false

        function show(panel: Component): void {
            sourceComponent = null
            sourceComponent = panel
            const opened = item as Panel
            opened.open()
        }
    }
    Connections {
        target: panels.item
        function onClosed(): void {
            panels.sourceComponent = null
        }
    }

    Component {
        id: treatedPanel
        StaffWhenPanel {
            form: page.form
            which: "treated"
            title: qsTr("Time of treatment")
            when: page.form.treated
            note: qsTr("The end of the treatment. Every date counts from it.")
            problem: page.form.errors.treated
            now: true
        }
    }
    Component {
        id: visitPanel
        StaffWhenPanel {
            form: page.form
            which: "nextVisit"
            title: qsTr("Next visit")
            when: page.form.nextVisit
            note: page.form.nextVisitNote
            problem: page.form.errors.nextVisit
            weeks: true
            droppable: true
        }
    }
    Component {
        id: allergyPanel
        StaffAllergyPanel {
            form: page.form
            problem: page.form.errors.allergies
        }
    }
    Component {
        id: productPanel
        StaffProductPanel {
            form: page.form
            problem: page.form.errors.products
        }
    }
    Component {
        id: changePanel
        StaffChangePanel {
            form: page.form
        }
    }
    Component {
        id: questionPanel
        StaffQuestionPanel {
            form: page.form
        }
    }
    Component {
        id: practitionerPanel
        StaffPractitionerPanel {
            form: page.form
            problem: page.form.errors.practitioner
        }
    }
    Component {
        id: leavePanel
        StaffAskPanel {
            title: qsTr("Leave this consultation?")
            words: qsTr("What you filled in is lost.")
            yes: qsTr("Yes, leave it")
            no: qsTr("No, go on")
            onSure: page.kiosk.finish()
        }
    }
}
