// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// The words above a field, or above a group of choices.
Words {
    font.pixelSize: Theme.smallSize
    color: Theme.ink2
    leading: 1.2
}
