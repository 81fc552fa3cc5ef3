# SPDX-License-Identifier: GPL-3.0-or-later
"""The lexicon in two halves: what a thing is, for all packs; what that means after one treatment.

A pack adds classes and names of its own to the shared ones. A class of its own with the id of a
shared one takes its place, so that a pack in another language has its own words for it; what the
shared one says of harm stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.aftercare.products.lexicon import (
    Allergen,
    Family,
    Ingredient,
    IngredientClass,
    LabelSyntax,
    Lexicon,
    Nuance,
    OnePercentMark,
    ProductWord,
)
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import Problem, shown
from kiosk.packs.yaml.scalars import did_you_mean

OWN = "ingredients.yaml"
CLASS_WAITS = "class-waits"
_FOLDER = "lexicon"


@dataclass(frozen=True, slots=True)
class SharedClass:
    """A class without its wait, as `kiosk.aftercare.products.lexicon.IngredientClass`."""

    id: str
    plain: str
    words: tuple[str, ...] = ()
    medicine: bool = False
    allergy: str = ""
    family: Family | None = None
    by_amount: bool = False


@dataclass(frozen=True, slots=True)
class SharedClasses:
    """lexicon/classes.yaml"""

    classes: tuple[SharedClass, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedNames:
    """lexicon/ingredients.yaml"""

    ingredients: tuple[Ingredient, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedAllergens:
    """lexicon/allergens.yaml"""

    allergens: tuple[Allergen, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedMarks:
    """lexicon/one-percent.yaml"""

    one_percent_marks: tuple[OnePercentMark, ...] = ()


SHARED: Mapping[str, type] = {
    f"../{_FOLDER}/classes.yaml": SharedClasses,
    f"../{_FOLDER}/ingredients.yaml": SharedNames,
    f"../{_FOLDER}/allergens.yaml": SharedAllergens,
    f"../{_FOLDER}/one-percent.yaml": SharedMarks,
}
"""What each file holds that packs share, by its name as seen from a pack's folder."""

_SHARED_BY_KEY = {
    part.name.replace("_", "-"): name for name, cls in SHARED.items() for part in fields(cls)
}
_CLASSES = _SHARED_BY_KEY["classes"]
_MARKS = _SHARED_BY_KEY["one-percent-marks"]


@dataclass(frozen=True, slots=True)
class LexiconFile:
    """ingredients.yaml: what a pack says of labels, besides how they are written.

    `class_waits` are the waits of shared classes, None to ask; what is left out asks, too.
    """

    classes: tuple[IngredientClass, ...] = ()
    class_waits: Mapping[str, str | None] = field(default_factory=dict)
    ingredients: tuple[Ingredient, ...] = ()
    product_words: tuple[ProductWord, ...] = ()
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    nuances: tuple[Nuance, ...] = ()
    allergies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    allergens: tuple[Allergen, ...] = ()
    question_starts: tuple[str, ...] = ()
    question_ends: tuple[str, ...] = ()
    trace_as: str = ""
    stays_on: tuple[str, ...] = ()
    rinsed_off: tuple[str, ...] = ()


def shared_folder(pack: Path) -> Path:
    """The folder of what the pack shares, beside its own. It need not be there. Of a pack that
    stands behind a link it is the one beside the pack itself."""
    by_name = pack.name not in ("", "..") and not pack.is_symlink()
    return (pack.parent if by_name else pack / "..") / _FOLDER


def shared_file(pack: Path, name: str) -> Path:
    """The file of a name in `SHARED`."""
    return shared_folder(pack) / Path(name).name


def lexicon_of(parts: Mapping[str, Any], labels: LabelSyntax) -> Lexicon:
    """Both halves as one. `parts` are the files as read; with nothing shared, a pack's own names
    are all. What is its own comes first."""
    own: LexiconFile = parts[OWN]
    shared = {
        part.name: getattr(parts[name], part.name)
        for name, cls in SHARED.items()
        if name in parts and name != _MARKS
        for part in fields(cls)
    }
    kept = {part.name: getattr(own, part.name) for part in fields(own)}
    class_waits = kept.pop("class_waits")
    known = {each.id: each for each in shared.pop("classes", ())}
    classes = [_guarded(each, known.get(each.id)) for each in own.classes]
    written = {each.id for each in own.classes}
    classes += [
        _with_wait(each, class_waits.get(each.id))
        for each in known.values()
        if each.id not in written
    ]
    both = {name: kept[name] + items for name, items in shared.items()}
    marks: SharedMarks = parts.get(_MARKS, SharedMarks())
    return Lexicon(
        **{**kept, **both, "classes": tuple(classes)}, labels=labels, marks=marks.one_percent_marks
    )


