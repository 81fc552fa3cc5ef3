// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import ".."
import "../text"

// A value between two big arrows. `less` and `more` are the spoken names of the arrows. The label
// stands over them where there is little room.
GridLayout {
    id: stepper

    property string label
    property string words
    property string less
    property string more
    signal stepped(int direction)

    readonly property bool under: width < Theme.px(420)

    columns: under ? 3 : 4
    columnSpacing: 12
    rowSpacing: 2

    Words {
        Layout.columnSpan: stepper.under ? 3 : 1
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
