# SPDX-License-Identifier: GPL-3.0-or-later
"""Guidance + clinic + consultation -> Plan. The one place where a patient's plan is computed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

from kiosk.aftercare.checking import check_consultation
from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.dates import date_time_words, day_date, day_start, day_words
from kiosk.aftercare.factors import Chosen, chosen
from kiosk.aftercare.guidance import Guidance, WaitKind
from kiosk.aftercare.plan import sections
from kiosk.aftercare.plan.templates import Facts, plain
from kiosk.aftercare.plan.values import NextVisit, Plan, PlannedChange, PlannedDay, WaitGroup
from kiosk.aftercare.products.look_up import LexiconIndex, Verdict, index, look_up
from kiosk.aftercare.products.shelf import shelf_verdicts
from kiosk.aftercare.refusals import ConsultationRefused
from kiosk.aftercare.waits import PlannedWait, plan_waits

DAYS_SHOWN = 14
NAMES_SHOWN = 3
_CODE_LETTERS = "23456789BCDFGHJKMNPQRTVWXYZ"


def make_plan(
    guidance: Guidance,
    clinic: Clinic,
    consultation: Consultation,
    lexicon: LexiconIndex | None = None,
) -> Plan:
    """The dated plan of one patient.

    `lexicon` is the index of the pack's own lexicon, made once by whoever makes many plans.
    Raises ConsultationRefused with every problem where the consultation has any.
    """
    problems = check_consultation(guidance, consultation)
    if problems:
        raise ConsultationRefused(problems)
    found = chosen(guidance, consultation)
    waits = plan_waits(guidance.waits, found, consultation, guidance.words)
    treatment = consultation.treatment
    facts = Facts(consultation.patient.name, treatment.at, guidance.words, clinic, waits)
    fitting = [wait for wait in waits.values() if wait.fits]
    groups = _groups(fitting, guidance)
    plan = Plan(
        pack=guidance.id,
        pack_title=guidance.title,
        pack_version=guidance.version,
        language=guidance.language,
        approval=guidance.approval,
        words=guidance.words,
        clinic=clinic,
        patient_name=consultation.patient.name,
        practitioner=consultation.practitioner,
        treated_at=treatment.at,
        treated=date_time_words(treatment.at, guidance.words, year=True),
        treated_date=day_words(treatment.at.date(), guidance.words, year=True),
        treatment_words=guidance.treatment_words,
        areas=tuple(area.label for area in guidance.areas if area.id in treatment.areas),
        allergies=consultation.allergies,
        topics=sections.topics(guidance, facts),
        expectations=sections.expectations(guidance, facts),
        phases=tuple(sections.phase_dates(phase, facts) for phase in guidance.phases),
        days=_days(guidance, groups, facts),
        waits=tuple(waits.values()),
        not_yet=groups,
        while_healing=tuple(w for w in fitting if w.kind is WaitKind.WHILE_HEALING),
        ask=tuple(w for w in fitting if w.kind is WaitKind.ASK),
        advice=sections.advice(guidance, consultation, found, facts),
        red_flags=sections.red_flags(guidance, found, facts),
        product_rows=sections.product_rows(guidance, waits),
        shelf=shelf_verdicts(
            guidance, clinic, consultation, waits, lexicon or index(guidance.lexicon)
        ),
        changes=_planned_changes(waits, consultation),
        questions=consultation.questions,
        faq=sections.questions(guidance, facts),
        teach_back=sections.teach_back(guidance, facts),
        checklist=guidance.checklist,
        complications=guidance.complications,
        next_visit=_next_visit(guidance, consultation),
        notes=_notes(guidance, consultation, found),
        sheet_code="",
    )
    return replace(plan, sheet_code=_sheet_code(plan, consultation))


def answer(
    guidance: Guidance,
    clinic: Clinic,
    consultation: Consultation,
    text: str,
    lexicon: LexiconIndex | None = None,
) -> Verdict:
    """What the rules say of anything typed: a label, an ingredient, a product word, a clinic's own.

    Only the treatment, factors, changes and allergies of the consultation count.
    """
    known = lexicon or index(guidance.lexicon)
    waits = plan_waits(guidance.waits, chosen(guidance, consultation), consultation, guidance.words)
    return look_up(
        text,
        known,
        waits,
        guidance.words,
        consultation.allergies,
        clinic.products,
        areas=consultation.treatment.areas,
    )


def _groups(waits: Iterable[PlannedWait], guidance: Guidance) -> tuple[WaitGroup, ...]:
    by_words: dict[str, list[PlannedWait]] = {}
    for wait in waits:
        if wait.moment is not None:
            by_words.setdefault(wait.moment.words, []).append(wait)
    groups = [_group(same, guidance) for same in by_words.values()]
    return tuple(sorted(groups, key=lambda group: group.moment.told.timestamp()))


def _group(waits: list[PlannedWait], guidance: Guidance) -> WaitGroup:
    moment = waits[0].moment
    assert moment is not None  # noqa: S101 (a group is made of dated waits)
    return WaitGroup(
        moment=moment,
        words=moment.words,
        waits=tuple(waits),
        line=" ".join(f"{wait.name.rstrip('.')}." for wait in waits),
        short_line=sections.names_line(waits, guidance.words, NAMES_SHOWN),
    )


def _days(
    guidance: Guidance, groups: tuple[WaitGroup, ...], facts: Facts
) -> tuple[PlannedDay, ...]:
    days = []
    ends = [(group.moment.told.timestamp(), group) for group in groups]
    for number in range(1, DAYS_SHOWN + 1):
        day = day_date(facts.treated_at, number)
        start = day_start(day, facts.treated_at.tzinfo)
        begins = start.timestamp() if start is not None else 0.0
        phase = next(p for p in guidance.phases if p.last_day is None or number <= p.last_day)
        days.append(
            PlannedDay(
                number=number,
                date=day,
                weekday=facts.words.weekdays[day.weekday()],
                words=day_words(day, facts.words),
                phase=phase.id,
                waits=tuple([group for end, group in ends if end > begins]),
            )
        )
    return tuple(days)


def _planned_changes(
    waits: dict[str, PlannedWait], consultation: Consultation
) -> tuple[PlannedChange, ...]:
    return tuple(
        PlannedChange(
            wait=change.wait,
            name=waits[change.wait].name,
            was=waits[change.wait].rule_words,
            now=moment.words if moment else waits[change.wait].told,
            reason=change.reason,
            by=consultation.practitioner,
        )
        for change in consultation.changes
        for moment in (waits[change.wait].moment,)
    )


def _next_visit(guidance: Guidance, consultation: Consultation) -> NextVisit | None:
    at = consultation.next_visit
    return None if at is None else NextVisit(at, date_time_words(at, guidance.words, year=True))


def _notes(
    guidance: Guidance, consultation: Consultation, found: tuple[Chosen, ...]
) -> tuple[str, ...]:
    notes = [effect.note for choice in found for effect in choice.effects if effect.note]
    gap = timedelta(weeks=guidance.default_next_visit_weeks)
    at = consultation.next_visit
    if at is not None and at - consultation.treatment.at < gap:
        weeks = guidance.default_next_visit_weeks
        notes.append(f"The next visit is less than {weeks} weeks after this one.")
    return tuple(notes)


def _sheet_code(plan: Plan, consultation: Consultation) -> str:
    """Eight letters and digits that name what the sheet says: same facts and words, same code."""
    told = [
        *(f"{wait.id} {wait.told}" for wait in plan.waits),
        *(group.line for group in plan.not_yet),
        *(plain(flag.sheet_text) for flag in plan.red_flags),
        *(plain(each.sheet_text) for each in plan.advice),
        *(plain(phase.summary) for phase in plan.phases),
        *(f"{row.name} {row.verdict.told}" for row in plan.product_rows),
        *(f"{verdict.name} {verdict.told}" for verdict in plan.shelf),
    ]
    content = (plan.pack, plan.pack_version, plan.approval, plan.words, plan.clinic, told)
    number = int.from_bytes(sha256(repr((content, consultation)).encode()).digest()[:8])
    letters = ""
    for _ in range(8):
        number, rest = divmod(number, len(_CODE_LETTERS))
        letters += _CODE_LETTERS[rest]
    return f"{letters[:4]}-{letters[4:]}"
