// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."
import "../text"

// The coloured head of a column: the upper corners are the column's. `note` stands at the end, or
// under the rest where that is too narrow.
Rectangle {
    id: head

    required property string icon
    required property string text
    property string detail
    property string note
    property color ink: Theme.ok
    property color fill: Theme.okTint
    property color edge: Theme.okEdge
    property real inset: 24
    property real titleSize: Theme.cardTitleSize

    readonly property bool noteBeside: width / Theme.scale >= 520
    readonly property real afterSign: Theme.big ? 0 : sign.width + 12

    implicitHeight: Math.max(words.implicitHeight, beside.implicitHeight) + (detail === "" ? 20 : 14)
    implicitWidth: 200
    topLeftRadius: Theme.cardRadius
    topRightRadius: Theme.cardRadius
    color: edge

    component Remark: Words {
        visible: text !== ""
        font.pixelSize: Theme.smallSize
        color: Theme.ink2
        leading: 1.2
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        anchors.bottomMargin: 0
        topLeftRadius: Theme.cardRadius - 2
        topRightRadius: Theme.cardRadius - 2
        color: head.fill
    }
    Column {
        id: words
        x: head.inset
        width: parent.width - 2 * head.inset
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Row {
            spacing: 12
            Icon {
                id: sign
                name: head.icon
                tint: head.ink
                size: Theme.grown(32, 0.6)
                anchors.verticalCenter: parent.verticalCenter
            }
            Heading {
                text: head.text
                color: head.ink
                font.pixelSize: head.titleSize
                width: Math.min(Math.ceil(implicitWidth), words.width - sign.width - 12)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Remark {
            leftPadding: head.afterSign
            width: head.noteBeside && head.note !== "" ? head.width / 2 - head.inset : parent.width
            text: head.detail
            styled: true
        }
        Remark {
            leftPadding: head.afterSign
            width: parent.width
            text: head.noteBeside ? "" : head.note
        }
    }
    Remark {
        id: beside
        x: parent.width / 2
        width: parent.width / 2 - head.inset
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: head.noteBeside ? head.note : ""
        leading: 1.25
    }
}
