# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.handing import Handing, SheetPlace
from kiosk.visit.handover import PrintReport, PrintState

SHEET = Handing("clear", pdf=b"%PDF")
DONE = PrintReport(PrintState.DONE, "Printed.")
FAILED = PrintReport(PrintState.FAILED, "Out of paper.")


def test_a_printed_sheet_is_handed_and_one_under_way_is_not() -> None:
    sending = SHEET.sending()
    assert sending.busy
    assert not sending.ready
    assert not sending.handed
    assert sending.ended(DONE).handed
    assert not sending.ended(DONE).busy


def test_a_sheet_printed_and_sent_again_stays_handed_if_that_fails() -> None:
    again = SHEET.sending().ended(DONE).sending()
    assert again.busy
    assert again.ended(FAILED).handed


def test_a_failed_print_opens_the_ways_on_and_keeps_the_very_same_sheet() -> None:
    failed = SHEET.sending().ended(FAILED)
    assert (failed.place, failed.failed, failed.pdf) == (SheetPlace.PROBLEM, FAILED, SHEET.pdf)
    assert failed.ready


def test_a_print_that_then_works_leads_back_to_the_sheet_and_keeps_a_reader_reading() -> None:
    assert SHEET.sending().ended(FAILED).sending().ended(DONE).place is SheetPlace.SHEET
    assert SHEET.at(SheetPlace.READ).sending().ended(DONE).place is SheetPlace.READ


def test_nothing_done_to_one_sheet_counts_for_another() -> None:
    other = SHEET.was_saved("a.pdf").fresh("large")
    assert not other.handed
    assert (other.saved, other.drawn) == ("", False)


def test_a_file_that_could_not_be_written_does_not_count_as_handed() -> None:
    assert not SHEET.was_not_saved("The disk is full.").handed
    saved = SHEET.was_not_saved("The disk is full.").was_saved("a.pdf")
    assert (saved.handed, saved.unsaved) == (True, "")


@given(st.lists(st.sampled_from(["send", "done", "fail", "save", "read"])))
def test_a_sheet_is_handed_only_by_a_print_that_is_done_or_a_file_that_is_saved(
    steps: list[str],
) -> None:
    handing = SHEET
    for step in steps:
        match step:
            case "send":
                handing = handing.sending()
            case "done":
                handing = handing.ended(DONE)
            case "fail":
                handing = handing.ended(FAILED)
            case "save":
                handing = handing.was_saved("a.pdf")
            case _:
                handing = handing.at(SheetPlace.READ)
        assert handing.pdf == SHEET.pdf
    assert handing.handed == ("done" in steps or "save" in steps)


def test_a_print_size_is_proposed_until_somebody_chooses_or_the_sheet_is_there() -> None:
    clear = Handing("clear")
    assert clear.proposed("large").print_size == "large"
    assert clear.proposed("large").proposed("clear").print_size == "clear"
    chosen = clear.sized("large")
    assert chosen.proposed("clear") is chosen
    assert chosen.fresh("large").proposed("clear").print_size == "large"
    there = replace(clear, handed=True)
    assert there.proposed("large") is there
    printing = replace(clear, report=PrintReport(PrintState.PRINTING, ""))
    assert printing.sized("large").print_size == "clear"
    assert printing.sized("large").note == "A sheet is on its way. Change the size once it is out."
    assert printing.sized("large").ended(PrintReport(PrintState.DONE, "")).note == ""
