// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"
import "../staff"
import "../text"

// What the clinic sells or hands out: the list, or one product that is being written.
ColumnLayout {
    id: part

    required property SettingsView settings
    readonly property ProductPart products: settings.products

    spacing: 14

    SecondaryButton {
        visible: !part.products.editing
        thin: true
        iconName: "plus"
        text: qsTr("Add a product")
        onClicked: part.settings.newProduct()
    }
    Repeater {
        model: part.products.editing ? [] : part.products.lines
        delegate: EntryRow {
            required property ProductLine modelData
            Layout.fillWidth: true
            title: modelData.name
            detail: modelData.detail
            problem: modelData.problem
            onEdit: part.settings.editProduct(modelData.place)
            onRemove: part.settings.removeProduct(modelData.place)
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: part.products.editing
        text: part.products.fresh ? qsTr("A new product") : qsTr("Change this product")
    }
    Field {
        Layout.fillWidth: true
        visible: part.products.editing
        label: part.products.name.label
        text: part.products.name.text
        maximumLength: 120
        onEdited: text => part.settings.setProduct("name", text)
    }
    TextBox {
        Layout.fillWidth: true
        visible: part.products.editing
        label: part.products.label.label
        text: part.products.label.text
        mostCharacters: 6000
        onEdited: text => part.settings.setProduct("label", text)
    }
    SettingChips {
        Layout.fillWidth: true
        visible: part.products.editing
        label: qsTr("What the clinic says of it. Saving looks whether the label agrees.")
        choices: part.products.claims
        onPicked: value => part.settings.setClaim(value)
    }
    Switch {
        Layout.fillWidth: true
        visible: part.products.editing
        text: qsTr("Handed out after the treatment")
        checked: part.products.given
        onClicked: part.settings.turnGiven()
    }
    RowLayout {
        visible: part.products.editing
        spacing: 12
        SecondaryButton {
            thin: true
            iconName: "x"
            text: qsTr("Cancel")
            onClicked: part.settings.dropProduct()
        }
        SecondaryButton {
            thin: true
            ready: part.products.ready
            iconName: "check"
            text: qsTr("Put it on the list")
            hint: part.products.ready ? "" : qsTr("Name and label are needed")
            onClicked: part.settings.putProduct()
        }
    }
}
