# SPDX-License-Identifier: GPL-3.0-or-later
"""Clock times as people write them -> aware moments in a time zone."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from kiosk.aftercare.clock import shown_at
from kiosk.aftercare.refusals import Path as Steps
from kiosk.aftercare.refusals import shown
from kiosk.packs.yaml.located import Findings
from kiosk.packs.yaml.nodes import Node
from kiosk.packs.yaml.scalars import FIRST_YEAR, LAST_YEAR, closest, filled_text, scalar

_EXAMPLE = "Write a local time such as 2026-11-23T15:00."
_LOCAL = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})"
    r"(?:[T ](?P<clock>\d{2}:\d{2}(?::\d{2})?)(?P<offset>Z|[+-]\d{2}:\d{2})?)?",
    re.ASCII,
)


def timezone_name(node: Node, steps: Steps, findings: Findings) -> str:
    """The name of an IANA zone; "UTC" where it is none."""
    name = filled_text(node, steps, findings)
    if steps in findings.broken:
        return "UTC"
    if zone(name) is None:
        guess = closest(name, sorted(each for each in available_timezones() if _is_plain(each)))
        write = f'Did you mean "{guess}"?' if guess else "Write a zone such as Europe/London."
        findings.add(node.place, steps, f"{shown(name)} is not a time zone.", write)
        return "UTC"
    return name


def zone(name: str) -> ZoneInfo | None:
    """The IANA zone of that name (`Europe/London`, `UTC`), or None where there is none."""
    if not _is_plain(name):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _is_plain(name: str) -> bool:
    """A place or UTC: no short name such as EST, no `right/` zone, which counts leap seconds."""
    return name == "UTC" or ("/" in name and not name.startswith(("posix/", "right/")))


def local_time(where: ZoneInfo) -> Callable[[Node, Steps, Findings], datetime]:
    """A reader of local times in that zone.

    A time that the clocks skip is a problem. One that they show twice is taken as the later, so
    that nothing is told too early, unless an offset says which is meant.
    """
    neutral = datetime(FIRST_YEAR, 1, 1, tzinfo=where)

    def read(node: Node, steps: Steps, findings: Findings) -> datetime:
        found = scalar(node, steps, findings, "a local time such as 2026-11-23T15:00")
        if found is None:
            return neutral
        at = moment(found.text.strip(), where)
        if isinstance(at, datetime):
            return at
        findings.add(node.place, steps, *at)
        return neutral

    return read


def moment(text: str, where: ZoneInfo) -> datetime | tuple[str, str]:
    """The aware moment of a local time in that zone, or what is wrong and what to write."""
    parts = _LOCAL.fullmatch(text)
    if parts is None:
        return f"{shown(text)} is not a date and time.", _EXAMPLE
    day, clock, offset = parts["day"], parts["clock"], parts["offset"]
    if clock is None:
        return f"{shown(text)} has no time of day.", f"Write the time too, such as {day}T15:00."
    try:
        naive = datetime.fromisoformat(f"{day}T{clock}")
    except ValueError:
        return f"{shown(text)} is not a time of the calendar.", _EXAMPLE
    if not FIRST_YEAR <= naive.year < LAST_YEAR:
        return f"the year {naive.year} is too far away.", "Write the year of the visit."
    there = shown_at(naive.date(), naive.time(), where)
    if not there:
        wrong = f"{clock} does not exist on {day} in {where.key}: the clocks go forward."
        return wrong, "Write the time that the clock showed."
    if offset is None:
        return there[0]
    meant = [at for at in there if at.utcoffset() == _offset(offset)]
    if not meant:
        wrong = f"the offset {offset} is not that of {where.key} then."
        return wrong, "Leave the offset out."
    return meant[0]


def _offset(text: str) -> timedelta:
    if text == "Z":
        return timedelta()
    size = timedelta(hours=int(text[1:3]), minutes=int(text[4:6]))
    return -size if text[0] == "-" else size
