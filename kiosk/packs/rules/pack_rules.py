# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pack must hold beyond its form: waits, depths and its signature, and what others judge."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kiosk.aftercare.guidance import Asks, Choice, Guidance, Wait, WaitKind
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem
from kiosk.packs.pack_files import kebab
from kiosk.packs.rules.approval_rules import broken_approval
from kiosk.packs.rules.date_words import broken_dates
from kiosk.packs.rules.effect_rules import broken_effects, idle_effects
from kiosk.packs.rules.floors import below_floors
from kiosk.packs.rules.lexicon_rules import broken_lexicon_rules
from kiosk.packs.rules.pack_texts import malformed_texts
from kiosk.packs.rules.phase_rules import broken_phases
from kiosk.packs.rules.product_rules import broken_product_rules
from kiosk.packs.rules.row_rules import broken_rows, milder_rows
from kiosk.packs.rules.statement_rules import broken_statements
from kiosk.packs.rules.text_limits import unfit_texts
from kiosk.packs.rules.twins import twins
from kiosk.packs.rules.verdict_words import broken_verdict_words
from kiosk.packs.rules.wish_rules import broken_wishes
from kiosk.packs.rules.word_rules import broken_words

_FILLED = (
    *("topics", "expectations", "phases", "waits", "advice", "red_flags", "product_rows"),
    *("allowed", "avoided", "areas", "questions", "hopes", "how_soon", "honest"),
)


def broken_rules(guidance: Guidance) -> Iterator[Problem]:
    """Every rule broken, with steps in the pack's own keys (`waits[2].advised-hours`)."""
    for name in _FILLED:
        if not getattr(guidance, name):
            yield Problem((kebab(name),), "the list is empty.", "Write at least one.")
    yield from broken_approval(guidance.approval)
    for index, wait in enumerate(guidance.waits):
        yield from _wait(index, wait)
    yield from _circles(guidance.waits)
    yield from broken_phases(guidance.phases, guidance.language)
    yield from _unnamed(guidance)
    yield from _depths(guidance)
    yield from _bounds(guidance)
    yield from broken_effects(guidance)
    yield from _own_thing(guidance)
    yield from _unanswered(guidance)
    yield from broken_wishes(guidance)
    yield from broken_product_rules(guidance)
    yield from broken_rows(guidance)
    yield from broken_lexicon_rules(guidance)
    yield from malformed_texts(guidance)
    yield from broken_statements(guidance)
    yield from broken_words(guidance.words)
    yield from broken_dates(guidance.words, guidance.language)
    yield from broken_verdict_words(guidance.words, guidance.language)
    yield from twins(guidance)
    yield from unfit_texts(guidance)


def _unanswered(guidance: Guidance) -> Iterator[Problem]:
    """The plan answers what is asked about its three things, a line of the pack all else."""
    for index, prompt in enumerate(guidance.teach_back):
        by_plan = prompt.asks in (Asks.DATES, Asks.OWN)
        if by_plan and prompt.answer:
            wrong = "the plan answers this prompt."
            yield Problem(("teach-back", index, "answer"), wrong, "Leave it out.")
        elif not by_plan and not prompt.answer:
            wrong = "nothing answers this prompt."
            yield Problem(("teach-back", index, "answer"), wrong, "Write answer: ...")


def _own_thing(guidance: Guidance) -> Iterator[Problem]:
    """It stands for everybody who has no other."""
    for each in guidance.advice:
        if each.id == guidance.own_thing and (each.areas or each.only_by_factor):
            wrong = f'"{each.id}" is not for everybody.'
            yield Problem(("own-thing",), wrong, "Write an advice for all areas and factors.")


def broken_by_waits(guidance: Guidance) -> Iterator[Problem]:
    """Rules that weigh items by their waits, for a pack whose waits, classes and red flags were
    read whole."""
    yield from idle_effects(guidance)
    yield from milder_rows(guidance)
    yield from below_floors(guidance)


