// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import "../controls"
import "../text"

// A question before something is lost. The first answer loses nothing.
Panel {
    id: panel

    property string words
    property string yes
    property string no
    property bool agreed: false
    signal sure

    onOpened: agreed = false
    onClosed: if (agreed) sure()

    // What stands above the question.
    property alias above: aboveHolder.data

    most: 640

    ColumnLayout {
        id: aboveHolder
        Layout.fillWidth: true
        visible: children.length > 0
    }
    Words {
        Layout.fillWidth: true
        text: panel.words
    }
    Button {
        Layout.fillWidth: true
        text: panel.no
        onClicked: panel.close()
    }
    SecondaryButton {
        Layout.fillWidth: true
        text: panel.yes
        onClicked: {
            panel.agreed = true
            panel.close()
        }
    }
}
