# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates: dates filled in, strong runs kept, malformed ones refused in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.plan.templates import (
    Facts,
    Placeholder,
    Span,
    TemplateError,
    placeholders,
    plain,
    render,
)
from tests.aftercare.small import WORDS

CLINIC = Clinic("Clinic", "020 1", "Mon", "Call 111.", "111", "999", "Europe/London")
TREATED = datetime(2026, 11, 23, 15, tzinfo=ZoneInfo("Europe/London"))
FACTS = Facts("Amira", TREATED, WORDS, CLINIC, {})


def test_dates_and_numbers_are_filled_in_and_strong() -> None:
    text = render("Burning after {hour 24}. Call {phone}.", FACTS)
    assert text == (
        Span("Burning after "),
        Span("Tue\u00a024\u00a0Nov,\u00a03\u00a0pm", strong=True),
        Span(". Call "),
        Span("020 1", strong=True),
        Span("."),
    )


def test_day_one_is_the_day_of_treatment() -> None:
    assert plain(render("{day 1} to {day 11}", FACTS)).replace("\u00a0", " ") == (
        "Mon 23 Nov to Thu 3 Dec"
    )


def test_strong_runs_may_hold_placeholders() -> None:
    text = render("**Stop it by {day 2}.** Then wait.", FACTS)
    assert [span.strong for span in text] == [True, True, True, False]


def test_text_without_placeholders_stays_as_it_is() -> None:
    assert render("<b>O'Neil & Søn</b>", FACTS) == (Span("<b>O'Neil & Søn</b>"),)


def test_placeholders_are_listed_in_order() -> None:
    assert placeholders("{wait heat} {name}") == (Placeholder("wait", "heat"), Placeholder("name"))


@pytest.mark.parametrize(
    ("template", "wrong"),
    [
        ("**strong", "It has a ** without its partner."),
        ("{day 3", "It has a { or } without its partner."),
        ("a } b", "It has a { or } without its partner."),
        ("{dya 3}", "{dya 3} is not known here."),
        ("{phone 3}", "{phone} takes nothing after it."),
        ("{wait}", "{wait} needs an id after it."),
        ("{day x}", "{day} needs a whole number from 1 to 365 after it."),
        ("{day 0}", "{day} needs a whole number from 1 to 365 after it."),
        ("{hour 99999}", "{hour} needs a whole number from 1 to 8760 after it."),
    ],
)
def test_a_malformed_template_is_refused_in_words(template: str, wrong: str) -> None:
    with pytest.raises(
        TemplateError,
        match="^" + wrong.replace("*", r"\*").replace("{", r"\{").replace("}", r"\}") + "$",
    ):
        placeholders(template)


@given(st.text(max_size=60))
def test_any_text_is_rendered_or_refused(template: str) -> None:
    try:
        known = placeholders(template)
    except TemplateError:
        return
    if not any(each.kind == "wait" for each in known):
        render(template, FACTS)
