# SPDX-License-Identifier: GPL-3.0-or-later
"""Each wait of the pack, made this patient's: lengthened, changed, dated and explained."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.aftercare.consultation import Change, Consultation
from kiosk.aftercare.dates import exact_end, told_end, told_words
from kiosk.aftercare.factors import Chosen
from kiosk.aftercare.guidance import Effect, Phrase, Wait, WaitKind, Words


@dataclass(frozen=True, slots=True)
class Moment:
    """When something ends. `exact` is the true instant; `told` is what the patient is told.

    Both are aware local times and `told` is never earlier than `exact`. `whole_day` says that only
    the date is told, and `told` is then the first instant of that day. `words` is "Fri 27 Nov" or
    "Tue 24 Nov, 3 pm", with no-break spaces.
    """

    exact: datetime
    told: datetime
    whole_day: bool
    words: str


@dataclass(frozen=True, slots=True)
class PlannedWait:
    """One wait of this patient. `told` is the verdict in words; `moment` is None where no date is.

    `because` is the chain of reasons in plain words: the rule, each factor, the practitioner's
    change, the order of waits. `rule_words` is the date before the change, empty where there is
    none. `fits` is False where the treated area has no use for it.
    """

    id: str
    kind: WaitKind
    phrase: Phrase
    name: str
    short: str
    icon: str
    floor_hours: int | None
    hours: int | None
    moment: Moment | None
    told: str
    because: tuple[str, ...]
    also_needs: str = ""
    changed: bool = False
    rule_words: str = ""
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Lengthened:
    """A wait after the factors and before any change: its kind, hours and floor, and why."""

    wait: Wait
    kind: WaitKind
    floor_hours: int | None
    hours: int | None
    because: tuple[str, ...]

    @property
    def may_change(self) -> bool:
        """Whether its hours may be set: it has a floor, and no factor made it "ask us"."""
        asked_by_factor = self.kind is WaitKind.ASK and self.wait.kind is not WaitKind.ASK
        return self.floor_hours is not None and not asked_by_factor


def moment_after(treated_at: datetime, hours: int, words: Words) -> Moment:
    """The moment `hours` after the treatment. Raises OverflowError past the year 9999."""
    told, whole_day = told_end(treated_at, hours)
    shown = told_words(treated_at, told, words, whole_day=whole_day)
    return Moment(exact_end(treated_at, hours), told, whole_day, shown)


def lengthened(wait: Wait, chosen: tuple[Chosen, ...]) -> Lengthened:
    """The rule with every factor's effect on it. Nothing here can make a wait shorter.

    Every "at least" counts before anything is added, so the order of factors never matters.
    """
    rule = f"Our rule ({', '.join(wait.statements)})" if wait.statements else "Our rule"
    hours = "" if wait.advised_hours is None else f": {wait.advised_hours} hours"
    now = Lengthened(wait, wait.kind, wait.floor_hours, wait.advised_hours, ())
    because = [f"{rule}{hours}. {wait.basis}".strip()]
    reaching = [
        (choice.label, effect)
        for choice in chosen
        for effect in choice.effects
        if _reaches(effect, wait)
    ]
    for step in (_raised, _longer, _asked) if reaching else ():
        for label, effect in reaching:
            now, reason = step(now, effect)
            if reason:
                because.append(f"{label}: {reason}.")
    return Lengthened(wait, now.kind, now.floor_hours, now.hours, tuple(because))


def plan_waits(
    waits: tuple[Wait, ...], chosen: tuple[Chosen, ...], consultation: Consultation, words: Words
) -> dict[str, PlannedWait]:
    """Every wait of the pack by id, in pack order. The consultation is one without problems."""
    changes = {change.wait: change for change in consultation.changes}
    before = {wait.id: lengthened(wait, chosen) for wait in waits}
    after = {
        key: _changed(now, changes[key], consultation) if key in changes else now
        for key, now in before.items()
    }
    moments = _Moments(consultation.treatment.at, words)
    return {
        key: _planned(
            _ordered(key, after),
            moments,
            consultation.treatment.areas,
            was=_ordered(key, before) if key in changes else None,
        )
        for key in before
    }


class _Moments:
    """Moments of one treatment by hours, each worked out once: waits share few hours."""

    def __init__(self, treated_at: datetime, words: Words) -> None:
        self.words = words
        self._treated_at = treated_at
        self._known: dict[int, Moment] = {}

    def of(self, now: Lengthened) -> Moment | None:
        if now.kind is not WaitKind.UNTIL or now.hours is None:
            return None
        if now.hours not in self._known:
            self._known[now.hours] = moment_after(self._treated_at, now.hours, self.words)
        return self._known[now.hours]


def _reaches(effect: Effect, wait: Wait) -> bool:
    if effect.every and wait.kind is WaitKind.UNTIL:
        return True
    return wait.id in effect.waits or any(map(effect.groups.__contains__, wait.groups))


def _raised(now: Lengthened, effect: Effect) -> tuple[Lengthened, str]:
    if now.kind is not WaitKind.UNTIL or now.hours is None or now.floor_hours is None:
        return now, ""
    hours = max(now.hours, effect.at_least_hours)
    floor_hours = max(now.floor_hours, effect.at_least_floor)
    if (hours, floor_hours) == (now.hours, now.floor_hours):
        return now, ""
    raised = replace(now, hours=hours, floor_hours=floor_hours)
    return raised, f"at least {hours} hours" if hours > now.hours else ""


def _longer(now: Lengthened, effect: Effect) -> tuple[Lengthened, str]:
    if now.kind is not WaitKind.UNTIL or now.hours is None or not effect.add_hours:
        return now, ""
    hours = now.hours + effect.add_hours
    return replace(now, hours=hours), f"{effect.add_hours} hours longer, so {hours} hours"


def _asked(now: Lengthened, effect: Effect) -> tuple[Lengthened, str]:
    if effect.ask and now.kind in (WaitKind.UNTIL, WaitKind.ALLOWED):
        return replace(now, kind=WaitKind.ASK), "ask us first"
    return now, ""


def _changed(now: Lengthened, change: Change, consultation: Consultation) -> Lengthened:
    kind = WaitKind.UNTIL if change.hours else now.kind
    who = consultation.practitioner or "your practitioner"
    reason = f"Changed by {who} to {change.hours} hours: {change.reason}"
    return replace(now, kind=kind, hours=change.hours, because=(*now.because, reason))


def _ordered(key: str, waits: Mapping[str, Lengthened]) -> Lengthened:
    now = waits[key]
    if now.wait.not_before is None or now.kind is not WaitKind.UNTIL:
        return now
    first = _ordered(now.wait.not_before, waits)
    if first.kind is not WaitKind.UNTIL or (first.hours or 0) <= (now.hours or 0):
        return now
    reason = f"Never earlier than {first.wait.short}: {first.hours} hours."
    return replace(now, hours=first.hours, because=(*now.because, reason))


def _planned(
    now: Lengthened, moments: _Moments, areas: tuple[str, ...], *, was: Lengthened | None
) -> PlannedWait:
    wait, words = now.wait, moments.words
    moment = moments.of(now)
    earlier = moments.of(was) if was else None
    return PlannedWait(
        id=wait.id,
        kind=now.kind,
        phrase=wait.phrase,
        name=wait.name,
        short=wait.short,
        icon=wait.icon,
        floor_hours=now.floor_hours,
        hours=now.hours,
        moment=moment,
        told=told(now.kind, wait.phrase, moment, words),
        because=now.because,
        also_needs=wait.also_needs,
        changed=was is not None,
        rule_words="" if was is None else earlier.words if earlier else words.ok_now,
        fits=not wait.areas or any(area in wait.areas for area in areas),
    )


def told(kind: WaitKind, phrase: Phrase, moment: Moment | None, words: Words) -> str:
    """The verdict in words: "Not until Fri 27 Nov"."""
    match kind:
        case WaitKind.ALLOWED:
            return words.ok_now
        case WaitKind.ASK:
            return words.ask
        case WaitKind.WHILE_HEALING:
            return words.never
        case WaitKind.UNTIL:
            template = words.ok_from if phrase is Phrase.OK_FROM else words.not_until
            return template.replace("{date}", moment.words if moment else "")
