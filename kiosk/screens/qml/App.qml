// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import "parts"

// The window: one page at a time, the panels of the dock, the keyboard, and over all the curtain.
T.ApplicationWindow {
    id: app

    required property var kiosk
    required property url resources
    required property bool windowed
    readonly property string page: kiosk.page
    // A screen larger than the 1280 x 800 of the design shows everything larger, up to a quarter.
    readonly property real fit: Math.max(1, Math.min(1.25, width / 1280, height / 800))
    readonly property var keys: keyboard.item
    // The first frame comes sooner when what it does not show is made after it.
    property bool drawn: false
    readonly property real keyboardRoom: keys?.active ? keys.height : 0

    visible: true
    visibility: windowed ? Window.Windowed : Window.FullScreen
    width: 1280
    height: 800
    minimumWidth: 640
    minimumHeight: 480
    title: qsTr("Aftercare Kiosk")
    color: Theme.ground
    font.family: Theme.family

    function openPage(): void {
        const files = {
            "home": "StaffHome", "form": "StaffForm", "reference": "StaffReference",
            "welcome": "Welcome", "about": "About", "expect": "Expect", "timeline": "Timeline",
            "products": "Products", "care": "Care", "call": "CallUs",
            "check": "CheckUnderstanding", "sheet": "Sheet"
        }
        loader.setSource("pages/" + files[page] + ".qml", { kiosk: app.kiosk })
    }

    onPageChanged: openPage()
    onFrameSwapped: drawn = true
    Component.onCompleted: openPage()

    Binding {
        target: Theme
        property: "scale"
        value: Math.max(app.kiosk.textSize / 100, Math.min(2, app.kiosk.textSize / 100 * app.fit))
    }
    Binding { target: Theme; property: "contrast"; value: app.kiosk.contrast }
    Binding { target: Theme; property: "calm"; value: app.kiosk.calm }
    Binding { target: Theme; property: "windowWidth"; value: app.width }
    Binding { target: Theme; property: "windowHeight"; value: app.height }
    Binding { target: Theme; property: "keyboardHeight"; value: app.keyboardRoom }
    Binding { target: Theme; property: "resources"; value: app.resources }

    Connections {
        target: app.kiosk
        function onReadWanted(): void {
            const found = []
            const look = function (item) {
                if (!item.visible)
                    return
                if (item.spoken !== undefined && item.spoken !== "")
                    found.push(item.spoken)
                else
                    for (let i = 0; i < item.children.length; i++)
                        look(item.children[i])
            }
            if (loader.item && loader.item.scroller)
                look(loader.item.scroller)
            app.kiosk.speech.say(found)
        }
    }

    Loader {
        id: loader
        width: parent.width
        height: parent.height - app.keyboardRoom
        enabled: app.kiosk.presence === "present"
        focus: true
    }

    Repeater {
        model: [
            { name: "text", file: "TextPanel" },
            { name: "language", file: "LanguagePanel" },
            { name: "listen", file: "ListenPanel" },
            { name: "staff", file: "StaffPanel" },
            { name: "steps", file: "StepsPanel" },
        ]
        delegate: Item {
            id: help
            required property var modelData
            readonly property bool open: app.kiosk.panel === modelData.name

            Later {
                id: panel
                file: help.modelData.file + ".qml"
                values: ({ kiosk: app.kiosk })
                due: app.drawn
                wanted: help.open
            }
            Binding { target: panel.item; property: "visible"; value: help.open; when: panel.ready }
            Connections {
                target: panel.item
                function onClosed(): void { app.kiosk.closePanel(help.modelData.name) }
            }
        }
    }

    // Over the panels, too, which stand in the window's own overlay.
    Item {
        id: over
        parent: T.Overlay.overlay?.parent ?? null
        z: 2000000
        width: app.width
        height: app.height

        HideButton {
            visible: T.Overlay.overlay?.visible ?? false
            onClicked: app.kiosk.hide()
        }
        Later {
            id: keyboard
            file: "Keyboard.qml"
            values: ({ window: over })
            due: app.drawn && app.kiosk.keyboardWanted
        }
        Later {
            id: warning
            anchors.fill: parent
            visible: wanted
            file: "IdleWarning.qml"
            values: ({ objectName: "warning", secondsLeft: Qt.binding(() => app.kiosk.secondsLeft) })
            due: app.drawn
            wanted: app.kiosk.presence === "warning"
            Connections {
                target: warning.item
                function onStay(): void { app.kiosk.stay() }
                function onHide(): void { app.kiosk.hide() }
            }
        }
        Later {
            id: curtain
            anchors.fill: parent
            visible: wanted
            file: "Curtain.qml"
            values: ({ objectName: "hidden", clinic: app.kiosk.clinic.name })
            due: app.drawn
            wanted: app.kiosk.presence === "hidden"
            onWantedChanged: if (wanted) item.forceActiveFocus()
            Connections {
                target: curtain.item
                function onWoken(): void { app.kiosk.wake() }
            }
        }
    }
}
