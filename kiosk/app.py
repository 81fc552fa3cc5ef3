# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the parts meet, with `loaded` and nowhere else: packs, rules, sheet, printing, screens.

The sheet, the printers and the window are imported where they are first needed: ReportLab and Qt's
printing would otherwise take a fifth of the start, and the command line needs no window.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk
from kiosk import machine_doors, packs
from kiosk.access.draft_file import DraftFile
from kiosk.access.key_ring import KeyRing
from kiosk.access.staff_list import StaffListBroken
from kiosk.access.tries_file import keep_tries, read_tries
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.guidance import Approval
from kiosk.aftercare.plan.as_json import plan_json, verdict_json
from kiosk.aftercare.plan.as_text import plan_text, verdict_text
from kiosk.aftercare.plan.sheet_code import code_in
from kiosk.aftercare.plan.values import Plan
from kiosk.aftercare.products.clinic_list import ClinicList
from kiosk.aftercare.standing import standing_words
from kiosk.camera.extra import installed
from kiosk.camera.read_words import FrameLook, LabelRead
from kiosk.camera.stills import Still
from kiosk.clinic_doors import settings_doors
from kiosk.loaded import Kiosk, Refused, drawable, load
from kiosk.machine import clocks, folders, log, places, saving, watchdog
from kiosk.machine.private import clear_parts, keep_private
from kiosk.machine.zones import use_locked_zones
from kiosk.packs import KeptList, SignatureRefused, Signed, clinic_list_bytes, read_clinic_list
from kiosk.printing.kept_sheets import KeptSheets
from kiosk.printing.open_jobs import OpenJobs
from kiosk.receipts.chain import Proof
from kiosk.receipts.receipt import Facts, ReceiptDay, ReceiptTrouble, Told
from kiosk.receipts.receipt_log import LOG, PackTold, ReceiptLog, ReceiptsRefused
from kiosk.receipts.receipt_words import (
    day_head,
    day_lines,
    day_of,
    day_text,
    found_facts,
    found_text,
    proof_text,
)
from kiosk.screens.doors import (
    AccessDoors,
    CameraDoors,
    ClockDoors,
    Doors,
    DraftDoors,
    ReceiptDoors,
    SheetDoors,
    Sounds,
)
from kiosk.visit.handover import PrinterReport, PrintOrder, PrintReport
from kiosk.visit.staff_access import StaffMember
from kiosk.voice import voice_files

if TYPE_CHECKING:
    from kiosk.camera.label_reader import LabelReader
    from kiosk.machine.doctor import Finding

__all__ = [
    "Kiosk",
    "Proof",
    "ReceiptsRefused",
    "Refused",
    "SignatureRefused",
    "StartRefused",
    "approve",
    "check",
    "clinic_list_bytes",
    "code_in",
    "day_text",
    "display",
    "doctor",
    "doors",
    "found_text",
    "load",
    "notes",
    "plan_json",
    "plan_text",
    "proof_text",
    "read_clinic_list",
    "receipts",
    "reset_staff",
    "run",
    "screenshots",
    "staff",
    "support_bundle",
    "use_locked_zones",
    "verdict_json",
    "verdict_text",
    "version",
    "write",
]


STAFF = "staff.json"
TRIES = "pin-tries.json"
DRAFT = "open-visit.sealed"
JOBS = "open-jobs.json"
LAST_VISIT = "last-visit.json"
"""In the folder of what is to last."""


def check(folder: Path | None, settings: Path | None = None) -> tuple[str, ...]:
    """Every problem of a content folder, a line each: none, and the kiosk may start on it. With the
    clinic's settings, too, where they lie in a file of their own."""
    content, resources = folder or places.content(), places.resources()
    problems = tuple(str(each) for each in packs.check(content, drawable(resources)))
    if problems or not (settings or (content / packs.SETTINGS).is_file()):
        return problems
    try:
        loaded = load(folder, settings)
        return (*loaded.flaws(), *(_no_printer(loaded, settings) if settings else ()))
    except Refused as refused:
        return tuple(str(each) for each in refused.problems)


