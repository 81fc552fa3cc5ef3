// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../cards"
import "../controls"
import "../staff"
import "../text"

// The frame of every page: top bar, title, a column of content, foot with Back, help and Next.
// A page sets `aside` (styled) or `across` (controls) for the other end of its title's line, and its
// content, which stands in a ColumnLayout: use Layout.fillWidth and Layout.fillHeight. Content that
// does not fit scrolls. Back and Next walk the journey unless the page handles `backWanted` and
// `nextWanted` itself (set `ownWalk`). An empty `nextText` or `backText` leaves the button out.
// The foot never changes its place: where there is less room its words shorten. `nextShort` is what
// Next then says, and Back is its sign alone; both still go by their whole names.
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
    property string nextShort: nextText === shell.nextWords ? shell.nextShort : nextText
    // The longest line of it.
    property string nextLine: nextText
    property bool nextReady: true
    property string nextIcon: "arrow-right"
    property bool nextIconLast: true
    // Next is no main action here.
    property bool nextQuiet: false
    property bool barShown: true
    property bool ownWalk: false
    signal backWanted
    signal nextWanted
    property alias across: acrossHolder.data
    default property alias content: column.data

    readonly property real room: width - 2 * Theme.margin
    // Held upright, the dock stands over Back and Next; else between them, in the middle.
    readonly property bool two: Theme.portrait
    readonly property real backLong: backText === "" ? 0 : backLetters.advanceWidth + pressRoom(backIcon, 28)
    readonly property real nextLong: nextText === "" ? 0 : Math.max(168, nextLetters.advanceWidth + pressRoom(nextIcon, 26))
    readonly property real nextBrief: nextText === "" ? 0 : Math.max(168, briefLetters.advanceWidth + pressRoom(nextIcon, 26))
    // The dock's words are as on every page of this size, whatever Back and Next say here.
    readonly property real usualBack: usualBackLetters.advanceWidth + pressRoom("arrow-left", 28)
    readonly property real usualNext: Math.max(168, usualNextLetters.advanceWidth + pressRoom("arrow-right", 26))
    readonly property string dockWords: two ? (dock.besideWidth <= room ? "beside" : "under")
        : fits(usualBack, usualNext, dock.besideWidth) ? "beside"
        : fits(Theme.mainTarget, usualNext, dock.underWidth) ? "under" : "alone"
    readonly property real side: (room - dock.implicitWidth) / 2 - 16
    readonly property bool nextIsLong: two ? backLong + nextLong + 16 <= room : nextLong <= side
    readonly property bool backIsLong: two ? backLong + (nextIsLong ? nextLong : nextBrief) + 16 <= room : backLong <= side

    scroller: body
    onVisibleChanged: if (visible) enter.restart()

    function fits(back: real, next: real, help: real): bool {
        return Math.max(back, next) + 16 <= (room - help) / 2
    }
    // What a button takes beside its words.
    function pressRoom(sign: string, padding: real): real {
        return (sign === "" ? 0 : Math.round(Theme.bodySize * 1.3) + 12) + 2 * padding + 4
    }

    component Letters: TextMetrics {
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
    }
    Letters {
        id: usualBackLetters
        text: qsTr("Back")
    }
    Letters {
        id: usualNextLetters
        text: qsTr("Next")
    }
    Letters {
        id: backLetters
        text: frame.backText
    }
    Letters {
        id: nextLetters
        text: frame.nextLine
    }
    Letters {
        id: briefLetters
        text: frame.nextShort
    }

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
        visible: frame.barShown
        height: frame.barShown ? implicitHeight : 0
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
            Layout.bottomMargin: 16
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
                Layout.fillHeight: false
                visible: frame.titleShown
                columns: Theme.stacked ? 1 : frame.aside !== "" && acrossHolder.visible ? 3 : 2
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
    }

    // The practitioner's strip, over the page and beside what it explains; over all of it where
    // there is little room.
    Loader {
        active: frame.shell.strip.open && frame.visible
        anchors.top: topBar.bottom
        anchors.bottom: foot.top
        anchors.right: parent.right
        width: Theme.stacked ? parent.width : Math.min(parent.width, Theme.px(472))
        z: 1
        sourceComponent: StaffStrip {
            shell: frame.shell
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        // Upright there is room for a main action of two lines under the dock, whether it is one or not.
        readonly property real walk: Math.max(Theme.mainTarget, 2 * Math.round(Theme.bodySize * 1.25) + 20)
        height: frame.two ? dock.height + walk + 40 : dock.height + (Theme.big ? 12 : 24)
        color: Theme.surface

        function place(item: Item): real {
            return frame.two ? height - item.height - 14 : (height - item.height) / 2
        }

        Hairline {
            width: parent.width
        }
        SecondaryButton {
            id: footBack
            x: Theme.margin
            y: foot.place(footBack)
            visible: frame.backText !== ""
            text: frame.backIsLong ? frame.backText : ""
            spokenName: frame.backText
            leftPadding: frame.backIsLong ? 28 : 8
            width: frame.backIsLong ? implicitWidth : Theme.mainTarget
            iconName: frame.backIcon
            onClicked: frame.goBack()
        }
        Dock {
            id: dock
            shell: frame.shell
            wide: frame.two
            words: frame.dockWords
            width: wide ? frame.room : implicitWidth
            x: Math.round((parent.width - width) / 2)
            y: frame.two ? 14 : Math.round((parent.height - height) / 2)
        }
        SecondaryButton {
            id: footQuiet
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: foot.place(footQuiet)
            visible: frame.nextQuiet
            text: frame.nextText
            iconName: frame.nextIcon
            onClicked: frame.goNext()
        }
        Button {
            id: footNext
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: foot.place(footNext)
            visible: frame.nextText !== "" && !frame.nextQuiet
            text: frame.nextIsLong ? frame.nextText : frame.nextShort
            width: frame.two ? implicitWidth : Math.min(implicitWidth, frame.side)
            spokenName: frame.nextText
            // The sign gives way to a word that would not fit beside it.
            iconName: frame.two || frame.nextIsLong || frame.nextBrief <= frame.side ? frame.nextIcon : ""
            iconLast: frame.nextIconLast
            ready: frame.nextReady
            onClicked: frame.goNext()
        }
    }
}
