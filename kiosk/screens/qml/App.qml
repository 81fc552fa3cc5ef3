// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import "parts"

// The window: one page at a time, the panels of the dock, the keyboard, and over all the curtain.
Basic.ApplicationWindow {
    id: app

    required property var kiosk
    required property url resources
    required property bool windowed
    readonly property string page: kiosk.page
    readonly property var keys: keyboard.item
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
    Component.onCompleted: openPage()

    Binding { target: Theme; property: "scale"; value: app.kiosk.textSize / 100 }
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

    TextPanel {
        kiosk: app.kiosk
        visible: app.kiosk.panel === "text"
        onClosed: app.kiosk.closePanel("text")
    }
    LanguagePanel {
        kiosk: app.kiosk
        visible: app.kiosk.panel === "language"
        onClosed: app.kiosk.closePanel("language")
    }
    ListenPanel {
        kiosk: app.kiosk
        visible: app.kiosk.panel === "listen"
        onClosed: app.kiosk.closePanel("listen")
    }
    StaffPanel {
        kiosk: app.kiosk
        visible: app.kiosk.panel === "staff"
        onClosed: app.kiosk.closePanel("staff")
    }
    StepsPanel {
        kiosk: app.kiosk
        visible: app.kiosk.panel === "steps"
        onClosed: app.kiosk.closePanel("steps")
    }

    // Over the panels, too, which stand in the window's own overlay.
    Item {
        id: over
        parent: app.contentItem.parent
        z: 2000000
        width: app.width
        height: app.height

        Loader {
            id: keyboard
            Component.onCompleted: if (app.kiosk.keyboardWanted)
                                       setSource("parts/Keyboard.qml", { window: over })
        }
        IdleWarning {
            objectName: "warning"
            anchors.fill: parent
            visible: app.kiosk.presence === "warning"
            secondsLeft: app.kiosk.secondsLeft
            onStay: app.kiosk.stay()
            onHide: app.kiosk.hide()
        }
        Curtain {
            objectName: "hidden"
            anchors.fill: parent
            visible: app.kiosk.presence === "hidden"
            clinic: app.kiosk.clinic.name
            onVisibleChanged: if (visible) forceActiveFocus()
            onWoken: app.kiosk.wake()
        }
    }
}
