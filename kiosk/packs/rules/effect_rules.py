# SPDX-License-Identifier: GPL-3.0-or-later
"""What factors do: every effect reaches something and changes it, and so does every factor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.aftercare.factors import Chosen
from kiosk.aftercare.guidance import Effect, Guidance, Wait, WaitKind
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem, shown
from kiosk.aftercare.waits import lengthened
from kiosk.packs.pack_files import kebab
from kiosk.packs.rules.references import effects_of

_NOTHING = Effect()


def broken_effects(guidance: Guidance) -> Iterator[Problem]:
    for steps, effect in effects_of(guidance):
        yield from _effect(steps, effect)
    yield from _idle_factors(guidance)
    yield from _shown_by_none(guidance)
    yield from _groups_alike(guidance.waits)


def idle_effects(guidance: Guidance) -> Iterator[Problem]:
    """Effects with hours too few to change a wait. For a pack whose waits were read whole."""
    for steps, effect in effects_of(guidance):
        if effect.add_hours or effect.at_least_hours or effect.at_least_floor or effect.ask:
            for part in _parts(effect):
                known = [wait for wait in guidance.waits if _named(part, wait)]
                if known and not any(_changes(part, wait) for wait in known):
                    wrong = "no wait that it names is changed by it."
                    yield Problem(steps, wrong, "Write more hours, or name another wait.")
                    break


def _effect(steps: Steps, effect: Effect) -> Iterator[Problem]:
    reaches = effect.waits or effect.groups or effect.every
    longer = effect.add_hours or effect.at_least_hours or effect.at_least_floor
    if effect == _NOTHING:
        yield Problem(steps, "it does nothing.", "Write what follows, or remove it.")
    elif (longer or effect.ask) and not reaches:
        yield Problem(steps, "it names no wait.", "Write waits, groups or every: true.")
    elif reaches and not (longer or effect.ask):
        wrong = "nothing happens to the waits it names."
        yield Problem(steps, wrong, "Write add-hours, at-least-hours, at-least-floor or ask.")


def _parts(effect: Effect) -> Iterator[Effect]:
    """The effect once for each wait and group that it names, each of which should be changed."""
    if effect.every:
        yield replace(effect, waits=(), groups=())
    for wait in effect.waits:
        yield replace(effect, every=False, waits=(wait,), groups=())
    for group in effect.groups:
        yield replace(effect, every=False, waits=(), groups=(group,))


def _named(part: Effect, wait: Wait) -> bool:
    return part.every or wait.id in part.waits or any(each in part.groups for each in wait.groups)


def _changes(effect: Effect, wait: Wait) -> bool:
    """Whether it lengthens the wait or asks. One without its hours is told by itself."""
    if wait.kind is WaitKind.UNTIL and None in (wait.advised_hours, wait.floor_hours):
        return True
    before, after = lengthened(wait, ()), lengthened(wait, (Chosen("", (effect,)),))
    return (before.kind, before.hours, before.floor_hours) != (
        after.kind,
        after.hours,
        after.floor_hours,
    )


def _idle_factors(guidance: Guidance) -> Iterator[Problem]:
    """A choice may have no effect (light skin), but not every choice of a factor."""
    for index, factor in enumerate(guidance.factors):
        if not factor.effects and not any(choice.effects for choice in factor.choices):
            wrong = "setting it changes nothing."
            yield Problem(("factors", index), wrong, "Write effects, or remove it.")


def _shown_by_none(guidance: Guidance) -> Iterator[Problem]:
    """What only a factor shows is shown by one."""
    effects = [effect for _, effect in effects_of(guidance)]
    advice = {name for effect in effects for name in effect.advice}
    flags = {name for effect in effects for name in effect.flags}
    for name, shown_by in (("advice", advice), ("red_flags", flags)):
        for index, item in enumerate(getattr(guidance, name)):
            if item.only_by_factor and item.id not in shown_by:
                steps = (kebab(name), index, "only-by-factor")
                yield Problem(steps, "no factor names it.", "Name it in an effect, or remove this.")


def _groups_alike(waits: tuple[Wait, ...]) -> Iterator[Problem]:
    """A factor reaches all waits of a group, so no other group may differ in capitals alone."""
    first: dict[str, str] = {}
    for index, wait in enumerate(waits):
        for number, group in enumerate(wait.groups):
            known = first.setdefault(group.casefold(), group)
            if known != group:
                wrong = f"{shown(group)} is the group {shown(known)}, but for capitals."
                yield Problem(("waits", index, "groups", number), wrong, f"Write {known}.")
