# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a plan that show the pack's words to this patient: chosen, ordered and dated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kiosk.aftercare.case import Case
from kiosk.aftercare.dates import day_date, short_day_words, span_words
from kiosk.aftercare.factors import Chosen
from kiosk.aftercare.guidance import (
    Advice,
    Asks,
    Guidance,
    Phase,
    Pictures,
    ProductRow,
    TeachBack,
    Urgency,
)
from kiosk.aftercare.language import Words
from kiosk.aftercare.plan.templates import Facts, Span, Text, placeholders, render
from kiosk.aftercare.plan.values import (
    PlannedAdvice,
    PlannedExpectation,
    PlannedFlag,
    PlannedPhase,
    PlannedPictures,
    PlannedProductRow,
    PlannedQuestion,
    PlannedTeachBack,
    PlannedTopic,
    ThreeThings,
)
from kiosk.aftercare.products.allergies import held, read_allergies
from kiosk.aftercare.products.rows import row_verdict
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.aftercare.waits import PlannedWait


def topics(guidance: Guidance, here: tuple[str, ...], facts: Facts) -> tuple[PlannedTopic, ...]:
    """Those for the areas treated `here`."""
    return tuple(
        PlannedTopic(
            id=topic.id,
            title=topic.title,
            audience=topic.audience,
            text=tuple(render(text, facts) for text in topic.text),
            points=tuple(render(point, facts) for point in topic.points),
            icon=topic.icon,
            care_tab=topic.care_tab,
        )
        for topic in guidance.topics
        if fits(topic.areas, here)
    )


def expectations(guidance: Guidance, facts: Facts) -> tuple[PlannedExpectation, ...]:
    urgencies = {flag.id: flag.urgency for flag in guidance.red_flags}
    return tuple(
        PlannedExpectation(
            id=row.id,
            title=row.title,
            normal=render(row.normal, facts),
            call=render(row.call, facts),
            urgency=urgencies[row.flag],
            picture=row.picture,
        )
        for row in guidance.expectations
    )


def names_line(waits: Sequence[PlannedWait], words: Words, most: int) -> str:
    """The waits by their short names, with a capital: "Heat, sweat and more". At most `most`."""
    names = ", ".join(wait.short for wait in waits[:most])
    if len(waits) > most:
        names = words.and_more.replace("{names}", names)
    return names[:1].upper() + names[1:]


def phase_dates(
    phase: Phase, here: tuple[str, ...], facts: Facts, pictures: Pictures
) -> PlannedPhase:
    others = (each.lines for each in phase.do_for if set(here) <= set(each.areas))
    first = day_date(facts.treated_at, phase.first_day)
    last = None if phase.last_day is None else day_date(facts.treated_at, phase.last_day)
    days = (
        [short_day_words(day_date(facts.treated_at, day), facts.words)
         for day in range(phase.first_day, phase.last_day + 1)]
        if phase.last_day is not None and phase.last_day - phase.first_day == 1
        else [facts.words.since.replace("{date}", short_day_words(first, facts.words))]
        if last is None
        else [span_words(first, last, facts.words)]
    )  # fmt: skip
    return PlannedPhase(
        id=phase.id,
        title=phase.title,
        short_title=phase.short_title or phase.title,
        headline=phase.headline,
        first_date=first,
        last_date=last,
        dates=span_words(first, last, facts.words),
        short_dates=", ".join(days),
        look=tuple(render(line, facts) for line in phase.look),
        feel=tuple(render(line, facts) for line in phase.feel),
        do=tuple(render(line, facts) for line in next(others, phase.do)),
        summary=render(phase.summary, facts),
        picture=phase.picture,
        picture_words=phase.picture_words,
        outline=pictures.outline.format(phase=phase.picture),
    )


def advice(guidance: Guidance, case: Case, facts: Facts) -> tuple[PlannedAdvice, ...]:
    """Those that a factor names, then the others for the areas that were treated. Who is allergic
    to what one needs is told what to do instead."""
    named = {each for one in case.chosen for effect in one.effects for each in effect.advice}
    allergies = read_allergies(case.allergies, case.rules.lexicon)

    def said(one: Advice, text: str, *, strong: bool = True) -> Text:
        instead = one.instead and held(one.holds, allergies, case.rules.lexicon)
        return render(one.instead if instead else text, facts, strong=strong)

    return tuple(
        PlannedAdvice(
            id=each.id,
            kind=each.kind,
            title=each.title,
            text=said(each, each.text),
            sheet_text=said(each, each.sheet_text or each.text, strong=False),
            care_point=each.care_point,
            today=each.today,
            on_sheet=each.on_sheet,
            first_page=each.first_page,
            icon=each.icon,
            picture=each.picture,
        )
        for each in sorted(guidance.advice, key=lambda each: each.id not in named)
        if (each.id in named or not each.only_by_factor) and fits(each.areas, case.areas)
    )


