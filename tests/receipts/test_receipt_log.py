# SPDX-License-Identifier: GPL-3.0-or-later
"""The log in its folder: what a power cut leaves, who may write, how long it is kept."""

from __future__ import annotations

import errno
import hmac
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import settings as runs
from hypothesis import strategies as st

from kiosk.receipts.chain import LineKind, Proof
from kiosk.receipts.receipt import Receipt, Told
from kiosk.receipts.receipt_log import KEY_BYTES, WITNESSES, ReceiptsRefused
from tests.receipts.made import KEEP, PACK, START, VISITS, filled, log_in, told

Files = dict[str, bytes]


def files(folder: Path) -> Files:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def put(folder: Path, state: Files) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in state.items():
        (folder / name).write_bytes(content)


def receipts_of(proof: Proof) -> list[Told]:
    told_lines = (each for each in proof.lines if each.kind is LineKind.TOLD)
    return [Receipt.from_json(each.content).told for each in told_lines]


@runs(max_examples=30)
@given(st.lists(VISITS, min_size=1, max_size=6))
def test_what_is_added_is_proved(visits: list[Told]) -> None:
    with TemporaryDirectory() as folder:
        log = log_in(Path(folder) / "receipts")
        for visit in visits:
            assert not log.add(visit, b"%PDF-", PACK, 100_000)
        proof = log.proof()
        assert (proof.flaw, proof.half) == (None, b"")
        assert receipts_of(proof) == visits


# The power goes.


@pytest.mark.slow
def test_the_power_may_go_at_every_byte_of_a_line(tmp_path: Path) -> None:
    """Also where the file has its new length before it has its bytes."""
    folder = tmp_path / "receipts"
    log = filled(folder, 2)
    before = files(folder)
    log.add(told(START, "2222-3333"), b"", PACK, KEEP)
    row = files(folder)["receipts.jsonl"].removeprefix(before["receipts.jsonl"])
    assert len(row) > 300
    for length in range(len(row) + 1):
        for zeros in {0, len(row) - length}:
            written = row[:length] + bytes(zeros - 1) + b"\n" if zeros else row[:length]
            whole, half = written == row, b"" if written in (b"", row) else written
            put(folder, {**before, "receipts.jsonl": before["receipts.jsonl"] + written})
            cut = log.proof()
            assert (cut.flaw, cut.half) == (None, half)
            assert len(receipts_of(cut)) == 2 + whole
            assert log.add(told(START, "4444-5555"), b"", PACK, KEEP) == bool(half)
            after = log.proof()
            assert (after.flaw, after.half) == (None, b"")
            codes = [each.last.code for each in receipts_of(after)]
            assert codes[2:] == ["2222-3333"] * whole + ["4444-5555"]
            notes = [each for each in after.lines if each.kind is LineKind.HALF]
            assert [each.content["bytes"] for each in notes] == [len(half)] * bool(half)
            aside = files(folder).get("receipts.half", b"")
            assert aside == (half + b"\n" if half else b"")


class PowerCut(BaseException):
    """Nothing of the program runs after it, but what it left open is closed."""


@pytest.fixture
def cut_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """The power goes at that of the moments when something is put on the disk, from 0."""
    sync, replace = os.fsync, Path.replace

    def cut(at: int) -> None:
        left = iter(range(at, -1, -1))

        def synced(descriptor: int) -> None:
            if next(left, 0) == 0:
                raise PowerCut
            sync(descriptor)

        def replaced(part: Path, target: Path) -> Path:
            if next(left, 0) == 0:
                raise PowerCut
            return replace(part, target)

        monkeypatch.setattr(os, "fsync", synced if at >= 0 else sync)
        monkeypatch.setattr(Path, "replace", replaced if at >= 0 else replace)

    return cut


def nothing(folder: Path) -> None:
    folder.mkdir()


def a_log(folder: Path) -> None:
    filled(folder, 2)


def half_a_line(folder: Path) -> None:
    filled(folder, 2)
    with (folder / "receipts.jsonl").open("ab") as stream:
        stream.write(b'{"before":')


def old_lines(folder: Path) -> None:
    filled(folder, 3)
    for day in range(4 * 365, 4 * 365 + WITNESSES):
        log_in(folder).add(told(START + timedelta(days=day)), b"", PACK, 9999)


@pytest.mark.parametrize("state", [nothing, a_log, half_a_line, old_lines])
def test_the_power_may_go_between_any_two_steps(
    state: Callable[[Path], None], tmp_path: Path, cut_at: Callable[[int], None]
) -> None:
    """What was there is there, what was to be added is there or is not, and nothing looks as if
    somebody had changed it."""
    state(tmp_path / "start")
    start, folder, steps = files(tmp_path / "start"), tmp_path / "receipts", 0
    at = START + timedelta(days=4 * 365 + WITNESSES)
    for steps in range(60):
        put(folder, start)
        log = log_in(folder)
        known = receipts_of(log.proof()) if start else []
        cut_at(steps)
        try:
            log.add(told(at, "2222-3333"), b"", PACK, 3 * 365)
            break
        except PowerCut:
            cut_at(-1)
        lost = [each for each in known if each.at < at - timedelta(days=3 * 365)]
        log.add(told(at, "4444-5555"), b"", PACK, KEEP)
        proof = log.proof()
        assert (proof.flaw, proof.half) == (None, b"")
        found = [each for each in receipts_of(proof) if each.last.code != "2222-3333"]
        assert found[-1].last.code == "4444-5555"
        assert found[:-1] in (known, [each for each in known if each not in lost])
    assert 3 < steps < 59, "some step was cut, and in the end none was left"


