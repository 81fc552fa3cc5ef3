# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that nobody speaks: every word that is translated shows it, and is longer by 40 %.

    naive:  "Look up" stays as it is      a word that was forgotten looks like all the others
    wanted: "[Ľóóķ úþ éñó]"               letters of its own, so that an English word stands out

Each letter becomes another that the kiosk's fonts have and English has not. Whatever is filled in
keeps its place, and so does markup.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from html import escape, unescape
from math import ceil
from pathlib import Path
from typing import Any

import PySide6

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.language import Reasons, ScreenWords, SheetLabels, Words
from kiosk.aftercare.products.lexicon import (
    Ingredient,
    LabelSyntax,
    Lexicon,
    Nuance,
    ProductWord,
)

CODE = "qps"
"""Of the codes that are kept for private use."""

ENGLISH = Path(__file__).parents[2] / "resources" / "translations" / "kiosk_en.ts"
TOOLS = Path(PySide6.__file__).parent
LONGER = 0.4
LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀčđéƒğĥíĵķľɱñóþɋřšťúṽŵẋýžÁɃČĐÉƑĞĤÍĴĶĽṀÑÓÞɊŘŠŤÚṼŴẊÝŽ",
)
_KEPT = re.compile(r"\{[^{}]*\}|%\w|</?\w+>|&\w+;")
_ENGLISH_WORD = re.compile(r"[A-Za-z]+")

NAMES = {
    "id", "kind", "urgency", "audience", "phrase", "groups", "not_before", "areas", "icon",
    "statements", "picture", "flag", "flags", "first_flags", "waits", "advice", "prefix", "base",
    "line", "file", "patch", "outline", "day", "example", "version", "language", "allowed",
    "avoided", "class_id", "wait", "approved_by", "sign", "family", "factor", "refuses",
    "looked_for", "own_thing", "asked", "holds", "carried_by",
}  # fmt: skip
"""Fields of a pack that hold names for the code and marks of drawings, and no words."""

OF_WORDS = (Words, SheetLabels, Reasons, ScreenWords)
"""Nothing but words, whatever the fields are called."""

OF_LABELS = (ProductWord, LabelSyntax)
"""What stands on the labels of products, in whatever language they are written."""


def pseudo(text: str) -> str:
    """The text in this language. The same for the same; an empty one stays empty."""
    if not text.strip():
        return text
    kept, said = _KEPT.findall(text), _KEPT.split(text)
    letters = sum(len(part) for part in said)
    turned = [part.translate(LETTERS) for part in said]
    woven = "".join(part + mark for part, mark in zip(turned, [*kept, ""], strict=True))
    return f"[{woven}{_more(ceil(letters * LONGER), spaced=' ' in text.strip())}]"


def _more(count: int, *, spaced: bool) -> str:
    """So many letters more: in words of five where the text has several, or else in one."""
    longer = "éñóšáþ"
    letters = (longer * count)[:count]
    if not spaced:
        return letters
    return "".join(f" {letters[start : start + 5]}" for start in range(0, count, 6))


def phrases(known: Iterable[str]) -> re.Pattern[str]:
    """What matches any of these phrases, whole, the longest that fits."""
    longest = sorted({" ".join(each.split()) for each in known if each.strip()}, key=len)[::-1]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)


def english_in(text: str, known: re.Pattern[str]) -> list[str]:
    """The English words of what is shown, in its order, but for the phrases that are `known`."""
    plain = " ".join(unescape(re.sub(r"</?\w+>", "", text)).split())
    return _ENGLISH_WORD.findall(known.sub(" ", plain))


def pseudo_pack(guidance: Guidance) -> Guidance:
    """A pack in this language. The words of labels stay as labels have them."""
    turned: Guidance = _turned(guidance)
    return replace(turned, language=CODE)


def _turned(value: Any, name: str = "") -> Any:
    if isinstance(value, str):
        return value if name in NAMES else pseudo(value)
    if isinstance(value, OF_LABELS):
        return value
    if isinstance(value, Ingredient):
        return replace(value, note=pseudo(value.note))
    if isinstance(value, Nuance):
        return replace(value, say=pseudo(value.say))
    if isinstance(value, Lexicon):
        return _turned_lexicon(value)
    if is_dataclass(value) and not isinstance(value, type):
        said = isinstance(value, OF_WORDS)
        each = {
            item.name: _turned(getattr(value, item.name), "" if said else item.name)
            for item in fields(value)
        }
        return replace(value, **each)
    if isinstance(value, tuple):
        return tuple(_turned(item, name) for item in value)
    if isinstance(value, Mapping):
        of = "" if name == "statements" else name
        return {key: _turned(item, of) for key, item in value.items()}
    return value


def _turned_lexicon(lexicon: Lexicon) -> Lexicon:
    """What a word can mean is the name of an ingredient, or a few words about it."""
    names = {each.name for each in lexicon.ingredients}
    return replace(
        lexicon,
        classes=_turned(lexicon.classes),
        ingredients=_turned(lexicon.ingredients),
        nuances=_turned(lexicon.nuances),
        allergens=_turned(lexicon.allergens),
        ambiguous={
            word: tuple(each if each in names else pseudo(each) for each in meanings)
            for word, meanings in lexicon.ambiguous.items()
        },
    )


def write_translation(folder: Path) -> Path:
    """The words of the screens in this language, compiled as the kiosk reads them."""
    words = ENGLISH.read_text(encoding="utf-8").replace('language="en"', f'language="{CODE}"', 1)
    told = re.sub(
        r"(?<=<translation>)([^<]+)(?=</translation>)",
        lambda found: escape(pseudo(unescape(found[1])), quote=False),
        words,
    )
    source, compiled = folder / f"kiosk_{CODE}.ts", folder / f"kiosk_{CODE}.qm"
    source.write_text(told, encoding="utf-8")
    subprocess.run([TOOLS / "lrelease", "-silent", source, "-qm", compiled], check=True)
    return compiled
