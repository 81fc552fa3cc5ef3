# SPDX-License-Identifier: GPL-3.0-or-later
"""A planted name: after the visit it is in no file, no job title, no window and no memory."""

import gc
import tempfile
import types
from collections.abc import Iterator
from dataclasses import replace
from functools import _lru_cache_wrapper
from io import BytesIO
from pathlib import Path
from threading import Thread
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.plan.values import Plan, PlannedTeachBack
from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.waits import PlannedWait
from kiosk.machine import log
from kiosk.screens.window import OpenWindow, open_window
from tests.logs import faults, log_file
from tests.printing.fake_cups import FakeCups, fake_cups
from tests.screens.conftest import no_warning
from tests.screens.person import Person
from tests.screens.staff_doors import NOW, OSEI, Clocks
from tests.visits import test_from_the_form_to_paper as visit

pytestmark = pytest.mark.slow

__all__ = ["fake_cups", "log_file", "no_warning"]

NAME = "Zyxquorra"
QUESTION = "Can I go to yoga on Friday?"
TYPED = (NAME, QUESTION)
PERSONAL = (Consultation, Plan, PlannedTeachBack, PlannedWait, Verdict)
WORLD = (types.ModuleType, type)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home, XDG folders and a folder for temporary files of this test's own."""
    for name in ("home", "temporary", "runtime"):
        (tmp_path / name).mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def opened(home: Path, fake_cups: FakeCups, qapp: object, log_file: Path) -> Iterator[OpenWindow]:
    """The kiosk as `app` builds it, with its log; its print service says the sheet is done."""
    fake_cups.queues = ({"printer-name": ("clinic",), "printer-state": (3,)},)
    fake_cups.job = {"job-state": (9,)}
    kiosk = app.load()
    kiosk = replace(kiosk, settings=replace(kiosk.settings, printer="clinic"))
    opened = open_window(
        replace(app.doors(kiosk), now=lambda: NOW, clock=Clocks().doors()),
        windowed=True,
        keyboard=False,
        settle_s=0.0,
        staff=OSEI,
    )
    opened.shell.setCalm(True)
    opened.window.resize(1280, 800)
    yield opened
    assert opened.close()


def test_nothing_of_a_finished_visit_stays_anywhere(
    opened: OpenWindow,
    home: Path,
    fake_cups: FakeCups,
    log_file: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(visit, "NAME", NAME)
    person = Person(opened)
    person.settle()
    visit.fill_in_the_form(person)
    visit.go_through_the_pages(person)
    a_fault_with_what_is_typed(log_file)
    person.prints()
    visit.sees(person, "Print it again", qtbot)
    assert remembered(opened) == set(TYPED), "the search finds nothing, even during the visit"
    assert {"Plan", "Consultation", "PlannedTeachBack"} <= told_of_someone(opened)
    assert NAME not in opened.window.title() + QGuiApplication.applicationDisplayName()
    code = plan_of(opened).sheet_code
    person.press("Finish")
    person.press("End the visit and clear the screen")

    sheet = fake_cups.bin / "lp.stdin"
    assert NAME in PdfReader(sheet).pages[0].extract_text()
    assert NAME not in str(PdfReader(sheet).metadata)
    sheet.unlink()
    given = fake_cups.given("lp")
    assert given[given.index("-t") + 1].startswith(code)
    assert not any(word in " ".join(given) for word in TYPED)

    assert log_file in written(home)
    assert "print done" in log_file.read_text(encoding="utf-8")
    receipts = home / "home" / ".local" / "share" / "aftercare-kiosk" / "receipts"
    assert code.encode() in (receipts / "receipts.jsonl").read_bytes()
    assert "receipt written" in log_file.read_text(encoding="utf-8")
    assert [file for file in written(home) if holds(file, TYPED)] == []
    assert not any(file.suffix == ".pdf" for file in written(home))
    assert NAME not in "".join(capfd.readouterr()) + caplog.text
    assert NAME not in QGuiApplication.clipboard().text()
    assert NAME not in person.reads()
    assert remembered(opened) == set()
    assert told_of_someone(opened) == set()
    with ZipFile(BytesIO(app.support_bundle(None, None))) as bundle:
        for name in bundle.namelist():
            content = bundle.read(name).decode()
            assert not any(word in content for word in (NAME, *TYPED)), name


def test_a_saved_sheet_is_the_only_file_and_names_nobody(
    opened: OpenWindow, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visit, "NAME", NAME)
    person = Person(opened)
    person.settle()
    visit.fill_in_the_form(person)
    visit.go_through_the_pages(person)
    code = plan_of(opened).sheet_code
    person.press("Save for staff")
    folder = home / "home" / ".local" / "share" / "aftercare-kiosk" / "sheets"
    pdfs = [file for file in written(home) if file.read_bytes().startswith(b"%PDF-")]
    assert pdfs == [folder / f"{code}.pdf"]
    assert pdfs[0].stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0
    assert [file for file in written(home) if holds(file, TYPED)] == []


def a_fault_with_what_is_typed(log_file: Path) -> None:
    """An exception that nobody catches, with the words of the patient in its message."""
    log.catch_faults(lambda _: None)
    thread = Thread(target=int, args=(" ".join(TYPED),))
    thread.start()
    thread.join()
    assert [kind for _, kind, _ in faults(log_file)] == ["ValueError"]


def plan_of(opened: OpenWindow) -> Plan:
    assert opened.shell.visit.plan is not None
    return opened.shell.visit.plan


def written(home: Path) -> list[Path]:
    return [file for file in home.rglob("*") if file.is_file() and file.parent.name != "bin"]


def holds(file: Path, words: tuple[str, ...]) -> bool:
    """In the file's name or in its bytes, as UTF-8 or as UTF-16."""
    content = file.read_bytes()
    return any(
        word in str(file) or word.encode() in content or word.encode("utf-16-le") in content
        for word in words
    )


def remembered(opened: OpenWindow) -> set[str]:
    """Which of the typed words the view models, the caches or the window's items still hold."""
    assert opened.shell.rest(), "what is being written down is still under way"
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    caches = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    texts = {each for each in _behind([opened.shell, *caches]) if isinstance(each, str)}
    texts |= set(_texts_shown(opened.window.contentItem()))
    return {word for word in TYPED if any(word in text for text in texts)}


def told_of_someone(opened: OpenWindow) -> set[str]:
    """The kinds of values made of one patient's facts that the view models still hold."""
    return {type(each).__name__ for each in _behind([opened.shell]) if isinstance(each, PERSONAL)}


def _behind(roots: list[object]) -> Iterator[object]:
    """Everything that can be reached from the roots, the rest of the program left out."""
    left, seen = list(roots), {id(root) for root in roots}
    while left:
        here = left.pop()
        yield here
        if isinstance(here, types.FunctionType):
            left += [cell for cell in here.__closure__ or () if _is_new(cell, seen)]
        elif not isinstance(here, WORLD):
            left += [each for each in gc.get_referents(here) if _is_new(each, seen)]


def _is_new(thing: object, seen: set[int]) -> bool:
    known = id(thing) in seen or isinstance(thing, types.FrameType)
    seen.add(id(thing))
    return not known


def _texts_shown(item: QQuickItem) -> Iterator[str]:
    """The text of every item of the window, hidden ones too."""
    for name in ("text", "name", "preeditText"):
        text = item.property(name)
        if isinstance(text, str):
            yield text
    for child in item.childItems():
        yield from _texts_shown(child)
