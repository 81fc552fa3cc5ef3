// SPDX-License-Identifier: GPL-3.0-or-later
// The visit that follows this one, if one is wished for.
WhenPanel {
    name: "next-visit"
    title: qsTr("Next visit")
    when: form.nextVisit
    note: form.nextVisitNote
    weeks: true
    droppable: true
}
