# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every page: which one is open, the clinic, how the screen looks, who is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.sentences import say
from kiosk.aftercare.standing import standing_words
from kiosk.screens.clock_words import clock_warning
from kiosk.screens.doors import Doors
from kiosk.screens.page_words import next_short, next_words, page_title
from kiosk.screens.receipt_faults import receipt_fault
from kiosk.screens.wording import marked, strong, tell, tr, unbroken
from kiosk.visit.faults import Faults
from kiosk.visit.journey import NOBODYS, STEPS, Step
from kiosk.visit.looks import TEXT_SIZES
from kiosk.visit.visit import Visit

SHORT_LIST = 2
TICKS = 30
"""Marks round the countdown, however long it is."""
LABEL_PAGE = "label"
"""The page over another on which a label is shown to the camera; no page of the journey."""


class ClinicShown(NamedTuple):
    """`call` and `emergency` are StyledText. `logo` is the address of a picture, "" for none, and
    `where` the clinic's address and web page."""

    name: str
    logo: str
    where: str
    phone: str
    call: str
    emergency: str
    curtain_spoken: str


class LanguageShown(NamedTuple):
    code: str
    name: str
    chosen: bool


class TextSizeShown(NamedTuple):
    percent: int
    words: str
    spoken: str
    chosen: bool


class StepShown(NamedTuple):
    """A mark of the progress line, and a row of the list of pages."""

    page: str
    number: int
    title: str
    spoken: str
    hint: str
    icon: str
    now: bool
    done: bool


class ShellShown(NamedTuple):
    """`page` is a `Page` or `LABEL_PAGE`, `panel` a `Panel` or "", `presence` a `Presence`.
    `language` is the code of that of the visit.
    `draft` is what is said of content that nobody has signed, `fault` what staff are told of an
    error that reached nobody, and `broken` its code where it hides the page; "" otherwise.
    `covered` says that a curtain or a pad lies over the page, `whom` is who of staff is signed in,
    `cleared` says that a visit was forgotten, `clock` what speaks against the clock. Of the
    countdown's marks `ticks_left` are left.
    `standing` is what staff are told of the approval of every pack, StyledText; "" for nothing."""

    page: str
    title: str
    step: int
    step_words: str
    step_spoken: str
    steps: tuple[StepShown, ...]
    next_words: str
    next_short: str
    draft: str
    standing: str
    covered: bool
    whom: str
    administrator: bool
    cleared: str
    clock: str
    clinic: ClinicShown
    language: str
    language_name: str
    languages: tuple[LanguageShown, ...]
    short_languages: tuple[LanguageShown, ...]
    one_language: bool
    text_sizes: tuple[TextSizeShown, ...]
    text_size: int
    contrast: bool
    calm: bool
    panel: str
    presence: str
    seconds_left: int
    ticks_left: int
    broken: str
    fault: str


def shell_shown(visit: Visit, doors: Doors) -> ShellShown:
    looks, journey = visit.looks, visit.journey
    step_words = tr("Step {step} of {steps}", step=journey.step, steps=len(STEPS))
    languages = tuple(
        LanguageShown(code, name, code == visit.form.language)
        for code, name in doors.languages(visit.form.pack)
    )
    today = doors.now().date()
    approval = doors.rules[visit.form.pack].guidance.approval
    return ShellShown(
        page=LABEL_PAGE if visit.showing else journey.at,
        title=page_title(journey.at),
        step=journey.step,
        step_words=step_words,
        step_spoken=tr("{step}. Go to a page", step=step_words),
        steps=tuple(map(_step, journey.steps)),
        next_words=next_words(journey.at),
        next_short=next_short(journey.at),
        draft=(
            ""
            if approval.standing(today).holds
            else tr("Draft content: not yet approved by a clinician.")
        ),
        standing=_standing([rules.guidance for rules in doors.rules.values()], today),
        covered=visit.covered,
        whom=visit.staff.name if visit.staff else "",
        administrator=visit.administrator,
        cleared=tr("The plan was cleared at {time}.", time=visit.cleared) if visit.cleared else "",
        clock=clock_warning(visit.doubts, doors.now(), doors.rules[visit.form.pack].words),
        clinic=_clinic(doors.clinic, doors.logo),
        language=visit.form.language,
        language_name=next((each.name for each in languages if each.chosen), ""),
        languages=languages,
        short_languages=languages[:SHORT_LIST],
        one_language=len(languages) == 1,
        text_sizes=tuple(_text_size(each, looks.text_size) for each in TEXT_SIZES),
        text_size=looks.text_size,
        contrast=looks.contrast,
        calm=looks.calm,
        panel=visit.open_panel or "",
        presence=visit.presence.presence,
        seconds_left=visit.presence.seconds_left,
        broken=visit.faults.error if visit.personal else "",
        fault="" if journey.at in NOBODYS or visit.covered else _fault(visit.faults),
        ticks_left=-(-TICKS * visit.presence.seconds_left // visit.presence.times.countdown),
    )


def _standing(packs: Sequence[Guidance], today: date) -> str:
    """A line for each pack whose approval does not stand, with its title where there are more."""
    told = ((pack.title, tell(standing_words(pack, today))) for pack in packs)
    lines = [(title, words) for title, words in told if words]
    if len(packs) == 1:
        return "".join(marked(words) for _, words in lines)
    return "<br>".join(f"{marked(title)}: {marked(words)}" for title, words in lines)


def _step(step: Step) -> StepShown:
    title = page_title(step.page)
    hint = tr("You are here") if step.now else tr("Seen") if step.seen else ""
    return StepShown(
        page=step.page,
        number=step.number,
        title=title,
        spoken=tr("{number}. {title}", number=step.number, title=title),
        hint=hint,
        icon="map-pin" if step.now else "check" if step.seen else "",
        now=step.now,
        done=step.done,
    )


def _clinic(clinic: Clinic, logo: Path | None) -> ClinicShown:
    emergency = say("In an emergency, call {number}.", number=clinic.emergency_phone)
    return ClinicShown(
        name=clinic.name,
        logo="" if logo is None else QUrl.fromLocalFile(str(logo)).toString(),
        where=" \u00b7 ".join(filter(None, (clinic.address, clinic.web))),
        phone=clinic.phone,
        call=strong(say("Or call us: {phone}", phone=unbroken(clinic.phone))),
        emergency=strong(emergency),
        curtain_spoken=tr("{clinic}. Tap to go on", clinic=clinic.name),
    )


def _text_size(percent: int, chosen: int) -> TextSizeShown:
    words = tr("{percent} %", percent=percent)
    spoken = tr("Text size {percent} percent", percent=percent)
    return TextSizeShown(percent, words, spoken, percent == chosen)


def _fault(faults: Faults) -> str:
    if not faults.error:
        return receipt_fault(faults.receipt)
    return tr(
        "Something on this screen did not work. The visit is kept. Go on, or call whoever looks "
        "after this kiosk. Code {code}.",
        code=faults.error,
    )
