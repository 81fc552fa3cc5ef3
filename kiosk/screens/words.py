# SPDX-License-Identifier: GPL-3.0-or-later
"""The screens' own words that Python chooses, and plan text on its way to a QML `Text`.

Fixed words of the QML pages stand in the pages themselves as `qsTr`.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from kiosk.aftercare.guidance import Urgency
from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.plan.values import Plan
from kiosk.visit.journey import Page

_TITLES = {
    Page.FORM: "New consultation",
    Page.WELCOME: "Welcome",
    Page.ABOUT: "Your treatment",
    Page.EXPECT: "What to expect",
    Page.TIMELINE: "Your timeline",
    Page.PRODUCTS: "Your products",
    Page.CARE: "Care at home",
    Page.CALL: "When to call us",
    Page.CHECK: "Tell it in your own words",
    Page.SHEET: "Your sheet",
}
_NEXT = {
    Page.FORM: "Start with patient",
    Page.WELCOME: "Start",
    Page.ABOUT: "Next: what to expect",
    Page.EXPECT: "Next: your timeline",
    Page.TIMELINE: "Next: your products",
    Page.PRODUCTS: "Next: care at home",
    Page.CARE: "Next: when to call us",
    Page.CALL: "Next: check",
    Page.CHECK: "Next: your sheet",
    Page.SHEET: "Finish",
}


def styled(text: Text) -> str:
    """Spans -> StyledText: strong runs in `<b>`, every other character escaped.

    A no-break space goes out as `&nbsp;`: Qt reads the bare character as one that may break.

    >>> styled((Span("Not until "), Span("Fri <27>", strong=True)))
    'Not until <b>Fri &lt;27&gt;</b>'
    """
    return "".join(
        f"<b>{marked(span.text)}</b>" if span.strong else marked(span.text) for span in text
    )


def marked(text: str) -> str:
    """Bare words as StyledText that shows them as typed."""
    return escape(text).replace("\u00a0", "&nbsp;")


def plain(text: Text) -> str:
    """Spans -> the bare words, for a part that is read as plain text."""
    return "".join(span.text for span in text)


def strong(template: str, **values: str) -> str:
    """A template of ours with its values in bold, as StyledText.

    >>> strong("Treated {at}", at="Mon 23 Nov")
    'Treated <b>Mon 23 Nov</b>'
    """
    return template.format(**{key: f"<b>{marked(value)}</b>" for key, value in values.items()})


def say(words: str) -> str:
    """The words in the language of the screen."""
    return QCoreApplication.translate("Kiosk", words)


def page_title(page: Page) -> str:
    return say(_TITLES[page])


def next_words(page: Page) -> str:
    """What the main button says on `page`: the name of the page it leads to."""
    return say(_NEXT[page])


def urgency_words(urgency: Urgency, plan: Plan) -> str:
    """The few words that end a "call us" cell."""
    match urgency:
        case Urgency.EMERGENCY:
            return say("Call {number} now").format(number=plan.clinic.emergency_phone)
        case Urgency.NOW:
            return say("Call now")
        case Urgency.SAME_DAY:
            return say("Same day")
        case Urgency.CALL:
            return say("Call us")
        case Urgency.THIS_WEEK:
            return say("This week")


def urgency_icon(urgency: Urgency) -> str:
    """The icon whose outline tells the urgency without colour."""
    match urgency:
        case Urgency.EMERGENCY:
            return "urgent-emergency"
        case Urgency.NOW:
            return "urgent-now"
        case Urgency.SAME_DAY:
            return "urgent-same-day"
        case Urgency.CALL | Urgency.THIS_WEEK:
            return "urgent-week"
