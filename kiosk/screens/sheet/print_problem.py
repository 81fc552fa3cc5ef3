# SPDX-License-Identifier: GPL-3.0-or-later
"""After a print that failed: what happened, what is safe, and four ways on. It names no patient."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from kiosk.aftercare.sentences import Sentence, run_on, say
from kiosk.screens.sheet.print_words import Printers, called, pages_words, print_words
from kiosk.screens.wording import full_stop, tell, tr
from kiosk.visit.handing import Handing
from kiosk.visit.handover import PrinterReport, PrintReport, PrintState


class WayOn(StrEnum):
    """What can be done, always in this order; the first only where all of it may have come out, the
    second only where some pages did."""

    HAND = "hand"
    MISSING = "missing"
    AGAIN = "again"
    OTHER = "other"
    SAVE = "save"
    SHOW = "show"


class RungShown(NamedTuple):
    """One way on. One that cannot work now stays, and says why."""

    key: str
    number: int
    icon: str
    title: str
    detail: str
    button: str
    spoken: str
    ready: bool


class PrintProblemShown(NamedTuple):
    """`status` is StyledText."""

    heading: str = ""
    title: str = ""
    detail: str = ""
    safe: tuple[str, ...] = ()
    status: str = ""
    rungs: tuple[RungShown, ...] = ()
    aside: str = ""


def print_problem(
    now: Handing, printers: Printers, pages: int, code: str, paper: str
) -> PrintProblemShown:
    """`pages` are those of the whole sheet, `code` is its code."""
    failed = now.failed
    unsure = failed.state is PrintState.UNSURE
    return PrintProblemShown(
        heading=tr("Did the sheet come out?") if unsure else tr("The sheet did not print"),
        title=tell(failed.words).removesuffix(".") or tr("It did not print"),
        detail=_came_out(failed, printers, pages),
        safe=_what_is_safe(failed, pages),
        status=print_words(now.report) if now.busy else "",
        rungs=_rungs(now, printers, pages),
        aside=tr("Sheet {code}, {pages}", code=code, pages=pages_words(pages, paper)),
    )


def other_printer(failed: PrintReport, printers: Printers) -> PrinterReport | None:
    """The first printer that is ready and is not the one that failed."""
    return next((each for each in _others(failed, printers) if each.ready), None)


def _others(failed: PrintReport, printers: Printers) -> list[PrinterReport]:
    tried = failed.printer or (printers[0].name if printers else "")
    return [each for each in printers or () if each.name and each.name != tried]


def _came_out(failed: PrintReport, printers: Printers, pages: int) -> str:
    """Which pages came out, for staff: nobody has to count."""
    names = (called(each) for each in printers or () if each.name == failed.printer)
    where = full_stop(next(names, failed.printer)) if failed.printer else ""
    return tell(run_on(where, _pages_out(_counted(failed), pages)))


def _counted(failed: PrintReport) -> int | None:
    """Pages that surely came out; None where nobody knows. A printer that fell silent may have put
    out more than it counted."""
    return None if failed.state is PrintState.UNSURE else failed.pages_done


def _pages_out(done: int | None, pages: int) -> Sentence:
    if done is None:
        return say("Look at the printer for pages that came out.")
    if done <= 0:
        return say("No page came out.")
    if done >= pages:
        return say("All pages came out.")
    if done == 1 and pages == 2:
        return say("Page 1 came out. Page 2 did not.")
    if done == 1:
        return say("Page 1 came out. Pages 2 to {last} did not.", last=pages)
    if done + 1 == pages:
        return say("Pages 1 to {done} came out. Page {last} did not.", done=done, last=pages)
    out = say("Pages 1 to {done} came out.", done=done)
    left = say("Pages {next} to {last} did not.", next=done + 1, last=pages)
    return say("{first} {then}", first=out, then=left)


def _what_is_safe(failed: PrintReport, pages: int) -> tuple[str, ...]:
    """What a failed print has not touched, and what to do with paper that came out."""
    lines = (
        tr("The plan is kept. No answer is lost."),
        tr("The sheet stays here until you end the visit."),
    )
    if failed.state is PrintState.UNSURE:
        return (*lines, tr("Shred what came out if you print it all again."))
    done = min(failed.pages_done or 0, pages)
    if done == 0:
        return lines
    if done == 1:
        return (*lines, tr("Shred page 1 if you print it all again."))
    return (*lines, tr("Shred pages 1 to {done} if you print it all again.", done=done))


def _rungs(now: Handing, printers: Printers, pages: int) -> tuple[RungShown, ...]:
    free, done = not now.busy, _counted(now.failed) or 0
    ways = [_again(now.failed, pages)]
    if 0 < done < pages and now.copies == 1:
        ways.insert(0, _missing(done, pages))
    if now.failed.state is PrintState.UNSURE or done >= pages:
        ways.insert(0, _in_hand())
    show = _Way(
        WayOn.SHOW,
        "monitor",
        tr("Show on screen"),
        tr("The patient can read or copy it."),
        tr("Show"),
    )
    first = tuple(_rung(number, way, ready=free) for number, way in enumerate(ways, start=1))
    then = len(first) + 1
    return (
        *first,
        _other(now.failed, printers, then, free=free),
        _rung(then + 1, _save(now.saved, now.unsaved)),
        _rung(then + 2, show),
    )


@dataclass(frozen=True, slots=True)
class _Way:
    key: WayOn
    icon: str
    title: str
    detail: str
    button: str


def _rung(number: int, way: _Way, *, ready: bool = True) -> RungShown:
    spoken = tr("{title}: {button}", title=way.title, button=way.button)
    return RungShown(way.key, number, way.icon, way.title, way.detail, way.button, spoken, ready)


def _again(failed: PrintReport, pages: int) -> _Way:
    whole = say("Prints 1 page.") if pages == 1 else say("Prints all {pages} pages.", pages=pages)
    step = full_stop(failed.next_step) if failed.next_step else ""
    detail = tell(run_on(step, whole))
    return _Way(WayOn.AGAIN, "refresh-cw", tr("Try again"), detail, tr("Print again"))


def _in_hand() -> _Way:
    detail = tr("Look at the printer. Give the sheet to the patient.")
    return _Way(WayOn.HAND, "hand", tr("It came out"), detail, tr("It is in hand"))


def _missing(done: int, pages: int) -> _Way:
    """What came out stays good; the rest is printed."""
    if done + 1 == pages:
        detail = tr("Prints page {last}. Keep what came out.", last=pages)
    else:
        detail = tr("Prints pages {next} to {last}. Keep what came out.", next=done + 1, last=pages)
    return _Way(
        WayOn.MISSING, "file-text", tr("Only the missing pages"), detail, tr("Print the rest")
    )


def _other(failed: PrintReport, printers: Printers, number: int, *, free: bool) -> RungShown:
    other = other_printer(failed, printers)
    if other is not None:
        return _rung(number, _other_way(_state(other), tr("Use it")), ready=free)
    if printers is None:
        looking = _other_way(tr("Looking for printers."), tr("Use it"))
        return _rung(number, looking, ready=False)
    stuck = " ".join(map(_state, _others(failed, printers)))
    detail = stuck or tr("This kiosk knows no other printer.")
    return _rung(number, _other_way(detail, tr("Look again")), ready=False)


def _state(printer: PrinterReport) -> str:
    return tr("{printer}: {state}", printer=called(printer), state=full_stop(printer.words))


def _other_way(detail: str, button: str) -> _Way:
    return _Way(WayOn.OTHER, "printer", tr("Other printer"), detail, button)


def _save(saved: str, unsaved: str) -> _Way:
    """`saved` is the name of the file if the sheet was saved, `unsaved` why it could not be."""
    title = tr("Save the sheet")
    if saved:
        detail = tr("Saved as {file}. Print it later.", file=saved)
        return _Way(WayOn.SAVE, "save", title, detail, tr("Save again"))
    if unsaved:
        return _Way(WayOn.SAVE, "save", title, tell(unsaved), tr("Try again"))
    detail = tr("To the clinic folder. Print it later.")
    return _Way(WayOn.SAVE, "save", title, detail, tr("Save"))
