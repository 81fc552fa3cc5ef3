# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet through a real print service to a real IPP printer on loopback."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from kiosk.printing import cups
from kiosk.printing.jobs import Job, JobState, JobStatus, PrintError, PrinterState
from kiosk.printing.watch import watch
from tests.printing.real_printer import IppPrinter

pytestmark = [pytest.mark.slow, pytest.mark.printer]

CANARY = "Canary Wharf-Quill"


def sheet() -> bytes:
    """Two pages with a patient's name on both."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595.28, 841.89))
    for page in ("one", "two"):
        canvas.drawString(72, 700, f"{CANARY}, page {page}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_a_printer_is_listed_with_what_people_call_it(ipp_printer: IppPrinter) -> None:
    (printer,) = cups.printers()
    assert printer.name == ipp_printer.queue
    assert printer.words == "Front desk printer, Room 1"


def test_a_sheet_comes_out_whole_and_the_printer_says_so(ipp_printer: IppPrinter) -> None:
    told: list[JobStatus] = []
    job = cups.send(sheet(), ipp_printer.queue, "MN-7K4Q", "a4")
    end = watch(job, told.append, every=0.2, wait=60)
    assert end == JobStatus(JobState.DONE, "Printed")
    assert told[-1] == end
    (printer,) = cups.printers()
    assert printer.state is PrinterState.READY
    (printed,) = ipp_printer.sheets()
    pages = [page.extract_text().strip() for page in PdfReader(io.BytesIO(printed)).pages]
    assert pages == [f"{CANARY}, page one", f"{CANARY}, page two"]


def test_no_name_is_left_in_any_list_log_or_file_of_the_print_service(
    ipp_printer: IppPrinter,
) -> None:
    job = cups.send(sheet(), ipp_printer.queue, "MN-7K4Q", "a4")
    assert watch(job, lambda _: None, every=0.2, wait=60).state is JobState.DONE
    seen = [path for path in ipp_printer.folder.rglob("*") if path.is_file()]
    paper = {ipp_printer.spool, ipp_printer.tray}
    kept = [path for path in seen if paper.isdisjoint(path.parents)]
    assert ipp_printer.log in kept
    assert [path for path in kept if CANARY.encode() in path.read_bytes()] == []
    assert [path for path in kept if path.read_bytes().startswith(b"%PDF-")] == []
    assert "MN-7K4Q" in (ipp_printer.folder / "log" / "page").read_text()


def test_a_jam_that_ends_the_job_is_told_as_failed(ipp_printer: IppPrinter) -> None:
    ipp_printer.breaks("jam")
    job = cups.send(sheet(), ipp_printer.queue, "MN-7K4Q", "a4")
    end = watch(job, lambda _: None, every=0.2, wait=60)
    assert end == JobStatus(JobState.FAILED, "Paper jam")


def test_an_empty_tray_is_told_and_the_sheet_comes_out_once_it_is_filled(
    ipp_printer: IppPrinter,
) -> None:
    ipp_printer.breaks("empty")
    told: list[JobStatus] = []

    def tell(status: JobStatus) -> None:
        told.append(status)
        if status.words == "Out of paper":
            ipp_printer.breaks("works")

    job = cups.send(sheet(), ipp_printer.queue, "MN-7K4Q", "a4")
    end = watch(job, tell, every=0.2, wait=60)
    assert JobStatus(JobState.WAITING, "Out of paper") in told
    assert end == JobStatus(JobState.DONE, "Printed")


def test_a_sheet_that_waits_too_long_is_told_as_late_and_can_be_taken_back(
    ipp_printer: IppPrinter,
) -> None:
    ipp_printer.breaks("empty")
    job = cups.send(sheet(), ipp_printer.queue, "MN-7K4Q", "a4")
    end = watch(job, lambda _: None, every=0.2, wait=5)
    assert end.state is JobState.LATE
    assert end.words == "Not printed in time: Out of paper"
    assert cups.cancel(job)
    assert cups.state(job) == JobStatus(JobState.CANCELLED, "Somebody stopped this sheet")
    # Whether it can be taken back once more is told differently: no from CUPS 2.4.7 and earlier,
    # yes from 2.4.10, which then forgets it.
    cups.cancel(job)
    assert cups.state(job).state in (JobState.CANCELLED, JobState.GONE)


def test_an_unknown_printer_is_refused_by_name(ipp_printer: IppPrinter) -> None:
    with pytest.raises(PrintError) as problem:
        cups.send(sheet(), "cupboard", "MN-7K4Q", "a4")
    assert problem.value.code == "P3"
    assert str(problem.value) == 'There is no printer "cupboard" here. Choose another.'


def test_a_job_nobody_knows_is_gone(ipp_printer: IppPrinter) -> None:
    job = Job(ipp_printer.queue, 99999)
    assert cups.state(job).state is JobState.GONE
