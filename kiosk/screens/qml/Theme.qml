// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The tokens of the design, in both themes, and every size that follows the text size.
// App.qml sets `scale` (1 to 2), `contrast`, `calm` and the window's size; nothing else does.
QtObject {
    property real scale: 1
    property bool contrast: false
    property bool calm: false
    property real windowWidth: 1280
    property real windowHeight: 800
    property real keyboardHeight: 0
    property url resources

    // Shape of the page: side by side, one column (pages with long lines from `tight` on), or the
    // big one with one scroll.
    readonly property bool portrait: windowHeight > windowWidth
    readonly property bool stacked: portrait || scale >= 2 || windowWidth / scale < 1000
    readonly property bool tight: stacked || windowWidth / scale < 1100
    readonly property bool big: scale >= 2

    readonly property color ground: contrast ? "#0B090C" : "#FAF6F1"
    readonly property color surface: contrast ? "#17131A" : "#FFFFFF"
    readonly property color sunk: contrast ? "#241E28" : "#F3ECE4"
    readonly property color line: contrast ? "#6F6576" : "#E2D8CD"
    readonly property color lowerEdge: contrast ? "#6F6576" : "#D5C8BA"
    readonly property color edge: contrast ? "#CFC6D4" : "#857568"
    readonly property color ink: contrast ? "#FFFFFF" : "#231820"
    readonly property color ink2: contrast ? "#E6DFE9" : "#4F424B"
    readonly property color primary: contrast ? "#FFD84A" : "#4A2148"
    readonly property color primaryPress: contrast ? "#E8BC1C" : "#341532"
    readonly property color primaryTint: contrast ? "#3A3212" : "#F4EAF1"
    readonly property color primaryInk: contrast ? "#17110A" : "#FFFFFF"
    readonly property color ok: contrast ? "#8CEBB0" : "#0F4A2B"
    readonly property color okTint: contrast ? "#0D2818" : "#E6F2E9"
    readonly property color okEdge: contrast ? "#8CEBB0" : "#2E7D4F"
    readonly property color wait: contrast ? "#FFC872" : "#5C3400"
    readonly property color waitTint: contrast ? "#302208" : "#FDEED6"
    readonly property color waitEdge: contrast ? "#FFC872" : "#A4660A"
    readonly property color ask: contrast ? "#A9CEFF" : "#173B73"
    readonly property color askTint: contrast ? "#10213A" : "#E6EEFA"
    readonly property color askEdge: contrast ? "#A9CEFF" : "#3A6BB5"
    readonly property color stop: contrast ? "#FFA8A0" : "#7A0F1C"
    readonly property color stopTint: contrast ? "#381114" : "#FCE7E4"
    readonly property color stopEdge: contrast ? "#FFA8A0" : "#B3263A"
    readonly property color stopInk: contrast ? ground : surface
    readonly property color clay: contrast ? "#F2A98C" : "#A84F32"
    readonly property color focus: contrast ? "#6FE3FF" : "#0B57D0"
    readonly property color pictureTop: contrast ? surface : "#FCF3EA"
    readonly property color pictureBottom: contrast ? surface : "#F3E2D6"
    readonly property color veil: contrast ? "#000000" : "#2D202C"

    // Text sizes in pixels. Titles grow to 1.6 times where body grows to 2.
    readonly property real titleScale: 1 + (scale - 1) * 0.6
    readonly property int phoneSize: Math.round(60 * titleScale)
    readonly property int greetingSize: Math.round(48 * titleScale)
    readonly property int titleSize: Math.round(34 * (1 + (scale - 1) * 0.9))
    readonly property int cardTitleSize: Math.round(26 * (1 + (scale - 1) * 0.9))
    readonly property int leadSize: Math.round(24 * titleScale)
    readonly property int bodySize: Math.round(20 * scale)
    readonly property int smallSize: Math.round(18 * scale)

    // Targets and icons.
    readonly property int mainTarget: Math.round(64 * (1 + (scale - 1) * 0.5))
    readonly property int target: Math.round(52 * (1 + (scale - 1) * 0.5))
    readonly property int leastTarget: Math.round(48 * (1 + (scale - 1) * 0.5))
    readonly property int iconSize: Math.round(28 * (1 + (scale - 1) * 0.5))

    readonly property int barHeight: big ? 88 : leastTarget + 24
    readonly property int margin: 32
    readonly property int cardGap: 20
    readonly property int cardPadding: 24
    readonly property int cardRadius: 22
    readonly property int controlRadius: 18
    readonly property int smallRadius: 14
    readonly property real cardBorder: contrast ? 1.5 : 1

    readonly property int pressMs: calm ? 0 : 90
    readonly property int choiceMs: calm ? 0 : 150
    readonly property int pageMs: calm ? 0 : 220
    readonly property int pictureMs: calm ? 0 : 260

    readonly property string family: "Atkinson Hyperlegible Next"

    function px(size: real): int {
        return Math.round(size * scale)
    }

    // What a screen reader says: the words of a styled text without its marks.
    function spoken(text: string): string {
        return text.replace(/<br>/g, " ").replace(/&nbsp;/g, "\u00a0").replace(/<[^>]*>/g, "").replace(/&lt;/g, "<")
                   .replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&#x27;/g, "'")
                   .replace(/&amp;/g, "&")
    }
}
