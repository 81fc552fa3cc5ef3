// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// The pages of the sheet, two at a time where there is room, with arrows where there are more.
Card {
    id: preview

    required property SheetView sheet
    property real room: 0
    property int first: 0
    readonly property int count: sheet.pages.length
    readonly property int atOnce: width > 560 ? Math.min(2, count) : 1
    readonly property int end: first + atOnce
    readonly property real across: (width - 2 * padding - 24 * (atOnce - 1)) / Math.max(1, atOnce)
    readonly property bool more: count > atOnce
    readonly property real belowPages: 20 + (more ? Theme.target : Theme.px(24))
    readonly property real fitting: room > 0 ? (room - 2 * padding - belowPages) / sheet.tallest : across
    readonly property real pageWidth: Math.max(120, Math.floor(Math.min(across, fitting)))

    fill: Theme.sunk
    padding: 24
    implicitWidth: 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    onCountChanged: first = 0

    Words {
        anchors.centerIn: parent
        visible: preview.sheet.drawing
        text: qsTr("Drawing your sheet.")
        color: Theme.ink2
    }
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
                model: preview.sheet.pages
                delegate: SheetPicture {
                    required property SheetPageShown modelData
                    required property int index

                    page: modelData
                    visible: index >= preview.first && index < preview.end
                    width: preview.pageWidth
                }
            }
        }
        RowLayout {
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
                model: preview.sheet.pages
                delegate: Words {
                    required property SheetPageShown modelData
                    required property int index

                    visible: index >= preview.first && index < preview.end
                    Layout.fillWidth: true
                    text: modelData?.words ?? ""
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
                ready: preview.end < preview.count
                onClicked: if (ready) preview.first += preview.atOnce
            }
        }
    }
}
