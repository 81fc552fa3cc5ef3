# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan: everything a patient is shown or handed, dated and in words.

Screens and sheet show these values and compute nothing. Every tuple is in the order it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.consultation import Course
from kiosk.aftercare.dates import Moment
from kiosk.aftercare.guidance import (
    Approval,
    Asks,
    Audience,
    ChecklistItem,
    Complication,
    Figure,
    Tone,
    Urgency,
)
from kiosk.aftercare.language import Words
from kiosk.aftercare.plan.templates import Text
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind
from kiosk.aftercare.waits import PlannedWait


@dataclass(frozen=True, slots=True)
class WaitGroup:
    """Waits told with the same date. `words` is that date; `line` names them in one sentence.

    `short_line` names at most three and ends in "and more" where there are others.
    """

    moment: Moment
    words: str
    waits: tuple[PlannedWait, ...]
    line: str
    short_line: str


@dataclass(frozen=True, slots=True)
class ToldGroup:
    """Waits that have no date and are told alike: "Ask us. Not before Fri 4 Dec"."""

    told: str
    waits: tuple[PlannedWait, ...]
    line: str
    short_line: str


@dataclass(frozen=True, slots=True)
class PlannedPhase:
    """A phase with its dates: `dates` is "Thu 26 and Fri 27 Nov", no end where `last_date` is None.

    `short_title` and `short_dates` ("Thu 26, Fri 27") are for a narrow column. `outline` is the
    file of its drawing for paper.
    """

    id: str
    title: str
    short_title: str
    headline: str
    first_date: date
    last_date: date | None
    dates: str
    short_dates: str
    look: tuple[Text, ...]
    feel: tuple[Text, ...]
    do: tuple[Text, ...]
    summary: Text
    picture: str
    picture_words: str
    outline: str


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day of the timeline. `waits` are those not yet over as the day starts."""

    number: int
    date: date
    weekday: str
    words: str
    phase: str
    waits: tuple[WaitGroup, ...]


@dataclass(frozen=True, slots=True)
class PlannedTopic:
    id: str
    title: str
    audience: Audience
    text: tuple[Text, ...]
    points: tuple[Text, ...]
    icon: str
    care_tab: str


@dataclass(frozen=True, slots=True)
class PlannedAdvice:
    """`kind` is `do` or `dont`. See `guidance.Advice` for the rest."""

    id: str
    kind: str
    title: str
    text: Text
    sheet_text: Text
    care_point: int
    today: bool
    on_sheet: bool
    first_page: bool
    icon: str
    picture: str


@dataclass(frozen=True, slots=True)
class PlannedFlag:
    id: str
    urgency: Urgency
    text: Text
    sheet_text: Text
    picture: str


@dataclass(frozen=True, slots=True)
class PlannedExpectation:
    id: str
    title: str
    normal: Text
    call: Text
    urgency: Urgency
    picture: str


@dataclass(frozen=True, slots=True)
class PlannedProductRow:
    """`picture` is that of the first of its waits."""

    id: str
    name: str
    examples: str
    icon: str
    picture: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A wait that the practitioner made another for this patient, with their reason as written.

    `now` and `was` tell it in words, now and by the rules; `now_date` and `was_date` are the dates
    alone, "" for none.
    """

    wait: str
    name: str
    was: str
    was_date: str
    now: str
    now_date: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class PlannedQuestion:
    """One of the pack's questions with its answer, dates filled in. `sheet_text` is the short form
    for the sheet, if it is to stand there."""

    id: str
    question: str
    answer: tuple[Text, ...]
    on_sheet: bool = False
    sheet_text: Text = ()


@dataclass(frozen=True, slots=True)
class PlannedTeachBack:
    """`asks` says what it asks about, None for what the pack asks besides."""

    id: str
    title: str
    prompt: str
    answer: Text
    asks: Asks | None = None


@dataclass(frozen=True, slots=True)
class PlannedPictures:
    """The pack's pictures for this patient (see `guidance.Pictures`). `figure` is None where none
    fits what was treated."""

    tones: tuple[Tone, ...]
    first_tone: int
    patch: str
    day: str
    figure: Figure | None


@dataclass(frozen=True, slots=True)
class NextVisit:
    """`words` is "Wed 6 Jan 2027, 10 am"."""

    at: datetime
    words: str


