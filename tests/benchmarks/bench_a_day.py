# SPDX-License-Identifier: GPL-3.0-or-later
"""A day in the clinic: `python -m tests.benchmarks.bench_a_day [HOURS]`.

Eight hours on a clock that runs ahead, a visit each half hour, on the real window with the real
doors but for the printer. Each visit comes from the page that invites, by PIN, through the form and
every page, under the curtain and back, to a printed sheet and goodbye; between two of them nobody
is there. Printed are the memory of the process and how many objects Python holds, after each hour:
flat, whatever happens all day.
"""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtGui import QAccessible

from kiosk import app
from kiosk.aftercare.consultation import Consultation
from kiosk.screens.doors import Doors
from kiosk.screens.window import OpenWindow, open_window, start_qt
from kiosk.visit.handover import PrinterReport, PrintReport, PrintState
from kiosk.visit.idle import FREE_S, GOODBYE_S
from kiosk.visit.journey import STEPS, Page
from kiosk.visit.staff_access import StaffMember, StaffRole
from tests.benchmarks.bench_pages import resident_mib
from tests.screens import staff_doors
from tests.screens.person import Person

HOURS = 8
VISITS_AN_HOUR = 2
ALONE_S = 15 * 60
"""Between two visits."""
READS_S = 40
"""On each page."""
MANAGER, MANAGERS_PIN = StaffMember("A. Okoro", StaffRole.ADMINISTRATOR), "739204"
STAFF, PIN = StaffMember("R. Osei"), "482915"
LABEL = "Aqua, Glycerin, Retinol, Panthenol, Zzyzxol"
PRINTER = PrinterReport("front", "Ready", ready=True, title="Front desk")


class Clock:
    """Seconds, a second at a time, with the half-second look of the window at each."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def goes(self, opened: OpenWindow, seconds: int) -> None:
        for _ in range(seconds):
            self.now += 1
            opened.shell.tick()


def clinic() -> Doors:
    """The real doors, with a printer that prints at once and keeps nothing."""
    doors = app.doors(app.load())
    doors.access.enrol(MANAGER, MANAGERS_PIN)
    doors.access.enrol(STAFF, PIN)
    done = PrintReport(PrintState.DONE, "Printed.", printer=PRINTER.name)
    return replace(doors, printers=lambda: (PRINTER,), print_sheet=lambda *_: done)


def patient(number: int) -> Consultation:
    """Another one each time."""
    visit = staff_doors.amira()
    at = visit.treatment.at + timedelta(minutes=number)
    name = f"Patient {number}"
    return replace(
        visit,
        patient=replace(visit.patient, name=name),
        treatment=replace(visit.treatment, at=at),
        next_visit=None,
    )


def visit(person: Person, opened: OpenWindow, clock: Clock, number: int) -> None:
    shell = opened.shell
    person.press("Staff")
    person.types_pin(PIN)
    person.press("Start a consultation")
    shell.fill(patient(number))
    person.settle()
    person.press("Start with patient")
    if "Is this the right time?" in person.reads():
        person.press("Yes, it is right")
    person.press("Yes, hand it over")
    for page in STEPS[1:]:
        clock.goes(opened, READS_S)
        shell.stay()
        person.press(shell.shown.next_words)
        assert person.visit.journey.at is page
        if page is Page.PRODUCTS:
            person.parts.products.setTyped(LABEL)
            person.parts.products.lookUp()
            person.settle()
    shell.hide()
    clock.goes(opened, FREE_S + 1)
    person.settle()
    person.types_pin(PIN)
    person.prints()
    assert shell.rest()
    person.press("Finish")
    person.press("End the visit and clear the screen")
    assert person.shell.shown.page == "goodbye"
    clock.goes(opened, GOODBYE_S + 1)
    person.settle()
    assert person.shell.shown.page == "attract"


def main(hours: int) -> None:
    start_qt()
    QAccessible.setActive(True)
    told: list[tuple[float, int]] = []
    clock = Clock()
    with TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME"):
            os.environ[name] = str(Path(folder) / name.lower())
        opened = open_window(clinic(), windowed=True, keyboard=False, settle_s=0.0, clock=clock)
        opened.shell.setCalm(True)
        opened.window.resize(1280, 800)
        person = Person(opened)
        person.settle()
        for number in range(hours * VISITS_AN_HOUR):
            visit(person, opened, clock, number)
            clock.goes(opened, ALONE_S)
            if (number + 1) % VISITS_AN_HOUR == 0:
                gc.collect()
                told.append((resident_mib(), len(gc.get_objects())))
                memory, objects = told[-1]
                print(f"hour {len(told)}: {memory:6.1f} MiB, {objects} objects", flush=True)
        opened.close()
    (early, few), (late, many) = told[0], told[-1]
    print(
        f"after hour {len(told)} beside hour 1: {late - early:+.1f} MiB ({late / early:.3f} x), "
        f"{many - few:+d} objects ({many / few:.3f} x)"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else HOURS)
