# SPDX-License-Identifier: GPL-3.0-or-later
"""The floors of the kiosk itself: what no pack may say, whoever has signed it.

A pack says of its items what they are (`sign`, `family`, `medicine`), and so no id of any pack is
known here. Substances that every label writes alike are known by name: a pack cannot leave the
floors by not saying what they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.aftercare.guidance import FlagSign, Guidance, RedFlag, Urgency, Wait, WaitKind
from kiosk.aftercare.products.label_text import key
from kiosk.aftercare.products.lexicon import Family, IngredientClass
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.yaml.signs import shows_nothing

_SOONEST_FIRST = tuple(Urgency)


@dataclass(frozen=True, slots=True)
class Latest:
    """The latest urgency that a sign may have, and why. `needed`: every pack warns of it."""

    urgency: Urgency
    why: str
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Least:
    """The lowest floor that the wait of a family may have, in hours, and why.

    The hours are the floors of the clinic's data for needled skin, the lowest that any pack for
    skin that was opened is allowed.
    """

    hours: int
    why: str


SIGNS: Mapping[FlagSign, Latest] = {
    FlagSign.BREATHING: Latest(
        Urgency.EMERGENCY, "A swollen throat can kill within minutes.", needed=True
    ),
    FlagSign.INFECTION: Latest(
        Urgency.SAME_DAY, "An infection can spread to the blood within a day.", needed=True
    ),
    FlagSign.ALLERGY: Latest(Urgency.SAME_DAY, "An allergy can get worse within hours."),
    FlagSign.BLEEDING: Latest(Urgency.NOW, "Bleeding that does not stop needs help at once."),
    FlagSign.PAIN: Latest(Urgency.NOW, "Severe pain can mean that tissue dies."),
    FlagSign.SIGHT: Latest(Urgency.NOW, "Sight can be lost for good within hours."),
}

FAMILIES: Mapping[Family, Least] = {
    Family.RETINOID: Least(168, "A retinoid thins the skin that has just closed."),
    Family.ACID: Least(168, "An acid takes off the skin that has just closed."),
    Family.SCRUB: Least(168, "A scrub tears the skin that has just closed."),
    Family.PEEL: Least(336, "A peel burns skin that has not grown back."),
    Family.ASCORBIC: Least(168, "Vitamin C in open skin has left lasting lumps."),
    Family.SCENT: Least(168, "Scent in open skin can start an allergy for life."),
    Family.ALCOHOL: Least(240, "Alcohol dries out skin that cannot hold water yet."),
    Family.HARSH_WASH: Least(168, "Soap takes away the fats that skin heals with."),
}

KNOWN: Mapping[Family, tuple[str, ...]] = {
    Family.RETINOID: ("Retinol", "Retinal", "Retinyl Palmitate", "Retinyl Acetate"),
    Family.ACID: ("Glycolic Acid", "Lactic Acid", "Mandelic Acid", "Salicylic Acid"),
    Family.SCRUB: ("Pumice", "Juglans Regia Shell Powder"),
    Family.PEEL: ("Trichloroacetic Acid",),
    Family.ASCORBIC: ("Ascorbic Acid",),
    Family.SCENT: ("Parfum",),
    Family.ALCOHOL: ("Alcohol Denat.",),
    Family.HARSH_WASH: ("Sodium Lauryl Sulfate",),
}
"""Names of the international list of ingredients: the same on labels in every language."""

KNOWN_MEDICINES = ("Tretinoin", "Isotretinoin", "Tazarotene", "Mupirocin", "Hydrocortisone")


def below_floors(guidance: Guidance) -> Iterator[Problem]:
    """For a pack whose waits, classes and red flags were read whole."""
    yield from _signs(guidance.red_flags)
    yield from _medicines(guidance)
    yield from _families(guidance)
    yield from _known(guidance)
    yield from _moved(guidance)


def _signs(flags: tuple[RedFlag, ...]) -> Iterator[Problem]:
    for index, flag in enumerate(flags):
        steps = ("red-flags", index)
        latest = SIGNS[flag.sign] if flag.sign else None
        if latest and _SOONEST_FIRST.index(flag.urgency) > _SOONEST_FIRST.index(latest.urgency):
            wrong = f'"{flag.urgency}" is too late for the sign {flag.sign}. {latest.why}'
            yield Problem((*steps, "urgency"), wrong, f"Write {_or_sooner(latest.urgency)}.")
        if not shows_nothing(flag.sheet_text) and not key(flag.sheet_text):
            wrong = f"{shown(flag.sheet_text)} leaves the sign out of the sheet."
            yield Problem((*steps, "sheet-text"), wrong, "Write the sign in words.")
    always = {flag.sign for flag in flags if not flag.only_by_factor}
    for sign, latest in SIGNS.items():
        if latest.needed and sign not in always and flags:
            wrong = f"no red flag that everybody is shown has the sign {sign}. {latest.why}"
            write = f"Write sign: {sign} at the flag for it, or write such a flag."
            yield Problem(("red-flags",), wrong, write)


def _or_sooner(urgency: Urgency) -> str:
    sooner = _SOONEST_FIRST[: _SOONEST_FIRST.index(urgency) + 1]
    return " or ".join(reversed(sooner))


def _medicines(guidance: Guidance) -> Iterator[Problem]:
    """Of a medicine only its prescriber speaks: no date is told, and nobody is told to stop it."""
    why = "A date, or a stop, is for the prescriber to tell."
    waits = {wait.id: wait for wait in guidance.waits}
    for index, each in enumerate(guidance.lexicon.classes):
        if each.medicine and each.wait in waits and not _only_asks(waits[each.wait]):
            wrong = f'{shown(each.id)} is a medicine, and its wait "{each.wait}" does not just ask.'
            yield Problem(("classes", index, "wait"), f"{wrong} {why}", "Write null.")
    for index, wait in enumerate(guidance.waits):
        if wait.medicine and not _only_asks(wait):
            steps = ("waits", index, "kind" if wait.kind is not WaitKind.ASK else "advised-hours")
            wrong = f"{shown(wait.id)} is about medicines, and does not just ask. {why}"
            yield Problem(steps, wrong, "Write the kind ask, and null for both hours.")
    for index, row in enumerate(guidance.product_rows):
        medicines = [name for name in row.waits if name in waits and waits[name].medicine]
        if medicines and len(row.waits) > 1:
            wrong = f'"{medicines[0]}" is about medicines, and the row has other waits. {why}'
            write = "Give the medicines a row of their own."
            yield Problem(("product-rows", index, "waits"), wrong, write)


def _only_asks(wait: Wait) -> bool:
    return wait.kind is WaitKind.ASK and wait.floor_hours is None and wait.advised_hours is None


def _families(guidance: Guidance) -> Iterator[Problem]:
    """What harms skin that was opened waits, and nobody may set it earlier than its floor."""
    places = {wait.id: index for index, wait in enumerate(guidance.waits)}
    below: set[str] = set()
    for index, each in enumerate(guidance.lexicon.classes):
        if each.family is None or (each.medicine and each.wait is None):
            continue
        least = FAMILIES[each.family]
        if each.wait is None:
            wrong = f"{shown(each.id)} is of the family {each.family}, and has no wait. {least.why}"
            yield Problem(("classes", index, "wait"), wrong, "Name a wait.")
        elif each.wait in places and each.wait not in below:
            wait = guidance.waits[places[each.wait]]
            if not _held_back(wait, least.hours):
                below.add(wait.id)
                wrong = f"{_floor(wait)} is too early for the family {each.family}. {least.why}"
                steps = ("waits", places[wait.id], "floor-hours")
                yield Problem(steps, wrong, f"Write {least.hours} or more.")


def _held_back(wait: Wait, hours: int) -> bool:
    match wait.kind:
        case WaitKind.WHILE_HEALING:
            return True
        case WaitKind.ALLOWED:
            return False
        case WaitKind.ASK if wait.floor_hours is None:
            return True
        case _:
            return wait.floor_hours is None or wait.floor_hours >= hours  # None: told by itself


def _floor(wait: Wait) -> str:
    return "at once" if wait.kind is WaitKind.ALLOWED else str(wait.floor_hours)


def _known(guidance: Guidance) -> Iterator[Problem]:
    families = {key(name): family for family, names in KNOWN.items() for name in names}
    medicines = set(map(key, KNOWN_MEDICINES))
    classes = {each.id: each for each in guidance.lexicon.classes}
    for index, each in enumerate(guidance.lexicon.ingredients):
        own = classes.get(each.class_id)
        for word in (each.name, *each.synonyms) if own else ():
            family, steps = families.get(key(word)), ("ingredients", index, "class")
            if own and family and not _guards(own, family):
                wrong = f"{shown(word)} is of the family {family}, and its class is not."
                write = f"Write family: {family} at the class, or name a class that has it."
                yield Problem(steps, f"{wrong} {FAMILIES[family].why}", write)
            if own and key(word) in medicines and not own.medicine:
                wrong = f"{shown(word)} is a medicine, and its class is not."
                write = "Write medicine: true at the class, or name a class that has it."
                yield Problem(steps, wrong, write)


def _guards(each: IngredientClass, family: Family) -> bool:
    """Whether a class holds a family back at least as long as its own floor asks for."""
    longer = each.family and FAMILIES[each.family].hours >= FAMILIES[family].hours
    return bool(longer) or each.medicine


def _moved(guidance: Guidance) -> Iterator[Problem]:
    """A nuance takes no known name out of its family, and no medicine out of the medicines."""
    families = {key(name): family for family, names in KNOWN.items() for name in names}
    classes = {each.id: each for each in guidance.lexicon.classes}
    medicines = {
        each.name
        for each in guidance.lexicon.ingredients
        if each.class_id in classes and classes[each.class_id].medicine
    }
    for index, nuance in enumerate(guidance.lexicon.nuances):
        given = classes.get(nuance.class_id or "")
        if given is None:
            continue
        for name in nuance.ingredients:
            family = families.get(key(name))
            if name in medicines and not given.medicine:
                was = "a medicine"
            elif family and not _guards(given, family):
                was = f"of the family {family}"
            else:
                continue
            wrong = f"{shown(name)} would no longer be {was}."
            yield Problem(("nuances", index, "class"), wrong, "Write a class that is.")
