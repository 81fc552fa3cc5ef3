// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import "../../../../../qml"
import "../../../../../qml/text"

// The keys in the colours of the kiosk. Letters are large, what a key does is told by a word or an
// icon, and a pressed key changes at once. Nothing pops up over the finger.
KeyboardStyle {
    id: style

    // The keyboard has no height yet while it is made.
    readonly property real hint: Number.isFinite(scaleHint) && scaleHint > 0 ? scaleHint : 1

    keyboardDesignWidth: 1040
    keyboardDesignHeight: 336
    keyboardDesignMaximumHeight: 336
    keyboardRelativeLeftMargin: 10 / keyboardDesignWidth
    keyboardRelativeRightMargin: 10 / keyboardDesignWidth
    keyboardRelativeTopMargin: 10 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 10 / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Theme.sunk

        Rectangle {
            width: parent.width
            height: 2
            color: Theme.edge
        }
    }

    component Face: KeyPanel {
        id: face

        // Letters stand on the surface, what does something on the ground.
        property bool does: true
        property bool main: false
        property bool on: false
        property string sign
        property string words
        readonly property bool pressed: control?.pressed ?? false
        readonly property int letters: Math.max(1, Math.round((does ? 22 : 30) * style.hint))
        readonly property color ink: main ? Theme.primaryInk : Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: 4 * style.hint
            radius: 12 * style.hint
            color: face.main ? (face.pressed ? Theme.primaryPress : Theme.primary)
                : face.pressed || face.on ? Theme.primaryTint : face.does ? Theme.ground : Theme.surface
            border.width: face.pressed || face.on ? 3 : 1
            border.color: face.main || face.pressed || face.on ? Theme.primary : Theme.edge
            opacity: face.control?.enabled ?? true ? 1 : 0.5

            Icon {
                anchors.centerIn: parent
                visible: face.sign !== ""
                name: face.sign
                tint: face.ink
                size: Math.round(30 * style.hint)
            }
            Words {
                anchors.centerIn: parent
                visible: face.sign === ""
                text: face.words
                color: face.ink
                font.pixelSize: face.letters
                font.weight: Font.DemiBold
                font.capitalization: face.control?.uppercased && !face.does ? Font.AllUppercase : Font.MixedCase
                wrapMode: Text.NoWrap
                leading: 1
                Accessible.ignored: true
            }
        }
    }

    keyPanel: Face {
        does: control?.functionKey ?? false
        words: control?.displayText ?? ""
    }
    backspaceKeyPanel: Face { sign: "delete" }
    languageKeyPanel: Face { sign: "globe" }
    enterKeyPanel: Face {
        main: true
        sign: "corner-down-left"
    }
    hideKeyPanel: Face { sign: "chevron-down" }
    shiftKeyPanel: Face {
        sign: "arrow-big-up"
        on: InputContext.shiftActive || InputContext.capsLockActive
    }
    spaceKeyPanel: Face {
        does: false
        sign: "space"
    }
    symbolKeyPanel: Face { words: control?.displayText ?? "" }
    modeKeyPanel: Face { words: control?.displayText ?? "" }
    handwritingKeyPanel: Face {}
}
