# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages are called, and what the main button says on each."""

from __future__ import annotations

from kiosk.aftercare.sentences import say
from kiosk.screens.wording import tell
from kiosk.visit.journey import Page

_TITLES = {
    Page.ATTRACT: say("Home care for your skin, step by step"),
    Page.GOODBYE: say("Goodbye, and take care"),
    Page.FIRST_PIN: say("Set up this kiosk"),
    Page.PEOPLE: say("People and PINs"),
    Page.SETTINGS: say("Settings"),
    Page.SET_UP: say("Set up this kiosk"),
    Page.SELF_TEST: say("Is this machine well?"),
    Page.HOME: say("Ready for the next visit"),
    Page.REFERENCE: say("For the practitioner"),
    Page.FORM: say("New consultation"),
    Page.WELCOME: say("Welcome"),
    Page.THREE: say("Your three things"),
    Page.HOPES: say("What do you hope for?"),
    Page.ABOUT: say("Your treatment"),
    Page.EXPECT: say("What to expect"),
    Page.TIMELINE: say("Your timeline"),
    Page.MY_DAY: say("Is there a day that matters?"),
    Page.PRODUCTS: say("Your products"),
    Page.CARE: say("Care at home"),
    Page.CALL: say("When to call us"),
    Page.CHECK: say("Tell it in your own words"),
    Page.SHEET: say("Your sheet"),
}
_NEXT = {
    Page.WELCOME: say("Start"),
    Page.THREE: say("Next: your hopes"),
    Page.HOPES: say("Next: your treatment"),
    Page.ABOUT: say("Next: what to expect"),
    Page.EXPECT: say("Next: your timeline"),
    Page.TIMELINE: say("Next: your products"),
    Page.MY_DAY: say("Next: your products"),
    Page.PRODUCTS: say("Next: care at home"),
    Page.CARE: say("Next: when to call us"),
    Page.CALL: say("Next: check"),
    Page.CHECK: say("Next: your sheet"),
    Page.SHEET: say("Finish"),
}

_ON = say("Next")


def page_title(page: Page) -> str:
    return tell(_TITLES[page])


def next_words(page: Page) -> str:
    """The name of the page that the main button leads to; "" on the staff's pages, which have
    their own."""
    return tell(_NEXT.get(page, ""))


def next_short(page: Page) -> str:
    """The same where there is little room."""
    words = _NEXT.get(page, "")
    return tell(words if page in (Page.WELCOME, Page.SHEET) or not words else _ON)
