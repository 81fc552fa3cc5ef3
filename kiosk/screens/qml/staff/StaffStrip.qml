// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// For the practitioner beside the patient: why a date is what it is and another one, what to talk
// about, what the patient asks, and the checklist.
FocusScope {
    id: strip

    required property Shell shell
    readonly property StripView shown: shell.strip
    readonly property StripExplainedShown explained: shown.explained
    readonly property StripChangeShown change: explained?.change ?? null
    // What the sources say is long, and opens by a press.
    property bool sources: false

    component Part: Heading {
        level: 2
        font.pixelSize: Theme.bodySize
        Layout.fillWidth: true
    }

    Rectangle {
        anchors.fill: parent
        topLeftRadius: Theme.cardRadius
        color: Theme.edge

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: 2
            anchors.topMargin: 2
            topLeftRadius: Theme.cardRadius - 2
            color: Theme.surface
        }
    }
    RowLayout {
        id: head
        x: 24
        y: 14
        width: parent.width - 48
        spacing: 12

        IconWord {
            Layout.fillWidth: true
            icon: "user-check"
            text: strip.shown.whom
            tint: Theme.primary
            ink: Theme.primary
            size: Theme.smallSize
            iconSize: Theme.grown(24, 0.6)
            spacing: 8
            read: true
        }
        SecondaryButton {
            thin: true
            size: Theme.smallSize
            iconName: "x"
            text: qsTr("Close")
            focus: true
            onClicked: strip.shown.leave()
        }
    }
    Scroller {
        anchors.top: head.bottom
        anchors.topMargin: 6
        anchors.bottom: parent.bottom
        width: parent.width
        inset: 24
        spacing: 10

        // One date: why it is what it is, and another.
        ColumnLayout {
            Layout.fillWidth: true
            visible: strip.explained !== null
            spacing: 8

            SecondaryButton {
                thin: true
                size: Theme.smallSize
                iconName: "arrow-left"
                text: qsTr("All dates")
                onClicked: {
                    strip.sources = false
                    strip.shown.explain("")
                }
            }
            Part {
                text: strip.explained?.title ?? ""
            }
            WhyCard {
                Layout.fillWidth: true
                brief: !strip.sources
                why: strip.explained?.why ?? null
            }
            SecondaryButton {
                thin: true
                size: Theme.smallSize
                iconName: strip.sources ? "chevron-up" : "chevron-down"
                text: strip.sources ? qsTr("Hide the sources") : qsTr("What the sources say")
                onClicked: strip.sources = !strip.sources
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: strip.explained?.closed ?? ""
                color: Theme.ink2
            }
            ColumnLayout {
                Layout.fillWidth: true
                visible: strip.change !== null
                spacing: 8

                Part {
                    text: qsTr("Change it")
                }
                StepperField {
                    Layout.fillWidth: true
                    label: qsTr("Hours after treatment")
                    shown: strip.change?.days ?? null
                    onEdited: text => strip.shown.setHours(text)
                    onTurned: by => strip.shown.turnDays(by)
                    onAccepted: reason.input.forceActiveFocus()
                }
                Words {
                    Layout.fillWidth: true
                    text: strip.change?.floor ?? ""
                    color: Theme.ink2
                    font.pixelSize: Theme.smallSize
                }
                Flow {
                    Layout.fillWidth: true
                    visible: (strip.change?.reasons.length ?? 0) > 0
                    spacing: 8
                    Repeater {
                        model: strip.change?.reasons ?? []
                        delegate: ChoiceChip {
                            required property string modelData
                            several: false
                            text: modelData
                            checked: strip.change?.reason === modelData
                            onClicked: strip.shown.setReason(modelData)
                        }
                    }
                }
                Field {
                    id: reason
                    Layout.fillWidth: true
                    label: qsTr("Why (the patient sees this)")
                    text: strip.change?.reason ?? ""
                    problem: strip.change?.problem ?? ""
                    onEdited: text => strip.shown.setReason(text)
                    onAccepted: strip.shown.change()
                }
                Button {
                    iconName: "check"
                    text: qsTr("Change the date")
                    onClicked: strip.shown.change()
                }
            }
        }

        // What to talk about and what is open.
        ColumnLayout {
            Layout.fillWidth: true
            visible: strip.shown.talk.length > 0 && strip.explained === null
            spacing: 6
            Part {
                text: qsTr("Talk about")
            }
            Repeater {
                model: strip.shown.talk
                delegate: BulletLine {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                    disc: Theme.primary
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: strip.shown.asked.length > 0 && strip.explained === null
            spacing: 6
            Part {
                text: qsTr("They want to ask")
            }
            Repeater {
                model: strip.shown.asked
                delegate: BulletLine {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                    disc: Theme.primary
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: strip.shown.again.length > 0 && strip.explained === null
            spacing: 6
            Part {
                text: qsTr("Gone over again")
            }
            Repeater {
                model: strip.shown.again
                delegate: BulletLine {
                    required property string modelData
                    Layout.fillWidth: true
                    text: modelData
                    disc: Theme.primary
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: strip.shown.products.length > 0 && strip.explained === null
            spacing: 8
            Part {
                text: qsTr("To settle")
            }
            Repeater {
                model: strip.shown.products
                delegate: WaitChoice {
                    required property StripProductShown modelData
                    narrow: true
                    Layout.fillWidth: true
                    text: modelData.name
                    hint: modelData.told
                    onClicked: strip.shown.settle(modelData.place)
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: strip.explained === null
            spacing: 8
            GridLayout {
                Layout.fillWidth: true
                columns: Theme.big ? 1 : 2
                Part {
                    text: qsTr("Checklist")
                }
                Words {
                    text: strip.shown.ticked
                    color: Theme.ink2
                    font.pixelSize: Theme.smallSize
                }
            }
            Repeater {
                model: strip.shown.checklist
                delegate: ChoiceCard {
                    required property TickShown modelData
                    Layout.fillWidth: true
                    implicitHeight: Math.max(Theme.leastTarget, implicitContentHeight + 16)
                    padding: 8
                    leftPadding: 14
                    size: Theme.smallSize
                    several: true
                    text: modelData.text
                    checked: modelData.ticked
                    onClicked: strip.shown.tick(modelData.id)
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: strip.explained === null
            spacing: 8
            Part {
                text: qsTr("Why this date?")
            }
            Repeater {
                model: strip.shown.waits
                delegate: WaitChoice {
                    required property StripWaitShown modelData
                    narrow: true
                    Layout.fillWidth: true
                    text: modelData.name
                    hint: modelData.told
                    onClicked: strip.shown.explain(modelData.id)
                }
            }
        }
    }
}
