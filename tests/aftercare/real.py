# SPDX-License-Identifier: GPL-3.0-or-later
"""The pack and clinic that come with the kiosk, read once."""

from functools import cache
from pathlib import Path

from kiosk import packs
from kiosk.aftercare.case import Rules, make_rules
from kiosk.aftercare.clinic import Clinic, Settings
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.products.lexicon_index import LexiconIndex
from kiosk.machine import places

EXAMPLES = ("amira", "scalp", "across-the-clock-change")


@cache
def guidance() -> Guidance:
    return packs.read_pack(places.content() / "microneedling")


@cache
def rules() -> Rules:
    return make_rules(guidance(), clinic())


def lexicon() -> LexiconIndex:
    return rules().lexicon


@cache
def settings() -> Settings:
    return packs.read_settings(places.content() / "clinic" / "settings.yaml")


def clinic() -> Clinic:
    return settings().clinic


@cache
def visit(name: str = "amira") -> Consultation:
    file: Path = places.content() / "examples" / f"{name}.yaml"
    return packs.read_visit(file, {guidance().id: guidance()}, clinic().timezone)
