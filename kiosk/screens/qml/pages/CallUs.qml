// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../text"

// When to call, soonest first. The phone band stands above everything.
PageFrame {
    id: page

    readonly property CallView call: shell.call
    // The cards share the height where there is some to share: side by side, or on a tall screen.
    readonly property bool airy: Theme.portrait && Theme.scale < 1.5
    readonly property bool shared: !Theme.tight || airy

    titleShown: false

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Math.max(112, band.implicitHeight + 32)
        radius: Theme.cardRadius
        color: Theme.primary

        GridLayout {
            id: band
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 32
            anchors.verticalCenter: parent.verticalCenter
            readonly property bool narrow: Theme.stacked && Theme.scale > 1 || page.room < 900
            columns: narrow ? 2 : 3
            columnSpacing: 22
            rowSpacing: 8

            Icon {
                name: "phone-call"
                tint: Theme.primaryInk
                size: 52
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4
                Heading {
                    Layout.fillWidth: true
                    level: 1
                    text: qsTr("If you are worried, call us")
                    font.pixelSize: Theme.grown(31, 0.6)
                    color: Theme.primaryInk
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    styled: true
                    text: page.call.closed
                    color: Theme.primaryInk
                }
            }
            CallNumber {
                text: page.call.phone
                fits: band.narrow
                Layout.fillWidth: band.narrow
                Layout.columnSpan: band.narrow ? 2 : 1
            }
        }
    }
    GridLayout {
        id: cards
        Layout.fillWidth: true
        Layout.fillHeight: page.shared
        columns: Theme.tight ? 1 : 3
        columnSpacing: 16
        rowSpacing: 16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: page.shared
            Layout.preferredWidth: 376
            spacing: 16

            FlagCard {
                shell: page.shell
                Layout.fillWidth: true
                kind: "emergency"
                title: page.call.emergencyTitle
                lines: page.call.emergency
                gap: 4
            }
            FlagCard {
                shell: page.shell
                Layout.fillWidth: true
                Layout.fillHeight: page.shared
                kind: "now"
                title: qsTr("Call us now")
                lines: page.call.now
                gap: page.airy ? 18 : 5
            }
        }
        FlagCard {
            shell: page.shell
            Layout.fillWidth: true
            Layout.fillHeight: page.shared
            Layout.preferredWidth: 478
            kind: "same-day"
            title: qsTr("Get help today or tonight")
            lead: page.call.sameDayLead
            lines: page.call.sameDay
            gap: page.airy ? 18 : 6
            spread: !Theme.tight
        }
        FlagCard {
            shell: page.shell
            Layout.fillWidth: true
            Layout.fillHeight: page.shared
            Layout.preferredWidth: 330
            kind: "week"
            title: qsTr("Call us")
            lines: page.call.call
            gap: page.airy ? 18 : 10
            moreTitle: qsTr("This week")
            more: page.call.thisWeek
            note: qsTr("This screen does not check your skin. Call us if you are not sure.")
        }
    }
    Item {
        visible: !page.shared
        Layout.fillHeight: true
    }
}
