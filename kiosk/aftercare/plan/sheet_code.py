# SPDX-License-Identifier: GPL-3.0-or-later
"""The code that names what a sheet says: same facts and same words, same code."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from hashlib import sha256

from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.plan.templates import plain
from kiosk.aftercare.plan.values import Plan

LETTERS = "23456789BCDFGHJKMNPQRTVWXYZ"
_CODE = re.compile(f"([{LETTERS}]{{4}})[ -]?([{LETTERS}]{{4}})")


def sheet_code(plan: Plan, consultation: Consultation) -> str:
    """Eight letters and digits in two groups, none of them easily taken for another.

    Only what was said or decided counts: a value that is empty, and how values are kept, do not.
    """
    words = [
        *(f"{wait.id} {wait.told}" for wait in plan.waits),
        *(group.line for group in plan.not_yet),
        *(plain(flag.sheet_text) for flag in plan.red_flags),
        *(plain(each.sheet_text) for each in plan.advice),
        *(plain(phase.summary) for phase in plan.phases),
        *(f"{row.name} {row.verdict.told}" for row in plan.product_rows),
        *(f"{verdict.name} {verdict.told}" for verdict in plan.shelf),
    ]
    pack = (plan.pack, plan.pack_version, plan.approval, plan.words.labels)
    content = json.dumps((pack, plan.clinic, words, consultation), default=_plain, sort_keys=True)
    number = int.from_bytes(sha256(content.encode()).digest()[:8])
    code = ""
    for _ in range(8):
        number, rest = divmod(number, len(LETTERS))
        code += LETTERS[rest]
    return f"{code[:4]}-{code[4:]}"


def code_in(text: str) -> str:
    """The code that somebody typed or scanned, as it stands on the sheet; "" where it is none."""
    found = _CODE.fullmatch(text.strip().upper())
    return f"{found[1]}-{found[2]}" if found else ""


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if is_dataclass(value):
        named = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: each for name, each in named.items() if each not in (None, "", (), {})}
    return str(value)
