# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that prove, find and list receipts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import app, packs
from kiosk.cli import main
from kiosk.machine import saving
from kiosk.receipts.receipt import HandedOver, PlanShown, ReceiptTrouble, Told
from kiosk.receipts.receipt_log import ReceiptLog
from tests.receipts.made import CODE, KEEP, PACK, START, filled, log_in, told
from tests.sheet.plans import example, sheet
from tests.sheet.test_codes import marks

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this kiosk keeps its receipts: a folder of the test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    found = saving.receipts_folder()
    assert found.is_relative_to(tmp_path)
    return found


@pytest.fixture
def log(folder: Path) -> ReceiptLog:
    """Three visits, the last two on one day."""
    log = filled(folder, 1)
    earlier = PlanShown("2222-2222", "microneedling", "2026.11", HandedOver.SAVED)
    second = told(START + timedelta(days=1), "3333-3333", HandedOver.SAVED)
    log.add(replace(second, plans=(earlier, *second.plans), in_hand=True), b"%PDF-", PACK, KEEP)
    log.add(told(START + timedelta(days=1, hours=1), "4444-4444", HandedOver.NONE), b"", PACK, KEEP)
    return log


def mark_of(log: ReceiptLog) -> str:
    mark = log.proof().head.seal[:16].upper()
    return f"{mark[:4]}-{mark[4:8]}-{mark[8:12]}-{mark[12:]}"


def test_a_sound_log_is_proved(log: ReceiptLog, capsys: Capture) -> None:
    assert main(["receipts", "verify"]) == 0
    assert capsys.readouterr().out == (
        "3 receipts, and nothing was changed, moved or taken away.\n"
        "The log was begun on Mon 23 Nov 2026.\n"
        f"Last line 4, mark {mark_of(log)}.\n"
    )


def test_what_was_trimmed_and_set_aside_is_told_with_the_proof(
    log: ReceiptLog, capsys: Capture
) -> None:
    with log.file.open("ab") as stream:
        stream.write(b'{"bef')
    assert main(["receipts", "verify"]) == 0
    assert "there is half of another, as when the power goes." in capsys.readouterr().out
    for day in range(9, 13):
        log.add(told(START + timedelta(days=day)), b"", PACK, KEEP)
    log.add(told(START + timedelta(days=13)), b"", PACK, 3)
    assert main(["receipts", "verify"]) == 0
    said = capsys.readouterr().out
    assert "5 receipts, and nothing was changed, moved or taken away." in said
    assert "Lines up to 4 were kept long enough, and taken away on Sun 06 Dec 2026." in said
    assert "The log was begun on Mon 23 Nov 2026." in said
    assert "Line 5: on Wed 02 Dec 2026 5 bytes of a line" in said


def changed(log: ReceiptLog) -> str:
    log.file.write_bytes(log.file.read_bytes().replace(b'"R. Osei"', b'"L. Baptiste"', 1))
    return f"{log.file}:2: It is not as it was written.\n"


def cut(log: ReceiptLog) -> str:
    log.file.write_bytes(b"".join(log.file.read_bytes().splitlines(keepends=True)[:-1]))
    return f"{log.file}:4: Receipt line 4 is missing at the end.\n"


def removed(log: ReceiptLog) -> str:
    rows = log.file.read_bytes().splitlines(keepends=True)
    log.file.write_bytes(b"".join([*rows[:1], *rows[2:]]))
    return f"{log.file}:2: Receipt line 2 is missing before it.\n"


@pytest.mark.parametrize("harm", [changed, cut, removed])
@pytest.mark.parametrize("command", [["verify"], ["list"], ["find", "3333-3333"]])
def test_a_log_with_a_flaw_is_told_by_every_command(
    harm: Callable[[ReceiptLog], str], command: list[str], log: ReceiptLog, capsys: Capture
) -> None:
    said = harm(log)
    assert main(["receipts", *command]) == 1
    assert capsys.readouterr().err == said


@pytest.mark.parametrize("name", ["receipts.key", "receipts.head", "receipts.jsonl"])
def test_a_file_that_is_gone_is_named(name: str, log: ReceiptLog, capsys: Capture) -> None:
    (log.file.parent / name).unlink()
    for command in (["verify"], ["list"], ["find", CODE]):
        assert main(["receipts", *command]) == 1
        assert name in capsys.readouterr().err


def test_where_there_are_none_nothing_is_proved(folder: Path, capsys: Capture) -> None:
    for command in (["verify"], ["list"], ["find", CODE]):
        assert main(["receipts", *command]) == 1
        assert capsys.readouterr().err == f"There are no receipts in {folder} yet.\n"
    assert not folder.exists()


def test_a_copy_is_proved_with_the_key_of_this_kiosk(
    log: ReceiptLog, tmp_path: Path, capsys: Capture
) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    for name in ("receipts.jsonl", "receipts.head"):
        shutil.copy(log.file.parent / name, copies / name)
    log.add(told(), b"", PACK, KEEP)
    copy = copies / "receipts.jsonl"
    assert main(["receipts", "verify", str(copy)]) == 0
    assert capsys.readouterr().out.startswith("3 receipts")
    (copies / "receipts.head").unlink()
    assert main(["receipts", "verify", str(copy)]) == 1
    assert "receipts.head" in capsys.readouterr().err


def test_a_log_of_another_kiosk_is_proved_by_the_key_beside_it(
    log: ReceiptLog, tmp_path: Path, capsys: Capture
) -> None:
    other = filled(tmp_path / "other", 2)
    assert main(["receipts", "verify", str(other.file)]) == 0
    assert capsys.readouterr().out.startswith("2 receipts")
    other.key.unlink()
    assert main(["receipts", "verify", str(other.file)]) == 1


