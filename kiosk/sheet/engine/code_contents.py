# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sheet's codes hold: a number to call, the next visit, and the clinic's numbers.

They hold the clinic and a time, nothing of the patient, and ask no server for anything. Both
objects are lines that end in CRLF and are folded at 75 bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

MOST_BYTES = 287  # of a code of 65 modules at error level M (ISO/IEC 18004, version 12)

_LINE_BYTES = 75
_HOURS = 1  # held free in the calendar; how long a visit takes is not known


def dialled(phone: str) -> str:
    """A number as a telephone dials it: digits, and a plus at the front."""
    return ("+" if phone.strip().startswith("+") else "") + re.sub(r"\D", "", phone)


def calling(phone: str) -> str:
    """The address that calls a number (RFC 3966)."""
    return f"tel:{dialled(phone)}"


def calendar(clinic: str, phone: str, at: datetime, made: datetime, key: str, summary: str) -> str:
    """A visit to the clinic for a calendar (RFC 5545): one VCALENDAR with one VEVENT.

    `at` and `made` are aware and told in UTC. The same `key` and `at` are the same event, however
    often it is scanned. `summary` names the visit; {clinic} in it is filled in.
    """
    start = _utc(at)

    def written(name: str) -> str:
        return _folded(
            (
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Aftercare Kiosk//1",
                "BEGIN:VEVENT",
                f"UID:{start}-{key}",
                f"DTSTAMP:{_utc(made)}",
                f"DTSTART:{start}",
                f"DURATION:PT{_HOURS}H",
                f"SUMMARY:{_escaped(summary.replace('{clinic}', name))}",
                f"CONTACT:{_escaped(f'{name} {phone}')}",
                "END:VEVENT",
                "END:VCALENDAR",
            )
        )

    return _fitting(clinic, written)


def contact(clinic: str, phone: str, others: Iterable[tuple[str, str]]) -> str:
    """The clinic for a telephone's list of contacts (vCard 3.0, RFC 2426).

    `others` are further numbers and what each is for. Telephones that know `X-ABLabel` show it
    beside the number; all show the note, which says the same.
    """
    named = [(number, purpose) for number, purpose in others if number]
    numbers = [
        line
        for index, (number, purpose) in enumerate(named, start=1)
        for line in (
            f"N{index}.TEL:{dialled(number)}",
            f"N{index}.X-ABLabel:{_escaped(purpose)}",
        )
    ]
    note = "; ".join(f"{purpose}: {number}" for number, purpose in named)

    def written(name: str) -> str:
        return _folded(
            (
                "BEGIN:VCARD",
                "VERSION:3.0",
                f"N:{_escaped(name)};;;;",
                f"FN:{_escaped(name)}",
                f"TEL;TYPE=WORK,PREF:{dialled(phone)}",
                *numbers,
                *([f"NOTE:{_escaped(note)}"] if note else []),
                "END:VCARD",
            )
        )

    return _fitting(clinic, written)


def _fitting(name: str, written: Callable[[str], str]) -> str:
    """The object with as much of the clinic's name as a code has room for."""
    letters = len(name)
    while letters > 1 and len(written(name[:letters]).encode()) > MOST_BYTES:
        letters -= 1
    return written(name[:letters].rstrip())


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """A text value (RFC 5545, 3.3.11; RFC 2426, 4). Line breaks of any kind are one space."""
    return re.sub(r"([\\;,])", r"\\\1", " ".join(text.split()))


def _folded(lines: Iterable[str]) -> str:
    """Lines of at most 75 bytes; what goes on starts with a space, and no letter is split."""
    written: list[str] = []
    for line in lines:
        if len(line.encode()) <= _LINE_BYTES:
            written += (line, "\r\n")
            continue
        used = 0
        for letter in line:
            size = len(letter.encode())
            if used + size > _LINE_BYTES:
                written.append("\r\n ")
                used = 1
            written.append(letter)
            used += size
        written.append("\r\n")
    return "".join(written)
