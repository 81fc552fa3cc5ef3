# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sheet page says about printers and prints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from kiosk.aftercare.sentences import say
from kiosk.screens.wording import bold, full_stop, marked, strong, tr
from kiosk.visit.handover import PrinterReport, PrintReport, PrintState

PAPERS = {"a4": "A4", "letter": "US Letter"}
Printers = Sequence[PrinterReport] | None
"""The printers, the one the clinic prefers first; None while they are still being asked."""


def pages_words(pages: int, paper: str) -> str:
    """`2 pages, A4.`"""
    if pages == 1:
        return tr("1 page, {paper}.", paper=PAPERS[paper])
    return tr("{pages} pages, {paper}.", pages=pages, paper=PAPERS[paper])


def printer_words(printers: Printers) -> str:
    """The state of the printer a sheet goes to by itself, as StyledText."""
    if printers is None:
        return tr("Looking for the printer.")
    if not printers:
        return strong(say("{problem} Ask staff, or save the sheet.", problem=say("No printer.")))
    first = printers[0]
    if first.ready:
        return bold(say("The printer is ready."))
    state = full_stop(first.words)
    if not first.name:
        return bold(state)
    return strong(say("{problem} {printer}.", problem=state, printer=called(first)))


def printer_icon(printers: Printers, report: PrintReport, *, busy: bool) -> str:
    if report.state is PrintState.DONE:
        return "printer-check"
    stopped = printers is not None and not (printers and printers[0].ready)
    return "printer-x" if stopped and not busy else "printer"


def called(printer: PrinterReport) -> str:
    """What people call a printer; the name it is sent to where nobody gave it another."""
    return printer.title or printer.name


def print_words(report: PrintReport) -> str:
    """Where the print stands, as StyledText; "" before there is one."""
    match report.state:
        case PrintState.READY:
            return ""
        case PrintState.SENDING:
            return bold(full_stop(report.words) if report.words else say("Sending to the printer."))
        case PrintState.PRINTING | PrintState.WAITING:
            return _with_step(report, say("Printing."))
        case PrintState.DONE:
            return _with_step(report, say("Printed."))
        case PrintState.FAILED | PrintState.UNSURE:
            return _with_step(report, say("It did not print."))
        case _:
            assert_never(report.state)


def print_button(report: PrintReport) -> str:
    match report.state:
        case PrintState.READY | PrintState.FAILED | PrintState.UNSURE:
            return tr("Print my sheet")
        case PrintState.SENDING:
            return tr("Sending")
        case PrintState.PRINTING | PrintState.WAITING:
            return tr("Printing")
        case PrintState.DONE:
            return tr("Print it again")
        case _:
            assert_never(report.state)


def _with_step(report: PrintReport, otherwise: str) -> str:
    words = bold(full_stop(report.words) if report.words else otherwise)
    return f"{words} {marked(full_stop(report.next_step))}" if report.next_step else words
