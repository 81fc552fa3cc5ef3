# SPDX-License-Identifier: GPL-3.0-or-later
"""What the screens may ask of the clinic's settings: to judge, to write, to bring back, to sign."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kiosk.aftercare.clinic import Settings
from kiosk.aftercare.dates import day_words
from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.sentences import say
from kiosk.aftercare.standing import standing_words
from kiosk.loaded import PLAINER, Kiosk, Refused
from kiosk.machine import folders, saving
from kiosk.machine.set_up_state import keep_step, read_step
from kiosk.machine.sticks import removable
from kiosk.packs import (
    APPROVAL,
    Located,
    Pack,
    SignatureRefused,
    bring_back,
    keep_settings,
    last_good,
    logo_pictures,
    settings_problems,
    take_logo,
)
from kiosk.screens.doors import Doors, SettingsDoors
from kiosk.visit.handover import PrinterReport
from kiosk.visit.setting import PackStanding, SettingsFault, SettingsRefused
from kiosk.visit.setting_up import FIRST_OPEN, LAST

SET_UP = "set-up-step"
"""In the folder of what is to last, until the set-up is finished."""
Again = Callable[[Kiosk], Doors]
Sign = Callable[[Path, str, str, date], object]


def settings_doors(
    loaded: Kiosk,
    again: Again,
    sign: Sign,
    printers: Callable[[], tuple[PrinterReport, ...]],
) -> SettingsDoors:
    """`again` makes doors of a kiosk that has other settings or other approvals; `sign` writes the
    approval of the pack in a folder."""
    desk = _Desk(loaded, again, sign)
    return SettingsDoors(
        now=loaded.settings,
        file=loaded.own_file,
        locked=_locked(loaded.own_file),
        packs=tuple(_standing(pack, loaded.now().date()) for pack in loaded.packs.values()),
        faults=desk.faults,
        save=desk.save,
        before=desk.before,
        bring_back=desk.bring_back,
        sign=desk.signed,
        pictures=desk.pictures,
        take=desk.take,
        logo=loaded.logo,
        printers=printers,
        set_up_step=desk.set_up_step,
        keep_step=desk.keep_step,
        test_sheet=desk.test_sheet,
    )


@dataclass(frozen=True, slots=True)
class _Desk:
    """What is done with the settings of a kiosk, and refused in the words of their reader."""

    loaded: Kiosk
    again: Again
    sign: Sign

    @property
    def _file(self) -> Path:
        return self.loaded.own_file

    @property
    def _packs(self) -> tuple[Guidance, ...]:
        return tuple(pack.guidance for pack in self.loaded.packs.values())

    def faults(self, settings: Settings) -> tuple[SettingsFault, ...]:
        found = _faults(settings_problems(settings, self._file, self._packs))
        wrong = "" if found else self.loaded.undrawable_logo(settings.logo)
        return (SettingsFault("logo", wrong, PLAINER),) if wrong else found

    def save(self, settings: Settings) -> Doors:
        if wrong := self.faults(settings):
            raise SettingsRefused(wrong)
        kept = keep_settings(self._file, settings, self._packs)
        return self.again(self.loaded.settled(kept))

    def before(self) -> tuple[Settings, datetime] | None:
        found = last_good(self._file, self._packs)
        zone = self.loaded.now().tzinfo
        return (found.settings, found.at.astimezone(zone)) if found else None

    def bring_back(self) -> Doors:
        with _refused_as_faults():
            return self.again(self.loaded.settled(bring_back(self._file, self._packs)))

    def signed(self, pack: str, by: str, registration: str, review_by: str) -> Doors:
        until = _day(review_by)
        with _refused_as_faults():
            self.sign(self.loaded.packs[pack].folder, by, registration, until)
            return self.again(self.loaded.again())

    def pictures(self) -> tuple[Path, ...]:
        return logo_pictures((self._file.parent, folders.data_folder(), *removable()))

    def take(self, picture: Path) -> str:
        with _refused_as_faults():
            return take_logo(picture, self._file)

    def set_up_step(self) -> int | None:
        """Where the clinic has no settings of its own yet, the set-up is still to begin."""
        kept = read_step(folders.data_folder() / SET_UP, FIRST_OPEN, LAST)
        return kept or (None if self._file.exists() else FIRST_OPEN)

    def keep_step(self, step: int | None) -> None:
        keep_step(folders.data_folder() / SET_UP, step)

    def test_sheet(self) -> bytes:
        kiosk, settings = self.loaded, self.loaded.settings
        offered = (kiosk.example(name) for name in kiosk.offered.rules)
        example = next(each for each in offered if each is not None)
        plan = kiosk.planned(example, printed=True).plan
        return kiosk.draw(plan, settings.paper, settings.print)


@contextmanager
def _refused_as_faults() -> Iterator[None]:
    try:
        yield
    except SignatureRefused as refused:
        named = ((str(each.path[0]), each.wrong, each.write) for each in refused.problems)
        raise SettingsRefused(tuple(SettingsFault(*each) for each in named)) from refused
    except Refused as refused:
        raise SettingsRefused(_faults(refused.problems)) from refused


def _faults(problems: Iterable[Located]) -> tuple[SettingsFault, ...]:
    return tuple(SettingsFault(each.path, each.wrong, each.write) for each in problems)


def _locked(file: Path) -> str:
    if saving.writable(file):
        return ""
    return say(
        "The kiosk may not write {file}. Let its user write in that folder, or change the file "
        "there and start the kiosk again.",
        file=file,
    )


def _standing(pack: Pack, today: date) -> PackStanding:
    guidance, approval = pack.guidance, pack.guidance.approval
    review = approval.review_by
    locked = say(
        "This treatment came with the kiosk and changes with it. Give the clinic packs of its own "
        "first: see Installing."
    )
    return PackStanding(
        id=guidance.id,
        title=guidance.title,
        language=guidance.language,
        language_name=guidance.language_name,
        standing=standing_words(guidance, today),
        signed_by=approval.approved_by or "",
        review_by=day_words(review, guidance.words, year=True) if review else "",
        locked="" if saving.writable(pack.folder / APPROVAL) else locked,
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        wrong = f'"{text}" is not a date.' if text else "the date is missing."
        fault = SettingsFault("review-by", wrong, "Write one such as 2029-11-01.")
        raise SettingsRefused((fault,)) from None