def _no_printer(loaded: Kiosk, settings: Path) -> Iterator[str]:
    """Printers that the clinic's own settings name, and that this machine does not have. Where the
    print service does not answer nobody knows, and a version is not refused for that."""
    from kiosk.printing import hand_over, way

    first, others = loaded.settings.printer, loaded.settings.printers
    wanted = [] if first is None else [("printer", first, "Write null for the system's own, or")]
    wanted += [(f"printers[{at}]", name, "Write") for at, name in enumerate(others)]
    there = [each.name for each in hand_over.printers(way.way(), None)] if wanted else []
    if "" in there:
        return
    names = ", ".join(there) or "There is none"
    for key, name, write in wanted:
        if name not in there:
            yield (
                f'{settings}: {key}: "{name}" is no printer of this machine. '
                f"{write} one of these: {names}."
            )


def notes(folder: Path | None) -> tuple[str, ...]:
    """What is wrong with the approval of each pack below a sound folder, a line each; nothing for a
    draft that nobody has signed yet."""
    found = packs.read_packs(folder or places.content(), drawable(places.resources()))
    return tuple(
        f"{pack.folder / packs.APPROVAL}: {words}"
        for pack in found
        if pack.guidance.approval.approved_by is not None
        and (words := standing_words(pack.guidance, _today()))
    )


def approve(folder: Path, by: str, registration: str, review_by: date) -> Signed:
    """Sign the pack in `folder`, today. Raises Refused, SignatureRefused or OSError."""
    approval = Approval(by.strip(), _today(), review_by, registration.strip())
    signed = packs.sign(folder, approval, drawable(places.resources()))
    saving.write_whole(signed.file, signed.content, like=folder / packs.COVER)
    return signed


def _now() -> datetime:
    return datetime.now().astimezone()


def _today() -> date:
    return _now().date()


def write(file: Path, content: bytes) -> None:
    """A file for whoever ran the command: whole or not at all. Raises OSError."""
    saving.write_whole(file, content)


def version() -> str:
    return kiosk.__version__


def display() -> Finding:
    """Whether there is a screen to open the kiosk on."""
    from kiosk.machine import doctor as examine

    return examine.display()


class StartRefused(RuntimeError):
    """The kiosk cannot open. The text is for whoever started it, with a code."""


def run(content: Path | None, settings: Path | None, *, windowed: bool) -> int:
    """Open the kiosk and stay until it is closed. A broken pack is shown to staff instead.

    Raises StartRefused where the screens cannot be shown.
    """
    from kiosk.screens import window

    keep_private()
    folder = folders.log_folder()
    log.set_up(folder)
    cleared = clear_parts((folders.data_folder(), saving.sheets_folder()))
    if cleared:
        log.events.info("half-written files cleared %d", cleared)
    log.catch_faults(lambda code: print(f"Code {code}. More is in {folder}.", file=sys.stderr))
    log.events.info("started %s", version())
    try:
        status = _opened(content, settings, windowed=windowed)
    except window.WindowRefused as refused:
        log.events.error("window refused %s", refused.code)
        raise StartRefused(str(refused)) from refused
    log.events.info("ended %d", status)
    return status


def _opened(content: Path | None, settings: Path | None, *, windowed: bool) -> int:
    from kiosk.screens import window

    alive, alive_s = partial(watchdog.notify, watchdog.ALIVE), watchdog.interval_s()
    show = partial(window.show_problems, windowed=windowed, alive=alive, alive_s=alive_s)
    try:
        loaded = load(content, settings)
    except Refused as refused:
        log.events.error("content refused C1 with %d problems", len(refused.problems))
        problems = tuple(str(problem) for problem in refused.problems)
        return show(problems, places.resources())
    try:
        open_to = doors(loaded)
    except (StaffListBroken, OSError) as broken:
        log.events.error("staff refused C2")
        problems = (f"{folders.data_folder() / STAFF}: {broken}",)
        return show(problems, places.resources())

    return window.run(
        open_to,
        windowed=windowed,
        prove=partial(machine_doors.flaws, loaded),
        watch_faults=log.catch_faults,
        alive=alive,
        alive_s=alive_s,
    )


