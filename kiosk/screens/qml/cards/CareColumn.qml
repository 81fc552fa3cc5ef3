// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// A coloured head over a white body of lines, of dated lines, or of both. `note` stands at the end
// of the head, `avoid` adds a box before all of it, `ask` one at its end.
ColumnLayout {
    id: column

    required property Shell shell
    required property string icon
    required property string title
    property string detail
    property string note
    property color ink: Theme.ok
    property color fill: Theme.okTint
    property color edge: Theme.okEdge
    property list<CareLineShown> lines
    property list<DatedLineShown> dated
    property list<ToldLineShown> avoid
    property list<ToldLineShown> ask
    readonly property bool slim: width < Theme.px(320)

    spacing: 0

    ColumnHead {
        Layout.fillWidth: true
        icon: column.icon
        text: column.title
        detail: column.detail
        note: column.note
        ink: column.ink
        fill: column.fill
        edge: column.edge
        inset: 18
        titleSize: Theme.narrowTitleSize
    }
    ColumnBody {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: body.implicitHeight + (column.ask.length === 0 ? 6 : 14)
        edge: column.edge

        ColumnLayout {
            id: body
            readonly property real most: parent.height - (column.ask.length === 0 ? 6 : 14)
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: 2
            anchors.leftMargin: 18
            anchors.rightMargin: 18
            // Beside a much longer column the rows stay near each other.
            height: Math.min(most, implicitHeight * 1.2)
            spacing: 0

            ToldBox {
                kind: "avoid"
                told: column.avoid
                Layout.topMargin: 12
                Layout.bottomMargin: 4
            }
            Repeater {
                model: column.lines
                delegate: RuledRow {
                    id: row
                    required property CareLineShown modelData
                    required property int index
                    first: index === 0
                    least: 44
                    pad: 10
                    // Where words have little room the mark stands under the picture.
                    GridLayout {
                        anchors.fill: parent
                        columns: 3
                        columnSpacing: 14
                        rowSpacing: 0
                        Pictograph {
                            Layout.row: 0
                            Layout.column: 0
                            Layout.alignment: column.slim ? Qt.AlignBottom : Qt.AlignVCenter
                            picture: row.modelData.picture
                            icon: row.modelData.icon
                            tint: Theme.ink2
                        }
                        Words {
                            Layout.row: 0
                            Layout.column: 1
                            Layout.rowSpan: column.slim ? 2 : 1
                            Layout.fillWidth: true
                            styled: true
                            text: row.modelData.text
                            leading: 1.25
                        }
                        AskMark {
                            Layout.row: column.slim ? 1 : 0
                            Layout.column: column.slim ? 0 : 2
                            Layout.alignment: column.slim ? Qt.AlignTop : Qt.AlignVCenter
                            Layout.leftMargin: column.slim ? -2 : -8
                            shell: column.shell
                            key: row.modelData.key
                            about: Theme.spoken(row.modelData.text)
                        }
                    }
                }
            }
            Repeater {
                model: column.dated
                delegate: RuledRow {
                    id: wait
                    required property DatedLineShown modelData
                    required property int index
                    first: index === 0
                    least: 35
                    pad: 16
                    GridLayout {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        columns: column.width < 480 * Theme.scale ? 1 : 2
                        uniformCellWidths: true
                        columnSpacing: 16
                        rowSpacing: 8
                        Words {
                            Layout.fillWidth: true
                            Layout.columnSpan: parent.columns
                            text: wait.modelData.date
                            font.weight: Font.Bold
                            leading: 1.25
                        }
                        Repeater {
                            model: wait.modelData.waits
                            delegate: RowLayout {
                                id: thing
                                required property CareLineShown modelData
                                Layout.fillWidth: true
                                spacing: 12
                                Pictograph {
                                    picture: thing.modelData.picture
                                    icon: thing.modelData.icon
                                    tint: Theme.ink2
                                }
                                Words {
                                    Layout.fillWidth: true
                                    text: thing.modelData.text
                                    leading: 1.2
                                }
                                AskMark {
                                    shell: column.shell
                                    key: thing.modelData.key
                                    about: thing.modelData.text
                                }
                            }
                        }
                    }
                }
            }
            ToldBox {
                kind: "ask"
                told: column.ask
            }
        }
    }
}
