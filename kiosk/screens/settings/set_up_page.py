# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: N802 (QML calls these, and QML writes names like that)
"""The first set-up of a kiosk: step by step, from the example clinic to a sheet in the hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Slot

from kiosk.aftercare.sentences import say
from kiosk.screens.doors import Doors
from kiosk.screens.print_desk import PrintDesk
from kiosk.screens.view import Hold, View
from kiosk.screens.wording import tell, tr
from kiosk.visit.handover import PrintOrder, PrintReport, PrintState
from kiosk.visit.journey import Page
from kiosk.visit.setting_up import FIRST_OPEN, LAST, SET_UP_STEPS, SettingUp
from kiosk.visit.visit import Visit

TEST_TITLE = "TEST"
_TITLES: Mapping[int, str] = {
    1: say("Your PIN"),
    2: say("Your clinic"),
    3: say("Look and languages"),
    4: say("Printers"),
    5: say("Privacy times"),
    6: say("People and treatments"),
    7: say("A test print"),
}
_NEXT: Mapping[int, str] = {
    2: say("Next: look and languages"),
    3: say("Next: printers"),
    4: say("Next: privacy times"),
    5: say("Next: people"),
    6: say("Next: a test print"),
    7: say("In my hand"),
}


class SetUpStep(NamedTuple):
    number: int
    title: str
    spoken: str
    now: bool
    done: bool


class SetUpShown(NamedTuple):
    """`open` says that the set-up is not finished, and `go_on` what leads back to it. `ready` says
    that the main button does what it says."""

    open: bool = False
    go_on: str = ""
    step: int = FIRST_OPEN
    last: bool = False
    where: str = ""
    steps: tuple[SetUpStep, ...] = ()
    next_words: str = ""
    ready: bool = True
    printing: bool = False
    said: tuple[str, ...] = ()
    failed: bool = False


class SetUpView(View[SetUpShown], shows=SetUpShown):
    PLACES = frozenset({Page.SET_UP, Page.HOME})

    def __init__(self, hold: Hold, doors: Doors, parent: QObject | None = None) -> None:
        super().__init__(hold, doors, parent)
        self._desk = PrintDesk(doors, self)
        self._desk.reported.connect(self._heard)
        self._desk.ended.connect(self._printed)

    def use(self, doors: Doors) -> None:
        super().use(doors)
        self._desk.use(doors)

    def inputs(self, visit: Visit) -> tuple[Any, ...]:
        return (visit.setting_up, visit.journey.at, visit.setting.busy)

    def derive(self, visit: Visit) -> SetUpShown:
        if visit.journey.at not in self.PLACES:
            return SetUpShown()
        kept = self.doors.settings.set_up_step()
        now = visit.setting_up
        step = now.step if visit.journey.at is Page.SET_UP else kept or LAST
        where = tr("Step {step} of {steps}", step=step, steps=LAST)
        return SetUpShown(
            open=kept is not None,
            go_on=tr("Go on setting up: {where}", where=where),
            step=step,
            last=step == LAST,
            where=where,
            steps=tuple(_step(each, step) for each in SET_UP_STEPS),
            next_words=tell(_NEXT[step]),
            ready=not visit.setting.busy and (step < LAST or now.printed),
            printing=now.printing,
            said=tuple(map(tell, now.said)),
            failed=now.failed,
        )

    @Slot()
    def arrive(self) -> None:
        """Goes on where it was."""
        self._go(self.doors.settings.set_up_step() or FIRST_OPEN)

    @Slot()
    def advance(self) -> None:
        """What a step sets was saved: the next one."""
        if self.visit.journey.at is Page.SET_UP:
            step = min(LAST, self._now.step + 1)
            self._keep(step)
            self._go(step)

    @Slot()
    def back(self) -> None:
        """A step back; from the first one home."""
        if self._now.step > FIRST_OPEN:
            self._go(self._now.step - 1)
        else:
            self._home()

    @Slot()
    def stop(self) -> None:
        """Home; it goes on here another time."""
        self._home()

    @Slot()
    def printTest(self) -> None:
        """The sheet of the example, on the clinic's paper. Tells what the printer says of it."""
        now, sheet = self._now, self.doors.settings.test_sheet
        if now.printing:
            return
        said = (tr("Printing. Look at the printer."),)
        self._to(replace(now, printing=True, said=said, failed=False))
        self._desk.print_made(lambda: PrintOrder(sheet(), TEST_TITLE))

    @Slot()
    def stopWaiting(self) -> None:
        """The test sheet is taken back, where it can be."""
        self._desk.stop_waiting()

    def _heard(self, report: PrintReport) -> None:
        self._to(replace(self._now, said=_said(report)))

    def _printed(self, end: PrintReport) -> None:
        failed = end.state is PrintState.FAILED
        now = replace(self._now, printing=False, printed=not failed, said=_said(end), failed=failed)
        self._to(now)

    @Slot()
    def finish(self) -> None:
        """Somebody has the sheet in their hand, or there is no printer: the kiosk is set up."""
        self._keep(None)
        self._home()

    def rest(self) -> bool:
        return self._desk.rest()

    def _keep(self, step: int | None) -> None:
        """Where it cannot be kept the set-up begins again another time, and no value is lost."""
        try:
            self.doors.settings.keep_step(step)
        except OSError:
            return

    def _home(self) -> None:
        self.turn(self.visit.went(self.visit.journey.jump(Page.HOME)))

    def _go(self, step: int) -> None:
        now = self._now.at(step)
        if self.visit.journey.at is Page.SET_UP:
            setting = self.visit.setting.at(now.section)
            self.turn(replace(self.visit, setting_up=now, setting=replace(setting, said="")))

    @property
    def _now(self) -> SettingUp:
        return self.visit.setting_up

    def _to(self, now: SettingUp) -> None:
        if self.visit.journey.at is Page.SET_UP:
            self.turn(replace(self.visit, setting_up=now))


def _said(report: PrintReport) -> tuple[str, ...]:
    return tuple(filter(None, (report.words, report.next_step)))


def _step(number: int, now: int) -> SetUpStep:
    title = tell(_TITLES[number])
    spoken = tr("{number}. {title}", number=number, title=title)
    return SetUpStep(number, title, spoken, number == now, number < now)
