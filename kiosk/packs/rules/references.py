# SPDX-License-Identifier: GPL-3.0-or-later
"""Every id that names something elsewhere in the pack, checked against what is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.aftercare.guidance import Choice, Effect, Guidance
from kiosk.aftercare.plan.templates import TemplateError, placeholders
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.drawing_flaws import Drawable
from kiosk.packs.pack_files import kebab
from kiosk.packs.rules.pack_texts import templates
from kiosk.packs.yaml.scalars import did_you_mean

Named = tuple[Steps, str, str]
"""Where an id stands, what it should name (`wait`, `class`, ...), and the id."""

_LISTS = {"wait": "waits", "group": "waits", "area": "areas", "red flag": "red-flags"}
_LISTS |= {"factor": "factors", "device": "devices"}
_LISTS |= {"how soon": "how-soon", "checklist item": "checklist"}
_LISTS |= {
    "icon": "icons",
    "picture": "pictures",
    "advice": "advice",
    "ingredient": "ingredients",
    "class": "classes",
    "phase picture": "phases",
    "class or ingredient": "ingredients",
}


_WHERE = {"icon": "that there is", "picture": "that there is"}


def dangling(
    guidance: Guidance, unnamed: frozenset[str], drawable: Drawable | None
) -> Iterator[Problem]:
    """A problem for every id that names nothing.

    `unnamed` holds the lists (`waits`) whose ids could not all be read: what names something in
    those is passed over, and so is what names something in a list that must not be empty, which is
    told by itself. `drawable` is all there is to show, None where that is not known.
    """
    known = {
        "wait": {wait.id for wait in guidance.waits},
        "group": {group for wait in guidance.waits for group in wait.groups},
        "area": {area.id for area in guidance.areas},
        "red flag": {flag.id for flag in guidance.red_flags},
        "advice": {advice.id for advice in guidance.advice},
        "factor": {factor.id for factor in guidance.factors if not factor.choices},
        "device": {device.id for device in guidance.devices},
        "how soon": {each.id for each in guidance.how_soon},
        "checklist item": {each.id for each in guidance.checklist},
        "class": {each.id for each in guidance.lexicon.classes},
        "ingredient": {each.name for each in guidance.lexicon.ingredients},
        "class or ingredient": {
            *(each.id for each in guidance.lexicon.classes),
            *(each.name for each in guidance.lexicon.ingredients),
        },
        "phase picture": {phase.picture for phase in guidance.phases},
        "icon": set(drawable.icons if drawable else ()),
        "picture": set(drawable.pictographs if drawable else ()),
    }
    may_be_none = ("class", "ingredient", *(("group",) if guidance.waits else ()))
    for steps, kind, name in _named(guidance):
        judged = drawable if kind in _WHERE else known[kind] or kind in may_be_none
        if name and judged and name not in known[kind] and _LISTS[kind] not in unnamed:
            what = f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"
            wrong = f"{shown(name)} is not {what} {_WHERE.get(kind, 'of the pack')}."
            yield Problem(steps, wrong, did_you_mean(name, sorted(known[kind] - {""})))


def _named(guidance: Guidance) -> Iterator[Named]:
    for index, wait in enumerate(guidance.waits):
        if wait.not_before is not None:
            yield ("waits", index, "not-before"), "wait", wait.not_before
        yield from _each(("waits", index, "areas"), "area", wait.areas)
        yield from _each(("waits", index, "holds"), "class or ingredient", wait.holds)
    yield from _each(("looked-for",), "wait", guidance.looked_for)
    yield ("own-thing",), "advice", guidance.own_thing
    for index, advice in enumerate(guidance.advice):
        yield from _each(("advice", index, "holds"), "class or ingredient", advice.holds)
    yield from _areas(guidance)
    for index, row in enumerate(guidance.expectations):
        yield ("expectations", index, "flag"), "red flag", row.flag
        yield ("expectations", index, "picture"), "phase picture", row.picture
    for index, product in enumerate(guidance.product_rows):
        yield from _each(("product-rows", index, "waits"), "wait", product.waits)
        yield from _each(("product-rows", index, "holds"), "class or ingredient", product.holds)
    yield from _drawn(guidance)
    for index, figure in enumerate(guidance.pictures.figures):
        yield from _each(("figures", index, "areas"), "area", figure.areas)
    yield from _lexicon(guidance)
    yield from _effects(guidance)
    for index, check in enumerate(guidance.suitability):
        yield ("suitability", index, "factor"), "factor", check.factor
        yield from _each(("suitability", index, "refuses"), "device", check.refuses)
    for index, hope in enumerate(guidance.hopes):
        yield ("hopes", index, "least"), "how soon", hope.least
    yield ("talked-over",), "checklist item", guidance.talked_over
    for steps, template in templates(guidance):
        yield from ((steps, "wait", name) for name in _waits_in(template))


def _areas(guidance: Guidance) -> Iterator[Named]:
    for key in ("topics", "advice", "red_flags", "questions"):
        for index, item in enumerate(getattr(guidance, key)):
            yield from _each((kebab(key), index, "areas"), "area", item.areas)
    for index, phase in enumerate(guidance.phases):
        for number, each in enumerate(phase.do_for):
            steps = ("phases", index, "do-for", number, "areas")
            yield from _each(steps, "area", each.areas)


def _drawn(guidance: Guidance) -> Iterator[Named]:
    for kind, keys in (
        ("icon", ("topics", "waits", "advice", "product_rows", "hopes")),
        ("picture", ("waits", "advice", "red_flags", "hopes")),
    ):
        for key in keys:
            for index, item in enumerate(getattr(guidance, key)):
                yield (kebab(key), index, kind), kind, getattr(item, kind)


def _lexicon(guidance: Guidance) -> Iterator[Named]:
    yield from _each(("allowed",), "class", guidance.allowed)
    yield from _each(("avoided",), "class", guidance.avoided)
    for index, each in enumerate(guidance.lexicon.classes):
        yield ("classes", index, "wait"), "wait", each.wait or ""
    for index, ingredient in enumerate(guidance.lexicon.ingredients):
        yield ("ingredients", index, "class"), "class", ingredient.class_id
    for index, word in enumerate(guidance.lexicon.product_words):
        yield ("product-words", index, "class"), "class", word.class_id or ""
    for index, nuance in enumerate(guidance.lexicon.nuances):
        yield from _each(("nuances", index, "ingredients"), "ingredient", nuance.ingredients)
        yield ("nuances", index, "class"), "class", nuance.class_id or ""
        yield from _each(("nuances", index, "areas"), "area", nuance.areas)
    for allergy, classes in guidance.lexicon.allergies.items():
        yield from _each(("allergies", allergy), "class", classes)
    for index, allergen in enumerate(guidance.lexicon.allergens):
        steps = ("allergens", index, "carried-by")
        yield from _each(steps, "ingredient", allergen.carried_by)


def _effects(guidance: Guidance) -> Iterator[Named]:
    for steps, effect in effects_of(guidance):
        yield from _each((*steps, "waits"), "wait", effect.waits)
        yield from _each((*steps, "groups"), "group", effect.groups)
        yield from _each((*steps, "advice"), "advice", effect.advice)
        yield from _each((*steps, "flags"), "red flag", effect.flags)
        yield from _each((*steps, "first-flags"), "red flag", effect.first_flags)


def effects_of(guidance: Guidance) -> Iterator[tuple[Steps, Effect]]:
    """Every effect of the pack with its steps."""
    for key in ("areas", "devices", "depths", "adjuncts"):
        yield from _choices((key,), getattr(guidance, key))
    for index, factor in enumerate(guidance.factors):
        for number, effect in enumerate(factor.effects):
            yield ("factors", index, "effects", number), effect
        yield from _choices(("factors", index, "choices"), factor.choices)
    for index, check in enumerate(guidance.suitability):
        for number, effect in enumerate(check.effects):
            yield ("suitability", index, "effects", number), effect


def _choices(steps: Steps, choices: tuple[Choice, ...]) -> Iterator[tuple[Steps, Effect]]:
    for index, choice in enumerate(choices):
        for number, effect in enumerate(choice.effects):
            yield (*steps, index, "effects", number), effect


def _each(steps: Steps, kind: str, names: Iterable[str]) -> Iterator[Named]:
    return (((*steps, index), kind, name) for index, name in enumerate(names))


def _waits_in(template: str) -> tuple[str, ...]:
    """The waits a template dates; none where it is malformed, which another rule says."""
    try:
        return tuple(each.argument for each in placeholders(template) if each.kind == "wait")
    except TemplateError:
        return ()
