# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences for people, as values: English as they stand, and ready to be told in any language.

Whatever this program says of itself, and not in the words of a pack, is made by `say`. The literal
inside is what translators are given, so it is written out whole, its changing parts in braces:

    say("{hours} is below the floor of {floor}.", hours=24, floor=48)

In a terminal the sentence is English. The screens look its template up in their translation and
fill the same facts in, which may be sentences themselves.
"""

from __future__ import annotations

from collections.abc import Mapping


class Sentence(str):
    """`template` is what is translated, `facts` what fills it."""

    __slots__ = ("facts", "template")
    template: str
    facts: Mapping[str, str]


def say(template: str, /, **facts: object) -> Sentence:
    """The sentence, in English, with the facts in their places."""
    words = {name: fact if isinstance(fact, str) else str(fact) for name, fact in facts.items()}
    sentence = Sentence(template.format(**words) if words else template)
    sentence.template, sentence.facts = template, words
    return sentence


def run_on(*sentences: str) -> str:
    """Sentences one after the other, a space between two; empty ones are passed over."""
    parts = [sentence for sentence in sentences if sentence]
    if len(parts) < 2:
        return parts[0] if parts else ""
    names = [f"part{number}" for number in range(len(parts))]
    template = " ".join(f"{{{name}}}" for name in names)
    return say(template, **dict(zip(names, parts, strict=True)))
