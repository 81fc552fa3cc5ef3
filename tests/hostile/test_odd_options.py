# SPDX-License-Identifier: GPL-3.0-or-later
"""Times, sizes, labels, languages and outputs that no one should write, and someone will."""

import json
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk import app
from kiosk.cli import main
from kiosk.machine import places
from tests.copies import copied
from tests.hostile.commands import AMIRA, kiosk


@pytest.mark.slow
@pytest.mark.parametrize(
    ("time", "wrong"),
    [
        ("0001-01-01T00:00", "the year 1 is too far away. Write the year of the visit."),
        ("9999-12-31T23:00", "the year 9999 is too far away. Write the year of the visit."),
        ("1900-01-01T00:00", "the year 1900 is too far away. Write the year of the visit."),
        ("0001-01-01T00:00+14:00", "the year 1 is too far away. Write the year of the visit."),
        ("2026-11-23", '"2026-11-23" has no time of day. '
         "Write the time too, such as 2026-11-23T15:00."),
        ("2026-W48-1T15:00", '"2026-W48-1T15:00" is not a date and time. '
         "Write a local time such as 2026-11-23T15:00."),
        ("2026-02-30T15:00", '"2026-02-30T15:00" is not a time of the calendar. '
         "Write a local time such as 2026-11-23T15:00."),
        ("2026-11-23T15:00+05:00", "the offset +05:00 is not that of Europe/London then. "
         "Leave the offset out."),
        ("2026-03-29T01:30", "01:30 does not exist on 2026-03-29 in Europe/London: "
         "the clocks go forward. Write the time that the clock showed."),
    ],
)  # fmt: skip
def test_a_treatment_time_that_cannot_be_is_refused_in_words(time: str, wrong: str) -> None:
    ran = kiosk("product", "Aqua", "--treated", time)
    assert (ran.code, ran.out, ran.err) == (2, "", f"--treated: {wrong}\n")


def test_an_hour_that_comes_twice_is_taken_as_the_later() -> None:
    ran = kiosk("product", "Aqua, Glycerin, Panthenol", "--treated", "2026-10-25T01:30", "--json")
    assert json.loads(ran.out)["from"] == "2026-10-26T02:00:00+00:00"


@pytest.mark.slow
@pytest.mark.parametrize(
    "size",
    [
        "",
        "640",
        "1x1",
        "0x0",
        "1280x800x3",
        "1280X800",
        "99999999x1",
        "9" * 5000 + "x9",
        "١٢٨٠x٨٠٠",
    ],
)
def test_a_size_that_is_no_screen_is_refused_and_no_picture_made(tmp_path: Path, size: str) -> None:
    ran = kiosk("screenshots", tmp_path / "pictures", "--size", size)
    assert ran.code == 2
    assert "argument --size: " in ran.err
    assert not (tmp_path / "pictures").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    "label",
    ["", " ", "a" * 100_000, "Aqua, " * 15_000, "\u202eRetinol", "<b>x</b>", "\U0001f4a3",
     "Aqua\n\tRetinol", "{name} %s **", "\udcff"],
)  # fmt: skip
def test_any_label_has_an_answer_that_another_program_can_read(label: str) -> None:
    ran = kiosk("product", label, "--treated", "2026-11-23T15:00", "--json")
    assert ran.code == 0
    assert json.loads(ran.out)["verdict"] in ("ask", "wait")


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_output_is_utf_8_whatever_the_machine_would_write(encoding: str) -> None:
    visit = AMIRA.parent / "across-the-clock-change.yaml"
    around = {"PYTHONIOENCODING": encoding}
    assert kiosk("plan", visit, environment=around).out.startswith("Chloé, ")
    ran = kiosk("product", "Søn", "--treated", "2026-11-23T15:00", "--json", environment=around)
    assert json.loads(ran.out)["name"] == "Søn"


@pytest.mark.slow
def test_a_reader_that_leaves_early_is_no_accident() -> None:
    program = [sys.executable, "-m", "kiosk", "plan", str(AMIRA), "--json"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        said = running.stderr.read()
    assert (running.returncode, said) == (1, b"")


@pytest.mark.slow
def test_an_output_that_is_full_or_closed_is_said_plainly() -> None:
    for redirected, code, said in (
        (">/dev/full", 2, "The output: No space left on device.\n"),
        (">&-", 0, ""),
    ):
        done = subprocess.run(
            [
                "/bin/sh",
                "-c",
                f'"$0" -m kiosk plan "$1" --json {redirected}',
                sys.executable,
                AMIRA,
            ],
            capture_output=True,
            check=False,
            text=True,
        )
        assert (done.returncode, done.stderr) == (code, said)


@pytest.mark.slow
def test_without_a_display_the_kiosk_says_so_and_does_not_crash() -> None:
    if any(Path("/dev/dri").glob("card*")):
        pytest.skip("this machine has a graphics card")
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ran = kiosk("--windowed", without=gone)
    wanted = "Display: There is none. Start a desktop, or set QT_QPA_PLATFORM.\n"
    assert (ran.code, ran.err) == (1, wanted)


@pytest.mark.slow
def test_doctor_names_a_font_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    copied(places.resources() / "fonts", tmp_path / "fonts")
    for name in ("icons", "pictographs"):
        (tmp_path / name).symlink_to(places.resources() / name)
    (tmp_path / "fonts" / "NotoSans-Bold.ttf").unlink()
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    assert main(["doctor"]) == 1
    told = capsys.readouterr().out
    assert "MISSING Pack and settings: The font NotoSans-Bold.ttf is missing from " in told
    assert main(["check"]) == 2
    assert capsys.readouterr().err.startswith("The font NotoSans-Bold.ttf is missing from ")
    shutil.rmtree(tmp_path / "fonts")
    assert main(["doctor"]) == 1
    assert f"MISSING Fonts: None in {tmp_path / 'fonts'}." in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize(("year", "code"), [(2000, 1), (2027, 0)])
def test_doctor_finds_a_clock_that_was_never_set(
    year: int, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    now = datetime(year, 1, 1, 9, 30, tzinfo=ZoneInfo("Europe/London"))
    monkeypatch.setattr(app.Kiosk, "now", lambda _: now)
    assert main(["doctor"]) == code
    assert ("Set the clock." in capsys.readouterr().out) == (code == 1)


@pytest.mark.slow
def test_words_of_the_clinic_that_no_font_has_are_refused_before_a_sheet_is_made(
    tmp_path: Path,
) -> None:
    settings = tmp_path / "settings.yaml"
    words = (places.content() / "clinic" / "settings.yaml").read_text(encoding="utf-8")
    settings.write_text(words.replace("name: Example Clinic", "name: 山田"), encoding="utf-8")
    ran = kiosk("sheet", AMIRA, "-o", tmp_path / "sheet.pdf", "--settings", settings)
    assert ran.code == 2
    assert ran.err.startswith("The sheet: ")
    assert "山" in ran.err
    assert not (tmp_path / "sheet.pdf").exists()
    found = kiosk("doctor", "--settings", settings)
    assert (found.code, "no font of the kiosk has 山." in found.out) == (1, True)
