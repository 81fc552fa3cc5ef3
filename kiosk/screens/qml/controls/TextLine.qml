// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import ".."

// One line of text to fill in, in the colours of the design.
TextField {
    implicitHeight: Math.max(Theme.target, contentHeight + 20)
    leftPadding: 18
    rightPadding: 18
    color: Theme.ink
    placeholderTextColor: Theme.ink2
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    maximumLength: 5000
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.EditableText
}
