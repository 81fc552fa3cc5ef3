# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something is told, for staff: the rule, what the sources say of it, and our own judgement."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.aftercare.case import Case
from kiosk.aftercare.guidance import Advice, Guidance, LeftOut, RedFlag
from kiosk.aftercare.reasons import ReasonKind, worded
from kiosk.screens.wording import tr

HOURS_A_DAY = 24
_RULES = frozenset(
    {ReasonKind.RULE, ReasonKind.RULE_HOURS, ReasonKind.RULE_FROM, ReasonKind.RULE_FROM_HOURS}
)


class WhyRowShown(NamedTuple):
    label: str
    text: str


class StatementShown(NamedTuple):
    """A statement of the sources: its id, and what it says in the pack's words."""

    id: str
    text: str


class WhyShown(NamedTuple):
    """`ours` is how we decided between the sources, "" where that is not said; our own judgement
    where they say nothing."""

    rows: tuple[WhyRowShown, ...]
    says_title: str
    says: tuple[StatementShown, ...]
    ours_title: str
    ours: str


def why_wait(wait_id: str, case: Case) -> WhyShown:
    """Why a wait has its date: its hours, its floor, and what made it longer for this patient."""
    rule, planned = case.before[wait_id].wait, case.waits[wait_id]
    rows = [WhyRowShown(tr("Told"), planned.told)]
    if rule.advised_hours is not None:
        rows.append(WhyRowShown(tr("Rule"), _hours(rule.advised_hours)))
    if planned.floor_hours is not None:
        rows.append(WhyRowShown(tr("Floor"), _floor(planned.floor_hours, case)))
    rows += [
        WhyRowShown(tr("Patient"), worded(reason, case.rules.words))
        for reason in planned.because
        if reason.kind not in _RULES
    ]
    return _why(tuple(rows), rule.statements, rule.basis, case.rules.guidance)


def why_flag(flag: RedFlag, urgency: str, pack: Guidance) -> WhyShown:
    """`urgency` is how soon it is acted on, in words."""
    return _why((WhyRowShown(tr("How soon"), urgency),), flag.statements, flag.basis, pack)


def why_advice(advice: Advice, pack: Guidance) -> WhyShown:
    return _why((), advice.statements, advice.basis, pack)


def why_left_out(left: LeftOut, pack: Guidance) -> WhyShown:
    why = _why((), left.statements, left.reason, pack)
    return why._replace(ours_title=tr("Why it is left out"))


def _why(
    rows: tuple[WhyRowShown, ...], statements: tuple[str, ...], basis: str, pack: Guidance
) -> WhyShown:
    silent = tr("It is our own judgement.")
    return WhyShown(
        rows=rows,
        says_title=tr("What the sources say") if statements else tr("The sources say nothing here"),
        says=tuple(StatementShown(each, pack.statements[each]) for each in statements),
        ours_title=tr("How we decided") if statements else tr("Our own judgement"),
        ours=basis if statements else basis or silent,
    )


def _hours(hours: int) -> str:
    """`120` -> "5 days (120 hours)"."""
    days, rest = divmod(hours, HOURS_A_DAY)
    if not hours:
        return tr("At once")
    if rest or days < 2:
        return tr("{hours} hours", hours=hours)
    return tr("{days} days ({hours} hours)", days=days, hours=hours)


def _floor(hours: int, case: Case) -> str:
    moment = case.moments.of(hours)
    if moment is None:
        return _hours(hours)
    return tr("{hours}: {date}", hours=_hours(hours), date=moment.words)
