# SPDX-License-Identifier: GPL-3.0-or-later
"""Styles, and texts filled and joined before they are set in lines."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.aftercare.plan.templates import Span, Text
from kiosk.sheet.engine.fonts import Weight

LEADING = 1.25  # in sizes, from baseline to baseline, as clear print asks for


@dataclass(frozen=True, slots=True)
class Style:
    """`size` in points, `lead` too: from baseline to baseline, 0 for that of running text. Strong
    runs are set in `strong`, the rest in `weight`."""

    size: float
    weight: Weight = Weight.REGULAR
    strong: Weight = Weight.BOLD
    lead: float = 0.0

    @property
    def leading(self) -> float:
        """From baseline to baseline, in points."""
        return self.lead or self.size * LEADING

    def bold(self) -> Style:
        return Style(self.size, Weight.BOLD, self.strong, self.lead)


def plain(text: str) -> Text:
    return (Span(text),)


def strong(text: str) -> Text:
    return (Span(text, strong=True),)


def fill(template: str, strong_names: tuple[str, ...] = (), /, **values: str) -> Text:
    """Put values where the template names them in braces; those in `strong_names` become strong.

    Only names given are replaced; all else, braces included, prints as it stands.
    """
    spans: list[Span] = []
    rest = template
    while True:
        places = [(rest.find(f"{{{name}}}"), name) for name in values if f"{{{name}}}" in rest]
        if not places:
            break
        at, name = min(places)
        spans += [Span(rest[:at]), Span(values[name], strong=name in strong_names)]
        rest = rest[at + len(name) + 2 :]
    return tuple(span for span in (*spans, Span(rest)) if span.text)


def fill_words(template: str, **values: str) -> str:
    """The filled template as plain words."""
    return "".join(span.text for span in fill(template, **values))


def shortened(name: str, letters: int = 60) -> str:
    """A name cut for a place with little room; the sheet then holds it in full elsewhere.

    Words go from the middle, since the family name may stand first or last: "Ana Maria de Souza" in
    14 letters is "Ana … de Souza". Only where its two ends are too long are letters cut from them.
    """
    if len(name) <= letters:
        return name
    words = name.split()
    for kept in range(len(words) - 2, 0, -1):
        ends = [*words[: (kept + 1) // 2], "…", *words[len(words) - kept // 2 - 1 :]]
        short = " ".join(ends)
        if len(short) <= letters:
            return short
    if len(words) < 2:
        return name[: letters - 1].rstrip() + "…"
    first = _cut(words[0], max(letters // 2, letters - 1 - len(words[-1])))
    return f"{first} {_cut(words[-1], letters - 1 - len(first))}"


def _cut(word: str, letters: int) -> str:
    return word if len(word) <= letters else word[: letters - 1] + "…"


def joined(texts: tuple[Text, ...]) -> Text:
    """Sentences one after the other, a space between two."""
    spans: list[Span] = []
    for text in texts:
        spans += [Span(" "), *text] if spans else text
    return tuple(spans)
