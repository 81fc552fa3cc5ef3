// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import ".."
import "../controls"
import "../text"

// The mark and the clinic's name, the place in the visit, and the one tap that hides the screen.
// Takes a second row where the three do not fit on one.
Item {
    id: bar

    required property Shell shell
    property string tag

    readonly property Item middle: tag !== "" ? staffTag : progress
    readonly property real needed: brand.implicitWidth + middle.implicitWidth + hideButton.implicitWidth + 48
    readonly property bool twoRows: needed > width - 2 * Theme.margin

    implicitHeight: Theme.barHeight + (twoRows && middle.visible ? middle.implicitHeight + 8 : 0)

    // In the middle, as far as the clinic's name and the button leave it room there.
    function between(wide: real): real {
        return Math.max(brand.x + brand.width + 16, Math.min((width - wide) / 2, hideButton.x - wide - 16))
    }

    Row {
        id: brand
        x: Theme.margin
        height: Theme.barHeight
        spacing: 12

        ClinicMark {
            id: mark
            logo: bar.shell.clinic.logo
            mark: 40
            mostWidth: 120
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: bar.shell.clinic.name
            font.weight: Font.DemiBold
            width: Math.min(Math.ceil(implicitWidth),
                            bar.width - 2 * Theme.margin - hideButton.width - mark.width - 36)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    StepProgress {
        id: progress
        shell: bar.shell
        visible: bar.tag === "" && bar.shell.step > 0
        x: bar.twoRows ? Theme.margin - 8 : bar.between(width)
        y: bar.twoRows ? Theme.barHeight : (Theme.barHeight - height) / 2
        onClicked: bar.shell.openPanel("steps")
    }
    Tag {
        id: staffTag
        visible: bar.tag !== ""
        icon: "shield"
        text: bar.tag
        x: bar.twoRows ? Theme.margin : bar.between(width)
        y: bar.twoRows ? Theme.barHeight : (Theme.barHeight - height) / 2
    }
    HideButton {
        id: hideButton
        onClicked: bar.shell.hide()
    }
}
