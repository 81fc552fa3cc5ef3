// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// `file` with its first `values`: made between frames once it is `due`, or at once when `wanted`.
Loader {
    id: later

    required property url file
    property var values: ({})
    property bool due: false
    property bool wanted: false
    readonly property bool ready: status === Loader.Ready

    function make(): void {
        if ((due || wanted) && status === Loader.Null)
            setSource(file, values)
    }

    asynchronous: !wanted
    onDueChanged: make()
    onWantedChanged: make()
    Component.onCompleted: make()
}
