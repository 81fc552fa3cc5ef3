// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../controls"
import "../text"

// The last step: a sheet of nobody's, to have in the hand.
ColumnLayout {
    id: part

    required property SetUpView setUp

    spacing: 16

    Heading {
        Layout.fillWidth: true
        text: qsTr("Print a sheet and look at it")
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("It is the sheet of an example, with your clinic's name, numbers and logo. Are they right? Is nothing cut off at the edges?")
    }
    Flow {
        Layout.fillWidth: true
        spacing: 12
        SecondaryButton {
            iconName: "printer"
            ready: !part.setUp.printing
            text: part.setUp.said.length > 0 ? qsTr("Print it again") : qsTr("Print the test sheet")
            onClicked: part.setUp.printTest()
        }
        SecondaryButton {
            visible: part.setUp.printing
            iconName: "x"
            text: qsTr("Do not wait")
            onClicked: part.setUp.stopWaiting()
        }
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.px(60), told.implicitHeight)
        Column {
            id: told
            width: parent.width
            spacing: 4
            Repeater {
                model: part.setUp.said
                delegate: Words {
                    required property string modelData
                    width: told.width
                    text: modelData
                    font.weight: Font.DemiBold
                    color: part.setUp.failed ? Theme.stop : Theme.ink
                    Accessible.role: Accessible.AlertMessage
                }
            }
        }
    }
    SecondaryButton {
        thin: true
        text: qsTr("This kiosk has no printer")
        onClicked: part.setUp.finish()
    }
}
