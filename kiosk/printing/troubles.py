# SPDX-License-Identifier: GPL-3.0-or-later
"""What a printer's own keywords mean, in words that staff can act on.

Keywords: RFC 8011 section 5.4.12, PWG 5100.9 (printer alerts) and the CUPS extensions (`cups-...`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kiosk.aftercare.sentences import say

OFF: Final = say("The printer is off or not connected")
BUSY: Final = say("The printer is busy with another job")

_WORDS: Final = {
    "media-jam": say("Paper jam"),
    "media-empty": say("Out of paper"),
    "media-needed": say("Out of paper"),
    "input-media-size-change": say("The tray holds another paper size"),
    "cover-open": say("A cover of the printer is open"),
    "door-open": say("A door of the printer is open"),
    "interlock-open": say("A door of the printer is open"),
    "input-tray-missing": say("The paper tray is not pushed in"),
    "output-area-full": say("The output tray is full"),
    "output-tray-missing": say("The output tray is missing"),
    "toner-empty": say("Out of toner"),
    "marker-supply-empty": say("Out of ink or toner"),
    "marker-waste-full": say("The waste ink or toner box is full"),
    "marker-supply-missing": say("An ink or toner cartridge is missing"),
    "developer-empty": say("A part of the printer is worn out"),
    "opc-life-over": say("A part of the printer is worn out"),
    "fuser-over-temp": say("The printer is too hot"),
    "fuser-under-temp": say("The printer is warming up"),
    "spool-area-full": say("The printer's memory is full"),
    "offline": OFF,
    "shutdown": OFF,
    "timed-out": OFF,
    "connecting-to-device": OFF,
    "paused": say("The printer is paused"),
    "moving-to-paused": say("The printer is paused"),
    "stopping": say("The printer is stopping"),
    "cups-missing-filter": say("This computer lacks the driver for the printer"),
    "cups-insecure-filter": say("This computer lacks a working driver for the printer"),
    "cups-remote-stopped": say("The printer is paused"),
    "cups-held-for-authentication": say("The printer asks for a name and password"),
    "authentication-info-needed": say("The printer asks for a name and password"),
}
"""Ordered: of several troubles at once the first here is the one told."""

_HARMLESS: Final = (
    "none",
    "media-low",
    "toner-low",
    "marker-supply-low",
    "marker-waste-almost-full",
    "developer-low",
    "opc-near-eol",
    "hold-new-jobs",
    "identify-printer-requested",
    "wifi-not-configured",
    "cups-ipp-",
    "cups-pki-",
    "cups-waiting-for-job-completed",
    "cups-remote-",
)
"""Keywords, or beginnings of keywords, that do not keep a sheet from coming out."""

_SEVERITIES: Final = ("-error", "-warning", "-report")

_MESSAGES: Final = (
    ("unavailable at this time", OFF),
    ("not responding", OFF),
    ("not connected", OFF),
    ("unable to locate printer", OFF),
    ("unable to connect", OFF),
    ("network host", OFF),
    ("waiting for printer to become available", OFF),
    ("printer is in use", BUSY),
    ("printer is busy", BUSY),
    ("password", say("The printer asks for a name and password")),
    ("filter failed", say("This computer could not turn the sheet into the printer's language")),
)
"""Parts of what CUPS writes beside the keywords. It gives no keyword for a printer that is off,
and leaves the keywords of the last contact standing, so these are looked at first."""


def trouble(reasons: Sequence[str], message: str = "", *, reports: bool = True) -> str:
    """What keeps the printer from printing, in plain words; empty when nothing does.

    `reasons` are its `printer-state-reasons`, `message` its `printer-state-message`. A keyword that
    ends in `-report` is for information only: without `reports` it is passed over.
    """
    for part, words in _MESSAGES:
        if part in message.lower():
            return words
    found = [_bare(reason) for reason in reasons if reports or not reason.endswith("-report")]
    serious = [reason for reason in found if _serious(reason)]
    for reason, words in _WORDS.items():
        if reason in serious:
            return words
    if not serious:
        return ""
    return say("The printer needs attention ({keyword})", keyword=serious[0])


def _bare(reason: str) -> str:
    for severity in _SEVERITIES:
        reason = reason.removesuffix(severity)
    return reason


def _serious(reason: str) -> bool:
    return reason in _WORDS or not reason.startswith(_HARMLESS)
