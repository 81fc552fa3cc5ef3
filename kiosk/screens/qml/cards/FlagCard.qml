// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// The signs of one urgency: "emergency", "now", "same-day" or "week". The sooner, the heavier the
// border; the emergency card is filled.
Rectangle {
    id: card

    required property Shell shell
    required property string kind
    required property string title
    property string lead
    property list<SignShown> lines
    property string moreTitle
    property list<SignShown> more
    property string note
    property bool spread: false
    property real gap: 10
    readonly property bool filled: kind === "emergency"
    readonly property color ink: filled ? Theme.stopInk : Theme.ink
    readonly property color titleInk: filled ? Theme.stopInk : kind === "week" ? Theme.ink : Theme.stop
    readonly property color disc: filled ? Theme.stopInk : kind === "week" ? Theme.edge : Theme.stopEdge

    implicitHeight: column.implicitHeight + 32
    implicitWidth: 300
    radius: Theme.cardRadius
    color: filled ? Theme.stop : Theme.surface
    border.width: kind === "now" ? 4 : filled ? 0 : 2
    border.color: kind === "week" ? Theme.edge : Theme.stopEdge

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.leftMargin: 22
        anchors.rightMargin: 20
        anchors.topMargin: 14
        anchors.bottomMargin: 16
        spacing: 7

        CardTitle {
            Layout.fillWidth: true
            icon: "urgent-" + card.kind
            text: card.title
            tint: card.titleInk
            ink: card.titleInk
            size: Theme.grown(23, 0.9)
            iconSize: Theme.grown(34, 0.6)
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            styled: true
            text: card.lead
            color: card.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: card.spread
            spacing: card.gap
            Accessible.role: Accessible.List
            Repeater {
                model: card.lines
                delegate: Item {
                    id: place
                    required property SignShown modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: card.spread
                    implicitHeight: Math.max(sign.implicitHeight, ask.implicitHeight)
                    SignLine {
                        id: sign
                        width: parent.width
                        after: ask.width - 10
                        y: (ask.height - Math.min(ask.height, height)) / 2
                        text: place.modelData.text
                        picture: place.modelData.picture
                        ink: card.ink
                        disc: card.disc
                        ring: card.filled ? card.ink : Theme.pictureInk
                    }
                    AskMark {
                        id: ask
                        anchors.right: parent.right
                        anchors.rightMargin: -10
                        shell: card.shell
                        key: place.modelData.key
                        about: Theme.spoken(place.modelData.text)
                    }
                }
            }
        }
        Hairline {
            visible: card.more.length > 0
        }
        Heading {
            visible: card.more.length > 0
            level: 3
            Layout.fillWidth: true
            text: card.moreTitle
        }
        ColumnLayout {
            visible: card.more.length > 0
            Layout.fillWidth: true
            spacing: Math.max(8, card.gap)
            Accessible.role: Accessible.List
            Repeater {
                model: card.more
                delegate: Item {
                    id: later
                    required property SignShown modelData
                    Layout.fillWidth: true
                    implicitHeight: Math.max(weekly.implicitHeight, askLater.implicitHeight)
                    SignLine {
                        id: weekly
                        width: parent.width
                        after: askLater.width - 10
                        y: (askLater.height - Math.min(askLater.height, height)) / 2
                        text: later.modelData.text
                        picture: later.modelData.picture
                        disc: Theme.edge
                    }
                    AskMark {
                        id: askLater
                        anchors.right: parent.right
                        anchors.rightMargin: -10
                        shell: card.shell
                        key: later.modelData.key
                        about: Theme.spoken(later.modelData.text)
                    }
                }
            }
        }
        Item {
            visible: !card.spread
            Layout.fillHeight: true
        }
        Rectangle {
            visible: card.note !== ""
            Layout.fillWidth: true
            implicitHeight: note.implicitHeight + 20
            radius: 14
            color: Theme.sunk
            Words {
                id: note
                x: 16
                y: 10
                width: parent.width - 32
                text: card.note
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
            }
        }
    }
}