def _guarded(own: IngredientClass, shared: SharedClass | None) -> IngredientClass:
    """A pack's own class: no milder in what harms than the shared one whose place it takes."""
    if shared is None:
        return own
    return replace(
        own,
        family=shared.family or own.family,
        medicine=shared.medicine or own.medicine,
        by_amount=shared.by_amount and own.by_amount,
    )


def _with_wait(shared: SharedClass, wait: str | None) -> IngredientClass:
    told = {part.name: getattr(shared, part.name) for part in fields(shared)}
    return IngredientClass(**told, wait=wait)


def unfit_class_waits(parts: Mapping[str, Any]) -> Iterator[Problem]:
    """A wait for what is no shared class, or for one whose place the pack's own class takes."""
    own: LexiconFile = parts[OWN]
    shared = [each.id for each in parts[_CLASSES].classes] if _CLASSES in parts else []
    written = {each.id for each in own.classes}
    for name in own.class_waits:
        if name in written:
            wrong = f"{shown(name)} is a class of the pack, with a wait of its own."
            yield Problem((CLASS_WAITS, name), wrong, "Write the wait there, and remove it here.")
        elif name not in shared:
            wrong = f"{shown(name)} is not a class that packs share."
            yield Problem((CLASS_WAITS, name), wrong, did_you_mean(name, sorted(shared)))


class Home(NamedTuple):
    """The file of a value, and the steps to it there."""

    file: str
    steps: Steps


@dataclass(frozen=True, slots=True)
class Seam:
    """Where the two halves of the lists meet, so that a problem is told where it was written.

    `counts` are the items of the pack's own, by the key of their list. `places` are those of
    classes.yaml that no class of the pack takes the place of, `ids` of all of it.
    """

    counts: Mapping[str, int]
    places: tuple[int, ...]
    ids: tuple[str, ...]

    def home(self, steps: Steps) -> Home | None:
        """Where the value at these steps of the whole lexicon is written; None where it is of no
        list that packs share, or is the pack's own."""
        name, own = _SHARED_BY_KEY.get(str(steps[0])), self.counts.get(str(steps[0]))
        if name is None or (own is not None and (len(steps) < 2 or self._at(steps) < own)):
            return None
        if len(steps) < 2:
            return Home(name, steps)
        place = self._at(steps) - (own or 0)
        if name != _CLASSES:
            return Home(name, (steps[0], place, *steps[2:]))
        if steps[2:3] == ("wait",):
            return Home(OWN, (CLASS_WAITS, self.ids[self.places[place]]))
        return Home(name, (steps[0], self.places[place], *steps[2:]))

    def whole(self, file: str, steps: Steps) -> Steps:
        """The same the other way round: the steps in the whole lexicon of a value of this file."""
        if file == OWN and steps[0] == CLASS_WAITS:
            return self._of_wait(steps)
        if file not in SHARED or len(steps) < 2 or not isinstance(steps[1], int):
            return steps
        place = steps[1]
        if file == _CLASSES:
            if place not in self.places:
                return steps[:1]
            place = self.places.index(place)
        return (steps[0], place + self.counts.get(str(steps[0]), 0), *steps[2:])

    def _of_wait(self, steps: Steps) -> Steps:
        ids = [self.ids[place] for place in self.places]
        if len(steps) < 2 or steps[1] not in ids:
            return ("classes",)
        return ("classes", self.counts["classes"] + ids.index(str(steps[1])), "wait")

    def _at(self, steps: Steps) -> int:
        return steps[1] if isinstance(steps[1], int) else 0


def seam_of(parts: Mapping[str, Any]) -> Seam:
    """The seam of a pack, by its files as read."""
    own: LexiconFile = parts[OWN]
    ids = tuple(each.id for each in parts[_CLASSES].classes) if _CLASSES in parts else ()
    written = {each.id for each in own.classes}
    counts = {key: len(getattr(own, key)) for key in ("classes", "ingredients", "allergens")}
    places = tuple(place for place, each in enumerate(ids) if each not in written)
    return Seam(counts, places, ids)
