// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"

// One word of the label: its picture, large, and what a person reads there.
Panel {
    id: panel

    required property Shell shell
    readonly property LabelView label: shell.label
    readonly property OpenWordShown word: label.word

    title: word?.title ?? ""
    closeText: qsTr("Cancel")
    most: 720
    onOpened: field.input.forceActiveFocus()

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: visible ? Math.max(48, picture.height + 24) : 0
        visible: picture.source.toString() !== ""
        radius: Theme.smallRadius
        color: Theme.sunk
        border.width: 2
        border.color: Theme.ink
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The word on the label")

        Image {
            id: picture
            anchors.centerIn: parent
            cache: false
            source: panel.word === null ? "" : panel.word.source
            fillMode: Image.PreserveAspectFit
            width: Math.min(implicitWidth, parent.width - 24)
            height: Math.min(160, implicitWidth > 0 ? implicitHeight * width / implicitWidth : 0)
            Accessible.ignored: true
        }
    }
    Field {
        id: field
        Layout.fillWidth: true
        label: qsTr("The word")
        maximumLength: 120
        text: panel.word?.typed ?? ""
        onEdited: text => panel.label.setWord(text)
        onAccepted: panel.label.keepWord()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.stacked ? 1 : 3
        columnSpacing: 12
        rowSpacing: 12
        Button {
            Layout.fillWidth: Theme.stacked
            iconName: "check"
            text: qsTr("It says this")
            onClicked: panel.label.keepWord()
        }
        SecondaryButton {
            Layout.fillWidth: Theme.stacked
            iconName: "circle-question-mark"
            text: qsTr("I cannot read it")
            onClicked: panel.label.cannotRead()
        }
        SecondaryButton {
            Layout.fillWidth: Theme.stacked
            visible: panel.word?.gap ?? false
            iconName: "circle-minus"
            text: qsTr("Nothing is there")
            onClicked: panel.label.nothingThere()
        }
    }
}
