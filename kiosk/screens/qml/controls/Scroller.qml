// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."
import "../text"

// A column that fills its place while it fits and scrolls up and down when it does not. Then a
// rail with up, place and down stands at the end, so that no swipe is ever needed.
Item {
    id: scroller

    property real inset: 0
    property real endInset: inset
    property real spacing: 16
    property bool railShown: false
    property alias contentY: view.contentY
    readonly property real railWidth: Theme.grown(64, 0.25)
    readonly property real railMargin: Math.max(0, inset - 12)
    readonly property bool atStart: view.contentY <= 1
    readonly property bool atEnd: view.contentY >= view.contentHeight - view.height - 1
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
    // which takes nested layouts a frame or two.
    function settle(): void {
        if (!railShown)
            decide.restart()
        else if (!overflows())
            railShown = false
        if (!railShown)
            view.contentY = 0
        else
            view.contentY = Math.max(0, Math.min(view.contentY, view.contentHeight - view.height))
    }

    // The nearest place at or before `y` where no line of text is cut by the upper border.
    function lineStart(y: real): real {
        let place = y
        const look = function (item) {
            if (!item.visible)
                return
            const top = item.mapToItem(column, 0, 0).y
            if (top >= y || top + item.height <= y)
                return
            if (item instanceof Text) {
                const line = item.lineHeight > 2 ? item.lineHeight : item.height
                place = Math.min(place, top + Math.floor((y - top) / line) * line)
            }
            for (let i = 0; i < item.children.length; i++)
                look(item.children[i])
        }
        look(column)
        return Math.max(0, Math.floor(place))
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
        settle()
    }

    // All that is read on the page, in its order.
    function spokenLines(): list<string> {
        const found = []
        const look = function (item) {
            if (!item.visible)
                return
            if (item.spoken !== undefined && item.spoken !== "")
                found.push(item.spoken)
            else
                for (let i = 0; i < item.children.length; i++)
                    look(item.children[i])
        }
        look(column)
        return found
    }

    // Brings the first thing that says what is wrong into view.
    function revealProblem(): void {
        const first = function (item) {
            if (!item.visible)
                return null
            if (item instanceof Problem)
                return item
            for (let i = 0; i < item.children.length; i++) {
                const found = first(item.children[i])
                if (found)
                    return found
            }
            return null
        }
        const found = first(column)
        if (found)
            reveal(found.parent)
    }

    // Brings an item of the content into view.
    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y
        if (top - 24 < view.contentY)
            view.contentY = Math.max(0, top - 24)
        else if (top + item.height + 24 > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(view.contentHeight - view.height,
                                                 top + item.height + 24 - view.height))
    }

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === column)
                return true
        return false
    }

    onHeightChanged: {
        settle()
        const held = Window.activeFocusItem
        if (held && holds(held))
            reveal(held)
    }
    onWidthChanged: afresh()
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
        anchors.rightMargin: scroller.railShown ? scroller.railWidth + scroller.railMargin : 0
        contentWidth: width
        contentHeight: Math.max(height, column.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        interactive: scroller.railShown
        clip: scroller.railShown

        ColumnLayout {
            id: column
            x: scroller.inset
            width: view.width - scroller.inset - (scroller.railShown ? 12 : scroller.endInset)
            height: Math.max(view.height, implicitHeight)
            spacing: scroller.spacing
            onImplicitHeightChanged: scroller.settle()
        }
    }

    Item {
        visible: scroller.railShown
        anchors.right: parent.right
        anchors.rightMargin: scroller.railMargin
        width: scroller.railWidth
        height: parent.height

        RailArrow {
            id: up
            width: parent.width
            height: width
            iconName: "chevron-up"
            ready: !scroller.atStart
            spokenName: qsTr("Up")
            hint: ready ? "" : qsTr("The beginning")
            onClicked: scroller.step(-1)
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: up.bottom
            anchors.bottom: down.top
            anchors.topMargin: 12
            anchors.bottomMargin: 12
            width: 16
            radius: 8
            color: Theme.sunk
            border.width: 1
            border.color: Theme.edge

            Accessible.role: Accessible.ScrollBar
            Accessible.name: qsTr("Place on the page")

            Rectangle {
                readonly property real part: Math.min(1, view.height / view.contentHeight)
                readonly property real room: parent.height - 6
                x: 3
                width: 10
                radius: 5
                color: Theme.primary
                height: Math.max(24, room * part)
                y: 3 + (room - height) * (view.contentY / Math.max(1, view.contentHeight - view.height))
            }
        }
        RailArrow {
            id: down
            width: parent.width
            height: width
            anchors.bottom: parent.bottom
            iconName: "chevron-down"
            ready: !scroller.atEnd
            spokenName: qsTr("Down")
            hint: ready ? "" : qsTr("The end")
            onClicked: scroller.step(1)
        }
    }
}
