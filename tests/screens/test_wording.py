# SPDX-License-Identifier: GPL-3.0-or-later
"""Plan text on its way to the screen: dates in bold, everything else as typed."""

import pytest

from kiosk.aftercare.plan.templates import Span, plain
from kiosk.aftercare.sentences import say
from kiosk.screens.page_words import next_words, page_title
from kiosk.screens.wording import strong, styled
from kiosk.visit.journey import PATIENT, Page


def test_strong_runs_are_bold_and_markup_of_others_is_only_text() -> None:
    text = (Span("Until <b>&"), Span("Fri <27>", strong=True))
    assert styled(text) == "Until &lt;b&gt;&amp;<b>Fri &lt;27&gt;</b>"


def test_a_no_break_space_stays_one_where_qt_would_break_the_bare_character() -> None:
    assert styled((Span("Fri\u00a027\u00a0Nov", strong=True),)) == "<b>Fri&nbsp;27&nbsp;Nov</b>"


def test_a_number_to_call_stays_on_one_line_and_other_words_break() -> None:
    text = (Span("Call "), Span("020 7946 0018", strong=True), Span(" in 2 days."))
    assert styled(text) == "Call <b>020&nbsp;7946&nbsp;0018</b> in 2 days."


def test_values_of_a_template_cannot_bring_markup() -> None:
    assert strong(say("Call {number}", number="<i>9</i>")) == "Call <b>&lt;i&gt;9&lt;/i&gt;</b>"


def test_plain_words_have_no_marks() -> None:
    assert plain((Span("Until "), Span("Friday", strong=True))) == "Until Friday"


@pytest.mark.parametrize("page", Page)
def test_every_page_has_a_title_and_a_patients_words_for_its_main_button(page: Page) -> None:
    assert page_title(page)
    assert bool(next_words(page)) is (page in PATIENT)
