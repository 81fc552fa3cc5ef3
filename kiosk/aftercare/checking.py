# SPDX-License-Identifier: GPL-3.0-or-later
"""All that is wrong with a consultation, at once, before any plan is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from difflib import get_close_matches

from kiosk.aftercare.consultation import Change, Consultation, Course, FactorValue, Settlement
from kiosk.aftercare.dates import exact_end
from kiosk.aftercare.factors import chosen, depth_band
from kiosk.aftercare.guidance import Choice, Factor, Guidance, WaitKind
from kiosk.aftercare.refusals import Path, Problem, shown
from kiosk.aftercare.sentences import say
from kiosk.aftercare.typed import is_blank, text_problems
from kiosk.aftercare.waits import Lengthened, lengthened
from kiosk.aftercare.wishes import wish_problems

LONGEST_NAME = 80
LONGEST_GOAL = 60
MOST_SESSIONS = 20
MOST_COMPARED = 80
_EMPTY = say("It is empty.")
_NO_ZONE = say("It has no time zone.")
_NAME_ZONE = say("Name the clinic's time zone.")


def check_consultation(guidance: Guidance, consultation: Consultation) -> tuple[Problem, ...]:
    """Every problem, in the order of the form. Empty means that `make_plan` will take it."""
    return (
        *_who(guidance, consultation),
        *_treatment(guidance, consultation),
        *_factors(guidance, consultation),
        *_suitability(guidance, consultation),
        *_shelf(consultation),
        *_changes(guidance, consultation),
        *text_problems(consultation),
        *_next_visit(consultation),
        *_course(consultation.course),
        *wish_problems(guidance, consultation),
    )


def _who(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    if consultation.pack != guidance.id:
        yield _unknown(("pack",), consultation.pack, [guidance.id])
    name = consultation.patient.name
    if is_blank(name):
        yield Problem(("patient", "name"), _EMPTY, say("Write a first name or initials."))
    elif len(name) > LONGEST_NAME:
        wrong = say("It has {count} characters.", count=len(name))
        write = say("Write a first name or initials, {most} characters at most.", most=LONGEST_NAME)
        yield Problem(("patient", "name"), wrong, write)
    if consultation.patient.language != guidance.language:
        yield _unknown(("patient", "language"), consultation.patient.language, [guidance.language])


def _treatment(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    treatment = consultation.treatment
    if treatment.at.utcoffset() is None:
        yield Problem(("treatment", "at"), _NO_ZONE, _NAME_ZONE)
    if not treatment.areas:
        areas = _listed(area.id for area in guidance.areas)
        write = say("Write one or more of {areas}.", areas=areas)
        yield Problem(("treatment", "areas"), say("No area is given."), write)
    yield from _each_known(("treatment", "areas"), treatment.areas, guidance.areas)
    yield from _each_known(("treatment", "adjuncts"), treatment.adjuncts, guidance.adjuncts)
    if treatment.device is not None:
        path: Path = ("treatment", "device")
        yield from _known(path, treatment.device, [device.id for device in guidance.devices])
    depth = treatment.depth_mm
    if depth is not None and not (0 < depth <= 5 and depth_band(guidance, depth)):
        wrong = say("{depth} is not a depth.", depth=f"{depth:g}")
        write = say("Write millimetres, over 0 and up to 5.")
        yield Problem(("treatment", "depth_mm"), wrong, write)


def _factors(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    known = {factor.id: factor for factor in guidance.factors}
    for key, value in consultation.factors.items():
        if key not in known:
            yield _unknown(("factors", key), key, known)
        else:
            yield from _factor_value(known[key], value)


def _factor_value(factor: Factor, value: FactorValue) -> Iterator[Problem]:
    path: Path = ("factors", factor.id)
    if value is False:
        return
    if factor.choices:
        names = [choice.id for choice in factor.choices]
        if value not in names:
            given = "true" if value is True else shown(value)
            wrong = say("{value} is not one of its values.", value=given)
            yield Problem(path, wrong, say("Write {names}.", names=_listed(names)))
    elif value is not True:
        wrong = say("{value} is not yes or no.", value=shown(value))
        yield Problem(path, wrong, say("Write true or false."))


def _suitability(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    """Checks that the pack does not have, and those that refuse the chosen device."""
    checks = {check.id: check for check in guidance.suitability}
    devices = {device.id: device.label for device in guidance.devices}
    device = consultation.treatment.device or ""
    for index, each in enumerate(consultation.suitability):
        path: Path = ("suitability", index)
        yield from _known(path, each, list(checks))
        if each in consultation.suitability[:index]:
            wrong = say("{word} is there twice.", word=shown(each))
            yield Problem(path, wrong, say("Write it once."))
        if each in checks and device in checks[each].refuses and device in devices:
            facts = {"check": checks[each].label, "device": devices[device]}
            wrong = say("{check}: {device} must not be used.", **facts)
            yield Problem(path, wrong, say("Choose another device, or do not treat."))


def _shelf(consultation: Consultation) -> Iterator[Problem]:
    for index, product in enumerate(consultation.shelf):
        path: Path = ("shelf", index)
        if is_blank(product.name):
            yield Problem((*path, "name"), _EMPTY, say("Write what the product is called."))
        if product.settled is not None:
            at = consultation.treatment.at
            yield from settlement_problems((*path, "settled"), product.settled, at)
    here = any(product.settled and not product.settled.on for product in consultation.shelf)
    if here and is_blank(consultation.practitioner):
        yield Problem(("practitioner",), _EMPTY, say("Write who settles the products."))


def settlement_problems(
    path: Path, settlement: Settlement, treated_at: datetime
) -> Iterator[Problem]:
    """All that is wrong with the practitioner's answer for one product, at `path`."""
    if settlement.verdict not in ("ok", "wait", "never"):
        wrong = say("{verdict} is not an answer.", verdict=shown(settlement.verdict))
        yield Problem((*path, "verdict"), wrong, say("Write ok, wait or never."))
    if settlement.verdict == "wait" and not settlement.hours:
        write = say("Write the hours after treatment.")
        yield Problem((*path, "hours"), say("A wait needs its hours."), write)
    elif settlement.verdict == "never" and settlement.hours is not None:
        wrong = say("A never has no hours.")
        yield Problem((*path, "hours"), wrong, say("Leave the hours out."))
    elif settlement.hours is not None:
        yield from _countable((*path, "hours"), settlement.hours, treated_at)
    if is_blank(settlement.reason):
        yield Problem((*path, "reason"), _EMPTY, say("Write why, in a few words."))


