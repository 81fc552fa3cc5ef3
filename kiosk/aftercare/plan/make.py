# SPDX-License-Identifier: GPL-3.0-or-later
"""Guidance + clinic + consultation -> Plan. The one place where a patient's plan is computed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from kiosk.aftercare.case import Case, Rules, case_of
from kiosk.aftercare.checking import check_consultation
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.dates import Moment, date_time_words, day_date, day_start, day_words
from kiosk.aftercare.factors import depth_band
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.language import Words
from kiosk.aftercare.plan import sections
from kiosk.aftercare.plan.hopes import planned_hopes
from kiosk.aftercare.plan.own_days import own_day
from kiosk.aftercare.plan.parked import parked_items
from kiosk.aftercare.plan.sheet_code import sheet_code
from kiosk.aftercare.plan.templates import Facts, render
from kiosk.aftercare.plan.three_things import Own, looked_for, own_thing
from kiosk.aftercare.plan.values import (
    NextVisit,
    Plan,
    PlannedChange,
    PlannedDay,
    ThreeThings,
    ToldGroup,
    WaitGroup,
)
from kiosk.aftercare.products.allergic_waits import allergic_waits
from kiosk.aftercare.products.allergies import read_allergies
from kiosk.aftercare.products.shelf import not_settled, shelf_verdict
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.reasons import ReasonKind, because, worded
from kiosk.aftercare.refusals import ConsultationRefused
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.aftercare.waits import Moments, PlannedWait

NAMES_SHOWN = 3


def make_plan(rules: Rules, consultation: Consultation) -> Plan:
    """The dated plan of one patient.

    Raises ConsultationRefused with every problem where the consultation has any.
    """
    guidance, words = rules.guidance, rules.words
    problems = check_consultation(guidance, consultation)
    if problems:
        raise ConsultationRefused(problems)
    case = case_of(rules, consultation.facts)
    treatment, waits = consultation.treatment, allergic_waits(case)
    facts = Facts(consultation.patient.name, treatment.at, words, rules.clinic, waits)
    fitting = [wait for wait in waits.values() if wait.fits]
    groups = _groups(fitting, guidance)
    allergies = tuple(each.words for each in read_allergies(case.allergies, rules.lexicon))
    advice = sections.advice(guidance, case, facts)
    shelf = _shelf(consultation, case)
    changes = _planned_changes(waits, consultation, case.moments)
    three = ThreeThings(
        looked_for(guidance, consultation.questions, waits),
        own_thing(guidance, Own(allergies, changes, shelf, advice), waits),
    )
    plan = Plan(
        pack=guidance.id,
        pack_version=guidance.version,
        language=guidance.language,
        approval=guidance.approval,
        words=words,
        clinic=rules.clinic,
        pictures=sections.pictures(guidance, treatment.areas),
        patient_name=consultation.patient.name,
        practitioner=consultation.practitioner,
        treated_at=treatment.at,
        treated=date_time_words(treatment.at, words, year=True),
        treated_date=day_words(treatment.at.date(), words, year=True),
        treatment_words=guidance.treatment_words,
        areas=tuple(area.label for area in guidance.areas if area.id in treatment.areas),
        device=next((one.label for one in guidance.devices if one.id == treatment.device), ""),
        depth=band.label if (band := depth_band(guidance, treatment.depth_mm)) else "",
        adjuncts=tuple(one.label for one in guidance.adjuncts if one.id in treatment.adjuncts),
        course=consultation.course,
        allergies=allergies,
        topics=sections.topics(guidance, treatment.areas, facts),
        expectations=sections.expectations(guidance, facts),
        phases=tuple(
            sections.phase_dates(phase, treatment.areas, facts, guidance.pictures)
            for phase in guidance.phases
        ),
        normal=render(guidance.normal, facts),
        days=_days(guidance, groups, facts),
        waits=tuple(waits.values()),
        not_yet=groups,
        while_healing=tuple(w for w in fitting if w.answer.kind is VerdictKind.NEVER),
        ask=_told_alike(fitting, VerdictKind.ASK, words),
        avoid=_told_alike(fitting, VerdictKind.AVOID, words),
        advice=advice,
        red_flags=sections.red_flags(guidance, treatment.areas, case.chosen, facts),
        product_rows=sections.product_rows(guidance, case, waits),
        shelf=shelf,
        changes=changes,
        questions=consultation.questions,
        faq=sections.questions(guidance, treatment.areas, facts),
        teach_back=sections.teach_back(guidance, facts, three),
        checklist=guidance.checklist,
        complications=guidance.complications,
        next_visit=_next_visit(guidance, consultation),
        notes=_notes(consultation, case),
        three=three,
        hopes=planned_hopes(guidance, consultation.hopes, facts),
        own_days=tuple(own_day(each, guidance, facts, fitting) for each in consultation.days),
        parked=(),
        sheet_code="",
    )
    plan = replace(plan, parked=parked_items(plan, consultation.parked))
    return replace(plan, sheet_code=sheet_code(plan, consultation))


def _shelf(consultation: Consultation, case: Case) -> tuple[Verdict, ...]:
    """A verdict for each own product. Raises ConsultationRefused for answers that cannot
    stand."""
    verdicts = tuple(
        shelf_verdict(product, case, consultation.practitioner) for product in consultation.shelf
    )
    judged = enumerate(zip(consultation.shelf, verdicts, strict=True))
    problems = [not_settled(product, verdict, case, place) for place, (product, verdict) in judged]
    found = tuple(problem for problem in problems if problem is not None)
    if found:
        raise ConsultationRefused(found)
    return verdicts


def _groups(waits: Iterable[PlannedWait], guidance: Guidance) -> tuple[WaitGroup, ...]:
    by_words: dict[str, list[PlannedWait]] = {}
    for wait in waits:
        if wait.moment is not None:
            by_words.setdefault(wait.moment.words, []).append(wait)
    groups = [_group(same, guidance) for same in by_words.values()]
    return tuple(sorted(groups, key=lambda group: group.moment.rounded.timestamp()))


def _told_alike(
    waits: Iterable[PlannedWait], kind: VerdictKind, words: Words
) -> tuple[ToldGroup, ...]:
    """Those of a kind that has no date, by what is told of them, the soonest first."""
    of_kind = sorted(
        (wait for wait in waits if wait.answer.kind is kind),
        key=lambda wait: wait.answer.hours or 0,
    )
    alike: dict[str, list[PlannedWait]] = {}
    for wait in of_kind:
        alike.setdefault(wait.told, []).append(wait)
    return tuple(
        ToldGroup(
            told=told,
            waits=tuple(same),
            line=_line(same),
            short_line=sections.names_line(same, words, NAMES_SHOWN),
        )
        for told, same in alike.items()
    )


def _line(waits: Iterable[PlannedWait]) -> str:
    return " ".join(f"{wait.name.rstrip('.')}." for wait in waits)


def _group(waits: list[PlannedWait], guidance: Guidance) -> WaitGroup:
    moment = waits[0].moment
    assert moment is not None  # noqa: S101 (a group is made of dated waits)
    return WaitGroup(
        moment=moment,
        words=moment.words,
        waits=tuple(waits),
        line=_line(waits),
        short_line=sections.names_line(waits, guidance.words, NAMES_SHOWN),
    )


def _days(
    guidance: Guidance, groups: tuple[WaitGroup, ...], facts: Facts
) -> tuple[PlannedDay, ...]:
    days = []
    ends = [(group.moment.rounded.timestamp(), group) for group in groups]
    for number in range(1, guidance.days_shown + 1):
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
    waits: Mapping[str, PlannedWait], consultation: Consultation, moments: Moments
) -> tuple[PlannedChange, ...]:
    """The changes that tell this patient something else than the rules do."""
    made = ((change, waits[change.wait]) for change in consultation.changes)
    return tuple(
        PlannedChange(
            wait=wait.id,
            name=wait.name,
            was=moments.told(wait.was),
            was_date=_date(moments.from_which(wait.was)),
            now=wait.told,
            now_date=_date(wait.moment),
            reason=change.reason,
            by=consultation.practitioner.strip(),
        )
        for change, wait in made
        if wait.was is not None and wait.changed and wait.fits
    )


def _date(moment: Moment | None) -> str:
    return "" if moment is None else moment.words


def _next_visit(guidance: Guidance, consultation: Consultation) -> NextVisit | None:
    at = consultation.next_visit
    return None if at is None else NextVisit(at, date_time_words(at, guidance.words, year=True))


def _notes(consultation: Consultation, case: Case) -> tuple[str, ...]:
    notes = [
        f"{check.label}: {check.reminder}"
        for check in case.rules.guidance.suitability
        if check.id in consultation.suitability
    ]
    notes += [effect.note for choice in case.chosen for effect in choice.effects if effect.note]
    weeks = case.rules.guidance.default_next_visit_weeks
    at = consultation.next_visit
    if at is not None and at - consultation.treatment.at < timedelta(weeks=weeks):
        soon = because(ReasonKind.NEXT_VISIT_SOON, weeks=str(weeks))
        notes.append(worded(soon, case.rules.words))
    return tuple(notes)