class OwnThingKind(StrEnum):
    ALLERGY = "allergy"
    CHANGE = "change"
    ASK = "ask"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class OwnThing:
    """The one thing of the patient's own: what it is, its head, a few lines, and the pictograph of
    what it is about, "" where the pack has none."""

    kind: OwnThingKind
    head: str
    lines: tuple[Text, ...]
    picture: str = ""


@dataclass(frozen=True, slots=True)
class ThreeThings:
    """What matters most beside whom to call: at most three waits, soonest first, and one thing of
    the patient's own."""

    dates: tuple[PlannedWait, ...]
    own: OwnThing


@dataclass(frozen=True, slots=True)
class PlannedHopes:
    """What the patient hopes for, in words. `line` is what is said of how soon, nothing where
    nobody chose; `unrealistic` says that it is too soon, and `talk` what to say about that: for the
    practitioner alone. `points` are honest lines for everybody."""

    labels: tuple[str, ...]
    soon: str
    words: str
    line: Text
    points: tuple[Text, ...]
    unrealistic: bool
    talk: str
    talked_over: str


@dataclass(frozen=True, slots=True)
class PlannedOwnDay:
    """A day that matters to the patient, day `number` of the plan; `words` is "Sat 28 Nov".

    `allowed` are the waits that are over as the day starts, those that ended last first; `waiting`
    those that are not, the nearest first, then what has no date. The lines name a few of each.
    """

    date: date
    name: str
    words: str
    number: int
    phase: str
    see: tuple[Text, ...]
    allowed: tuple[PlannedWait, ...]
    waiting: tuple[PlannedWait, ...]
    allowed_line: str
    waiting_line: str
    on_sheet: bool


@dataclass(frozen=True, slots=True)
class ParkedItem:
    """Something of the plan that the patient wants to ask about, as it is told."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Plan:
    """One patient's plan. `treated` is "Mon 23 Nov 2026, 3 pm", `treated_date` the date alone.
    `device`, `depth` and `adjuncts` are their labels, "" where nobody said.

    `normal` says in one line how the skin will look.
    `not_yet` holds the dated waits that fit this patient, by date; `while_healing`, `ask` and
    `avoid` the waits without one. `waits` holds every wait of the pack. `notes` are for the
    practitioner only.
    `questions` are the patient's own, as typed; `faq` the pack's. `allergies` are in plain words.
    """

    pack: str
    pack_version: str
    language: str
    approval: Approval
    words: Words
    clinic: Clinic
    pictures: PlannedPictures
    patient_name: str
    practitioner: str
    treated_at: datetime
    treated: str
    treated_date: str
    treatment_words: str
    areas: tuple[str, ...]
    device: str
    depth: str
    adjuncts: tuple[str, ...]
    course: Course
    allergies: tuple[str, ...]
    topics: tuple[PlannedTopic, ...]
    expectations: tuple[PlannedExpectation, ...]
    phases: tuple[PlannedPhase, ...]
    normal: Text
    days: tuple[PlannedDay, ...]
    waits: tuple[PlannedWait, ...]
    not_yet: tuple[WaitGroup, ...]
    while_healing: tuple[PlannedWait, ...]
    ask: tuple[ToldGroup, ...]
    avoid: tuple[ToldGroup, ...]
    advice: tuple[PlannedAdvice, ...]
    red_flags: tuple[PlannedFlag, ...]
    product_rows: tuple[PlannedProductRow, ...]
    shelf: tuple[Verdict, ...]
    changes: tuple[PlannedChange, ...]
    questions: tuple[str, ...]
    faq: tuple[PlannedQuestion, ...]
    teach_back: tuple[PlannedTeachBack, ...]
    checklist: tuple[ChecklistItem, ...]
    complications: tuple[Complication, ...]
    next_visit: NextVisit | None
    notes: tuple[str, ...]
    three: ThreeThings
    hopes: PlannedHopes
    own_days: tuple[PlannedOwnDay, ...]
    parked: tuple[ParkedItem, ...]
    sheet_code: str

    @property
    def asked(self) -> tuple[str, ...]:
        """All that the patient wants to ask, as typed and as parked."""
        return (*self.questions, *(each.words for each in self.parked))

    @property
    def shelf_shown(self) -> tuple[Verdict, ...]:
        """The shelf with what the patient is allergic to first, else as it was told."""
        return tuple(sorted(self.shelf, key=lambda each: each.kind is not VerdictKind.AVOID))