# Somebody was at the files.


@pytest.mark.parametrize("gone", [1, 2, 3])
def test_a_line_that_was_taken_away_is_missing_for_ever(gone: int, tmp_path: Path) -> None:
    log = filled(tmp_path, 3)
    rows = log.file.read_bytes().splitlines(keepends=True)
    log.file.write_bytes(b"".join(rows[:-gone]))
    log.add(told(START + timedelta(days=9)), b"", PACK, KEEP)
    flaw = log.proof().flaw
    assert flaw is not None
    assert flaw.row == 5 - gone
    assert "missing before it" in flaw.words
    assert receipts_of(log.proof())[-1].at == START + timedelta(days=9)


def test_a_log_that_is_gone_is_missed(tmp_path: Path) -> None:
    log = filled(tmp_path, 3)
    log.file.unlink()
    with pytest.raises(ReceiptsRefused, match="is gone"):
        log.proof()
    log.add(told(), b"", PACK, KEEP)
    flaw = log.proof().flaw
    assert flaw is not None
    assert flaw.words == "Receipt lines 1 to 4 are missing before it."


def remove(file: Path) -> None:
    file.unlink()


def shorten(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def of_another_kiosk(file: Path) -> None:
    with TemporaryDirectory() as folder:
        file.write_bytes((filled(Path(folder), 3).file.parent / file.name).read_bytes())


@pytest.mark.parametrize("harm", [remove, shorten, of_another_kiosk])
@pytest.mark.parametrize("name", ["receipts.key", "receipts.head"])
def test_without_its_key_or_its_head_a_log_proves_nothing_and_is_left_as_it_is(
    name: str, harm: Callable[[Path], None], tmp_path: Path
) -> None:
    log = filled(tmp_path, 3)
    harm(tmp_path / name)
    before = files(tmp_path)
    with pytest.raises(ReceiptsRefused, match=r"receipts\.(key|head)"):
        log.proof()
    with pytest.raises(ReceiptsRefused, match="begins anew"):
        log.add(told(), b"", PACK, KEEP)
    assert files(tmp_path) == before


def test_without_any_file_there_is_nothing_to_prove(tmp_path: Path) -> None:
    with pytest.raises(ReceiptsRefused, match="no receipts in"):
        log_in(tmp_path).proof()


# The key.


def test_the_files_are_this_users_alone(tmp_path: Path) -> None:
    folder = tmp_path / "receipts"
    half_a_line(folder)
    log_in(folder).add(told(), b"", PACK, KEEP)
    assert {each.suffix for each in folder.iterdir()} == {
        ".jsonl", ".head", ".key", ".lock", ".half"
    }  # fmt: skip
    assert {each.stat().st_mode & 0o777 for each in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_sheet_has_another_fingerprint_on_another_kiosk(tmp_path: Path) -> None:
    """So that nobody finds a name by making the sheet of each name anew."""
    sheet = b"%PDF- of somebody"
    found = []
    for name in ("one", "two"):
        log = log_in(tmp_path / name)
        for _ in range(2):
            log.add(told(), sheet, PACK, KEEP)
        [first, second] = [each.content["sheet"] for each in log.proof().lines[1:]]
        assert first == second
        key = log.key.read_bytes()
        assert len(key) == KEY_BYTES
        assert first == hmac.new(key, b"sheet\0" + sheet, sha256).hexdigest()
        assert key.hex().encode() not in log.file.read_bytes()
        found.append(first)
    assert found[0] != found[1]
    log.add(told(), b"", PACK, KEEP)
    assert log.proof().lines[-1].content["sheet"] == ""


# How long.


def days(*numbers: int) -> list[datetime]:
    return [START + timedelta(days=each) for each in numbers]


@pytest.mark.parametrize(
    ("written", "now", "left"),
    [
        ([0, 1, 2, 3], 10, [0, 1, 2, 3]),  # nothing is old
        ([0, 40, 41, 42, 43], 50, [40, 41, 42, 43]),
        ([0, 1, 2, 40, 41, 42], 71, [40, 41, 42]),
        ([0, 1, 2, 3], 4000, [0, 1, 2, 3]),  # one visit under a clock that is far ahead
        ([0, 1, 2, 3, 4001], 4000, [0, 1, 2, 3, 4001]),  # and two
        ([0, 900, 1, 40, 41, 42], 50, [40, 41, 42]),  # a day to come stands among old ones
        ([40, -9000, 41, 42], 50, [40, -9000, 41, 42]),  # a day long gone among new ones
    ],
)
def test_old_receipts_are_taken_away_and_the_rest_is_still_proved(
    written: list[int], now: int, left: list[int], tmp_path: Path
) -> None:
    log = log_in(tmp_path)
    for at in days(*written):
        log.add(told(at), b"", PACK, 99_999)
    log.add(told(days(now)[0]), b"", PACK, 30)
    proof = log.proof()
    assert proof.flaw is None
    assert [each.at for each in receipts_of(proof)] == days(*left, now)
    trims = [each for each in proof.lines if each.kind is LineKind.TRIMMED]
    assert [each.content["begun"] for each in trims] == (
        [days(written[0])[0].isoformat()] if len(left) < len(written) else []
    )


def test_a_log_is_trimmed_again_and_again(tmp_path: Path) -> None:
    log = log_in(tmp_path)
    for day in range(30):
        log.add(told(days(day)[0]), b"", PACK, 5)
        assert log.proof().flaw is None
    assert len(receipts_of(log.proof())) == 5 + 1 + WITNESSES
    [stands] = [each for each in log.proof().lines if each.kind is LineKind.TRIMMED]
    assert stands.content["begun"] == START.isoformat()


@pytest.mark.parametrize(("missing", "left"), [(2, 8), (6, 8), (7, 5)])
def test_old_lines_with_a_flaw_are_left_and_a_flaw_after_them_stays(
    missing: int, left: int, tmp_path: Path
) -> None:
    """They are evidence, and so is the line that follows them."""
    log = filled(tmp_path, 8)
    rows = log.file.read_bytes().splitlines(keepends=True)
    log.file.write_bytes(b"".join([*rows[: missing - 1], *rows[missing:]]))
    log.add(told(START + timedelta(days=9)), b"", PACK, 1)
    proof = log.proof()
    assert proof.flaw is not None
    assert proof.flaw.words == f"Receipt line {missing} is missing before it."
    assert len(receipts_of(proof)) == left
    log.add(told(START + timedelta(days=10)), b"", PACK, 1)
    assert log.proof().flaw == proof.flaw


# One writer at a time.

WRITER = """
import sys, time
from pathlib import Path
from tests.receipts.made import KEEP, PACK, log_in, told
print("ready", flush=True)
sys.stdin.readline()
for number in range(15):
    log_in(Path(sys.argv[1])).add(told(code=f"{sys.argv[2]}-{number}"), b"", PACK, KEEP)
    time.sleep(0.02)  # or the others would wait until it is through
"""


def writer(folder: Path, name: str) -> subprocess.Popen[str]:
    """A program that is ready to write fifteen receipts, and waits to be told."""
    command = [sys.executable, "-c", WRITER, str(folder), name]
    started = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    assert started.stdout.readline() == "ready\n"
    return started


def write(started: subprocess.Popen[str]) -> None:
    assert started.stdin is not None
    started.stdin.write("\n")
    started.stdin.flush()


def test_programs_that_write_at_once_lose_no_line(tmp_path: Path) -> None:
    filled(tmp_path, 1)
    names = ("one", "two", "three")
    writers = [writer(tmp_path, name) for name in names]
    for each in writers:
        write(each)
    for each in writers:
        each.communicate(timeout=60)
    assert [each.returncode for each in writers] == [0, 0, 0]
    proof = log_in(tmp_path).proof()
    assert proof.flaw is None
    codes = [each.last.code for each in receipts_of(proof)[1:]]
    for name in names:
        assert [each for each in codes if each.startswith(name)] == [
            f"{name}-{number}" for number in range(15)
        ]
    assert codes != sorted(codes, key=lambda each: names.index(each.partition("-")[0])), (
        "no two wrote at once"
    )


def test_a_log_is_proved_while_another_program_writes(tmp_path: Path) -> None:
    filled(tmp_path, 1)
    with writer(tmp_path, "one") as started:
        write(started)
        looked = 0
        while started.poll() is None:
            assert log_in(tmp_path).proof().flaw is None
            looked += 1
    assert started.returncode == 0
    assert looked > 3


# A folder that cannot be written.


def in_the_way(folder: Path) -> None:
    folder.parent.mkdir(exist_ok=True)
    folder.write_text("a file where the folder should be")


def no_lock(folder: Path) -> None:
    (folder / "receipts.lock").mkdir(parents=True)


@pytest.mark.parametrize("harm", [in_the_way, no_lock])
def test_a_log_that_cannot_be_written_says_so(harm: Callable[[Path], None], tmp_path: Path) -> None:
    harm(tmp_path / "receipts")
    with pytest.raises(OSError, match="receipts"):
        log_in(tmp_path / "receipts").add(told(), b"", PACK, KEEP)


def test_after_a_full_disk_the_log_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    log = filled(tmp_path, 2)
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            log.add(told(), b"", PACK, KEEP)
    log.add(told(), b"", PACK, KEEP)
    assert log.proof().flaw is None
