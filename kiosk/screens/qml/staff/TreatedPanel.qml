// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the treatment.
WhenPanel {
    name: "treated"
    title: qsTr("Time of treatment")
    when: form.treated
    note: qsTr("The end of the treatment. Every date counts from it.")
    now: true
}
