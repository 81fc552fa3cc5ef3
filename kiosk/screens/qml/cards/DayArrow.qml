// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../controls"

// One day back (`by` -1) or on (1).
RailArrow {
    id: arrow

    required property TimelineView timeline
    required property int by

    iconName: by < 0 ? "chevron-left" : "chevron-right"
    ready: by < 0 ? !timeline.firstChosen : !timeline.lastChosen
    spokenName: by < 0 ? qsTr("Day before") : qsTr("Day after")
    onClicked: timeline.move(by)
}
