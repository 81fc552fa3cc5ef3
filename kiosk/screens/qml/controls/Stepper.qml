// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."
import "../text"

// A value between two big arrows. `less` and `more` are the spoken names of the arrows.
RowLayout {
    id: stepper

    property string label
    property string words
    property string less
    property string more
    signal stepped(int direction)

    spacing: 12

    Words {
        Layout.preferredWidth: Theme.px(90)
        text: stepper.label
        color: Theme.ink2
        Accessible.ignored: true
    }
    RailArrow {
        Layout.preferredWidth: Theme.mainTarget
        Layout.preferredHeight: Theme.mainTarget
        iconName: "chevron-left"
        spokenName: stepper.less
        onClicked: stepper.stepped(-1)
    }
    Words {
        Layout.fillWidth: true
        text: stepper.words
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
    RailArrow {
        Layout.preferredWidth: Theme.mainTarget
        Layout.preferredHeight: Theme.mainTarget
        iconName: "chevron-right"
        spokenName: stepper.more
        onClicked: stepper.stepped(1)
    }
}
