# SPDX-License-Identifier: GPL-3.0-or-later
"""What a pack can say: the clinic's rules as frozen values, before any patient is known.

Every value that rests on the pack's sources names its statements (such as `S001`). Text meant
for people is a *template*: plain text that may hold `**strong**` runs and `{day 7}`,
`{hour 24}`, `{wait light-makeup}`, `{phone}`, `{out-of-hours}` and `{emergency}`
(see `kiosk.aftercare.plan.templates`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.aftercare.language import Words
from kiosk.aftercare.products.lexicon import Lexicon


class WaitKind(StrEnum):
    """How a thing is told: a date, no date at all, or the clinic's word."""

    ALLOWED = "allowed"
    UNTIL = "until"
    ASK = "ask"
    WHILE_HEALING = "while-healing"


class Phrase(StrEnum):
    """Which way round an `until` wait is told: what is welcome, or what is held back."""

    OK_FROM = "ok-from"
    NOT_UNTIL = "not-until"


class Urgency(StrEnum):
    """How soon a red flag is acted on, soonest first."""

    EMERGENCY = "emergency"
    NOW = "now"
    SAME_DAY = "same-day"
    CALL = "call"
    THIS_WEEK = "this-week"


class FlagSign(StrEnum):
    """What a red flag is a sign of, where the kiosk itself says how late it may be told."""

    BREATHING = "breathing"
    INFECTION = "infection"
    ALLERGY = "allergy"
    BLEEDING = "bleeding"
    PAIN = "pain"
    SIGHT = "sight"


class Audience(StrEnum):
    PATIENT = "patient"
    PRACTITIONER = "practitioner"


