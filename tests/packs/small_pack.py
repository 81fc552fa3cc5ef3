# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack as small as a pack may be, as text: what the refusal tests break, one thing at a time."""

import calendar
from dataclasses import fields
from pathlib import Path

from kiosk.aftercare.language import Reasons, ScreenWords, SheetLabels, Words
from kiosk.packs.rules.word_rules import LABELS_HOLD, REASONS_HOLD, WORDS_HOLD, Held

_OWN = {
    "am": "am",
    "pm": "pm",
    "noon": "noon",
    "ok_from": "OK from",
    "ok_now": "OK now",
    "not_until": "Not until",
    "ask": "Ask us",
    "never": "Not while you heal",
    "ask_not_before": "Ask us. Not before",
    "avoid": "Do not use it",
    "now": "Now",
    "same_day": "Today",
    "call": "Call if",
    "this_week": "This week if",
    "emergency": "Emergency",
    "do": "Do",
    "dont": "Do not",
}
"""Words that must differ, or that must be those of the language."""


def _line(field: str, held: Held) -> str:
    places = "".join(f" {{{name}}}" for name in held.get(field, ()))
    return f'{field.replace("_", "-")}: "{_OWN.get(field, "Words")}{places}"\n'


_EARLY = (
    *("am", "ok_from", "pm", "noon", "day_range"),
    *("ok_now", "not_until", "ask", "never"),
)
_EARLY_LABELS = ("title", "this_week", "do", "dont")
_LATE = [item.name for item in fields(Words) if item.type == "str"]
_REASONS = sorted((item.name for item in fields(Reasons)), key=lambda name: name != "is_plain")
_LABELS = sorted(
    (item.name for item in fields(SheetLabels)), key=lambda name: name not in _EARLY_LABELS
)

WORDS = "".join(
    (
        "weekdays: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]\n",
        "months: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]\n",
        *(_line(name, WORDS_HOLD) for name in _EARLY),
        "labels:\n",
        *("  " + _line(name, LABELS_HOLD) for name in _LABELS),
        *(_line(name, WORDS_HOLD) for name in _LATE if name not in _EARLY),
        f"weekdays-in-full: [{', '.join(calendar.day_name)}]\n",
        f"months-in-full: [{', '.join(calendar.month_name[1:])}]\n",
        "reasons:\n",
        *("  " + _line(name, REASONS_HOLD) for name in _REASONS),
        "screen:\n",
        *("  " + _line(item.name, {}) for item in fields(ScreenWords)),
    )
)
"""The fields that the refusals name stand first, so that a new field moves no line of them."""

STATEMENTS = "statements:\n" + "".join(f"  S{n:03}: What {n} says\n" for n in range(1, 262))

