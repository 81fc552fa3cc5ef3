// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The patient's own products: a name and the words on the label; or one of the clinic's own.
Panel {
    id: panel

    required property var form
    property string problem
    property int place: -1

    title: qsTr("Own products")
    closeText: qsTr("Done")
    most: 860
    onOpened: clear()
    onAboutToHide: add()

    function clear(): void {
        place = -1
        name.text = ""
        labelWords.text = ""
    }
    function edit(at: int, product: var): void {
        place = at
        name.text = product.name
        labelWords.text = product.label
        name.input.forceActiveFocus()
    }
    function add(): void {
        if (name.text.trim() === "" && labelWords.text.trim() === "")
            return
        form.putProduct(place, name.text.trim() === "" ? qsTr("Product") : name.text, labelWords.text)
        clear()
    }

    Field {
        id: name
        Layout.fillWidth: true
        label: panel.place < 0 ? qsTr("Name of a product") : qsTr("Change its name")
        placeholder: qsTr("For example: Night cream")
        onAccepted: labelWords.input.forceActiveFocus()
    }
    Field {
        id: labelWords
        Layout.fillWidth: true
        label: qsTr("Words on its label, if they are at hand")
        placeholder: qsTr("For example: Aqua, Glycerin, Retinol")
        onAccepted: panel.add()
    }
    SecondaryButton {
        iconName: panel.place < 0 ? "plus" : "check"
        text: panel.place < 0 ? qsTr("Add to the shelf") : qsTr("Keep this change")
        ready: name.text.trim() !== "" || labelWords.text.trim() !== ""
        onClicked: panel.add()
    }
    StaffProblem {
        Layout.fillWidth: true
        text: panel.problem
    }
    Heading {
        Layout.fillWidth: true
        level: 3
        text: panel.form.summary.products
    }
    Repeater {
        model: panel.form.products
        delegate: StaffEntry {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            title: modelData.name
            detail: modelData.label === "" ? qsTr("No label words") : modelData.label
            problem: modelData.wrong
            onEdit: panel.edit(index, modelData)
            onRemove: {
                panel.form.dropProduct(index)
                panel.clear()
            }
        }
    }
    StaffChips {
        Layout.fillWidth: true
        visible: options.length > 0
        label: qsTr("Our own products")
        options: panel.form.options.clinicProducts.map(each => ({ id: each.name, label: each.name }))
        chosen: panel.form.products.map(each => each.name)
        onPressed: choice => {
            const at = panel.form.products.findIndex(each => each.name === choice)
            if (at >= 0) {
                panel.form.dropProduct(at)
            } else {
                const product = panel.form.options.clinicProducts.find(each => each.name === choice)
                panel.form.putProduct(-1, product.name, product.label)
            }
        }
    }
}
