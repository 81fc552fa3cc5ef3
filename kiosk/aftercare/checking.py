# SPDX-License-Identifier: GPL-3.0-or-later
"""All that is wrong with a consultation, at once, before any plan is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from kiosk.aftercare.consultation import Change, Consultation, Settlement
from kiosk.aftercare.dates import exact_end
from kiosk.aftercare.factors import chosen, depth_band
from kiosk.aftercare.guidance import Choice, Factor, Guidance, WaitKind
from kiosk.aftercare.refusals import Path, Problem, shown
from kiosk.aftercare.typed import is_blank, text_problems
from kiosk.aftercare.waits import Lengthened, lengthened

LONGEST_NAME = 80
MOST_COMPARED = 80


def check_consultation(guidance: Guidance, consultation: Consultation) -> tuple[Problem, ...]:
    """Every problem, in the order of the form. Empty means that `make_plan` will take it."""
    return (
        *_who(guidance, consultation),
        *_treatment(guidance, consultation),
        *_factors(guidance, consultation),
        *_shelf(consultation),
        *_settlements(consultation),
        *_changes(guidance, consultation),
        *text_problems(consultation),
        *_next_visit(consultation),
    )


def _who(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    if consultation.pack != guidance.id:
        yield _unknown(("pack",), consultation.pack, [guidance.id])
    name = consultation.patient.name
    if is_blank(name):
        yield Problem(("patient", "name"), "It is empty.", "Write a first name or initials.")
    elif len(name) > LONGEST_NAME:
        wrong = f"It has {len(name)} characters."
        write = f"Write a first name or initials, {LONGEST_NAME} characters at most."
        yield Problem(("patient", "name"), wrong, write)
    if consultation.patient.language != guidance.language:
        yield _unknown(("patient", "language"), consultation.patient.language, [guidance.language])


def _treatment(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    treatment = consultation.treatment
    if treatment.at.utcoffset() is None:
        yield Problem(("treatment", "at"), "It has no time zone.", "Name the clinic's time zone.")
    if not treatment.areas:
        areas = _listed(area.id for area in guidance.areas)
        yield Problem(("treatment", "areas"), "No area is given.", f"Write one or more of {areas}.")
    yield from _each_known(("treatment", "areas"), treatment.areas, guidance.areas)
    yield from _each_known(("treatment", "adjuncts"), treatment.adjuncts, guidance.adjuncts)
    if treatment.device is not None:
        path: Path = ("treatment", "device")
        yield from _known(path, treatment.device, [device.id for device in guidance.devices])
    depth = treatment.needle_depth_mm
    if depth is not None and not (0 < depth <= 5 and depth_band(guidance, depth)):
        wrong = f"{depth:g} is not a needle depth."
        write = "Write millimetres, over 0 and up to 5."
        yield Problem(("treatment", "needle_depth_mm"), wrong, write)


def _factors(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    known = {factor.id: factor for factor in guidance.factors}
    for key, value in consultation.factors.items():
        if key not in known:
            yield _unknown(("factors", key), key, known)
        else:
            yield from _factor_value(known[key], value)


def _factor_value(factor: Factor, value: bool | str) -> Iterator[Problem]:
    path: Path = ("factors", factor.id)
    if value is False:
        return
    if factor.choices:
        names = [choice.id for choice in factor.choices]
        if value not in names:
            told = "true" if value is True else shown(value)
            yield Problem(path, f"{told} is not one of its values.", f"Write {_listed(names)}.")
    elif value is not True:
        yield Problem(path, f"{shown(value)} is not yes or no.", "Write true or false.")


def _shelf(consultation: Consultation) -> Iterator[Problem]:
    for index, product in enumerate(consultation.shelf):
        if is_blank(product.name):
            write = "Write what the product is called."
            yield Problem(("shelf", index, "name"), "It is empty.", write)


def _settlements(consultation: Consultation) -> Iterator[Problem]:
    if consultation.settlements and is_blank(consultation.practitioner):
        yield Problem(("practitioner",), "It is empty.", "Write who settles the products.")
    names = [product.name.strip() for product in consultation.shelf]
    settled: set[str] = set()
    for index, settlement in enumerate(consultation.settlements):
        path: Path = ("settlements", index)
        name = settlement.product.strip()
        if name not in names:
            wrong = f"{shown(name)} is not the name of a product on the shelf."
            yield Problem((*path, "product"), wrong, "Write it as it stands there.")
        elif names.count(name) > 1:
            wrong = f"{shown(name)} is the name of more than one product on the shelf."
            yield Problem((*path, "product"), wrong, "Give each of them its own name.")
        elif name in settled:
            wrong = f"{shown(name)} is settled twice."
            yield Problem((*path, "product"), wrong, "Write one answer for each product.")
        settled.add(name)
        yield from _answer(path, settlement, consultation)


def _answer(path: Path, settlement: Settlement, consultation: Consultation) -> Iterator[Problem]:
    if settlement.verdict not in ("ok", "wait", "never"):
        wrong = f"{shown(settlement.verdict)} is not an answer."
        yield Problem((*path, "verdict"), wrong, "Write ok, wait or never.")
    if settlement.verdict == "wait" and not settlement.hours:
        write = "Write the hours after treatment."
        yield Problem((*path, "hours"), "A wait needs its hours.", write)
    elif settlement.verdict == "never" and settlement.hours is not None:
        yield Problem((*path, "hours"), "A never has no hours.", "Leave the hours out.")
    elif settlement.hours is not None:
        yield from _countable((*path, "hours"), settlement.hours, consultation)
    if is_blank(settlement.reason):
        yield Problem((*path, "reason"), "It is empty.", "Write why, in a few words.")


def _changes(guidance: Guidance, consultation: Consultation) -> Iterator[Problem]:
    effects = chosen(guidance, consultation)
    waits = {wait.id: wait for wait in guidance.waits}
    seen: set[str] = set()
    for index, change in enumerate(consultation.changes):
        path: Path = ("changes", index)
        if change.wait not in waits:
            yield _unknown((*path, "wait"), change.wait, waits)
        else:
            if change.wait in seen:
                wrong = f'"{change.wait}" is changed twice.'
                yield Problem((*path, "wait"), wrong, "Write one change for each wait.")
            now = lengthened(waits[change.wait], effects)
            yield from _change(path, change, now, consultation)
        seen.add(change.wait)
        if is_blank(change.reason):
            yield Problem((*path, "reason"), "It is empty.", "Write why, in a few words.")


def _change(
    path: Path, change: Change, now: Lengthened, consultation: Consultation
) -> Iterator[Problem]:
    if now.floor_hours is None or not now.may_change:
        never = now.kind is WaitKind.WHILE_HEALING
        wrong = f'"{change.wait}" {"never has a date" if never else "is asked of the clinic"}.'
        yield Problem((*path, "wait"), wrong, "Leave this change out.")
    elif change.hours < now.floor_hours:
        wrong = f"{change.hours} is below the floor of {now.floor_hours}."
        yield Problem((*path, "hours"), wrong, f"Write {now.floor_hours} or more.")
    else:
        yield from _countable((*path, "hours"), change.hours, consultation)


def _countable(path: Path, hours: int, consultation: Consultation) -> Iterator[Problem]:
    if hours < 0:
        yield Problem(path, f"{hours} is before the treatment.", "Write 0 or more.")
        return
    try:
        exact_end(consultation.treatment.at, hours + 48)
    except OverflowError:
        yield Problem(path, f"{hours} is past the end of the calendar.", "Write fewer hours.")


def _next_visit(consultation: Consultation) -> Iterator[Problem]:
    at = consultation.next_visit
    if at is None:
        return
    if at.utcoffset() is None:
        yield Problem(("next_visit",), "It has no time zone.", "Name the clinic's time zone.")
    elif at.timestamp() <= consultation.treatment.at.timestamp():
        wrong = "It is not after the treatment."
        yield Problem(("next_visit",), wrong, "Write a later date and time.")


def _each_known(path: Path, ids: tuple[str, ...], choices: tuple[Choice, ...]) -> Iterator[Problem]:
    for index, each in enumerate(ids):
        yield from _known((*path, index), each, [choice.id for choice in choices])
        if each in ids[:index]:
            yield Problem((*path, index), f"{shown(each)} is there twice.", "Write it once.")


def _known(path: Path, each: str, ids: list[str]) -> Iterator[Problem]:
    if each not in ids:
        yield _unknown(path, each, ids)


def _unknown(path: Path, word: str, known: Iterable[str]) -> Problem:
    names = list(known)
    close = get_close_matches(word[:MOST_COMPARED], names, n=1)
    write = f'Did you mean "{close[0]}"?' if close else f"Write {_listed(names)}."
    return Problem(path, f"{shown(word)} is not known here.", write)


def _listed(names: Iterable[str]) -> str:
    words = [name for name in names if name]
    if len(words) < 2:
        return "".join(words) or "nothing"
    return f"{', '.join(words[:-1])} or {words[-1]}"
