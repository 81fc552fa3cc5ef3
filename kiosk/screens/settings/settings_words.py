# SPDX-License-Identifier: GPL-3.0-or-later
"""What the settings are called on their page."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.aftercare.sentences import say
from kiosk.screens.wording import tell, tr
from kiosk.visit.setting import SettingsChange, SettingsFault, SettingsSection

SECTIONS: Mapping[SettingsSection, tuple[str, str]] = {
    SettingsSection.CLINIC: (say("Clinic"), "hospital"),
    SettingsSection.LOOK: (say("Look"), "palette"),
    SettingsSection.PRINTING: (say("Printing"), "printer"),
    SettingsSection.PRIVACY: (say("Privacy times"), "timer"),
    SettingsSection.PRODUCTS: (say("Products"), "shopping-bag"),
    SettingsSection.PEOPLE: (say("People"), "users"),
    SettingsSection.APPROVAL: (say("Approval"), "badge-check"),
    SettingsSection.SELF_TEST: (say("Self-test"), "list-checks"),
}
"""The title of each section, and its icon."""

LABELS: Mapping[str, str] = {
    "name": say("Clinic name"),
    "address": say("Address"),
    "phone": say("Phone that patients call"),
    "web": say("Web page"),
    "opening_hours": say("Open"),
    "out_of_hours": say("What patients read when we are closed"),
    "out_of_hours_phone": say("When we are closed"),
    "emergency_phone": say("Emergency"),
    "timezone": say("Time zone"),
    "logo": say("Logo"),
    "language": say("Language of the staff's pages"),
    "languages": say("Languages offered"),
    "paper": say("Paper"),
    "print": say("Print"),
    "printer": say("Printer used first"),
    "printers": say("Printers that staff may choose"),
    "privacy": say("Privacy times"),
    "products": say("Products"),
    "practitioners": say("Who treats"),
    "administrators": say("Administrators"),
    "treatments": say("Treatments offered"),
}
"""Of each value, by its name."""

NOT_SAVED: str = say("Not saved. The old settings still count.")
SAVED: str = say("Saved. It counts from now.")
BACK: str = say("The settings from before count again.")
SIGNED: str = say("Signed. It counts from now.")
NOT_SIGNED: str = say("Not signed. The pack is as it was.")
NOT_TAKEN: str = say("The picture could not be copied. Nothing has changed.")


def label(name: str) -> str:
    return tell(LABELS[name])


def fault_words(fault: SettingsFault) -> str:
    """As its reader says it, as a sentence of its own."""
    wrong = tell(fault.wrong)
    return f"{wrong[:1].upper()}{wrong[1:]} {tell(fault.write)}"


def change_words(change: SettingsChange) -> str:
    now, then = change.now or tr("nothing"), change.then or tr("nothing")
    return tr("{what}: {now} becomes {then}", what=tell(LABELS[change.key]), now=now, then=then)