def screenshots(
    loaded: Kiosk,
    consultation: Consultation,
    folder: Path,
    *others: Path,
    size: tuple[int, int],
    text: int,
    theme: str,
    language: str,
) -> list[Path]:
    """Every page as a PNG in `folder`; size in logical pixels, text in per cent.

    Raises FileExistsError, before anything is written, where a picture would replace a file that
    the kiosk reads, or one of `others`.
    """
    from kiosk.screens import screenshots as pictures

    there = [file for file in folder.glob("*.png") if loaded.reads(file, *others)]
    if there:
        raise FileExistsError(f"{there[0]} is a file of the kiosk. Name another folder")
    folder.mkdir(parents=True, exist_ok=True)
    return pictures.take(
        doors(loaded), consultation, folder, size=size, text=text, theme=theme, language=language
    )


def doors(loaded: Kiosk) -> Doors:
    """What the screens may ask of the rest."""
    kept = kept_list()
    for problem in kept.problems:
        log.events.error("clinic list refused %d:%d", problem.line, problem.column)
    return _doors(loaded, KeyRing(folders.data_folder() / STAFF), kept)


def _doors(loaded: Kiosk, ring: KeyRing, kept: KeptList) -> Doors:
    """The same, with the key ring and the list that stay when the settings change."""
    settings = loaded.settings

    def all_printers() -> tuple[PrinterReport, ...]:
        from kiosk.printing import hand_over, way

        return hand_over.printers(way.way(), settings.printer)

    def printers() -> tuple[PrinterReport, ...]:
        known = settings.printers
        return tuple(e for e in all_printers() if not known or not e.name or e.name in known)

    def again(changed: Kiosk) -> Doors:
        log.events.info("settings changed")
        return _doors(changed, ring, kept)

    def print_sheet(
        order: PrintOrder, report: Callable[[PrintReport], None], left: Callable[[], bool]
    ) -> PrintReport:
        from kiosk.printing import hand_over, way

        chosen = replace(order, printer=order.printer or settings.printer)
        jobs = open_jobs(folders.data_folder() / JOBS)
        end = hand_over.print_sheet(way.way(), chosen, settings.paper, report, left, jobs)
        log.events.info("print %s", " ".join(filter(None, (end.state, end.code))))
        return end

    kept_sheets = KeptSheets(saving.sheets_folder(), loaded.now)

    def draw_sheet(plan: Plan, paper: str, print_size: str) -> bytes:
        _printing_loaded()
        return loaded.draw(plan, paper, print_size)

    def save_sheet(pdf: bytes, title: str) -> Path:
        file = kept_sheets.save(pdf, title)
        log.events.info("sheet saved")
        return file

    def keep_list(changed: ClinicList) -> None:
        kept.keep(changed)
        log.events.info("clinic list saved")

    return Doors(
        planning=loaded.offered,
        pictures=loaded.pictures,
        resources=loaded.resources,
        paper=settings.paper,
        print_size=settings.print,
        language=settings.language,
        now=loaded.now,
        draw_sheet=draw_sheet,
        printers=printers,
        print_sheet=print_sheet,
        save_sheet=save_sheet,
        sheets=sheet_doors(kept_sheets),
        camera=camera_doors(loaded),
        speakers=speakers,
        access=access_doors(ring),
        draft=draft_doors(ring),
        clock=clock_doors(loaded),
        clinic_list=lambda: kept.now,
        keep_list=keep_list,
        receipts=receipt_doors(loaded),
        settings=settings_doors(loaded, again, approve, all_printers),
        self_test=machine_doors.self_test_doors(loaded, speakers),
    )


