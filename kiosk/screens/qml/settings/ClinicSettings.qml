// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import ".."

// Who the clinic is, where, and whom its patients call.
Column {
    id: part

    required property SettingsView settings
    readonly property ClinicPart clinic: settings.clinic
    readonly property bool wide: !Theme.stacked
    readonly property real gap: 20
    // Thirds and halves of the room, so that lines stand under each other.
    readonly property real third: wide ? Math.floor((width - 2 * gap) / 3) : width
    readonly property real two: wide ? 2 * third + gap : width
    readonly property real half: wide ? Math.floor((width - gap) / 2) : width
    signal wantsLogo

    // Goes to a value by its name.
    function goTo(name: string): void {
        const lines = [nameLine, address, phone, web, closed, emergency, timezone, hours, closedWords]
        const line = lines.find(each => each.setting.name === name)
        if (line)
            line.input.forceActiveFocus()
    }

    component Line: SettingLine {
        id: line
        width: part.third
        onEdited: text => part.settings.setText(line.setting.name, text)
    }
    component Lines: Grid {
        columns: part.wide ? 3 : 1
        columnSpacing: part.gap
    }

    Lines {
        Column {
            id: named
            Line {
                id: nameLine
                width: part.two
                setting: part.clinic.name
            }
            Line {
                id: address
                width: part.two
                setting: part.clinic.address
            }
        }
        LogoField {
            width: part.third
            height: part.wide ? named.height : implicitHeight
            settings: part.settings
            onWantsLogo: part.wantsLogo()
        }
    }
    Lines {
        Line {
            id: phone
            width: part.two
            setting: part.clinic.phone
        }
        Line {
            id: web
            setting: part.clinic.web
        }
    }
    Lines {
        Line {
            id: closed
            setting: part.clinic.outOfHoursPhone
        }
        Line {
            id: emergency
            setting: part.clinic.emergencyPhone
        }
        Line {
            id: timezone
            setting: part.clinic.timezone
        }
    }
    Lines {
        Line {
            id: hours
            width: part.half
            setting: part.clinic.openingHours
        }
        Line {
            id: closedWords
            width: part.half
            setting: part.clinic.outOfHours
        }
    }
}
