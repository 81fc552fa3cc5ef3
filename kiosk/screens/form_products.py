# SPDX-License-Identifier: GPL-3.0-or-later
"""The own products on the staff form: each with its verdict, and the answers that settle one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any

from kiosk.aftercare.consultation import Consultation, Settlement
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.products.look_up import Verdict, VerdictKind
from kiosk.aftercare.refusals import Problem
from kiosk.screens.doors import Doors
from kiosk.screens.form_words import errors_by_row
from kiosk.screens.product_values import staff_verdict
from kiosk.screens.words import say
from kiosk.visit.form import Form, consultation, whole_hours
from kiosk.visit.own_products import OwnProducts

NOW, FROM, WAIT, NEVER = "now", "from", "wait", "never"
DATED = frozenset({FROM, WAIT})
Shown = dict[str, Any]


@dataclass(frozen=True, slots=True)
class TypedAnswer:
    """An answer as filled in: `choice` is now, from, wait, never or "" while none is chosen."""

    choice: str
    hours: str
    reason: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What the rules say of the form's products as it stands, none where its time cannot be read.

    `refused` says which of the practitioner's answers cannot stand.
    """

    verdicts: tuple[Verdict, ...] = ()
    refused: tuple[Problem, ...] = ()


def own_products(form: Form) -> OwnProducts:
    return OwnProducts(form.products, form.settlements)


def with_own_products(form: Form, own: OwnProducts) -> Form:
    return replace(form, products=own.shelf, settlements=own.settlements)


def judged(form: Form, doors: Doors, zone: tzinfo) -> Judged:
    """The verdicts of a form that may still lack its name, its areas or who treated.

    What is wrong elsewhere on the form is left out: the changes, then the answers, then both.
    """
    refused: tuple[Problem, ...] = ()
    for visit in _visits(form, doors.guidance, zone):
        problems = doors.check(visit)
        if not problems:
            return Judged(doors.plan(visit).shelf, refused)
        refused = refused or tuple(each for each in problems if _of_an_answer(each))
    return Judged((), refused)


def _visits(form: Form, pack: Guidance, zone: tzinfo) -> Iterator[Consultation]:
    whole = _filled_up(form, pack)
    parts = (
        whole,
        replace(whole, changes=()),
        replace(whole, settlements=()),
        replace(whole, changes=(), settlements=()),
    )
    for part in parts:
        found = consultation(part, pack, zone)
        if isinstance(found, Consultation):
            yield found


def _filled_up(form: Form, pack: Guidance) -> Form:
    """The form with what a plan cannot do without, whatever is still to be filled in."""
    return replace(
        form,
        name=form.name.strip() or "-",
        areas=form.areas or (pack.areas[0].id,),
        questions=(),
        next_visit=None,
    )


def _of_an_answer(problem: Problem) -> bool:
    return problem.path[0] in ("settlements", "practitioner")


def product_rows(
    form: Form, problems: Sequence[Problem], doors: Doors, zone: tzinfo
) -> list[Shown]:
    """Each product with its verdict for staff ({} while there is none) and what is wrong with it.

    `asks` says that the rules leave it to the practitioner, `answer` what they have answered.
    """
    found = judged(form, doors, zone) if form.products else Judged()
    wrong = errors_by_row(problems, "shelf", len(form.products))
    notes = {each.name: each.note for each in doors.guidance.lexicon.ingredients}
    own = own_products(form)
    rows = []
    for place, product in enumerate(form.products):
        verdict = found.verdicts[place] if found.verdicts else None
        settlement = own.settlement(place)
        rows.append(
            {
                "name": product.name,
                "label": product.label,
                "verdict": staff_verdict(verdict, notes) if verdict else {},
                "asks": verdict is not None
                and (verdict.kind is VerdictKind.ASK or bool(verdict.settled_by)),
                "answer": _answer_shown(settlement) if settlement else {},
                "wrong": " ".join(filter(None, (wrong[place], _refusal(settlement, form, found)))),
            }
        )
    return rows


def _refusal(settlement: Settlement | None, form: Form, found: Judged) -> str:
    if settlement is None:
        return ""
    place = form.settlements.index(settlement)
    said = [
        f"{each.wrong} {each.write}"
        for each in found.refused
        if each.path[:2] == ("settlements", place) or each.path[0] == "practitioner"
    ]
    return " ".join(said)


def _answer_shown(settlement: Settlement) -> dict[str, str]:
    match settlement.verdict:
        case "ok":
            choice = FROM if settlement.hours else NOW
        case "wait":
            choice = WAIT
        case _:
            choice = NEVER
    hours = str(settlement.hours) if settlement.hours else ""
    return {"choice": choice, "hours": hours, "reason": settlement.reason}


def answer_wrong(
    form: Form, place: int, typed: TypedAnswer, doors: Doors, zone: tzinfo
) -> dict[str, str]:
    """What is wrong with an answer before it is put, by field: choice, hours, reason, practitioner.

    Each is "" where nothing is.
    """
    wrong: dict[str, str] = {"choice": "", "hours": "", "reason": "", "practitioner": ""}
    if not typed.choice:
        wrong["choice"] = say("Nothing is chosen. Choose what you tell the patient.")
    if typed.choice in DATED and not whole_hours(typed.hours):
        wrong["hours"] = say('The hours are missing. Write whole hours after treatment, like "96".')
    if not typed.reason.strip():
        wrong["reason"] = say("It is empty. Write why, in a few words.")
    if not form.practitioner.strip():
        wrong["practitioner"] = say("It is empty. Write who decides.")
    if any(wrong.values()) or not 0 <= place < len(form.products):
        return wrong
    alone = replace(form, settlements=(_settlement(form, place, typed),))
    for problem in judged(alone, doors, zone).refused:
        field = str(problem.path[-1])
        wrong[field if field in wrong else "choice"] = f"{problem.wrong} {problem.write}"
    return wrong


def with_answer(form: Form, place: int, typed: TypedAnswer) -> Form:
    """The form with this answer, in which `answer_wrong` finds nothing."""
    settlement = _settlement(form, place, typed)
    return with_own_products(form, own_products(form).settled(settlement))


def _settlement(form: Form, place: int, typed: TypedAnswer) -> Settlement:
    return Settlement(
        product=form.products[place].name,
        verdict="ok" if typed.choice in (NOW, FROM) else typed.choice,
        reason=typed.reason.strip(),
        hours=whole_hours(typed.hours) if typed.choice in DATED else None,
    )