def sheet_doors(kept: KeptSheets) -> SheetDoors:
    """The sheets of today, and those that an earlier visit left with the print service."""

    jobs = open_jobs(folders.data_folder() / JOBS)
    if jobs.all_left:
        _printing_loaded()

    def take_back() -> None:
        if not jobs.all_left:
            return
        from kiosk.printing import hand_over, way

        for code, fate in hand_over.take_back_left(way.way(), jobs).items():
            kept.settle(code, fate)
            log.events.info("sheet left behind: %s", fate or "taken back")

    return SheetDoors(kept.today, kept.read, kept.note, kept.remove, take_back)


def _printing_loaded() -> None:
    """On the thread of the window. A thread that loads a library while the window loads one waits
    for the window, and the window for it."""
    from kiosk.printing import way

    import_module("kiosk.printing.hand_over")
    way.way()


@cache
def open_jobs(file: Path) -> OpenJobs:
    """One for the program: what it still follows is not taken back."""
    return OpenJobs(file)


def access_doors(ring: KeyRing) -> AccessDoors:
    """Who of staff has a PIN, and the wrong ones that somebody typed."""
    tries = folders.data_folder() / TRIES

    def who(pin: str) -> StaffMember | None:
        found = ring.who(pin)
        log.events.info("pin %s", "right" if found else "wrong")
        return found

    def enrol(member: StaffMember, pin: str) -> None:
        ring.enrol(member, pin)
        log.events.info("pin given, %s", member.role)

    def remove(name: str) -> None:
        ring.remove(name)
        log.events.info("pin taken")

    return AccessDoors(
        known=lambda: ring.staff,
        who=who,
        enrol=enrol,
        remove=remove,
        tries=lambda: read_tries(tries, _now()),
        keep_tries=lambda now: keep_tries(tries, now, _now()),
    )


def draft_doors(ring: KeyRing) -> DraftDoors:
    """The open visit in its sealed file."""
    file = folders.data_folder() / DRAFT
    draft = DraftFile(file, ring, version())
    return DraftDoors(draft.keep, lambda: draft.age_s(_now()), draft.bring, draft.drop)


def staff() -> tuple[StaffMember, ...]:
    """Who has a PIN. Raises StartRefused where the list cannot be read."""
    file = folders.data_folder() / STAFF
    try:
        return KeyRing(file).staff
    except StaffListBroken as broken:
        raise StartRefused(f"{file}: {broken}") from broken


def reset_staff() -> Path:
    """Every PIN is gone, and with them the visit that only they opened. The file that was."""
    file = folders.data_folder() / STAFF
    for each in (folders.data_folder() / DRAFT, folders.data_folder() / TRIES, file):
        each.unlink(missing_ok=True)
    log.events.info("staff reset")
    return file


def clock_doors(loaded: Kiosk) -> ClockDoors:
    """The clocks, and what they are compared with."""
    file = folders.data_folder() / LAST_VISIT
    signed = [pack.guidance.approval.approved_on for pack in loaded.packs.values()]
    return ClockDoors(
        running_s=clocks.running_s,
        machine_offset=clocks.machine_offset,
        last_visit=lambda: clocks.last_visit(file),
        visit_ended=lambda at: clocks.keep_last_visit(file, at),
        newest=max((day for day in signed if day is not None), default=None),
    )


def receipt_doors(loaded: Kiosk) -> ReceiptDoors:
    """What writes receipts down, lists and finds them."""
    kept = receipts()

    def today() -> ReceiptDay | None:
        proof = _proved(kept)
        return None if proof is None else day_of(proof, loaded.now().date())

    def find(code: str) -> tuple[Facts, ...] | None:
        proof = _proved(kept)
        return None if proof is None else found_facts(proof, code)

    def draw(day: ReceiptDay) -> bytes:
        from kiosk import sheet

        paper = sheet.Paper(loaded.settings.paper)
        head = f"{loaded.settings.clinic.name}. {day_head(day)}"
        lines = (*day_lines(day), day.mark)
        return sheet.draw_list(head, lines, paper, resources=loaded.resources)

    return ReceiptDoors(_receipt_writer(loaded, kept), today, draw, find)


