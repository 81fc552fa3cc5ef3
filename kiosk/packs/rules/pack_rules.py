# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pack must hold beyond its form: waits, phases, depths, factors and its signature."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from kiosk.aftercare.guidance import Choice, Guidance, Wait, WaitKind
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem
from kiosk.packs.pack_files import kebab
from kiosk.packs.rules.lexicon_rules import broken_lexicon_rules
from kiosk.packs.rules.pack_texts import malformed_texts
from kiosk.packs.rules.product_rules import broken_product_rules
from kiosk.packs.rules.references import effects_of
from kiosk.packs.rules.statement_rules import broken_statements
from kiosk.packs.rules.word_rules import broken_words

_FILLED = (
    *("topics", "expectations", "phases", "waits", "advice", "red_flags", "product_rows"),
    *("allowed", "avoided", "areas", "questions"),
)
REVIEW_YEARS = 3


def broken_rules(guidance: Guidance) -> Iterator[Problem]:
    """Every rule broken, with steps in the pack's own keys (`waits[2].advised-hours`)."""
    for name in _FILLED:
        if not getattr(guidance, name):
            yield Problem((kebab(name),), "the list is empty.", "Write at least one.")
    yield from _approval(guidance)
    for index, wait in enumerate(guidance.waits):
        yield from _wait(index, wait)
    yield from _circles(guidance.waits)
    yield from _phases(guidance)
    yield from _unnamed(guidance)
    yield from _depths(guidance)
    yield from _bounds(guidance)
    yield from _factors(guidance)
    yield from broken_product_rules(guidance)
    yield from broken_lexicon_rules(guidance)
    yield from malformed_texts(guidance)
    yield from broken_statements(guidance)
    yield from broken_words(guidance.words)


def _approval(guidance: Guidance) -> Iterator[Problem]:
    """Signed content names a clinician and both dates; a review is due within three years."""
    approval = guidance.approval
    parts = {
        "approved-by": approval.approved_by,
        "approved-on": approval.approved_on,
        "review-by": approval.review_by,
    }
    if not any(parts.values()):
        return
    for key, part in parts.items():
        if part is None:
            wrong = "the approval is written in part."
            yield Problem((key,), wrong, "Write approved-by, approved-on and review-by.")
    if approval.approved_on is None or approval.review_by is None:
        return
    on, review = approval.approved_on, approval.review_by
    day = 28 if (on.month, on.day) == (2, 29) else on.day
    latest = date(on.year + REVIEW_YEARS, on.month, day)
    if review <= on:
        wrong = f"{review} is not after the approval on {on}."
        yield Problem(("review-by",), wrong, "Write a later date.")
    elif review > latest:
        wrong = f"{review} is more than 3 years after the approval on {on}."
        yield Problem(("review-by",), wrong, f"Write {latest} or earlier.")


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


def _phases(guidance: Guidance) -> Iterator[Problem]:
    """Phases start on day 1, follow each other without gap or overlap, and the last is open."""
    phases = guidance.phases
    due = 1
    for index, phase in enumerate(phases):
        if phase.first_day != due:
            says = "leaves a gap" if phase.first_day > due else "overlaps"
            wrong = f"{phase.first_day} {says}: the phase before ends on day {due - 1}."
            if index == 0:
                wrong = f"{phase.first_day} is not day 1, the day of the treatment."
            yield Problem(("phases", index, "first-day"), wrong, f"Write {due}.")
        last = phase.last_day
        if last is None and index < len(phases) - 1:
            wrong = "only the last phase may have no last day."
            yield Problem(("phases", index, "last-day"), wrong, "Write its last day.")
            return
        if last is not None and last < phase.first_day:
            wrong = f"{last} is before the first day, {phase.first_day}."
            yield Problem(("phases", index, "last-day"), wrong, "Write a later day.")
            return
        if last is not None and index == len(phases) - 1:
            wrong = "the last phase has no end."
            yield Problem(("phases", index, "last-day"), wrong, "Write null.")
        due = (last or 0) + 1


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


def _factors(guidance: Guidance) -> Iterator[Problem]:
    """An effect reaches something, and what only a factor shows is shown by one."""
    advice: set[str] = set()
    flags: set[str] = set()
    for steps, effect in effects_of(guidance):
        advice.update(effect.advice)
        flags.update(effect.flags)
        reaches = effect.waits or effect.groups or effect.every
        longer = effect.add_hours or effect.at_least_hours or effect.at_least_floor
        if (longer or effect.ask) and not reaches:
            yield Problem(steps, "it names no wait.", "Write waits, groups or every: true.")
        if reaches and not (longer or effect.ask):
            wrong = "nothing happens to the waits it names."
            yield Problem(steps, wrong, "Write add-hours, at-least-hours, at-least-floor or ask.")
    for name, shown_by in (("advice", advice), ("red_flags", flags)):
        for index, item in enumerate(getattr(guidance, name)):
            if item.only_by_factor and item.id not in shown_by:
                steps = (kebab(name), index, "only-by-factor")
                yield Problem(steps, "no factor names it.", "Name it in an effect, or remove this.")
