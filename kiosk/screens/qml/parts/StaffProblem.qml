// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A Problem inside a layout, which gives it its width from outside.
Item {
    id: box

    property alias text: problem.text

    implicitHeight: problem.implicitHeight
    visible: text !== ""

    Problem {
        id: problem
        width: box.width
    }
}