def _proved(kept: ReceiptLog) -> Proof | None:
    """None where they do not prove that they are whole."""
    try:
        proof = kept.proof()
    except ReceiptsRefused:
        return None
    return None if proof.flaw else proof


def _receipt_writer(
    loaded: Kiosk, kept: ReceiptLog
) -> Callable[[Told, bytes], ReceiptTrouble | None]:
    """The fingerprints of the packs are those of now, as they were just read."""
    read = {
        name: packs.fingerprint(packs.digests(each.folder)) for name, each in loaded.packs.items()
    }
    days = loaded.settings.keep_receipts

    def write_down(told: Told, sheet: bytes) -> ReceiptTrouble | None:
        name = told.last.pack
        standing = loaded.packs[name].guidance.approval.standing(told.at.date())
        try:
            half = kept.add(told, sheet, PackTold(read[name], standing), days)
        except ReceiptsRefused:
            trouble = ReceiptTrouble.UNPROVABLE
        except OSError:
            trouble = ReceiptTrouble.UNWRITTEN
        else:
            log.events.info("receipt written")
            if not half:
                return None
            trouble = ReceiptTrouble.HALF
        log.events.error("receipt trouble %s", trouble)
        return trouble

    return write_down


def receipts(file: Path | None = None) -> ReceiptLog:
    """The log of receipts: this kiosk's own, or a copy of it with its head beside it. A copy is
    proved by this kiosk's key, unless it has brought one."""
    own = saving.receipts_folder() / LOG
    asked = file or own
    brought = asked.with_suffix(".key")
    return ReceiptLog(asked, brought if brought.exists() else own.with_suffix(".key"))


def kept_list() -> KeptList:
    """What the clinic keeps of products, as it stands in its file."""
    return KeptList(saving.clinic_list())


def camera_doors(loaded: Kiosk) -> CameraDoors | None:
    """What reads labels, loaded when it is first asked; None where it is not installed."""
    if not installed():
        return None

    @cache
    def reader() -> LabelReader:
        from kiosk.camera.label_reader import LabelReader

        return LabelReader()

    def look(frame: Still, before: Still | None) -> FrameLook:
        from kiosk.camera.frame_look import look_at

        return look_at(frame, before)

    def scan(frame: Still) -> str:
        from kiosk.camera import bar_code_scan

        return bar_code_scan.scan(frame)

    def read(still: Still, pack: str, number: int, more: bool) -> LabelRead:
        lexicon = loaded.rules[pack].lexicon
        return reader().read(still, lexicon, number=number, more=more)

    def ready() -> None:
        reader()

    return CameraDoors(ready=ready, look=look, scan=scan, read=read)


def speakers() -> dict[str, Sounds]:
    """The clinic's own voices by the code of their language; none where the library is missing.
    A voice is loaded when it first speaks."""
    if not voice_files.installed():
        return {}
    found = voice_files.voices_in(folders.data_folder() / "voices")
    return {each.language: _speaker(each.model) for each in reversed(found)}


def _speaker(model: Path) -> Sounds:
    @cache
    def loaded() -> Sounds:
        from kiosk.voice.piper_sound import speaker

        return speaker(model)

    def speak(sentences: Sequence[str], slow: bool) -> Iterator[tuple[int, bytes]]:
        return loaded()(sentences, slow)

    return speak


def doctor(content: Path | None, settings: Path | None) -> list[Finding]:
    """Everything the kiosk needs, looked at one by one."""
    return machine_doors.doctor(content, settings, tuple(speakers()))


def support_bundle(content: Path | None, settings: Path | None) -> bytes:
    """What whoever supports a clinic asks for, as a ZIP. Of a patient there is nothing in it."""
    return machine_doors.support_bundle(content, settings, tuple(speakers()))
