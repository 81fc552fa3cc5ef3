# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that walks through visits until it is killed: `python -m tests.access.killed FIRST`."""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import count

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QCoreApplication

from kiosk import app
from kiosk.aftercare.consultation import Consultation
from kiosk.screens.shell import Shell
from kiosk.screens.window import start_qt
from kiosk.visit.journey import PATIENT
from kiosk.visit.staff_access import StaffMember, StaffRole
from tests.screens.staff_doors import amira

NAME = "Canaryname"
PIN = "482915"
WHO = StaffMember("R. Osei", StaffRole.ADMINISTRATOR)


def main() -> None:
    start_qt()
    doors = app.doors(app.load())
    if not doors.access.known():
        doors.access.enrol(WHO, PIN)
    doors.access.who(PIN)
    shell = Shell(doors, ahead=False, staff=WHO)
    visit = named(amira())
    print("ready", flush=True)
    for turn in count():
        shell.startConsultation()
        moved(shell)
        shell.begin(visit)
        for page in PATIENT:
            shell.jump(page)
            moved(shell)
        shell.parts.sheet.save()
        moved(shell)
        if turn % 3 == 2:
            shell.finish()
            shell.invite()
            shell.turn(replace(shell.visit, staff=WHO))
            shell.jump("home")


def named(visit: Consultation) -> Consultation:
    return replace(visit, patient=replace(visit.patient, name=NAME), questions=(NAME,))


def moved(shell: Shell) -> None:
    QCoreApplication.processEvents()
    shell.catch_up()
    QCoreApplication.processEvents()


if __name__ == "__main__":
    main()