@dataclass(frozen=True, slots=True)
class Wait:
    """One "not yet". Hours count from the end of the treatment; None where no time is ever told.

    `floor_hours` is the earliest any practitioner may set, `advised_hours` what a patient is told
    unless something changes it. `name` stands alone in a row ("Light mineral make-up"), `short`
    inside a list ("light make-up"), written as it is inside a sentence. `sheet_name` is its name on
    the sheet where that says more, or marks with ** what people look up.
    `groups` are the names by which factors reach several waits at once (`product`, `active`, ...).
    `not_before` is the id of a wait that this one never ends before. Empty `areas`: every area.
    `clinic_supplies` says that until it ends only what the clinic hands out is used: that is
    welcome at once. `basic_care` says that no factor puts it off, `medicine` that it is about
    medicines, of which no date is ever told. `holds` are ids of classes and names of ingredients
    that it is about, besides the classes that wait for it; `asked` are how the words begin by which
    people ask about it ("swim"). `picture` is the
    pictograph that shows it, "" for none; so too for advice and red flags.
    """

    id: str
    kind: WaitKind
    subject: str
    name: str
    short: str
    floor_hours: int | None
    advised_hours: int | None
    sheet_name: str = ""
    phrase: Phrase = Phrase.NOT_UNTIL
    groups: tuple[str, ...] = ()
    not_before: str | None = None
    also_needs: str = ""
    areas: tuple[str, ...] = ()
    icon: str = ""
    picture: str = ""
    clinic_supplies: bool = False
    basic_care: bool = False
    holds: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    medicine: bool = False
    statements: tuple[str, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class AreaLines:
    """Lines that stand in the place of others where nothing but these areas was treated."""

    areas: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phase:
    """Calendar days `first_day` to `last_day` (None: no end), the day of treatment being day 1.

    The first of `do_for` that fits what was treated takes the place of `do`. `short_title` is the
    title for a narrow column, where that is another.
    """

    id: str
    title: str
    headline: str
    first_day: int
    last_day: int | None
    look: tuple[str, ...]
    feel: tuple[str, ...]
    do: tuple[str, ...]
    summary: str
    picture: str
    picture_words: str
    do_for: tuple[AreaLines, ...] = ()
    short_title: str = ""
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of plain explanation. `points` follow the `text` paragraphs as a list.

    `care_tab` shows it among the care at home, too, on a tab of that name. Empty `areas`: every
    area.
    """

    id: str
    title: str
    audience: Audience
    text: tuple[str, ...]
    points: tuple[str, ...] = ()
    icon: str = ""
    care_tab: str = ""
    areas: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do (`do`) or not to do (`dont`).

    `care_point` is its place (from 1) among the care points, 0 where it is none of them. `today`
    puts it in "Do now" on the care page, `on_sheet` on the sheet (short form `sheet_text`, else
    `text`), and `first_page` among the few lines of its first page. `areas` empty means every area.
    `holds` are the classes and the ingredients that it needs; `instead` is said to who is allergic
    to one of them.
    """

    id: str
    kind: str
    title: str
    text: str
    care_point: int = 0
    today: bool = False
    on_sheet: bool = False
    first_page: bool = False
    sheet_text: str = ""
    areas: tuple[str, ...] = ()
    icon: str = ""
    picture: str = ""
    only_by_factor: bool = False
    holds: tuple[str, ...] = ()
    instead: str = ""
    statements: tuple[str, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A sign and how soon to act. `sheet_text` is the shorter form for paper.

    With `only_by_factor` it is shown only where an effect names it; so too for advice. Empty
    `areas`: every area. `sign` is what it is a sign of: the kiosk's own floors hold for it.
    """

    id: str
    urgency: Urgency
    text: str
    sheet_text: str
    sign: FlagSign | None = None
    picture: str = ""
    only_by_factor: bool = False
    areas: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Expectation:
    """A row of the normal / call-us table: what is normal, and the red flag on the same topic."""

    id: str
    title: str
    normal: str
    call: str
    flag: str
    picture: str
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A row of the safe/avoid product table. The latest of its `waits` dates it.

    `holds` are the classes and ingredients that its name names besides; `instead` is its name for
    who is allergic to one of them. `words` are what people type for all of it ("moisturiser").
    """

    id: str
    name: str
    examples: str
    icon: str
    waits: tuple[str, ...]
    holds: tuple[str, ...] = ()
    instead: str = ""
    statements: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Effect:
    """What a factor does. It can only lengthen a wait, turn it into "ask", or add something.

    `waits` and `groups` choose the waits; `every` chooses every dated wait.
    `add_hours` is added to the advised hours; `at_least_hours` and `at_least_floor` raise advised
    hours and floor to at least that; `ask` turns the waits into "ask us". `advice` and `flags`
    add these ids to the plan; `first_flags` put these red flags first within their urgency;
    `note` is a line for the practitioner.
    """

    waits: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    every: bool = False
    add_hours: int = 0
    at_least_hours: int = 0
    at_least_floor: int = 0
    ask: bool = False
    advice: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    first_flags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a factor, area, device, depth band or adjunct, and what follows from it.

    `over_mm` and `up_to_mm` bound a depth band: over the first, up to and including the
    second; None where open.
    """

    id: str
    label: str
    effects: tuple[Effect, ...] = ()
    over_mm: float | None = None
    up_to_mm: float | None = None


@dataclass(frozen=True, slots=True)
class Factor:
    """Something the practitioner sets. With `choices` empty it is a yes/no factor."""

    id: str
    label: str
    reason: str
    staff_only: bool = False
    effects: tuple[Effect, ...] = ()
    choices: tuple[Choice, ...] = ()
    statements: tuple[str, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class SuitabilityCheck:
    """What a practitioner looks at before a treatment; ticked where it is so. For staff alone.

    `reminder` is what a tick says to them. A tick has its `effects`, and those of the yes/no
    `factor` that it names, as if that were set. With a device of `refuses` the visit cannot start.
    """

    id: str
    label: str
    reminder: str
    effects: tuple[Effect, ...] = ()
    factor: str = ""
    refuses: tuple[str, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that patients ask, with its short answer.

    A line of the answer that dates a wait is told where that wait fits what was treated. `on_sheet`
    puts the short form `sheet_text` on the sheet. Empty `areas`: every area.
    """

    id: str
    question: str
    answer: tuple[str, ...]
    on_sheet: bool = False
    sheet_text: str = ""
    areas: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    basis: str = ""


class Asks(StrEnum):
    """What a prompt asks about: signs to call about, or one of the three things of the plan."""

    SIGNS = "signs"
    DATES = "dates"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class TeachBack:
    """An open prompt for the patient, and the line of the plan that answers it. What asks about
    dates or the thing of the patient's own is answered by those, and needs no line."""

    id: str
    title: str
    prompt: str
    answer: str = ""
    asks: Asks | None = None


@dataclass(frozen=True, slots=True)
class Hope:
    """Something that people hope for. Sooner than `least`, the id of a `HowSoon`, is unrealistic:
    "" where nothing is."""

    id: str
    label: str
    icon: str = ""
    picture: str = ""
    least: str = ""
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HowSoon:
    """How soon somebody hopes for it, from soon to late. `honest` is said to who chose it,
    `too_soon` where that is unrealistic, and `talk` to the practitioner then."""

    id: str
    label: str
    honest: str = ""
    too_soon: str = ""
    talk: str = ""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a day that matters may be: "Wedding"."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """A thing the practitioner does or says, recorded with the visit."""

    id: str
    text: str
    moment: str
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Complication:
    """A complication with its signs and its prevention: the practitioner's reference."""

    id: str
    title: str
    signs: tuple[str, ...]
    prevention: tuple[str, ...]
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Statements of the sources that the pack does not use, and why."""

    statements: tuple[str, ...]
    reason: str


class Standing(StrEnum):
    """What the approval of a pack is worth on a day."""

    DRAFT = "draft"
    CHANGED = "changed"
    AHEAD = "ahead"
    OVERDUE = "overdue"
    APPROVED = "approved"

    @property
    def holds(self) -> bool:
        """Whether a clinician has signed what is told; a review that is due does not undo that."""
        return self in (Standing.APPROVED, Standing.OVERDUE)


@dataclass(frozen=True, slots=True)
class Approval:
    """Who signed the content. All None until a clinician signs: the content is then a draft.

    `registration` is the number under which the clinician is registered, `changed` names the files
    of the pack that are not as they were signed: any makes it a draft again.
    """

    approved_by: str | None = None
    approved_on: date | None = None
    review_by: date | None = None
    registration: str | None = None
    changed: tuple[str, ...] = ()

    @property
    def signed(self) -> bool:
        return self.approved_by is not None and not self.changed

    def standing(self, today: date) -> Standing:
        if self.approved_by is None:
            return Standing.DRAFT
        if self.changed:
            return Standing.CHANGED
        if self.approved_on is not None and self.approved_on > today:
            return Standing.AHEAD
        if self.review_by is not None and self.review_by < today:
            return Standing.OVERDUE
        return Standing.APPROVED


@dataclass(frozen=True, slots=True)
class Sources:
    """What the pack rests on: statements `S001` to `S261` for the prefix S and the last 261."""

    prefix: str
    last: int


@dataclass(frozen=True, slots=True)
class Tone:
    """A tone of skin to draw in, as #RRGGBB: the skin, and a line on it that stands out."""

    base: str
    line: str


@dataclass(frozen=True, slots=True)
class Ring:
    """The place of a figure that the magnified patch shows, in the figure's own units."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of what was treated, for these areas. `file` holds `{tone}` and `{phase}`.

    `width` and `height` are its grid. `words` say what the picture of the last phase shows.
    """

    areas: tuple[str, ...]
    file: str
    width: float
    height: float
    ring: Ring
    words: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pack's own pictures: files of its folder `pictures`.

    `patch` is the skin close by and holds `{tone}` and `{phase}`, `outline` the same for paper with
    `{phase}`, `day` a small disc with `{tone}` and `{day}`, from day 1. The first figure that fits
    a treated area is shown; where none does, the patch stands alone.
    """

    tones: tuple[Tone, ...]
    first_tone: int
    patch: str
    outline: str
    day: str
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Guidance:
    """A whole pack. `default_next_visit_weeks` is the least gap to the next session, in weeks.

    `normal` says in one line how the skin will look, for the sheet.
    `looked_for` are the ids of the waits that people look for most, `own_thing` that of the advice
    that stands for a patient's own thing where there is no other.
    `goals` are what people come for, as they stand after "Your goal:".
    `honest` are lines on results for everybody, `talked_over` is the id of what is ticked once they
    were talked over.
    `days_shown` are the days of the timeline; `example` is the name of an example visit's file, ""
    for none. `allowed` and `avoided` are the ids of ingredient
    classes: the safe/avoid table of the sources. `statements` has what each statement of the
    sources says, by its id and in the pack's own words: for staff.
    """

    id: str
    title: str
    treatment_words: str
    version: str
    language: str
    language_name: str
    default_next_visit_weeks: int
    days_shown: int
    example: str
    sources: Sources
    pictures: Pictures
    approval: Approval
    words: Words
    topics: tuple[Topic, ...]
    expectations: tuple[Expectation, ...]
    phases: tuple[Phase, ...]
    normal: str
    waits: tuple[Wait, ...]
    looked_for: tuple[str, ...]
    advice: tuple[Advice, ...]
    own_thing: str
    red_flags: tuple[RedFlag, ...]
    product_rows: tuple[ProductRow, ...]
    allowed: tuple[str, ...]
    avoided: tuple[str, ...]
    lexicon: Lexicon
    areas: tuple[Choice, ...]
    devices: tuple[Choice, ...]
    depths: tuple[Choice, ...]
    adjuncts: tuple[Choice, ...]
    factors: tuple[Factor, ...]
    goals: tuple[str, ...]
    questions: tuple[Question, ...]
    teach_back: tuple[TeachBack, ...]
    checklist: tuple[ChecklistItem, ...]
    complications: tuple[Complication, ...]
    left_out: tuple[LeftOut, ...]
    statements: Mapping[str, str]
    suitability: tuple[SuitabilityCheck, ...]
    hopes: tuple[Hope, ...]
    how_soon: tuple[HowSoon, ...]
    honest: tuple[str, ...]
    talked_over: str
    occasions: tuple[Occasion, ...]
