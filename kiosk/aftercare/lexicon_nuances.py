# SPDX-License-Identifier: GPL-3.0-or-later
"""Label names whose class depends on what the product is, or that need one line more.

Two rules keep an added ingredient from ever making a verdict milder. What is looked for anywhere
(`near`) may only name things that make an ingredient stricter, or words no ingredient has (SPF).
What makes an ingredient milder is looked for in the product's name alone (`in_name`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Nuance:
    """`names` are ingredients of the pack; the first nuance that fits one gives its class.

    It fits when one of `near` stands in the product's name or label, one of `in_name` in its name,
    a sun protection factor under `spf_below` in either, or (`spf`) any such factor; and always
    when none of the four is set.
    `class_id` is None where the class of the pack stands; all lines (`say`) that fit add up.
    `ask` makes the answer "ask" whatever the class. `called` limits it to these words for the
    ingredient, `areas` to treatments of one of these areas, `alone` to an ingredient looked up
    by itself.
    """

    names: tuple[str, ...]
    class_id: str | None = None
    near: tuple[str, ...] = ()
    in_name: tuple[str, ...] = ()
    spf_below: int = 0
    spf: bool = False
    called: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    ask: bool = False
    say: str = ""
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Nuances:
    """`allergies` maps an allergy word to the classes it means beyond its own."""

    nuances: tuple[Nuance, ...] = ()
    allergies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


_FRUIT_EXTRACTS = ("Vaccinium Myrtillus Fruit Extract", "Pyrus Malus Fruit Extract")
_FRUIT_ACID = (
    "fruit acid",
    "fruit acids",
    "aha",
    "ahas",
    "peel",
    "peeling",
    "exfoliant",
    "exfoliating",
)
_SCRUB = ("scrub", "beads", "microbeads", "exfoliant", "exfoliating", "polish", "peeling")
_WASH = ("soap", "wash", "cleanser", "cleansing", "shampoo", "liquid soap base")
_LEAVE_ON = ("cream", "moisturiser", "moisturizer", "lotion", "serum", "balm", "gel")
_MINERAL_FILTERS = (
    "Zinc Oxide",
    "Titanium Dioxide",
    "Zinc Oxide (nano)",
    "Titanium Dioxide (nano)",
)
_PRESCRIBER = "Do not stop it unless your prescriber says so."

NUANCES = Nuances(
    nuances=(
        Nuance(_FRUIT_EXTRACTS, "aha", near=_FRUIT_ACID),
        Nuance(_FRUIT_EXTRACTS, "ask-dual"),
        Nuance(("Polyethylene", "Jojoba Esters"), "scrub", near=_SCRUB),
        Nuance(("Polyethylene", "Jojoba Esters"), "ask-dual"),
        Nuance(("Polyquaternium-37",), "pore-strip", near=("strip", "strips", "peel off", "mask")),
        Nuance(("Polyquaternium-37",), "ask-dual"),
        Nuance(("Polyvinyl Alcohol",), "pore-strip", near=("peel off",)),
        Nuance(
            ("Alumina",), "scrub", near=(*_SCRUB, "microdermabrasion", "microdermabrasion crystals")
        ),
        Nuance(("Alumina",), "neutral", spf=True),
        Nuance(
            ("Alumina",), "neutral", in_name=("sunscreen", "sun screen", "sun cream", "sunblock")
        ),
        Nuance(("Potassium Hydroxide",), "harsh-cleanser", near=_WASH),
        Nuance(("Potassium Hydroxide",), "neutral", in_name=_LEAVE_ON),
        Nuance(_MINERAL_FILTERS, spf_below=30, ask=True, say="We ask for SPF 30 or more."),
        Nuance(("Salicylic Acid",), say="Tell us if you are allergic to aspirin."),
        Nuance(
            ("Azelaic Acid",),
            called=("Finacea", "Skinoren"),
            say=f"A prescriber may have given you this. {_PRESCRIBER}",
        ),
        Nuance(("Hydroquinone",), say=_PRESCRIBER),
        Nuance(("Tranexamic Acid",), say="The tablets are a medicine. Tell us if you take them."),
        Nuance(("Isotretinoin",), say="If you take capsules, tell us before any treatment."),
        Nuance(("Lidocaine",), say="Do not put it on treated skin unless we tell you to."),
        Nuance(("Aciclovir",), say="Keep taking it as you were told."),
        Nuance(("p-Phenylenediamine",), areas=("scalp", "face"), ask=True),
        Nuance(("p-Phenylenediamine",), say="Ask us before you dye hair near the treated skin."),
        Nuance(("Povidone-Iodine",), say="Use it only if a clinician tells you to."),
        Nuance(("Chlorhexidine",), say="Keep it away from your eyes and ears."),
        Nuance(("Bismuth Oxychloride",), say="It makes some skin itch. Ask us first."),
        Nuance(("PEG-6 Caprylic/Capric Glycerides",), say="Rinse it off. Do not wipe."),
        Nuance(
            ("Petrolatum",), say="Use a thin layer at night, on very dry skin only.", alone=True
        ),
        Nuance(
            ("Aloe Barbadensis Leaf Juice",), say="Many gels have alcohol or perfume.", alone=True
        ),
    ),
    allergies={
        "aspirin": ("bha",),
        "salicylates": ("bha",),
        "fragrance": ("fragrance", "essential-oil"),
        "perfume": ("fragrance", "essential-oil"),
        "parfum": ("fragrance", "essential-oil"),
        "scent": ("fragrance", "essential-oil"),
        "sunscreen": ("sun-chemical", "sun-mineral"),
    },
)
