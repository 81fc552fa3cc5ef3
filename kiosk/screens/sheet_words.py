# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sheet page and the print-problem page say about printers and prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import assert_never

from kiosk.screens.words import say, strong
from kiosk.visit.handover import PrinterTold, PrintState, PrintTold

PAPERS = {"a4": "A4", "letter": "US Letter"}


@dataclass(frozen=True, slots=True)
class Rung:
    """One way on after a print that failed. One that cannot work now stays, and says why."""

    key: str
    icon: str
    title: str
    detail: str
    button: str
    ready: bool = True


def pages_words(pages: int, paper: str) -> str:
    """`2 pages, A4.`"""
    template = say("1 page, {paper}.") if pages == 1 else say("{pages} pages, {paper}.")
    return template.format(pages=pages, paper=PAPERS[paper])


def printer_words(printers: Sequence[PrinterTold] | None) -> tuple[str, bool]:
    """The printer's state as StyledText, and whether it can print; None: still being asked."""
    if printers is None:
        return say("Looking for the printer."), False
    if not printers:
        return strong(say("{told} Ask staff, or save the sheet."), told=say("No printer.")), False
    first = preferred(printers)
    if first.ready:
        return strong("{told}", told=say("The printer is ready.")), True
    state = sentence(first.words)
    return strong(say("{told} {printer}."), told=state, printer=called(first)), False


def called(printer: PrinterTold) -> str:
    """What people call a printer; the name it is sent to where nobody gave it another."""
    return printer.title or printer.name


def named(name: str, printers: Sequence[PrinterTold] | None) -> str:
    """What people call the printer that is sent to by this name."""
    return next((called(each) for each in printers or () if each.name == name), name)


def preferred(printers: Sequence[PrinterTold]) -> PrinterTold:
    """The printer a sheet goes to by itself: the first, which is the one the clinic prefers."""
    return printers[0]


def print_words(told: PrintTold) -> tuple[str, str]:
    """What the print line says (StyledText), and what the print button says."""
    match told.state:
        case PrintState.READY:
            return "", say("Print my sheet")
        case PrintState.SENDING:
            words = sentence(told.words) if told.words else say("Sending to the printer.")
            return strong("{told}", told=words), say("Sending")
        case PrintState.PRINTING:
            words = sentence(told.words) if told.words else say("Printing.")
            return _with_step(words, told), say("Printing")
        case PrintState.DONE:
            words = sentence(told.words) if told.words else say("Printed.")
            return _with_step(words, told), say("Print it again")
        case PrintState.FAILED:
            words = sentence(told.words) if told.words else say("It did not print.")
            return _with_step(words, told), say("Print my sheet")
        case _:
            assert_never(told.state)


def came_out(told: PrintTold, printers: Sequence[PrinterTold] | None, pages: int) -> str:
    """Which pages came out, for staff: nobody has to count."""
    where = sentence(named(told.printer, printers)) if told.printer else ""
    return " ".join(part for part in (where, _pages_out(told.pages_done, pages)) if part)


def what_is_safe(told: PrintTold, pages: int) -> list[str]:
    """What a failed print has not touched, and what to do with paper that came out."""
    lines = [
        say("The plan is kept. No answer is lost."),
        say("The sheet stays here until you end the visit."),
    ]
    done = min(told.pages_done or 0, pages)
    if done == 1:
        lines.append(say("Shred page 1 if you print it all again."))
    elif done > 1:
        lines.append(say("Shred pages 1 to {done} if you print it all again.").format(done=done))
    return lines


def ladder(
    told: PrintTold, printers: Sequence[PrinterTold] | None, pages: int, saved: str, unsaved: str
) -> list[Rung]:
    """The four ways on, always in this order.

    `saved` is the name of the file if the sheet was saved, `unsaved` why it could not be.
    """
    return [
        _again(told, pages),
        _other_printer(told, printers),
        _save(saved, unsaved),
        Rung(
            "show", "monitor", say("Show on screen"),
            say("The patient can read or copy it."), say("Show"),
        ),
    ]  # fmt: skip


def other_printer(told: PrintTold, printers: Sequence[PrinterTold] | None) -> PrinterTold | None:
    """The first printer that is ready and is not the one that failed."""
    failed = told.printer or (preferred(printers).name if printers else "")
    others = [each for each in printers or () if each.name != failed]
    return next((each for each in others if each.ready), None)


def sentence(words: str) -> str:
    """`Out of paper` -> `Out of paper.`"""
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _with_step(words: str, told: PrintTold) -> str:
    if not told.next_step:
        return strong("{told}", told=words)
    return f"{strong('{told}', told=words)} {escape(sentence(told.next_step))}"


def _pages_out(done: int | None, pages: int) -> str:
    if done is None:
        return say("Look at the printer for pages that came out.")
    if done <= 0:
        return say("No page came out.")
    if done >= pages:
        return say("All pages came out.")
    came = (
        say("Page 1 came out.")
        if done == 1
        else say("Pages 1 to {done} came out.").format(done=done)
    )
    left = (
        say("Page {last} did not.") if done + 1 == pages else say("Pages {next} to {last} did not.")
    )
    return f"{came} {left.format(next=done + 1, last=pages)}"


def _again(told: PrintTold, pages: int) -> Rung:
    all_of_it = say("Prints 1 page.") if pages == 1 else say("Prints all {pages} pages.")
    step = sentence(told.next_step) if told.next_step else ""
    detail = " ".join(part for part in (step, all_of_it.format(pages=pages)) if part)
    return Rung("again", "refresh-cw", say("Try again"), detail, say("Print again"))


def _other_printer(told: PrintTold, printers: Sequence[PrinterTold] | None) -> Rung:
    other = other_printer(told, printers)
    title, icon = say("Other printer"), "printer"
    if other is not None:
        detail = f"{called(other)}: {sentence(other.words)}"
        return Rung("other", icon, title, detail, say("Use it"))
    if printers is None:
        return Rung("other", icon, title, say("Looking for printers."), say("Use it"), ready=False)
    failed = told.printer or (preferred(printers).name if printers else "")
    stuck = [f"{called(each)}: {sentence(each.words)}" for each in printers if each.name != failed]
    detail = " ".join(stuck) or say("This kiosk knows no other printer.")
    return Rung("other", icon, title, detail, say("Look again"), ready=False)


def _save(saved: str, unsaved: str) -> Rung:
    title, icon = say("Save the sheet"), "save"
    if saved:
        detail = say("Saved as {file}. Print it later.").format(file=saved)
        return Rung("save", icon, title, detail, say("Save again"))
    if unsaved:
        return Rung("save", icon, title, unsaved, say("Try again"))
    return Rung("save", icon, title, say("To the clinic folder. Print it later."), say("Save"))
