// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."
import "../text"

// A column that fills its place while it fits and scrolls up and down when it does not. Then a
// rail with up, place and down stands at the end, so that no swipe is ever needed. Once it stood
// there its room is kept while the page is open: nothing moves aside as other content fits again.
Item {
    id: scroller

    property real inset: 0
    property real endInset: inset
    property real spacing: 16
    property bool railShown: false
    property bool railRoom: false
    property alias contentY: view.contentY
    readonly property real railWidth: Theme.grown(64, 0.25)
    readonly property real railMargin: Math.max(0, inset - 12)
    default property alias content: column.data

    // The least height the content asks for, in pixels.
    implicitHeight: column.implicitHeight

    function overflows(): bool {
        return Math.ceil(column.implicitHeight) > Math.ceil(height) + 1
    }

    // For content that is another now, and may fit without the rail.
    function afresh(): void {
        railShown = false
        settle()
    }

    // The rail makes the column narrower, so higher: it is only brought once the column stands,
    // which takes nested layouts a frame or two. While nobody sees the page it is tried without.
    function settle(): void {
        if (!visible) {
            railShown = false
            railRoom = false
        }
        if (!railShown)
            decide.restart()
        else if (!overflows())
            railShown = false
        goTo(railShown ? view.contentY : 0)
    }

    function goTo(y: real): void {
        view.contentY = Math.max(0, Math.min(y, view.contentHeight - view.height))
    }

    // All that is seen inside an item, in its order.
    function seenIn(item: Item): list<Item> {
        const seen = Array.from(item.children).filter(child => child.visible)
        return [].concat(...seen.map(child => [child].concat(seenIn(child))))
    }

    // The nearest place at or before `y` where no line of text is cut by the upper border.
    function lineStart(y: real): real {
        const starts = seenIn(column).map(item => lineOf(item as Text, y))
        return Math.max(0, Math.floor(Math.min(y, ...starts)))
    }

    // Where the line starts that goes across `y`; `y` itself where none of the text's does.
    function lineOf(text: Text, y: real): real {
        if (!text)
            return y
        const top = text.mapToItem(column, 0, 0).y
        const line = text.lineHeight > 2 ? text.lineHeight : text.height
        return top < y && top + text.height > y ? top + Math.floor((y - top) / line) * line : y
    }

    function step(direction: int): void {
        const far = Math.max(80, view.height - Theme.px(60))
        const last = Math.max(0, view.contentHeight - view.height)
        const target = Math.max(0, Math.min(last, view.contentY + direction * far))
        glide.to = target >= last - 1 ? last : lineStart(target)
        glide.restart()
    }

    function toStart(): void {
        glide.stop()
        view.contentY = 0
        railRoom = railShown
        settle()
    }

    // All that is read on the page, in its order. What is read as a whole is not looked into.
    function spokenLines(): list<string> {
        return spokenIn(column)
    }

    function spokenIn(item: var): list<string> {
        if (!item.visible)
            return []
        return item.spoken ? [item.spoken] : [].concat(...Array.from(item.children).map(spokenIn))
    }

    // Brings the first thing that says what is wrong into view.
    function revealProblem(): void {
        const problem = seenIn(column).find(item => item instanceof Problem)
        if (problem)
            reveal(problem.parent)
    }

    // Brings an item of the content into view.
    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y
        const bottom = top + item.height
        if (top - 24 < view.contentY)
            goTo(top - 24)
        else if (bottom + 24 > view.contentY + view.height)
            goTo(bottom + 24 - view.height)
    }

    function holds(item: Item): bool {
        return item === column || (item?.parent ? holds(item.parent) : false)
    }

    onHeightChanged: {
        settle()
        const held = Window.activeFocusItem
        if (held && holds(held))
            reveal(held)
    }
    onRailShownChanged: if (railShown) railRoom = true
    onWidthChanged: {
        railRoom = false
        afresh()
    }
    Component.onCompleted: settle()

    Connections {
        target: scroller.Window.window
        function onActiveFocusItemChanged(): void {
            const held = scroller.Window.activeFocusItem
            if (held && scroller.railShown && scroller.holds(held))
                scroller.reveal(held)
        }
    }

    FrameAnimation {
        id: decide
        onTriggered: {
            if (currentFrame < 2)
                return
            stop()
            scroller.railShown = scroller.overflows()
        }
    }
    NumberAnimation {
        id: glide
        target: view
        property: "contentY"
        duration: Theme.pageMs
        easing.type: Easing.OutQuad
    }

    Flickable {
        id: view
        anchors.fill: parent
        anchors.rightMargin: scroller.railRoom ? scroller.railWidth + scroller.railMargin : 0
        contentWidth: width
        contentHeight: Math.max(height, column.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        interactive: scroller.railShown
        clip: scroller.railShown

        ColumnLayout {
            id: column
            x: scroller.inset
            width: view.width - scroller.inset - (scroller.railRoom ? 12 : scroller.endInset)
            height: Math.max(view.height, implicitHeight)
            spacing: scroller.spacing
            onImplicitHeightChanged: scroller.settle()
        }
    }

    Rail {
        visible: scroller.railShown
        anchors.right: parent.right
        anchors.rightMargin: scroller.railMargin
        width: scroller.railWidth
        height: parent.height
        place: view.contentY
        shown: view.height
        whole: view.contentHeight
        onStepped: direction => scroller.step(direction)
    }
}
