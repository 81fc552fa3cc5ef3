// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../text"

// The frame of every page: top bar, title, a column of content, foot with Back, help and Next.
// A page sets `aside` (styled) or `across` (controls) for the other end of its title's line, and its
// content, which stands in a ColumnLayout: use Layout.fillWidth and Layout.fillHeight. Content that
// does not fit scrolls. Back and Next walk the journey unless the page handles `backWanted` and
// `nextWanted` itself (set `ownWalk`). An empty `nextText` or `backText` leaves the button out.
PageScope {
    id: frame

    required property Shell shell

    property string title
    property string aside
    property bool titleShown: title !== ""
    property bool draftShown: true
    property string tag
    property string backText: qsTr("Back")
    property string backIcon: "arrow-left"
    property string nextText: shell.nextWords
    property bool nextReady: true
    property string nextIcon: "arrow-right"
    property bool nextIconLast: true
    property bool ownWalk: false
    signal backWanted
    signal nextWanted
    property alias across: acrossHolder.data
    default property alias content: column.data

    readonly property real room: width - 2 * Theme.margin
    readonly property real backWidth: backText === "" ? 0 : Math.ceil(footBack.implicitWidth)
    readonly property real nextWidth: nextText === "" ? 0 : Math.ceil(footNext.implicitWidth)
    // Where Back and Next stand: "row" beside the dock, "two" under it, "end" of the column.
    readonly property string walk: Theme.portrait ? (backWidth + nextWidth + 16 <= room ? "two" : "end")
        : Math.max(backWidth, nextWidth) + 16 <= (room - dock.implicitWidth) / 2 ? "row" : "end"

    scroller: body
    onVisibleChanged: if (visible) enter.restart()

    function goBack(): void {
        if (ownWalk)
            backWanted()
        else
            shell.back()
    }
    function goNext(): void {
        if (ownWalk)
            nextWanted()
        else
            shell.next()
    }

    component BackButton: SecondaryButton {
        text: frame.backText
        iconName: frame.backIcon
        onClicked: frame.goBack()
    }
    component NextButton: Button {
        text: frame.nextText
        iconName: frame.nextIcon
        iconLast: frame.nextIconLast
        ready: frame.nextReady
        onClicked: frame.goNext()
    }

    // As the page opens its content comes in from the side that it is read towards.
    ParallelAnimation {
        id: enter
        running: true
        NumberAnimation {
            target: column
            property: "opacity"
            from: Theme.pageMs > 0 ? 0 : 1
            to: 1
            duration: Theme.pageMs
            easing.type: Easing.OutQuad
        }
        NumberAnimation {
            target: slide
            property: "x"
            from: Theme.pageMs > 0 ? 16 : 0
            to: 0
            duration: Theme.pageMs
            easing.type: Easing.OutQuad
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    TopBar {
        id: topBar
        width: parent.width
        shell: frame.shell
        tag: frame.tag
    }

    Scroller {
        id: body
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
            transform: Translate {
                id: slide
            }

            Words {
                Layout.fillWidth: true
                visible: frame.shell.draft !== "" && frame.draftShown
                text: frame.shell.draft
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
                     > body.width - 2 * Theme.margin - body.railWidth ? 1 : 3
            columnSpacing: 12
            rowSpacing: 12

            BackButton {
                id: endBack
                visible: text !== ""
            }
            Item {
                Layout.fillWidth: true
            }
            NextButton {
                id: endNext
                visible: text !== ""
            }
        }
    }

    Rectangle {
        id: foot
        readonly property bool two: frame.walk === "two"

        anchors.bottom: parent.bottom
        width: parent.width
        height: two ? dock.height + footNext.height + 40 : dock.height + (Theme.big ? 12 : 24)
        color: Theme.surface

        function place(item: Item): real {
            return two ? height - item.height - 14 : (height - item.height) / 2
        }

        Hairline {
            width: parent.width
        }
        BackButton {
            id: footBack
            x: Theme.margin
            y: foot.place(footBack)
            visible: text !== "" && frame.walk !== "end"
        }
        Dock {
            id: dock
            shell: frame.shell
            wide: foot.two
            width: wide ? frame.room : implicitWidth
            x: Math.round((parent.width - width) / 2)
            y: foot.two ? 14 : Math.round((parent.height - height) / 2)
        }
        NextButton {
            id: footNext
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: foot.place(footNext)
            visible: text !== "" && frame.walk !== "end"
        }
    }
}
