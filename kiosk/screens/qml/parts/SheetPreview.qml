// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

// The pages of the sheet, two at a time where there is room, with arrows where there are more.
Card {
    id: preview

    required property var pages
    property real room: 0
    property int first: 0
    readonly property int atOnce: width > 560 ? Math.min(2, pages.length) : 1
    readonly property real tallest: pages.reduce((most, page) => Math.max(most, page.ratio), 1)
    readonly property real across: (width - 2 * padding - 24 * (atOnce - 1)) / Math.max(1, atOnce)
    readonly property bool more: pages.length > atOnce
    readonly property var shownPages: pages.slice(first, first + atOnce)
    readonly property real belowPages: 20 + (more ? Theme.target : Theme.px(24))
    readonly property real fitting: room > 0 ? (room - 2 * padding - belowPages) / tallest : across
    readonly property real pageWidth: Math.max(120, Math.floor(Math.min(across, fitting)))

    fill: Theme.sunk
    padding: 24
    implicitHeight: column.implicitHeight + 2 * padding
    onPagesChanged: first = 0

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: parent.width
        spacing: 12

        Row {
            id: shown
            Layout.alignment: Qt.AlignHCenter
            spacing: 24

            Repeater {
                model: preview.shownPages
                delegate: SheetPicture {
                    id: picture

                    required property var modelData

                    width: preview.pageWidth
                    source: picture.modelData.source
                    ratio: picture.modelData.ratio
                    words: picture.modelData.words
                    text: picture.modelData.text
                }
            }
        }
        RowLayout {
            id: captions
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: shown.implicitWidth
            Layout.topMargin: 4
            spacing: 8

            RailArrow {
                Layout.preferredWidth: Theme.target
                Layout.preferredHeight: Theme.target
                visible: preview.more
                iconName: "chevron-left"
                spokenName: qsTr("Earlier pages")
                ready: preview.first > 0
                onClicked: preview.first = Math.max(0, preview.first - preview.atOnce)
            }
            Repeater {
                model: preview.shownPages
                delegate: Words {
                    required property var modelData

                    Layout.fillWidth: true
                    text: modelData.words
                    font.pixelSize: Theme.smallSize
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
            RailArrow {
                Layout.preferredWidth: Theme.target
                Layout.preferredHeight: Theme.target
                visible: preview.more
                iconName: "chevron-right"
                spokenName: qsTr("Later pages")
                ready: preview.first + preview.atOnce < preview.pages.length
                onClicked: if (ready) preview.first += preview.atOnce
            }
        }
    }
}
