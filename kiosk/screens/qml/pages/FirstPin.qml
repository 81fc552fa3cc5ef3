// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import "../staff"

// A kiosk on which nobody has a PIN yet: there is none to begin with, so the first is made here.
PageFrame {
    id: page

    tag: qsTr("Staff")
    title: shell.title
    aside: qsTr("Nobody has a PIN here yet.")
    draftShown: false
    backText: qsTr("Back")
    nextText: qsTr("Keep this PIN")
    nextShort: qsTr("Keep")
    nextIcon: "check"
    nextIconLast: false
    nextReady: shell.people.ready
    ownWalk: true
    onBackWanted: shell.invite()
    onNextWanted: shell.people.put()

    PersonEntry {
        shell: page.shell
        Layout.fillWidth: true
        Layout.fillHeight: true
        title: qsTr("Make your PIN")
        lead: qsTr("You are the first administrator.")
        roleShown: false
    }
}
