// SPDX-License-Identifier: GPL-3.0-or-later
// Written by resources/design/generate.py from tokens.toml: change it there.
import QtQuick

QtObject {
    property bool contrast: false
    property bool calm: false

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
    readonly property color stopInk: contrast ? "#0B090C" : "#FFFFFF"
    readonly property color avoid: contrast ? "#FFFFFF" : "#231820"
    readonly property color avoidTint: contrast ? "#332C38" : "#E9E2E6"
    readonly property color avoidEdge: contrast ? "#FFFFFF" : "#231820"
    readonly property color focus: contrast ? "#6FE3FF" : "#0B57D0"
    readonly property color pictureTop: contrast ? "#17131A" : "#FCF3EA"
    readonly property color pictureBottom: contrast ? "#17131A" : "#F3E2D6"
    readonly property color pictureInk: contrast ? "#FFFFFF" : "#231820"
    readonly property color veil: contrast ? "#000000" : "#2D202C"
    readonly property color veilMark: contrast ? "#FFD84A" : "#FFFFFF"
    readonly property color photoGround: "#5E5557"
    readonly property color photoDoubt: "#173B73"
    readonly property color photoDoubtTint: "#E6EEFA"
    readonly property color photoSure: "#8E6A8B"
    readonly property color veilInk: "#FFFFFF"
    readonly property color paper: "#FFFFFF"
    readonly property color darkInk: "#231820"
    readonly property color lightInk: "#FFFFFF"
    readonly property int phonePx: 60
    readonly property int greetingPx: 48
    readonly property int titlePx: 34
    readonly property int cardTitlePx: 26
    readonly property int narrowTitlePx: 24
    readonly property int leadPx: 24
    readonly property int bodyPx: 20
    readonly property int smallPx: 18
    readonly property int mainTargetPx: 64
    readonly property int targetPx: 52
    readonly property int leastTargetPx: 48
    readonly property int iconPx: 28
    readonly property int pictographPx: 48
    readonly property int marginPx: 32
    readonly property int cardGapPx: 20
    readonly property int cardPaddingPx: 24
    readonly property int cardRadiusPx: 22
    readonly property int controlRadiusPx: 18
    readonly property int smallRadiusPx: 14
    readonly property int pressMs: calm ? 0 : 90
    readonly property int choiceMs: calm ? 0 : 150
    readonly property int pageMs: calm ? 0 : 220
    readonly property int pictureMs: calm ? 0 : 260
    readonly property string family: "Atkinson Hyperlegible Next"
}