def red_flags(
    guidance: Guidance, here: tuple[str, ...], found: tuple[Chosen, ...], facts: Facts
) -> tuple[PlannedFlag, ...]:
    """Those for the areas treated `here`, soonest first; what an effect puts first leads its
    urgency."""
    effects = [effect for choice in found for effect in choice.effects]
    first = {flag for effect in effects for flag in effect.first_flags}
    named = first | {flag for effect in effects for flag in effect.flags}
    order = list(Urgency)
    shown = [
        flag
        for flag in guidance.red_flags
        if (flag.id in named or not flag.only_by_factor) and fits(flag.areas, here)
    ]
    shown.sort(key=lambda flag: (order.index(flag.urgency), flag.id not in first))
    return tuple(
        PlannedFlag(
            id=flag.id,
            urgency=flag.urgency,
            text=render(flag.text, facts),
            sheet_text=render(flag.sheet_text or flag.text, facts, strong=False),
            picture=flag.picture,
        )
        for flag in shown
    )


def product_rows(
    guidance: Guidance, case: Case, waits: Mapping[str, PlannedWait]
) -> tuple[PlannedProductRow, ...]:
    """The rows that fit, with the `waits` as they are told; what the patient is allergic to comes
    first."""
    rows = [
        _product_row(row, waits, case)
        for row in guidance.product_rows
        if any(waits[wait].fits for wait in row.waits)
    ]
    return tuple(sorted(rows, key=lambda row: row.verdict.kind is not VerdictKind.AVOID))


def _product_row(
    row: ProductRow, waits: Mapping[str, PlannedWait], case: Case
) -> PlannedProductRow:
    verdict = row_verdict(row, waits, case)
    picture = waits[row.waits[0]].picture
    return PlannedProductRow(row.id, verdict.name, row.examples, row.icon, picture, verdict)


def pictures(guidance: Guidance, areas: tuple[str, ...]) -> PlannedPictures:
    """The pack's pictures, with the figure of the first of its areas that was treated."""
    drawn = guidance.pictures
    fitting = (each for each in drawn.figures if any(area in each.areas for area in areas))
    return PlannedPictures(
        tones=drawn.tones,
        first_tone=drawn.first_tone,
        patch=drawn.patch,
        day=drawn.day,
        figure=next(fitting, None),
    )


def questions(
    guidance: Guidance, here: tuple[str, ...], facts: Facts
) -> tuple[PlannedQuestion, ...]:
    """Those for the areas treated `here`, without the lines about waits that do not fit there."""
    fitting = {
        each: [line for line in each.answer if _waits_fit(line, facts)]
        for each in guidance.questions
        if fits(each.areas, here)
    }
    return tuple(
        PlannedQuestion(
            id=each.id,
            question=each.question,
            answer=tuple(render(line, facts) for line in lines),
            on_sheet=each.on_sheet,
            sheet_text=render(each.sheet_text, facts),
        )
        for each, lines in fitting.items()
        if lines
    )


def teach_back(
    guidance: Guidance, facts: Facts, three: ThreeThings
) -> tuple[PlannedTeachBack, ...]:
    """Only prompts about waits that fit this patient and have a date: nobody is asked when they may
    use what they may not."""
    planned = (
        PlannedTeachBack(each.id, each.title, each.prompt, _answer(each, facts, three), each.asks)
        for each in guidance.teach_back
        if _waits_fit(each.answer, facts)
    )
    return tuple(each for each in planned if each.answer)


def _answer(prompt: TeachBack, facts: Facts, three: ThreeThings) -> Text:
    """The line of the pack, or what the plan says; nothing where it says nothing."""
    match prompt.asks:
        case Asks.DATES:
            return _one_after_the_other(
                (Span(f"{wait.short[:1].upper()}{wait.short[1:]}: "), Span(wait.told, True), _STOP)
                for wait in three.dates
            )
        case Asks.OWN:
            return _one_after_the_other(((Span(f"{three.own.head}:"),), *three.own.lines))
        case _:
            return render(prompt.answer, facts)


_STOP = Span(".")


def _one_after_the_other(texts: Iterable[Text]) -> Text:
    spans: list[Span] = []
    for text in texts:
        spans += [Span(" "), *text] if spans else text
    return tuple(spans)


def fits(areas: tuple[str, ...], here: tuple[str, ...]) -> bool:
    """Whether what is meant for these areas, for all if empty, fits what was treated `here`."""
    return not areas or any(area in areas for area in here)


def _waits_fit(template: str, facts: Facts) -> bool:
    named = (each.argument for each in placeholders(template) if each.kind == "wait")
    waits = [facts.waits[wait] for wait in named]
    return all(wait.fits and wait.moment is not None for wait in waits)
