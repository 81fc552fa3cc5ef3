// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import ".."
import "../cards"
import "../controls"
import "../text"

// A card over the page: a title, a column of content that scrolls when it must, and Close.
// Pressing outside or Escape closes it, too.
T.Dialog {
    id: panel

    property string closeText: qsTr("Close")
    // What was done in it stays: Done has a tick and not a cross.
    property bool keeps: false
    property real most: 720
    // As high as there is room for, however much is in it: nothing moves as that changes.
    property bool tall: false
    // Under the top bar, where Hide screen stays in reach.
    readonly property real room: Theme.windowHeight - Theme.keyboardHeight - Theme.barHeight - 16
    default property alias body: scroller.content

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: Math.min(Theme.windowWidth - 48, Theme.grown(most, 0.75))
    height: tall ? room : Math.min(room, head.implicitHeight + 16 + scroller.implicitHeight + topPadding + bottomPadding)
    x: Math.round((Theme.windowWidth - width) / 2)
    y: Math.max(Theme.barHeight, Math.round((Theme.windowHeight - Theme.keyboardHeight - height) / 2))
    padding: 24

    T.Overlay.modal: Rectangle {
        color: Qt.alpha(Theme.veil, 0.72)
    }

    background: Card {
        raised: false
        edge: Theme.edge
        stroke: 2
    }

    contentItem: FocusScope {
        focus: true
        RowLayout {
            id: head
            width: parent.width
            spacing: 16

            Heading {
                Layout.fillWidth: true
                text: panel.title
            }
            SecondaryButton {
                thin: true
                iconName: panel.keeps ? "check" : "x"
                text: panel.closeText
                focus: true
                onClicked: panel.close()
            }
        }
        Scroller {
            id: scroller
            anchors.top: head.bottom
            anchors.topMargin: 16
            anchors.left: parent.left
            anchors.leftMargin: -12
            anchors.right: parent.right
            anchors.rightMargin: -12
            anchors.bottom: parent.bottom
            inset: 12
        }
    }
}
