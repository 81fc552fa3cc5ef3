// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk
import "controls"
import "pages"
import "panels"

// The window: one page at a time, the panels of the dock, the keyboard, and over all the curtain.
T.ApplicationWindow {
    id: app

    required property Shell shell
    required property bool windowed
    // All of a page grows with the short side of the screen: text, targets, borders. The design is
    // drawn for 800 pixels; on a smaller screen nothing shrinks. `across` and `down` are in its units.
    readonly property real grow: Math.max(1, Math.min(width, height) / 800)
    readonly property real across: width / grow
    readonly property real down: height / grow
    readonly property Item all: T.Overlay.overlay?.parent ?? null
    readonly property Item keys: keyboard.item as Item
    readonly property real keyboardRoom: keyboard.active && keys?.visible ? keys.height : 0
    // Whether it is walked with the keys: a ring then shows where they are.
    property bool byKeys: true
    // What the first frame does not show is made after it, a piece at a time while nobody waits.
    property bool frameDrawn: false
    property int ahead: 0
    property bool ended: false

    visible: true
    visibility: windowed ? Window.Windowed : Window.FullScreen
    width: 1280
    height: 800
    minimumWidth: 640
    minimumHeight: 480
    title: qsTr("Aftercare Kiosk")
    color: Theme.ground
    font.family: Theme.family

    Binding { target: app.all; property: "transformOrigin"; value: Item.TopLeft }
    Binding { target: app.all; property: "scale"; value: app.grow }
    Binding { target: Theme; property: "scale"; value: app.shell.textSize / 100 }
    Binding { target: Theme; property: "byKeys"; value: app.byKeys }
    Binding { target: Theme; property: "contrast"; value: app.shell.contrast }
    Binding { target: Theme; property: "calm"; value: app.shell.calm }
    Binding { target: Theme; property: "windowWidth"; value: app.across }
    Binding { target: Theme; property: "windowHeight"; value: app.down }
    Binding { target: Theme; property: "keyboardHeight"; value: app.keyboardRoom }

    onFrameSwapped: frameDrawn = true

    Timer {
        interval: 100
        repeat: true
        running: app.frameDrawn && app.shell.aheadWanted && app.ahead < 20
        onTriggered: {
            app.ahead += 1
            if (app.ahead === 20)
                app.shell.lookForVoice()
        }
    }

    Timer {
        id: afresh
        interval: 1
        onTriggered: app.ended = false
    }
    Connections {
        target: app.shell
        function onEnded(): void {
            app.ended = true
            afresh.restart()
        }
        function onReadWanted(): void {
            app.shell.speech.say(app.scroller()?.spokenLines() ?? [])
        }
    }
    function scroller(): Scroller {
        const slot = Array.from(pages.children).find(page => (page as PageSlot)?.open)
        return (slot as PageSlot)?.scroller ?? null
    }

    component Slot: PageSlot {
        shell: app.shell
    }
    component Help: PanelSlot {
        shell: app.shell
    }
    component Over: Made {
        required property bool wanted
        property bool due: false

        shell: app.shell
        anchors.fill: parent
        visible: wanted
        onDueChanged: if (due) prepare()
        onWantedChanged: if (wanted) show()

        function show(): void {
            hurry()
            const over = item as Item
            if (over)
                over.forceActiveFocus()
        }
    }

    Item {
        id: pages
        width: app.across
        height: app.down - app.keyboardRoom
        visible: !app.shell.covered
        focus: true

        Slot { name: "attract"; file: "Attract.qml" }
        Slot { name: "goodbye"; file: "Goodbye.qml" }
        Slot { name: "first-pin"; file: "FirstPin.qml" }
        Slot { name: "people"; file: "People.qml" }
        Slot { name: "settings"; file: "Settings.qml" }
        Slot { name: "set-up"; file: "SetUp.qml" }
        Slot { name: "self-test"; file: "SelfTest.qml" }
        Slot { name: "home"; file: "StaffHome.qml" }
        Slot { name: "form"; file: "StaffForm.qml"; due: app.ahead > 0 }
        Slot { name: "welcome"; file: "Welcome.qml"; due: app.ahead > 1 }
        Slot { name: "three"; file: "ThreeThings.qml"; due: app.ahead > 1 }
        Slot { name: "hopes"; file: "Hopes.qml"; due: app.ahead > 2 }
        Slot { name: "about"; file: "About.qml"; due: app.ahead > 2 }
        Slot { name: "expect"; file: "Expect.qml"; due: app.ahead > 3 }
        Slot { name: "timeline"; file: "Timeline.qml"; due: app.ahead > 4 }
        Slot { name: "my-day"; file: "MyDay.qml"; due: app.ahead > 4 }
        Slot { name: "products"; file: "Products.qml"; due: app.ahead > 5 }
        Slot { name: "care"; file: "Care.qml"; due: app.ahead > 6 }
        Slot { name: "call"; file: "CallUs.qml"; due: app.ahead > 7 }
        Slot { name: "check"; file: "CheckUnderstanding.qml"; due: app.ahead > 8 }
        Slot { name: "sheet"; file: "Sheet.qml"; due: app.ahead > 9 }
        Slot { name: "label"; file: "ShowLabel.qml" }
        Slot { name: "reference"; file: "StaffReference.qml"; due: app.ahead > 10 }
    }

    Help { name: "text"; file: "TextPanel.qml"; due: app.ahead > 11 }
    Help { name: "language"; file: "LanguagePanel.qml"; due: app.ahead > 12 }
    Help { name: "listen"; file: "ListenPanel.qml"; due: app.ahead > 13 }
    Help { name: "staff"; file: "CallStaffPanel.qml"; due: app.ahead > 14 }
    Help { name: "steps"; file: "StepsPanel.qml"; due: app.ahead > 15 }

    // Under the panels, so that help opens over it.
    Item {
        width: app.across
        height: app.down

        Over {
            wanted: app.shell.gate.open && app.shell.presence === "present"
            due: app.ahead > 17
            file: Qt.resolvedUrl("panels/StaffPin.qml")
        }
    }

    // Over the panels, too, which stand in the window's own overlay.
    Item {
        id: overAll
        parent: app.all
        z: 2000000
        width: app.across
        height: app.down

        HideButton {
            visible: T.Overlay.overlay?.visible ?? false
            onClicked: app.shell.hide()
        }
        Over {
            wanted: app.shell.presence === "warning"
            due: app.ahead > 16
            file: Qt.resolvedUrl("panels/IdleWarning.qml")
        }
        Over {
            wanted: app.shell.presence === "hidden" || app.shell.presence === "locked"
            due: app.ahead > 17
            file: Qt.resolvedUrl("panels/Curtain.qml")
        }
        Over {
            wanted: app.shell.fault !== ""
            file: Qt.resolvedUrl("panels/FaultPanel.qml")
        }
        Loader {
            id: keyboard
            // Made again once a visit has ended: shift, symbols and language begin afresh.
            active: app.shell.keyboardWanted && app.frameDrawn && !app.ended
            asynchronous: true
            Component.onCompleted: setSource("controls/Keyboard.qml", { window: overAll, shell: app.shell })
        }
    }
}
