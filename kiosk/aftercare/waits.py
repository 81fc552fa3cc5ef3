# SPDX-License-Identifier: GPL-3.0-or-later
"""Each wait of the pack, made this patient's: lengthened, changed, dated and explained."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.aftercare.consultation import Change
from kiosk.aftercare.dates import Moment, moment_after
from kiosk.aftercare.factors import Chosen
from kiosk.aftercare.guidance import Effect, Phrase, Wait, WaitKind
from kiosk.aftercare.language import Words
from kiosk.aftercare.reasons import Reason, ReasonKind, because
from kiosk.aftercare.verdicts import Answer, of_wait, told


@dataclass(frozen=True, slots=True)
class PlannedWait:
    """One wait of this patient. `told` is its answer in words, `moment` the date of it where it has
    one, `not_before` the day before which what is asked about is not so.

    `because` is the chain of reasons: the rule, each factor, the practitioner's change, the order
    of waits, an allergy. `was` is the answer before the change, None where there is no change;
    `changed` says that something else is told than by it. `sheet_name` is its name on the sheet,
    marked with **. `fits` is False where the treated area
    has no use for it.
    """

    id: str
    kind: WaitKind
    phrase: Phrase
    name: str
    short: str
    icon: str
    picture: str
    floor_hours: int | None
    hours: int | None
    answer: Answer
    moment: Moment | None
    not_before: Moment | None
    told: str
    because: tuple[Reason, ...]
    sheet_name: str = ""
    also_needs: str = ""
    was: Answer | None = None
    changed: bool = False
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Lengthened:
    """A wait after the factors and before any change: its kind, hours and floor, and why."""

    wait: Wait
    kind: WaitKind
    floor_hours: int | None
    hours: int | None
    because: tuple[Reason, ...]

    @property
    def answer(self) -> Answer:
        return of_wait(self.kind, self.wait.phrase, self.hours)

    @property
    def may_change(self) -> bool:
        """Whether its hours may be set: it has a floor, and no factor made it "ask us"."""
        asked_by_factor = self.kind is WaitKind.ASK and self.wait.kind is not WaitKind.ASK
        return self.floor_hours is not None and not asked_by_factor


_IN_ORDER = (WaitKind.UNTIL, WaitKind.ASK)


class Moments:
    """The moments of one treatment by hours, each worked out once: waits share few hours.

    Without a treatment there are hours to compare, and no moment.
    """

    def __init__(self, treated_at: datetime | None, words: Words) -> None:
        self.words = words
        self.treated_at = treated_at
        self._known: dict[int, Moment] = {}

    def of(self, hours: int | None) -> Moment | None:
        if hours is None or self.treated_at is None:
            return None
        if hours not in self._known:
            self._known[hours] = moment_after(self.treated_at, hours, self.words)
        return self._known[hours]

    def from_which(self, answer: Answer) -> Moment | None:
        return self.of(answer.dated)

    def not_before(self, answer: Answer) -> Moment | None:
        return self.of(answer.not_before)

    def told(self, answer: Answer) -> str:
        return told(answer, self.of(answer.hours), self.words)


def lengthened(wait: Wait, chosen: tuple[Chosen, ...]) -> Lengthened:
    """The rule with every factor's effect on it. Nothing here can make a wait shorter.

    Every "at least" counts before anything is added, so the order of factors never matters.
    """
    now = Lengthened(wait, wait.kind, wait.floor_hours, wait.advised_hours, ())
    reasons = [_rule(wait)]
    reaching = [
        (choice.label, effect)
        for choice in chosen
        for effect in choice.effects
        if _reaches(effect, wait)
    ]
    for step in (_raised, _longer, _asked) if reaching else ():
        for label, effect in reaching:
            now, reason = step(now, effect, label)
            if reason is not None:
                reasons.append(reason)
    return Lengthened(wait, now.kind, now.floor_hours, now.hours, tuple(reasons))


def plan_waits(
    before: Mapping[str, Lengthened],
    moments: Moments,
    areas: tuple[str, ...] = (),
    changes: tuple[Change, ...] = (),
    by: str = "",
) -> dict[str, PlannedWait]:
    """Every wait by id, in pack order, with the changes that `by` made, which are without fault."""
    made = {change.wait: change for change in changes}
    after = {
        key: _changed(now, made[key], by) if key in made else now for key, now in before.items()
    }
    return {
        key: _planned(
            _ordered(key, after),
            moments,
            areas,
            was=_ordered(key, before) if key in made else None,
        )
        for key in before
    }


def _rule(wait: Wait) -> Reason:
    hours = "" if wait.advised_hours is None else str(wait.advised_hours)
    statements = ", ".join(wait.statements)
    match bool(statements), bool(hours):
        case True, True:
            kind = ReasonKind.RULE_FROM_HOURS
        case True, False:
            kind = ReasonKind.RULE_FROM
        case False, True:
            kind = ReasonKind.RULE_HOURS
        case _:
            kind = ReasonKind.RULE
    return because(kind, statements=statements, hours=hours, basis=wait.basis)


def _reaches(effect: Effect, wait: Wait) -> bool:
    """Basic care is never put off: washing, moisture and shade are the safer side."""
    if wait.basic_care:
        return False
    if effect.every and wait.kind is WaitKind.UNTIL:
        return True
    return wait.id in effect.waits or any(map(effect.groups.__contains__, wait.groups))


def _raised(now: Lengthened, effect: Effect, factor: str) -> tuple[Lengthened, Reason | None]:
    if now.kind is not WaitKind.UNTIL or now.hours is None or now.floor_hours is None:
        return now, None
    hours = max(now.hours, effect.at_least_hours)
    floor_hours = max(now.floor_hours, effect.at_least_floor)
    if (hours, floor_hours) == (now.hours, now.floor_hours):
        return now, None
    raised = replace(now, hours=hours, floor_hours=floor_hours)
    if hours == now.hours:
        return raised, None
    return raised, because(ReasonKind.AT_LEAST, factor=factor, hours=str(hours))


def _longer(now: Lengthened, effect: Effect, factor: str) -> tuple[Lengthened, Reason | None]:
    if now.kind is not WaitKind.UNTIL or now.hours is None or not effect.add_hours:
        return now, None
    hours = now.hours + effect.add_hours
    more, total = str(effect.add_hours), str(hours)
    reason = because(ReasonKind.LONGER, factor=factor, hours=more, total=total)
    return replace(now, hours=hours), reason


def _asked(now: Lengthened, effect: Effect, factor: str) -> tuple[Lengthened, Reason | None]:
    if effect.ask and now.kind in (WaitKind.UNTIL, WaitKind.ALLOWED):
        return replace(now, kind=WaitKind.ASK), because(ReasonKind.ASK_FIRST, factor=factor)
    return now, None


def _changed(now: Lengthened, change: Change, by: str) -> Lengthened:
    kind = WaitKind.UNTIL if change.hours else now.kind
    hours = str(change.hours)
    reason = (
        because(ReasonKind.CHANGED, by=by, hours=hours, reason=change.reason)
        if by
        else because(ReasonKind.CHANGED_UNNAMED, hours=hours, reason=change.reason)
    )
    return replace(now, kind=kind, hours=change.hours, because=(*now.because, reason))


def _ordered(key: str, waits: Mapping[str, Lengthened]) -> Lengthened:
    now = waits[key]
    if now.wait.not_before is None or now.hours is None or now.kind not in _IN_ORDER:
        return now
    first = _ordered(now.wait.not_before, waits)
    if first.hours is None or first.kind not in _IN_ORDER or first.hours <= now.hours:
        return now
    hours = str(first.hours)
    reason = because(ReasonKind.NEVER_EARLIER, wait=first.wait.short, hours=hours)
    return replace(now, hours=first.hours, because=(*now.because, reason))


def _planned(
    now: Lengthened, moments: Moments, areas: tuple[str, ...], *, was: Lengthened | None
) -> PlannedWait:
    wait, answer = now.wait, now.answer
    told_now = moments.told(answer)
    return PlannedWait(
        id=wait.id,
        kind=now.kind,
        phrase=wait.phrase,
        name=wait.name,
        short=wait.short,
        icon=wait.icon,
        picture=wait.picture,
        floor_hours=now.floor_hours,
        hours=now.hours,
        answer=answer,
        moment=moments.from_which(answer),
        not_before=moments.not_before(answer),
        told=told_now,
        because=now.because,
        sheet_name=wait.sheet_name or wait.name,
        also_needs=wait.also_needs,
        was=None if was is None else was.answer,
        changed=was is not None and moments.told(was.answer) != told_now,
        fits=not wait.areas or any(area in wait.areas for area in areas),
    )
