// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../cards"
import "../controls"
import "../panels"
import "../text"

// The patient's own products: a name and the words on the label, or one of the clinic's own; each
// with its verdict, and an Ask us can be settled.
Panel {
    id: panel

    required property Shell shell
    readonly property OwnProductsView products: shell.ownProducts

    title: qsTr("Own products")
    closeText: qsTr("Done")
    keeps: true
    most: 900

    SettlePanel {
        shell: panel.shell
    }
    Field {
        id: name
        Layout.fillWidth: true
        label: panel.products.new ? qsTr("Name of a product") : qsTr("Change its name")
        placeholder: panel.products.exampleName
        maximumLength: 80
        text: panel.products.name
        problem: panel.products.nameProblem
        onEdited: text => panel.products.setName(text)
        onAccepted: if (!panel.products.scanned()) labelWords.input.forceActiveFocus()
    }
    Problem {
        Layout.fillWidth: true
        text: panel.products.codeProblem
    }
    TextBox {
        id: labelWords
        Layout.fillWidth: true
        label: qsTr("Words on its label, if they are at hand")
        placeholder: panel.products.exampleLabel
        text: panel.products.label
        onEdited: text => panel.products.setLabel(text)
    }
    TypedLabel {
        Layout.fillWidth: true
        typing: panel.products.typing
        onCompleted: name => {
            panel.products.complete(name)
            labelWords.goOn()
        }
        onTakenOff: place => panel.products.takeOff(place)
    }
    SecondaryButton {
        visible: panel.shell.label.offered
        iconName: "camera"
        text: qsTr("Show the label")
        onClicked: panel.shell.label.show()
    }
    Switch {
        Layout.fillWidth: true
        visible: panel.products.keepable
        text: qsTr("Keep it in our list, too")
        detail: qsTr("Its bar code or its list then finds it, for every patient.")
        checked: panel.products.keep
        onClicked: panel.products.turnKeep()
    }
    SecondaryButton {
        iconName: panel.products.new ? "plus" : "check"
        text: panel.products.new ? qsTr("Add to the shelf") : qsTr("Keep this change")
        ready: panel.products.ready
        // The next product can be typed at once, and the keyboard stays open.
        onClicked: {
            panel.products.add()
            name.input.forceActiveFocus()
        }
    }
    IconWord {
        visible: panel.products.added !== null
        icon: "check"
        text: qsTr("On the shelf: %1").arg(panel.products.added?.name ?? "")
        read: visible
    }
    Loader {
        Layout.fillWidth: true
        active: panel.products.added !== null
        visible: active
        sourceComponent: ProductVerdict {
            verdict: panel.products.added?.verdict ?? null
        }
    }
    Problem {
        Layout.fillWidth: true
        text: panel.products.problem
    }
    ChipGroup {
        Layout.fillWidth: true
        group: panel.products.clinic
        onPressed: name => panel.products.pressClinic(name)
    }
    SecondaryButton {
        thin: true
        iconName: "badge-check"
        text: qsTr("Our answers and products")
        onClicked: panel.shell.openPanel("clinic-list")
    }
    Heading {
        Layout.fillWidth: true
        level: 3
        text: panel.products.countWords
    }
    Repeater {
        id: rows
        model: panel.products.rows
        delegate: ProductEntry {
            required property OwnProductShown modelData
            required property int index

            Layout.fillWidth: true
            product: modelData
            first: index === 0
            last: index === rows.count - 1
            onEdit: {
                panel.products.edit(index)
                name.input.forceActiveFocus()
            }
            onRemove: panel.products.remove(index)
            onMoveWanted: by => panel.products.move(index, by)
            onReadAsWanted: (words, name) => panel.products.readAs(index, words, name)
            onSettleWanted: panel.products.settle(index)
            onUnsettleWanted: panel.products.unsettle(index)
        }
    }
}