@pytest.mark.parametrize(
    "scanned", ["3333-3333", "3333 3333", " 33333333\n", "2222-2222", "22222222"]
)
def test_the_code_of_a_sheet_finds_its_line(scanned: str, log: ReceiptLog, capsys: Capture) -> None:
    """That of a sheet, too, that was handed over before the plan was changed."""
    assert main(["receipts", "find", scanned]) == 0
    fingerprint = log.proof().lines[2].content["sheet"]
    assert capsys.readouterr().out == (
        "Line 3\n"
        "  time          Tue 24 Nov 2026, 15:05 +0000\n"
        "  sheet         2222-2222, microneedling 2026.11, saved, the plan was changed after it\n"
        "  sheet         3333-3333, microneedling 2026.11, saved, in hand\n"
        f"  fingerprint   {fingerprint}\n"
        f"  pack          draft, fingerprint {PACK.files}\n"
        "  practitioner  R. Osei\n"
        "  pages         welcome, three\n"
        "  said back     call: told\n"
        "  said back     dates: gone over\n"
    )


def test_the_mark_scanned_from_a_printed_sheet_finds_its_line(
    log: ReceiptLog, qapp: object, capsys: Capture
) -> None:
    plan = example("amira")
    printed = sheet(plan)
    log.add(told(START, plan.sheet_code), printed, PACK, KEEP)
    for page in range(2):
        [scanned] = marks(printed, page)
        assert main(["receipts", "find", scanned]) == 0
        assert capsys.readouterr().out.startswith("Line 5\n")


def test_letters_may_be_small_and_a_code_that_no_line_has_is_told(
    log: ReceiptLog, capsys: Capture
) -> None:
    assert main(["receipts", "find", CODE.lower()]) == 0
    assert capsys.readouterr().out.startswith("Line 2\n")
    assert main(["receipts", "find", "9999-9999"]) == 1
    assert capsys.readouterr().out == "No receipt has the code 9999-9999.\n"


def test_the_receipts_of_a_day_are_listed_with_the_mark_of_the_last_line(
    log: ReceiptLog, capsys: Capture
) -> None:
    assert main(["receipts", "list", "--day", "2026-11-24"]) == 0
    both = "R. Osei  microneedling 2026.11 (draft)  2 pages  said back: 1 told, 1 gone over"
    assert capsys.readouterr().out == (
        "Tue 24 Nov 2026: 2 receipts.\n"
        f"15:05  3333-3333  {both}  saved  in hand  line 3\n"
        f"16:05  4444-4444  {both}  none  in hand: not asked  line 4\n"
        f"Last line 4, mark {mark_of(log)}.\n"
    )
    assert main(["receipts", "list", "--day", "2026-11-25"]) == 0
    assert capsys.readouterr().out.startswith("Wed 25 Nov 2026: 0 receipts.\n")
    assert main(["receipts", "list"]) == 0
    assert ": 0 receipts." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["verfy"], "invalid choice: 'verfy'"),
        (["verify", "nowhere.jsonl"], "nowhere.jsonl is not a file. Name a log of receipts."),
        (["verify", "a", "b"], "a is not a file."),
        (["find"], "the following arguments are required: CODE"),
        (["find", "KZQG-48K"], "KZQG-48K is not the code of a sheet. Write one such as 7K4P-82MD."),
        (["find", "KZQG-48KO"], "KZQG-48KO is not the code of a sheet."),
        (["find", "KZQG-48KQ", "more"], "unrecognized arguments: more"),
        (["list", "--day", "tomorrow"], "tomorrow is not a date."),
        (["list", "2026-11-24"], "unrecognized arguments: 2026-11-24"),
    ],
)
def test_wrong_arguments_are_told(
    arguments: list[str], said: str, log: ReceiptLog, capsys: Capture
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["receipts", *arguments])
    assert left.value.code == 2
    assert said in capsys.readouterr().err


# What writes them.


def written(loaded: app.Kiosk) -> ReceiptTrouble | None:
    return app.receipt_doors(loaded).leave(told(), b"%PDF-")


def test_the_kiosk_writes_the_pack_as_it_was_read_and_keeps_as_the_settings_say(
    folder: Path,
) -> None:
    loaded = app.load()
    assert written(loaded) is None
    [receipt] = log_in(folder).proof().lines[1:]
    signed = packs.fingerprint(packs.digests(loaded.packs["microneedling"].folder))
    assert receipt.content["files"] == signed
    assert receipt.content["standing"] == "draft"
    for day in range(5):
        log_in(folder).add(told(START + timedelta(days=50 + day)), b"", PACK, KEEP)
    brief = replace(loaded, settings=replace(loaded.settings, keep_receipts=30))
    late: Told = told(START + timedelta(days=60))
    assert app.receipt_doors(brief).leave(late, b"") is None
    assert len(log_in(folder).proof().lines) == 1 + 5 + 1


def half(folder: Path) -> None:
    with (folder / "receipts.jsonl").open("ab") as stream:
        stream.write(b"{")


def no_head(folder: Path) -> None:
    (folder / "receipts.head").unlink()


def no_folder(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("")


@pytest.mark.parametrize(
    ("harm", "trouble"),
    [
        (half, ReceiptTrouble.HALF),
        (no_head, ReceiptTrouble.UNPROVABLE),
        (no_folder, ReceiptTrouble.UNWRITTEN),
    ],
)
def test_what_goes_wrong_has_a_code(
    harm: Callable[[Path], None], trouble: ReceiptTrouble, log: ReceiptLog
) -> None:
    harm(log.file.parent)
    assert written(app.load()) is trouble
