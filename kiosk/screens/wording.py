# SPDX-License-Identifier: GPL-3.0-or-later
"""Words on their way to the screen: sentences in its language, and plan text for a QML `Text`.

Fixed words of the QML pages stand in the pages themselves as `qsTr`; those that Python chooses are
made by `tr`, and found by the same tool.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.refusals import Problem
from kiosk.aftercare.sentences import Sentence, say

_IN_NUMBERS = re.compile(r"(?<=[\d)]) (?=[\d(])")


def tr(template: str, /, **facts: object) -> str:
    """A sentence of the screens' own, in their language. The template is a literal."""
    return tell(say(template, **facts))


def tell(sentence: str) -> str:
    """A sentence in the language of the screen, its facts too; any other text as it is."""
    if not isinstance(sentence, Sentence):
        return sentence
    template = QCoreApplication.translate("", sentence.template)
    facts = {name: tell(fact) for name, fact in sentence.facts.items()}
    return template.format(**facts) if facts else template


def tell_problems(problems: Iterable[Problem]) -> str:
    """What is wrong and what to write instead, of each, one after the other."""
    sentences = dict.fromkeys(f"{tell(each.wrong)} {tell(each.write)}" for each in problems)
    return " ".join(sentences)


def styled(text: Text) -> str:
    """Spans -> StyledText: strong runs in `<b>`, every other character escaped.

    A no-break space goes out as `&nbsp;`: Qt reads the bare character as one that may break.

    >>> styled((Span("Not until "), Span("Fri <27>", strong=True)))
    'Not until <b>Fri &lt;27&gt;</b>'
    """
    return "".join(
        f"<b>{marked(span.text)}</b>" if span.strong else marked(span.text) for span in text
    )


def styled_all(texts: Iterable[Text]) -> tuple[str, ...]:
    return tuple(map(styled, texts))


def marked(text: str) -> str:
    """Bare words as StyledText that shows them as typed. A number stays on one line, also one that
    is written in groups of digits, as numbers to call are.

    >>> marked("Call 020 7946 0018 & ask")
    'Call 020&nbsp;7946&nbsp;0018 &amp; ask'
    """
    return escape(_IN_NUMBERS.sub("\u00a0", text)).replace("\u00a0", "&nbsp;")


def unbroken(words: str) -> str:
    """A number to call, or anything else that stands on one line."""
    return words.replace(" ", "\u00a0")


def bold(sentence: str) -> str:
    """A whole sentence in bold, as StyledText."""
    return f"<b>{marked(tell(sentence))}</b>"


def strong(sentence: Sentence) -> str:
    """A sentence with its facts in bold, as StyledText.

    >>> strong(say("Treated {at}", at="Mon 23 Nov"))
    'Treated <b>Mon 23 Nov</b>'
    """
    template = QCoreApplication.translate("", sentence.template)
    return marked(template).format(**{name: bold(fact) for name, fact in sentence.facts.items()})


def full_stop(sentence: str) -> str:
    """`Out of paper` -> `Out of paper.`"""
    words = tell(sentence)
    return words if words.endswith((".", "!", "?")) else f"{words}."
