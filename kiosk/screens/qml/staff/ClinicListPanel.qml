// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import ".."
import "../panels"
import "../text"

// What the clinic decided about lists of ingredients, and the products whose lists it read.
Panel {
    id: panel

    required property Shell shell
    readonly property ClinicListView list: shell.clinicList

    title: qsTr("Our answers and products")
    closeText: qsTr("Done")
    keeps: true
    most: 900

    Words {
        Layout.fillWidth: true
        text: qsTr("An answer holds for exactly one list, for every patient whom it fits. No patient is in it.")
        color: Theme.ink2
    }
    Problem {
        Layout.fillWidth: true
        text: panel.list.problem
    }
    Heading {
        Layout.fillWidth: true
        level: 3
        text: qsTr("Our answers")
    }
    Words {
        Layout.fillWidth: true
        visible: panel.list.decisions.length === 0
        text: qsTr("None yet. Settle an Ask us, and choose to keep it.")
    }
    Repeater {
        model: panel.list.decisions
        delegate: KeptRow {
            required property int index

            Layout.fillWidth: true
            takenText: qsTr("Withdraw")
            onTaken: panel.list.withdraw(index)
        }
    }
    Heading {
        Layout.fillWidth: true
        level: 3
        text: qsTr("Products we read")
    }
    Words {
        Layout.fillWidth: true
        visible: panel.list.products.length === 0
        text: qsTr("None yet. Choose to keep a product as you add it.")
    }
    Repeater {
        model: panel.list.products
        delegate: KeptRow {
            required property int index

            Layout.fillWidth: true
            takenText: qsTr("Remove")
            onTaken: panel.list.remove(index)
        }
    }
}
