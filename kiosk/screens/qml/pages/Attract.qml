// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../text"

// While nobody is there: whose kiosk it is, and what a visit is about. A touch starts nothing: it
// says whom to ask. The one page without a top bar.
PageFrame {
    id: page

    property bool touched: false
    readonly property bool low: Theme.big || height < 700

    barShown: false
    titleShown: false
    draftShown: false
    backText: ""
    nextText: qsTr("Staff")
    nextIcon: "lock"
    nextIconLast: false
    nextQuiet: true
    ownWalk: true
    onNextWanted: shell.gate.askStaff()
    onVisibleChanged: touched = false

    component Point: RowLayout {
        id: point
        property string icon
        property string words
        Layout.fillWidth: true
        spacing: 16
        Icon {
            name: point.icon
        }
        Words {
            Layout.fillWidth: true
            text: point.words
            font.weight: Font.DemiBold
        }
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: page.low ? 12 : Theme.margin
        padding: 0
        implicitHeight: words.implicitHeight + (page.low ? 32 : 96)

        PictureGround {
            id: ground
            anchors.fill: parent
            bottomLeftRadius: corner - 1
            bottomRightRadius: corner - 1

            readonly property bool side: width / Theme.scale > 860
            readonly property real faceRoom: side ? width * 0.56 : 0

            Repeater {
                id: faces
                model: ground.side ? page.shell.attract.faces : []
                delegate: Image {
                    id: face
                    required property FaceShown modelData
                    required property int index
                    readonly property real grows: index === 1 ? 1 : 0.8
                    readonly property real tall: Math.min(ground.height * 0.8, ground.faceRoom * 0.62) * grows
                    z: index === 1 ? 1 : 0
                    height: tall
                    width: tall * modelData.width / Math.max(1, modelData.height)
                    x: ground.width - ground.faceRoom / 2 - width / 2 + (index - 1) * ground.faceRoom * 0.3
                    anchors.bottom: parent.bottom
                    source: modelData.source
                    sourceSize: Qt.size(width, height)
                    Accessible.ignored: true
                }
            }
            MouseArea {
                anchors.fill: parent
                onClicked: page.touched = true
            }
            ColumnLayout {
                id: words
                x: 48
                y: Math.max(page.low ? 8 : 24, (parent.height - height) / 2)
                width: ground.side ? parent.width - ground.faceRoom - 64 : parent.width - 96
                spacing: page.low ? 10 : 20

                RowLayout {
                    spacing: 24
                    ClinicMark {
                        id: mark
                        Layout.maximumWidth: words.width
                        logo: page.shell.clinic.logo
                        mark: Theme.grown(96, 0.3)
                        mostWidth: Math.min(330, words.width)
                        mostHeight: 120
                    }
                    Words {
                        Layout.fillWidth: true
                        visible: !mark.shown
                        text: page.shell.clinic.name
                        font.pixelSize: Theme.greetingSize
                        font.weight: Font.Bold
                        leading: 1.15
                    }
                }
                Words {
                    Layout.fillWidth: true
                    visible: mark.shown
                    text: page.shell.clinic.name
                    font.weight: Font.Bold
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.shell.clinic.where
                    color: Theme.ink2
                }
                Heading {
                    Layout.fillWidth: true
                    Layout.topMargin: page.low ? 4 : 24
                    level: 1
                    text: page.shell.title
                }
                Point {
                    icon: "scan-face"
                    words: qsTr("What you may see")
                }
                Point {
                    icon: "calendar-days"
                    words: qsTr("When you can do what")
                }
                Point {
                    icon: "phone"
                    words: qsTr("When to call us")
                }
                // The line that answers a touch has its place from the start.
                RowLayout {
                    Layout.topMargin: page.low ? 4 : 24
                    spacing: 16
                    Icon {
                        name: page.touched ? "hand" : "heart-handshake"
                    }
                    Words {
                        Layout.fillWidth: true
                        font.weight: page.touched ? Font.Bold : Font.Normal
                        text: page.touched ? qsTr("Ask our team to start with you.") : qsTr("Our team starts this with you.")
                        Accessible.role: Accessible.AlertMessage
                    }
                }
            }
        }
    }
}
