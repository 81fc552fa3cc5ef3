# SPDX-License-Identifier: GPL-3.0-or-later
"""Verdict -> what patients and staff are shown of it.

Nothing is decided here. A reason that a part of the page says already, such as the question on a
button, is left out of the lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.aftercare.language import Words
from kiosk.aftercare.products.label_typing import offered, typed_words
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.aftercare.products.verdict import Matched, Unclear, Verdict, decisive
from kiosk.aftercare.reasons import ReasonKind, because, worded
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.screens.wording import tr

MOST_DECIDING = 4
MOST_UNKNOWN = 12
_SAID_ELSEWHERE = frozenset(
    {ReasonKind.IS_PLAIN, ReasonKind.UNKNOWN, ReasonKind.UNKNOWN_MORE, ReasonKind.NEAR}
)


class DecidingShown(NamedTuple):
    """A word that decided, and what it is."""

    words: str
    plain: str


class OfferShown(NamedTuple):
    """What may have been meant instead: `name`, in the place of these words of the text, "" for
    all of it; `text` offers it."""

    words: str
    name: str
    text: str


class VerdictShown(NamedTuple):
    """The chip of a verdict: its look, what is told, and the same in the lines of the chip."""

    kind: str = ""
    told: str = ""
    lines: str = ""


class LabelTypingShown(NamedTuple):
    """The words of a label as they stand, to be taken off, and names that the last may become."""

    words: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()


class StaffVerdictShown(NamedTuple):
    """A verdict as staff sees it."""

    chip: VerdictShown
    decided: str
    deciding: str
    unknown: str


def verdict_shown(verdict: Verdict) -> VerdictShown:
    """Where it is to ask and has a day, the day stands on a line of its own."""
    lines = verdict.told.replace(". ", ".\n", 1) if verdict.not_before else verdict.told
    return VerdictShown(verdict.kind, verdict.told, lines)


def decided(verdict: Verdict, words: Words) -> str:
    """ "R. Osei decided: You know it well." The reason stands first; "" where nobody settled."""
    if not verdict.settled_by:
        return ""
    reason = worded(verdict.reasons[0], words)
    facts = {"by": verdict.settled_by, "reason": reason}
    if verdict.settled_on:
        return tr("{by} decided on {date}: {reason}", date=verdict.settled_on, **facts)
    return tr("{by} decided: {reason}", **facts)


def not_found(verdict: Verdict) -> str:
    """ "We did not find: foo, bar"; "" where all was."""
    names = ", ".join(verdict.unknown[:MOST_UNKNOWN])
    if not names:
        return ""
    if len(verdict.unknown) > MOST_UNKNOWN:
        names = tr("{names} and more", names=names)
    return tr("We did not find: {names}", names=names)


def deciding(verdict: Verdict) -> tuple[Matched, ...]:
    """The words that made the verdict what it is; of those that are all OK, the first."""
    kind = VerdictKind.ASK if verdict.settled_by else verdict.kind
    words = decisive(verdict.matched, kind)
    return words[:1] if kind is VerdictKind.OK else words[:MOST_DECIDING]


def label_typing(label: str, index: LexiconIndex) -> LabelTypingShown:
    return LabelTypingShown(typed_words(label), offered(label, index))


def lines(verdict: Verdict, words: Words) -> tuple[str, ...]:
    """The reasons that no other part of the answer says."""
    left = [each for each in verdict.reasons if each.kind not in _SAID_ELSEWHERE]
    return tuple(worded(each, words) for each in left)


def offers(verdict: Verdict, words: Words) -> tuple[OfferShown, ...]:
    """What a patient may take: no word that would be milder. Each says what it would stand for and
    what it is."""
    return tuple(offer for offer, milder in _offers(verdict, words) if not milder)


def told_offers(verdict: Verdict, words: Words) -> tuple[str, ...]:
    """What a patient is only told: the words that would be milder, which staff take."""
    milder = [offer.text for offer, milder in _offers(verdict, words) if milder]
    return tuple(tr("{offer} Ask us to put it right.", offer=each) for each in milder)


def staff_offers(verdict: Verdict, words: Words) -> tuple[OfferShown, ...]:
    """What staff may take in the place of words of the label, milder or not."""
    return tuple(offer for offer, _ in _offers(verdict, words) if offer.words)


def _offers(verdict: Verdict, words: Words) -> Iterator[tuple[OfferShown, bool]]:
    """Each word that may have been meant, and whether it would be milder."""
    places = {one.names[0]: one for one in verdict.unclear if len(one.names) == 1}
    for name in verdict.suggestions:
        place = places.get(name)
        offer = OfferShown(place.words if place else "", name, _offered(name, place, words))
        yield offer, place is not None and name in place.milder
    for one in verdict.unclear:
        for name in one.names if len(one.names) > 1 else ():
            text = tr("{words}: {name}", words=one.words, name=name)
            yield OfferShown(one.words, name, text), name in one.milder


def _offered(name: str, place: Unclear | None, words: Words) -> str:
    """ "Retinl: did you mean Retinol? Retinol is a strong skin active." """
    near = worded(because(ReasonKind.NEAR, name=name), words)
    if place is None or not place.plain[0]:
        return near
    said = worded(because(ReasonKind.IS_PLAIN, name=name, plain=place.plain[0]), words)
    return tr("{words}: {near} {said}", words=place.words, near=near, said=said)


def staff_verdict(verdict: Verdict, words: Words) -> StaffVerdictShown:
    found = deciding(verdict)
    listed = ", ".join(f"{one.words} ({one.plain})" if one.plain else one.words for one in found)
    return StaffVerdictShown(
        chip=verdict_shown(verdict),
        decided=decided(verdict, words),
        deciding=tr("Has: {words}", words=listed) if listed else "",
        unknown=not_found(verdict),
    )
