// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."
import "../cards"
import "../controls"
import "../text"

// Between two visits: nothing personal, and the way into the next consultation.
PageFrame {
    id: page

    tag: qsTr("Staff")
    title: qsTr("Ready for the next visit")
    aside: shell.standing
    draftShown: false
    backText: ""
    nextText: ""
    ownWalk: true

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        GridLayout {
            anchors.fill: parent
            columns: 1
            rowSpacing: 24

            Item { Layout.fillHeight: true }
            Icon {
                visible: Theme.scale < 1.5
                Layout.alignment: Qt.AlignHCenter
                name: "clinic-mark"
                size: Theme.grown(112, 0.6)
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: page.shell.clinic.name
                font.pixelSize: Theme.greetingSize
                font.weight: Font.Bold
                leading: 1.2
            }
            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Nothing of the last visit is kept on this screen.")
                color: Theme.ink2
            }
            Button {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: parent.width
                implicitHeight: Math.max(80, implicitContentHeight + 24)
                size: Theme.leadSize
                iconName: "clipboard-list"
                text: qsTr("Start a consultation")
                onClicked: page.shell.startConsultation()
            }
            Item { Layout.fillHeight: true }
        }
    }
}