SMALL_PACK = {
    "pack.yaml": """\
id: small
title: A small pack
treatment-words: Small treatment
version: "1"
language: en
language-name: English
default-next-visit-weeks: 6
sources: {prefix: S, last: 261}
days-shown: 3
""",
    "words.yaml": WORDS,
    "topics.yaml": """\
topics:
  - id: why
    title: Why skin gets dry
    audience: patient
    text: ["It is **normal**. Most is over by {day 7}."]
    statements: [S001]
""",
    "expectations.yaml": """\
expectations:
  - {id: redness, title: Redness, normal: Pink, call: Red, flag: fever, picture: day-1}
""",
    "phases.yaml": """\
phases:
  - id: day-1
    title: Day 1
    headline: red
    first-day: 1
    last-day: 1
    look: [Red]
    feel: [Warm]
    do: [Rest]
    summary: Red
    picture: day-1
    picture-words: A red cheek
  - id: after
    title: After
    headline: calm
    first-day: 2
    last-day: null
    look: [Calm]
    feel: [Calm]
    do: ["Wait for {wait heat}"]
    summary: Calm
    picture: after
    picture-words: A calm cheek
normal: Red and warm.
""",
    "waits.yaml": """\
waits:
  - id: heat
    kind: until
    subject: Sauna
    name: Sauna and hot baths
    short: Heat
    floor-hours: 48
    advised-hours: 72
    groups: [warm]
    statements: [S002, S004-S006]
  - id: retinol
    kind: until
    subject: Retinol
    name: Retinol
    short: Retinol
    floor-hours: 168
    advised-hours: 240
    not-before: heat
    areas: [face]
  - id: cream
    kind: until
    subject: Cream
    name: Your own cream
    short: Cream
    floor-hours: 24
    advised-hours: 24
    phrase: ok-from
  - id: picking
    kind: while-healing
    subject: Picking
    name: Picking at your skin
    short: Picking
    floor-hours: null
    advised-hours: null
""",
    "advice.yaml": """\
advice:
  - {id: rest, kind: do, title: Rest, text: "Call {phone} if unsure."}
  - {id: press, kind: do, title: Press, text: Press gently., only-by-factor: true}
own-thing: rest
""",
    "red-flags.yaml": """\
red-flags:
  - {id: fever, urgency: same-day, text: A fever, sheet-text: Fever, sign: infection}
  - {id: air, urgency: emergency, text: No breath, sheet-text: No air, sign: breathing}
""",
    "products.yaml": """\
product-rows:
  - {id: creams, name: Plain creams, examples: "Aloe, ceramides", icon: tube, waits: [cream]}
  - {id: actives, name: Strong actives, examples: Retinol, icon: flask, waits: [retinol]}
allowed: [plain]
avoided: [retinoid]
""",
    "ingredients.yaml": """\
classes:
  - {id: retinoid, plain: a strong active, wait: retinol, family: retinoid}
  - {id: plain, plain: a plain thing, wait: cream}
ingredients:
  - {name: Retinol, class: retinoid, synonyms: [vitamin A1]}
  - {name: Aqua, class: plain, synonyms: [water, VA]}
  - {name: Glycerin, class: plain}
  - {name: Panthenol, class: plain}
product-words:
  - {word: night cream, class: null}
ambiguous:
  VA: [Retinol, water]
""",
    "labels.yaml": """\
heads: [ingredients]
separators: [and]
negations: ["no", without]
free: [free]
""",
    "pictures.yaml": """\
tones:
  - {base: "#F8DECB", line: "#9A6A50"}
first-tone: 1
patch: "patch-{tone}-{phase}.svg"
outline: "outline-{phase}.svg"
day: "day-{tone}-{day}.svg"
""",
    "factors.yaml": """\
areas:
  - {id: face, label: Face}
devices: []
depths:
  - {id: light, label: up to 1 mm, over-mm: null, up-to-mm: 1.0}
  - id: deep
    label: over 1 mm
    over-mm: 1.0
    up-to-mm: null
    effects: [{every: true, add-hours: 48}]
adjuncts: []
factors:
  - id: sensitive
    label: Sensitive skin
    reason: sensitive skin
    effects:
      - {groups: [warm], add-hours: 24}
      - {waits: [retinol], at-least-hours: 300, advice: [press], first-flags: [fever]}
""",
    "questions.yaml": """\
questions:
  - {id: sauna, question: When may I go to the sauna?, answer: ["From {wait heat}."]}
teach-back:
  - {id: sauna, title: Sauna, prompt: When may you go?, answer: "{wait heat}"}
""",
    "practitioner.yaml": """\
checklist:
  - {id: clean, text: Clean the skin, moment: before}
complications: []
""",
    "suitability.yaml": """\
suitability:
  - {id: cold-sore, label: A cold sore now, reminder: Postpone.}
  - {id: skin, label: Skin reacts, reminder: Set the factor.}
""",
    "wishes.yaml": """\
hopes:
  - {id: smooth, label: Smooth skin, least: weeks}
how-soon:
  - {id: days, label: In days, honest: It heals., too-soon: Too soon., talk: Say so.}
  - {id: weeks, label: In weeks, honest: Perhaps.}
honest: [Change is slow.]
talked-over: clean
occasions:
  - {id: party, label: Party}
""",
    "left-out.yaml": """\
left-out:
  - {statements: [S003, S007-S261], reason: The pack is small}
""",
    "approval.yaml": """\
approved-by: null
registration: null
approved-on: null
review-by: null
fingerprint: null
files: {}
""",
    "statements.yaml": STATEMENTS,
}

SMALL_PICTURES = (
    *("patch-1-day-1.svg", "patch-1-after.svg", "outline-day-1.svg", "outline-after.svg"),
    *("day-1-1.svg", "day-1-2.svg", "day-1-3.svg"),
)
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>'
)

SMALL_SETTINGS = """\
name: Example Clinic
phone: "020 7946 0018"
opening-hours: Mon to Sat
out-of-hours: Call 111
out-of-hours-phone: "111"
emergency-phone: "999"
timezone: Europe/London
paper: letter
products:
  - {name: Gel, label: "Aqua, Glycerin, Panthenol", checked-on: 2026-11-02, claim: ok, given: true}
"""

SMALL_VISIT = """\
pack: small
patient: {name: A. M.}
treatment: {at: 2026-11-23T15:00, areas: [face]}
factors: {sensitive: true}
shelf:
  - {name: Night cream, label: "Aqua, Retinol"}
changes:
  - {wait: heat, hours: 96, reason: Very red.}
next_visit: 2027-01-11T10:00
"""


def write_pack(folder: Path, changed: dict[str, str | None] | None = None) -> Path:
    """Writes the small pack with some files changed, or left away where None. Returns `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {**SMALL_PACK, **(changed or {})}.items():
        if text is not None:
            (folder / name).write_text(text, encoding="utf-8", newline="")
    (folder / "pictures").mkdir(exist_ok=True)
    for name in SMALL_PICTURES:
        (folder / "pictures" / name).write_text(DRAWING, encoding="utf-8")
    return folder


def replaced(text: str, old: str, new: str) -> str:
    """`text` with its one `old` replaced: a test that breaks nothing must not pass unseen."""
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
    return text.replace(old, new)
