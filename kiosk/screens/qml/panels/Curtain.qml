// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// Nothing personal, over everything. Whoever has just hidden the screen lifts it with a touch, which
// presses nothing beneath; after that it is locked, and only a PIN does.
Rectangle {
    id: curtain

    required property Shell shell
    readonly property bool locked: shell.presence === "locked"
    // The keys stand beside the words wherever there is room: nobody scrolls to them.
    readonly property bool side: width >= 960 && width > height

    readonly property bool low: Theme.big || height < 700
    readonly property bool broken: shell.broken !== ""
    readonly property string heading: broken ? qsTr("Something went wrong") : qsTr("This screen is locked")

    objectName: "hidden"
    color: Theme.veil
    focus: visible

    Accessible.role: locked ? Accessible.Dialog : Accessible.Button
    Accessible.name: locked ? heading : shell.clinic.curtainSpoken
    Accessible.ignored: !visible
    Accessible.onPressAction: if (!locked) shell.wake()

    Keys.onPressed: event => {
        event.accepted = true
        if (!curtain.locked)
            curtain.shell.wake()
    }
    onLockedChanged: if (locked) pad.forceActiveFocus()

    component Line: Words {
        width: parent?.width ?? 0
        horizontalAlignment: Text.AlignHCenter
        color: Theme.veilInk
        Accessible.ignored: true
    }
    component Sign: RowLayout {
        id: sign
        property string icon
        property string words
        property real size: Theme.leadSize
        property bool marked: false

        Layout.fillWidth: true
        spacing: 16
        Icon {
            name: sign.icon
            tint: Theme.veilMark
            size: Theme.iconSize
        }
        Words {
            Layout.fillWidth: true
            text: sign.words
            styled: sign.marked
            color: Theme.veilInk
            font.pixelSize: sign.size
        }
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: if (!curtain.locked) curtain.shell.wake()
        onWheel: wheel => wheel.accepted = true
    }

    Column {
        visible: !curtain.locked
        anchors.centerIn: parent
        width: parent.width - 96
        spacing: 20

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "clinic-mark"
            size: 112
            tint: Theme.veilMark
        }
        Line {
            text: curtain.shell.clinic.name
            font.pixelSize: Theme.greetingSize
            font.weight: Font.Bold
        }
        Line {
            text: qsTr("Tap to go on")
            font.pixelSize: Theme.leadSize
        }
    }

    Row {
        visible: curtain.locked
        x: Theme.margin
        height: Theme.barHeight
        spacing: 12
        Icon {
            name: "clinic-mark"
            size: 40
            tint: Theme.veilMark
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: curtain.shell.clinic.name
            color: Theme.veilInk
            font.weight: Font.DemiBold
            width: Math.min(Math.ceil(implicitWidth), curtain.width - 2 * Theme.margin - 52)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Scroller {
        visible: curtain.locked
        anchors.fill: parent
        anchors.topMargin: Theme.barHeight
        inset: Theme.margin

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: 16
            columns: curtain.side ? 2 : 1
            columnSpacing: 48
            rowSpacing: 24

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                Layout.leftMargin: curtain.side && !Theme.big ? Math.max(0, Math.min(72, curtain.width - 1130)) : 0
                Layout.maximumWidth: Theme.grown(640, 0.5)
                spacing: curtain.low ? 12 : 24

                Icon {
                    visible: curtain.side && !curtain.low
                    name: curtain.broken ? "heart-handshake" : "lock"
                    tint: Theme.veilMark
                    size: 64
                }
                Heading {
                    Layout.fillWidth: true
                    level: 1
                    text: curtain.heading
                    color: Theme.veilInk
                    font.pixelSize: curtain.low ? Theme.titleSize : Theme.greetingSize
                }
                Words {
                    Layout.fillWidth: true
                    visible: curtain.shell.gate.clears !== ""
                    text: qsTr("Your plan is kept safe. Nobody can read it.")
                    color: Theme.veilInk
                    font.pixelSize: Theme.leadSize
                }
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 1
                    color: Theme.veilInk
                    opacity: 0.4
                }
                Sign {
                    icon: "hand"
                    words: qsTr("Ask our team to open it.")
                }
                Sign {
                    icon: "phone"
                    marked: true
                    words: curtain.shell.clinic.call
                }
                Sign {
                    icon: "octagon-alert"
                    marked: true
                    words: curtain.shell.clinic.emergency
                }
                Sign {
                    visible: curtain.broken
                    icon: "info"
                    words: qsTr("Code %1").arg(curtain.shell.broken)
                    size: Theme.smallSize
                }
                Sign {
                    visible: words !== ""
                    icon: "timer"
                    words: curtain.shell.gate.clears
                    size: Theme.smallSize
                }
            }
            Card {
                Layout.alignment: !curtain.side ? Qt.AlignTop | Qt.AlignHCenter : Theme.big ? Qt.AlignTop | Qt.AlignRight : Qt.AlignVCenter | Qt.AlignRight
                Layout.rightMargin: curtain.side ? 24 : 0
                raised: false
                padding: 28
                implicitWidth: Math.max(pad.implicitWidth, dots.implicitWidth) + 2 * padding
                implicitHeight: head.height + 18 + pad.implicitHeight + foot.height + 14 + 2 * padding

                Item {
                    anchors.fill: parent

                    Flow {
                        id: head
                        width: parent.width
                        spacing: 12
                        Heading {
                            text: qsTr("Staff PIN")
                            font.pixelSize: Theme.grown(24, 0.3)
                            height: dots.height
                            width: Math.max(Math.ceil(implicitWidth), head.width - dots.width - 12)
                        }
                        PinDots {
                            id: dots
                            spacing: 8
                            cellWidth: 36
                            cellHeight: 44
                            digits: curtain.shell.gate.digits
                            filled: curtain.shell.gate.filled
                            spoken: curtain.shell.gate.counted
                        }
                    }
                    PinPad {
                        id: pad
                        anchors.top: head.bottom
                        anchors.topMargin: 18
                        width: parent.width
                        height: implicitHeight
                        keyHeight: Math.max(64, Math.min(100, (curtain.height - 320) / 4))
                        visible: curtain.shell.gate.shut === ""
                        onDigit: typed => curtain.shell.gate.digit(typed)
                        onCleared: curtain.shell.gate.clear()
                        onDeleted: curtain.shell.gate.delete()
                    }
                    PadShut {
                        anchors.fill: pad
                        gate: curtain.shell.gate
                    }
                    // What went wrong stands where the help stood: nothing moves.
                    Words {
                        id: foot
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Math.max(30, implicitHeight)
                        horizontalAlignment: Text.AlignHCenter
                        readonly property bool wrong: curtain.shell.gate.said !== ""
                        text: wrong ? curtain.shell.gate.said : qsTr("Lost your PIN? Ask the clinic manager.")
                        color: wrong ? Theme.stop : Theme.ink2
                        font.weight: wrong ? Font.DemiBold : Font.Normal
                        font.pixelSize: Math.min(Theme.smallSize, 22)
                        Accessible.role: Accessible.AlertMessage
                    }
                }
            }
        }
    }
}