def _changes(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    treatment = consultation.treatment
    effects = chosen(guidance, treatment, consultation.factors, consultation.suitability)
    before = {wait.id: lengthened(wait, effects) for wait in guidance.waits}
    seen: set[str] = set()
    for index, change in enumerate(consultation.changes):
        path: Path = ("changes", index)
        if change.wait in before and change.wait in seen:
            wrong = say('"{wait}" is changed twice.', wait=change.wait)
            yield Problem((*path, "wait"), wrong, say("Write one change for each wait."))
        seen.add(change.wait)
        yield from change_problems(path, change, before, treatment.at)


def change_problems(
    path: Path, change: Change, before: Mapping[str, Lengthened], treated_at: datetime
) -> Iterator[Problem]:
    """All that is wrong with one change by itself, at `path`.

    `before` are the waits by id with the factors and no change.
    """
    now = before.get(change.wait)
    if now is None:
        yield _unknown((*path, "wait"), change.wait, before)
    elif now.floor_hours is None or not now.may_change:
        wrong = (
            say('"{wait}" never has a date.', wait=change.wait)
            if now.kind is WaitKind.WHILE_HEALING
            else say('"{wait}" is asked of the clinic.', wait=change.wait)
        )
        yield Problem((*path, "wait"), wrong, say("Leave this change out."))
    elif change.hours < now.floor_hours:
        floor = now.floor_hours
        wrong = say("{hours} is below the floor of {floor}.", hours=change.hours, floor=floor)
        yield Problem((*path, "hours"), wrong, say("Write {floor} or more.", floor=floor))
    else:
        yield from _countable((*path, "hours"), change.hours, treated_at)
    if is_blank(change.reason):
        yield Problem((*path, "reason"), _EMPTY, say("Write why, in a few words."))


def _countable(path: Path, hours: int, treated_at: datetime) -> Iterator[Problem]:
    if hours < 0:
        wrong = say("{hours} is before the treatment.", hours=hours)
        yield Problem(path, wrong, say("Write {floor} or more.", floor=0))
        return
    try:
        exact_end(treated_at, hours + 48)
    except OverflowError:
        wrong = say("{hours} is past the end of the calendar.", hours=hours)
        yield Problem(path, wrong, say("Write fewer hours."))


def _next_visit(consultation: Consultation) -> Iterator[Problem]:
    at = consultation.next_visit
    if at is None:
        return
    if at.utcoffset() is None:
        yield Problem(("next_visit",), _NO_ZONE, _NAME_ZONE)
    elif at.timestamp() <= consultation.treatment.at.timestamp():
        wrong = say("It is not after the treatment.")
        yield Problem(("next_visit",), wrong, say("Write a later date and time."))


def _each_known(path: Path, ids: tuple[str, ...], choices: tuple[Choice, ...]) -> Iterator[Problem]:
    for index, each in enumerate(ids):
        yield from _known((*path, index), each, [choice.id for choice in choices])
        if each in ids[:index]:
            wrong = say("{word} is there twice.", word=shown(each))
            yield Problem((*path, index), wrong, say("Write it once."))


def _known(path: Path, each: str, ids: list[str]) -> Iterator[Problem]:
    if each not in ids:
        yield _unknown(path, each, ids)


def _unknown(path: Path, word: str, known: Iterable[str]) -> Problem:
    names = list(known)
    close = get_close_matches(word[:MOST_COMPARED], names, n=1)
    write = (
        say('Did you mean "{word}"?', word=close[0])
        if close
        else say("Write {names}.", names=_listed(names))
    )
    return Problem(path, say("{word} is not known here.", word=shown(word)), write)


def _listed(names: Iterable[str]) -> str:
    words = [name for name in names if name]
    if len(words) < 2:
        return "".join(words) or say("nothing")
    return say("{names} or {last}", names=", ".join(words[:-1]), last=words[-1])


def _course(course: Course) -> Iterator[Problem]:
    if len(course.goal) > LONGEST_GOAL:
        wrong = say("It has {count} characters.", count=len(course.goal))
        yield Problem(("course", "goal"), wrong, say("Write {most} at most.", most=LONGEST_GOAL))
    least = course.session or 1
    for name, count, first in (
        ("session", course.session, 1),
        ("sessions", course.sessions, least),
    ):
        if count is not None and not first <= count <= MOST_SESSIONS:
            wrong = say("{count} is no number of sessions here.", count=count)
            write = say("Write {first} to {most}.", first=first, most=MOST_SESSIONS)
            yield Problem(("course", name), wrong, write)
