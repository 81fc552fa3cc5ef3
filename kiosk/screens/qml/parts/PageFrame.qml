// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."

// The frame of every page: top bar, title, a column of content, foot with Back, help and Next.
// A page sets `title`, `aside` (styled) or `across` (controls) for the other end of its line, and its
// content, which stands in a ColumnLayout: use Layout.fillWidth and Layout.fillHeight. Content that does not fit scrolls.
// Back and Next walk the journey unless the page handles `backWanted` and `nextWanted` itself
// (set `ownWalk`). An empty `nextText` or `backText` leaves the button out.
FocusScope {
    id: frame

    required property var kiosk

    property string title
    property string aside
    property bool titleShown: title !== ""
    property string tag
    property string backText: qsTr("Back")
    property string backIcon: "arrow-left"
    property string nextText: kiosk.nextWords
    property string nextIcon: "arrow-right"
    property bool nextReady: true
    property bool ownWalk: false
    property bool helpShown: true
    signal backWanted
    signal nextWanted
    property alias across: acrossHolder.data
    default property alias content: column.data
    readonly property alias scroller: scroller

    readonly property real room: width - 2 * Theme.margin
    readonly property real backWidth: backText === "" ? 0 : Math.ceil(footBack.implicitWidth)
    readonly property real nextWidth: nextText === "" ? 0 : Math.ceil(footNext.implicitWidth)
    // Where Back and Next stand: "row" beside the dock, "two" under it, "end" of the column.
    readonly property string walk: Theme.portrait ? (backWidth + nextWidth + 16 <= room ? "two" : "end")
        : Math.max(backWidth, nextWidth) + 16 <= (room - dock.implicitWidth) / 2 ? "row" : "end"

    focus: true

    function goBack(): void {
        if (ownWalk)
            backWanted()
        else
            kiosk.back()
    }
    function goNext(): void {
        if (ownWalk)
            nextWanted()
        else
            kiosk.next()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    TopBar {
        id: topBar
        width: parent.width
        clinic: frame.kiosk.clinic.name
        steps: frame.kiosk.steps
        step: frame.kiosk.step
        tag: frame.tag
        onHide: frame.kiosk.hide()
        onStepsWanted: frame.kiosk.openPanel("steps")
    }

    Scroller {
        id: scroller
        anchors.top: topBar.bottom
        anchors.bottom: foot.top
        width: parent.width
        inset: Theme.margin
        spacing: 14

        ColumnLayout {
            id: column
            spacing: 14
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: frame.walk === "end" ? 0 : 16

            opacity: entered ? 1 : 0
            transform: Translate {
                x: column.entered ? 0 : 16
                Behavior on x { NumberAnimation { duration: Theme.pageMs; easing.type: Easing.OutQuad } }
            }
            property bool entered: false
            Component.onCompleted: entered = true
            Behavior on opacity { NumberAnimation { duration: Theme.pageMs; easing.type: Easing.OutQuad } }

            Words {
                Layout.fillWidth: true
                visible: frame.kiosk.draft && frame.kiosk.step > 0
                text: qsTr("Draft content: not yet approved by a clinician.")
                font.pixelSize: Theme.smallSize
                color: Theme.ink2
                leading: 1.1
                Layout.bottomMargin: frame.titleShown ? -8 : 0
            }
            GridLayout {
                Layout.fillWidth: true
                visible: frame.titleShown
                columns: Theme.stacked ? 1 : 2
                columnSpacing: 24
                rowSpacing: 4

                Heading {
                    level: 1
                    text: frame.title
                    Layout.fillWidth: true
                }
                Words {
                    visible: text !== ""
                    styled: true
                    text: frame.aside
                    color: Theme.ink2
                    Layout.fillWidth: Theme.stacked
                    Layout.alignment: Qt.AlignBottom
                    Layout.maximumWidth: Theme.stacked ? -1 : frame.room * 0.62
                }
                RowLayout {
                    id: acrossHolder
                    visible: children.length > 0
                    Layout.fillWidth: Theme.stacked
                }
            }
        }
        GridLayout {
            visible: frame.walk === "end"
            Layout.fillWidth: true
            Layout.bottomMargin: 16
            columns: endBack.implicitWidth + endNext.implicitWidth + 24
                     > scroller.width - 2 * Theme.margin - scroller.railWidth ? 1 : 3
            columnSpacing: 12
            rowSpacing: 12

            SecondaryButton {
                id: endBack
                visible: frame.backText !== ""
                text: frame.backText
                iconName: frame.backIcon
                onClicked: frame.goBack()
            }
            Item {
                Layout.fillWidth: true
            }
            Button {
                id: endNext
                visible: frame.nextText !== ""
                text: frame.nextText
                iconName: frame.nextIcon
                iconLast: true
                ready: frame.nextReady
                onClicked: frame.goNext()
            }
        }
    }

    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: frame.walk === "two" ? dock.height + footNext.height + 40 : dock.height + (Theme.big ? 12 : 24)
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        SecondaryButton {
            id: footBack
            x: Theme.margin
            y: frame.walk === "two" ? parent.height - height - 14 : (parent.height - height) / 2
            visible: frame.backText !== "" && frame.walk !== "end"
            text: frame.backText
            iconName: frame.backIcon
            onClicked: frame.goBack()
        }
        Dock {
            id: dock
            visible: frame.helpShown
            wide: frame.walk === "two"
            width: wide ? frame.room : implicitWidth
            x: Math.round((parent.width - width) / 2)
            y: frame.walk === "two" ? 14 : Math.round((parent.height - height) / 2)
            onWanted: help => frame.kiosk.openPanel(help)
        }
        Button {
            id: footNext
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: frame.walk === "two" ? parent.height - height - 14 : (parent.height - height) / 2
            visible: frame.nextText !== "" && frame.walk !== "end"
            text: frame.nextText
            iconName: frame.nextIcon
            iconLast: true
            ready: frame.nextReady
            onClicked: frame.goNext()
        }
    }
}
