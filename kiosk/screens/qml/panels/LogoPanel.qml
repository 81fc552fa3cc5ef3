// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// The pictures that could be the clinic's logo. No other file of the machine is shown.
Panel {
    id: panel

    required property Shell shell

    title: qsTr("Choose a logo")
    closeText: qsTr("Cancel")

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: panel.shell.settings.noPictures
        anywhere: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        Repeater {
            model: panel.shell.settings.pictures
            delegate: Press {
                id: pick
                required property PicturePick modelData
                width: 208
                implicitHeight: implicitContentHeight + 24
                padding: 12
                text: modelData.name
                background: PressGround {
                    press: pick
                }
                contentItem: Column {
                    spacing: 8
                    Image {
                        width: parent.width
                        height: 84
                        sourceSize: Qt.size(0, 168)
                        source: pick.modelData.source
                        fillMode: Image.PreserveAspectFit
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        text: pick.text
                        font.pixelSize: Theme.smallSize
                        horizontalAlignment: Text.AlignHCenter
                        anywhere: true
                        Accessible.ignored: true
                    }
                }
                onClicked: panel.shell.settings.takeLogo(modelData.file)
            }
        }
    }
}
