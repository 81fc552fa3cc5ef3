// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../text"

// A coloured head over what is welcome, or waits, on a day: a line each, what is told of it at the end.
ColumnLayout {
    id: list

    required property string icon
    required property string title
    required property color ink
    required property color fill
    required property color edge
    required property list<DayRowShown> rows
    property string more
    property string none

    spacing: 0

    ColumnHead {
        Layout.fillWidth: true
        icon: list.icon
        text: list.title
        ink: list.ink
        fill: list.fill
        edge: list.edge
        inset: 20
        titleSize: Theme.narrowTitleSize
    }
    ColumnBody {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: body.implicitHeight + 16
        edge: list.edge

        ColumnLayout {
            id: body
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 20
            anchors.topMargin: 8
            spacing: 2

            Repeater {
                model: list.rows
                delegate: RowLayout {
                    id: row
                    required property DayRowShown modelData
                    readonly property bool oneLine: name.implicitWidth + told.implicitWidth + Theme.px(84) < list.width
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.px(31)
                    spacing: 14

                    Icon {
                        Layout.alignment: row.oneLine ? Qt.AlignVCenter : Qt.AlignTop
                        name: row.modelData.icon
                        tint: Theme.ink2
                        size: Theme.grown(26, 0.6)
                    }
                    GridLayout {
                        Layout.fillWidth: true
                        columns: row.oneLine ? 2 : 1
                        columnSpacing: 12
                        rowSpacing: 0
                        Words {
                            id: name
                            Layout.fillWidth: true
                            text: row.modelData.name
                            leading: 1.2
                        }
                        Words {
                            id: told
                            Layout.fillWidth: !row.oneLine
                            visible: text !== ""
                            text: row.modelData.told
                            font.weight: Font.Bold
                            leading: 1.2
                        }
                    }
                }
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: list.rows.length === 0 ? list.none : list.more
                color: Theme.ink2
            }
        }
    }
}
