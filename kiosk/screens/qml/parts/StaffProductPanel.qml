// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The patient's own products: a name and the words on the label, or one of the clinic's own; each
// with its verdict, and an Ask us can be settled.
Panel {
    id: panel

    required property var form
    property string problem
    property int place: -1
    property bool tried: false
    readonly property var nothing: ({ name: "", label: "", verdict: {}, asks: false, answer: {}, wrong: "" })
    readonly property var products: form.products
    readonly property string nameWrong: tried ? form.productWrong(place, name.text) : ""

    title: qsTr("Own products")
    closeText: qsTr("Done")
    most: 900
    onOpened: clear()
    onAboutToHide: keep()

    function clear(): void {
        place = -1
        tried = false
        name.text = ""
        labelWords.text = ""
    }
    function edit(at: int, product: var): void {
        place = at
        tried = false
        name.text = product.name
        labelWords.text = product.label
        name.input.forceActiveFocus()
    }
    function add(): void {
        tried = true
        if (nameWrong !== "") {
            name.input.forceActiveFocus()
            return
        }
        form.putProduct(place, name.text, labelWords.text)
        clear()
    }
    // Closing in the middle loses nothing: a product whose name is not whole gets one.
    function keep(): void {
        if (name.text.trim() === "" && labelWords.text.trim() === "")
            return
        const start = name.text.trim() === "" ? qsTr("Product") : name.text
        let called = start
        for (let number = 2; form.productWrong(place, called) !== ""; number++)
            called = qsTr("%1 %2").arg(start).arg(number)
        form.putProduct(place, called, labelWords.text)
    }

    ProductSettle {
        id: settle
        form: panel.form
    }
    Field {
        id: name
        Layout.fillWidth: true
        label: panel.place < 0 ? qsTr("Name of a product") : qsTr("Change its name")
        placeholder: qsTr("For example: Night cream")
        maximumLength: 80
        problem: panel.nameWrong
        onAccepted: labelWords.input.forceActiveFocus()
    }
    ProductLabel {
        id: labelWords
        Layout.fillWidth: true
    }
    SecondaryButton {
        iconName: panel.place < 0 ? "plus" : "check"
        text: panel.place < 0 ? qsTr("Add to the shelf") : qsTr("Keep this change")
        ready: name.text.trim() !== ""
        onClicked: panel.add()
    }
    Problem {
        Layout.fillWidth: true
        text: panel.problem
    }
    StaffChips {
        Layout.fillWidth: true
        visible: options.length > 0
        label: qsTr("Our own products")
        options: panel.form.options.clinicProducts.map(each => ({ id: each.name, label: each.name }))
        chosen: panel.form.productNames
        onPressed: choice => {
            const at = panel.form.productNames.indexOf(choice)
            if (at >= 0) {
                panel.form.dropProduct(at)
            } else {
                const product = panel.form.options.clinicProducts.find(each => each.name === choice)
                panel.form.putProduct(-1, product.name, product.label)
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        level: 3
        text: panel.form.summary.products
    }
    Repeater {
        model: panel.products.length
        delegate: ProductEntry {
            required property int index

            Layout.fillWidth: true
            product: panel.products[index] ?? panel.nothing
            place: index
            last: index === panel.products.length - 1
            onEdit: panel.edit(index, product)
            onRemove: {
                panel.form.dropProduct(index)
                panel.clear()
            }
            onMoveWanted: by => {
                panel.clear()
                panel.form.moveProduct(index, by)
            }
            onSettleWanted: settle.start(index, product.answer)
            onUnsettleWanted: panel.form.unsettle(index)
        }
    }
}