def _wait(index: int, wait: Wait) -> Iterator[Problem]:
    hours = {"floor-hours": wait.floor_hours, "advised-hours": wait.advised_hours}
    for key, value in hours.items():
        if wait.kind is WaitKind.UNTIL and value is None:
            wrong = "a wait of kind until has no date without its hours."
            yield Problem(("waits", index, key), wrong, "Write the hours after the treatment.")
        if wait.kind is WaitKind.WHILE_HEALING and value is not None:
            wrong = "a wait of kind while-healing never has a date."
            yield Problem(("waits", index, key), wrong, "Write null.")
        if wait.kind is WaitKind.ALLOWED and value:
            wrong = f"a wait of kind allowed starts at once, not after {value} hours."
            yield Problem(("waits", index, key), wrong, "Write 0, or the kind until.")
    floor, advised = wait.floor_hours, wait.advised_hours
    if floor is not None and advised is not None and advised < floor:
        wrong = f"{advised} is below the floor of {floor}."
        yield Problem(("waits", index, "advised-hours"), wrong, f"Write {floor} or more.")


def _circles(waits: tuple[Wait, ...]) -> Iterator[Problem]:
    """One problem for each circle of not-before, at the first wait of it."""
    after = {wait.id: wait.not_before for wait in waits}
    done: set[str] = set()
    for start in after:
        trail: list[str] = []
        here: str | None = start
        while here and here in after and here not in trail and here not in done:
            trail.append(here)
            here = after[here]
        if here in trail:
            circle = trail[trail.index(here) :]
            index, first = next((n, each) for n, each in enumerate(waits) if each.id in circle)
            names = [*circle, *circle]
            turn = names[names.index(first.id) :][: len(circle)]
            wrong = f"{' after '.join([*turn, first.id])} is a circle."
            yield Problem(("waits", index, "not-before"), wrong, "Take one not-before of it away.")
        done.update(trail)


def _unnamed(guidance: Guidance) -> Iterator[Problem]:
    """What only some packs have is named by the packs that have it."""
    screen = guidance.words.screen
    points = any(each.care_point for each in guidance.advice)
    for key, has, name in (
        ("depth", guidance.depths, screen.depth),
        ("care-points", points, screen.care_points),
    ):
        if has and not name.strip():
            wrong = "the pack has these, and no name for them."
            yield Problem(("screen", key), wrong, "Write what they are called.")


def _depths(guidance: Guidance) -> Iterator[Problem]:
    """Depth bands rise from an open start to an open end, each where the one before ends."""
    bands = guidance.depths
    for index, band in enumerate(bands):
        low, high = band.over_mm, band.up_to_mm
        if low is not None and high is not None and high <= low:
            wrong = f"{high:g} is not over {low:g}, where the band starts."
            yield Problem(("depths", index, "up-to-mm"), wrong, "Write a greater depth.")
    if bands and bands[0].over_mm:
        wrong = f"no band holds the depths up to {bands[0].over_mm:g} mm."
        yield Problem(("depths", 0, "over-mm"), wrong, "Write null in the first band.")
    yield from _band_joints(bands)
    if bands and bands[-1].up_to_mm is not None:
        wrong = f"no band holds the depths over {bands[-1].up_to_mm:g} mm."
        yield Problem(("depths", len(bands) - 1, "up-to-mm"), wrong, "Write null in the last band.")


def _band_joints(bands: tuple[Choice, ...]) -> Iterator[Problem]:
    for index, (before, after) in enumerate(pairwise(bands), start=1):
        if before.up_to_mm is None:
            wrong = "only the last band may have no end."
            yield Problem(("depths", index - 1, "up-to-mm"), wrong, "Write where it ends.")
        elif after.over_mm != before.up_to_mm:
            start = after.over_mm or 0.0
            says = "leaves a gap" if start > before.up_to_mm else "overlaps"
            wrong = f"{start:g} {says}: the band before ends at {before.up_to_mm:g}."
            yield Problem(("depths", index, "over-mm"), wrong, f"Write {before.up_to_mm:g}.")


def _bounds(guidance: Guidance) -> Iterator[Problem]:
    for steps, choice in _choices(guidance):
        for key in ("over_mm", "up_to_mm"):
            if getattr(choice, key) is not None:
                yield Problem((*steps, kebab(key)), "only depths have bounds.", "Remove it.")


def _choices(guidance: Guidance) -> Iterator[tuple[Steps, Choice]]:
    """Every choice that is no depth band."""
    for name in ("areas", "devices", "adjuncts"):
        yield from (((name, index), each) for index, each in enumerate(getattr(guidance, name)))
    for index, factor in enumerate(guidance.factors):
        for number, choice in enumerate(factor.choices):
            yield ("factors", index, "choices", number), choice
