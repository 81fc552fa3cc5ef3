// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../cards"
import "../controls"

// A product of the patient's, new or changed: its name and the words on its label.
Panel {
    id: panel

    required property Shell shell
    readonly property ProductsView products: shell.products
    readonly property bool isNew: products.draft?.new ?? true

    title: isNew ? qsTr("Add a product") : qsTr("Change this product")
    closeText: qsTr("Cancel")
    most: 860
    onOpened: name.input.forceActiveFocus()

    Field {
        id: name
        Layout.fillWidth: true
        label: qsTr("Name of the product")
        placeholder: panel.products.exampleName
        maximumLength: 80
        text: panel.products.draft?.name ?? ""
        problem: panel.products.problem
        onEdited: text => panel.products.nameDraft(text)
        onAccepted: labelWords.input.forceActiveFocus()
    }
    TextBox {
        id: labelWords
        Layout.fillWidth: true
        label: qsTr("Words on its label, if they are at hand")
        placeholder: panel.products.exampleLabel
        text: panel.products.draft?.label ?? ""
        onEdited: text => panel.products.labelDraft(text)
    }
    TypedLabel {
        Layout.fillWidth: true
        visible: panel.products.draft !== null
        typing: panel.products.draft?.typing ?? null
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
    Button {
        iconName: panel.isNew ? "plus" : "check"
        text: panel.isNew ? qsTr("Put it on the shelf") : qsTr("Keep this change")
        onClicked: if (!panel.products.keepDraft()) name.input.forceActiveFocus()
    }
}
