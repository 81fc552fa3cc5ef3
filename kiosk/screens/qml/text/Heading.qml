// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ".."

// A title. `level` 1 is the page, 2 a card, 3 a list in a card.
Words {
    property int level: 2

    font.pixelSize: level === 1 ? Theme.titleSize : level === 2 ? Theme.cardTitleSize
                                                                : Theme.bodySize
    font.weight: Font.Bold
    leading: level === 1 ? 1.2 : 1.25

    Accessible.role: Accessible.Heading
}
