# SPDX-License-Identifier: GPL-3.0-or-later
"""What the screens may ask of the rest of the kiosk: values and plain callables from `app`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.aftercare.case import Rules
from kiosk.aftercare.clinic import Clinic
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.clinic_list import ClinicList
from kiosk.camera.read_words import FrameLook, LabelRead
from kiosk.camera.stills import Still
from kiosk.receipts.receipt import ReceiptTrouble, Told
from kiosk.visit.handover import PrinterReport, PrintReport
from kiosk.visit.planning import Planning

Sounds = Callable[[Sequence[str], bool], Iterator[tuple[int, bytes]]]
"""Makes sound of sentences, slowly or not: samples in a second, and signed 16-bit samples of one
channel. It may raise anything, and is called off the GUI thread."""


@dataclass(frozen=True, slots=True)
class CameraDoors:
    """What reads a label that is shown to the camera. All of it is called off the GUI thread, by
    one thread at a time, and keeps nothing.

    `look(frame, before)` says what a frame is good for, `scan(frame)` gives the digits of the bar
    code on it, "" for none; `read(still, pack, number, more)` reads the list on a still with the
    lexicon of a pack (see `kiosk.camera.label_reader`). `ready()` loads what they need.
    """

    ready: Callable[[], None]
    look: Callable[[Still, Still | None], FrameLook]
    scan: Callable[[Still], str]
    read: Callable[[Still, str, int, bool], LabelRead]


@dataclass(frozen=True, slots=True)
class Doors:
    """Everything a screen needs from outside.

    `planning` makes plans; the `pictures` (the folder of a pack's pictures) go by the id of the
    pack. `now` is the clinic's local aware time. `draw_sheet(plan, paper, print_size)`
    gives PDF bytes, or raises SheetRefused; paper is `a4` or `letter`, print size `clear` or
    `large`.
    `print_sheet(pdf, title, printer, report)` blocks until the printer is done or has failed, so it
    is called off the GUI thread; `report` is called with each change and the last value is
    returned. `save_sheet(pdf, title)` writes the file for staff and returns its path; it raises
    OSError. `title` is the sheet code. `paper`, `print_size` and `language`, which the screens
    speak to staff, are the clinic's settings. `camera` is None where its libraries are not
    installed. `speakers()` are the clinic's own voices, by the code of their language.
    `clinic_list()` is what the clinic keeps of products now; `keep_list` writes another,
    and raises OSError. `receipt(told, sheet)` writes down what a visit told, with the bytes of its
    sheet, b"" where none was drawn, and gives what staff are to be told, None where all is well.
    """

    planning: Planning
    pictures: Mapping[str, Path]
    resources: Path
    paper: str
    print_size: str
    language: str
    now: Callable[[], datetime]
    draw_sheet: Callable[[Plan, str, str], bytes]
    printers: Callable[[], tuple[PrinterReport, ...]]
    print_sheet: Callable[[bytes, str, str | None, Callable[[PrintReport], None]], PrintReport]
    save_sheet: Callable[[bytes, str], Path]
    camera: CameraDoors | None
    speakers: Callable[[], Mapping[str, Sounds]]
    clinic_list: Callable[[], ClinicList]
    keep_list: Callable[[ClinicList], None]
    receipt: Callable[[Told, bytes], ReceiptTrouble | None]

    @property
    def rules(self) -> Mapping[str, Rules]:
        """By the id of the pack; the first are those of the treatment that a visit begins with."""
        return self.planning.rules

    @property
    def clinic(self) -> Clinic:
        return self.planning.clinic

    def languages(self, pack: str) -> tuple[tuple[str, str], ...]:
        """The languages of a pack: code, and name in that language."""
        guidance = self.rules[pack].guidance
        return ((guidance.language, guidance.language_name),)
