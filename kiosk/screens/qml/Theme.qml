// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The tokens of the design, and every size that follows the text size.
// App.qml sets `scale` (1 to 2), `contrast`, `calm`, `byKeys` and the window's size; nothing else does.
Tokens {
    property real scale: 1
    property real windowWidth: 1280
    property real windowHeight: 800
    property real keyboardHeight: 0
    property bool byKeys: true

    // Shape of the page: side by side, one column (pages with long lines from `tight` on), or the
    // big one with one scroll.
    readonly property bool portrait: windowHeight > windowWidth
    readonly property bool stacked: portrait || scale >= 2 || windowWidth / scale < 1000
    readonly property bool tight: stacked || windowWidth / scale < 1100
    readonly property bool big: scale >= 2

    // Text sizes in pixels. Titles grow less than body text does.
    readonly property real titleScale: 1 + (scale - 1) * 0.6
    readonly property int phoneSize: grown(phonePx, 0.6)
    readonly property int greetingSize: grown(greetingPx, 0.6)
    readonly property int titleSize: grown(titlePx, 0.9)
    readonly property int cardTitleSize: grown(cardTitlePx, 0.9)
    readonly property int narrowTitleSize: grown(narrowTitlePx, 0.9)
    readonly property int leadSize: grown(leadPx, 0.6)
    readonly property int bodySize: px(bodyPx)
    readonly property int smallSize: px(smallPx)

    // Targets and icons.
    readonly property int mainTarget: grown(mainTargetPx, 0.5)
    readonly property int target: grown(targetPx, 0.5)
    readonly property int leastTarget: grown(leastTargetPx, 0.5)
    readonly property int iconSize: grown(iconPx, 0.5)
    readonly property int pictographSize: grown(pictographPx, 0.5)

    readonly property int barHeight: big ? 88 : leastTarget + 24
    readonly property int margin: marginPx
    readonly property int cardGap: cardGapPx
    readonly property int cardPadding: cardPaddingPx
    readonly property int cardRadius: cardRadiusPx
    readonly property int controlRadius: controlRadiusPx
    readonly property int smallRadius: smallRadiusPx
    readonly property real cardBorder: contrast ? 1.5 : 1

    // A size that grows as the text does.
    function px(size: real): int {
        return Math.round(size * scale)
    }

    // A size that grows by a part of what the text does: half of it for 0.5.
    function grown(size: real, part: real): int {
        return Math.round(size * (1 + (scale - 1) * part))
    }

    // What a screen reader says: the words of a styled text without its marks.
    function spoken(text: string): string {
        return text.replace(/<br>/g, " ").replace(/&nbsp;/g, "\u00a0").replace(/<[^>]*>/g, "").replace(/&lt;/g, "<")
                   .replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&#x27;/g, "'")
                   .replace(/&amp;/g, "&")
    }
}
