# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as another program meets it: exit codes, keys, words, and no file on failure."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.cli import main
from kiosk.machine import places
from kiosk.printing import hand_over
from kiosk.visit.handover import PrinterReport
from tests.copies import copied

AMIRA = places.content() / "examples" / "amira.yaml"


def run_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main(arguments) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def visit_file(folder: Path, text: str) -> Path:
    file = folder / "visit.yaml"
    file.write_text(text, encoding="utf-8")
    return file


SMALL = """\
pack: microneedling
patient: {name: A. M.}
treatment: {at: 2026-11-23T15:00, areas: [face]}
"""


def test_check_finds_no_problem_in_what_comes_with_the_kiosk(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "No problems found.\n"


def test_check_looks_at_the_clinic_s_own_settings_where_they_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "settings.yaml"
    text = (places.content() / "clinic" / "settings.yaml").read_text(encoding="utf-8")
    settings.write_text(text.replace("paper: a4", "paper: a9"), encoding="utf-8")
    assert main(["--settings", str(settings), "check"]) == 1
    line = f'{settings}:11:8: paper: "a9" is not known here. Write one of: a4, letter.\n'
    assert capsys.readouterr().out == line
    assert main(["--settings", str(settings), "check", str(places.content())]) == 0


def test_check_and_doctor_look_for_the_printer_that_the_settings_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    there = (PrinterReport("front", "Ready", ready=True),)
    monkeypatch.setattr(hand_over, "printers", lambda *_: there)
    settings = tmp_path / "settings.yaml"
    text = (places.content() / "clinic" / "settings.yaml").read_text(encoding="utf-8")
    settings.write_text(text.replace("printer: null", "printer: room2"), encoding="utf-8")
    assert main(["--settings", str(settings), "check"]) == 1
    assert capsys.readouterr().out == (
        f'{settings}: printer: "room2" is no printer of this machine. '
        "Write null for the system's own, or one of these: front.\n"
    )
    main(["--settings", str(settings), "doctor"])
    said = 'note    Printer: The settings name "room2". This machine has: front.'
    assert said in capsys.readouterr().out
    settings.write_text(text.replace("printer: null", "printer: front"), encoding="utf-8")
    assert main(["--settings", str(settings), "check"]) == 0


def test_a_print_service_that_does_not_answer_is_told_and_no_printer_is_called_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`check` decides whether a machine takes an upgrade, and goes back."""
    silent = (PrinterReport("", "The print service does not answer.", ready=False),)
    monkeypatch.setattr(hand_over, "printers", lambda *_: silent)
    settings = tmp_path / "settings.yaml"
    text = (places.content() / "clinic" / "settings.yaml").read_text(encoding="utf-8")
    settings.write_text(text.replace("printer: null", "printer: room2"), encoding="utf-8")
    assert main(["--settings", str(settings), "check"]) == 0
    assert capsys.readouterr().out == "No problems found.\n"
    main(["--settings", str(settings), "doctor"])
    said = "note    Printer: The print service does not answer.\n"
    assert said in capsys.readouterr().out


def test_check_looks_at_the_content_that_is_named_before_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--content", str(tmp_path), "check"]) == 1
    assert "there is no pack in this folder" in capsys.readouterr().out


def test_check_says_every_problem_and_exits_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = copied(places.content(), tmp_path / "content")
    waits = content / "microneedling" / "waits.yaml"
    text = waits.read_text(encoding="utf-8")
    waits.write_text(text.replace("advised-hours:", "advised-huors:", 1), encoding="utf-8")
    assert main(["check", str(content)]) == 1
    told = capsys.readouterr().out
    assert f"{waits}:" in told
    assert '"advised-huors" is not known here. Did you mean "advised-hours"?' in told


def test_the_plan_has_the_keys_that_stay(capsys: pytest.CaptureFixture[str]) -> None:
    plan = run_json(capsys, "plan", str(AMIRA), "--json")
    waits = {wait["id"]: wait for wait in plan["waits"]}  # type: ignore[attr-defined]
    heat = waits["heat"]
    assert {key: heat[key] for key in ("kind", "floor_hours", "hours", "from", "told")} == {
        "kind": "until",
        "floor_hours": 48,
        "hours": 72,
        "from": "2026-11-27T00:00:00+00:00",
        "told": "Not until Fri 27 Nov",
    }
    assert heat["because"][0].startswith("Our rule (S130, S131")
    assert waits["picking"]["from"] is None
    assert waits["swimming"]["because"][-1].startswith("Changed by R. Osei to 168 hours: ")
    assert plan["phases"][0] == {  # type: ignore[index]
        "id": "day-1", "first_date": "2026-11-23", "last_date": "2026-11-23",
    }  # fmt: skip
    assert plan["phases"][-1]["last_date"] is None  # type: ignore[index]
    assert {"id", "urgency", "text"} == set(plan["red_flags"][0])  # type: ignore[index]
    shelf = {each["name"]: each for each in plan["shelf"]}  # type: ignore[attr-defined]
    assert shelf["Retinol night serum"]["verdict"] == "wait"
    assert shelf["Retinol night serum"]["from"] == "2026-12-04T00:00:00+00:00"
    assert "Retinol" in shelf["Retinol night serum"]["matched"]
    assert shelf["Tretinoin cream from your doctor"]["verdict"] == "ask"


@pytest.mark.slow
def test_the_zone_of_a_visit_is_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = visit_file(tmp_path, SMALL + "timezone: America/New_York\n")
    plan = run_json(capsys, "plan", str(file), "--json")
    heat = next(wait for wait in plan["waits"] if wait["id"] == "heat")  # type: ignore[attr-defined]
    assert datetime.fromisoformat(heat["from"]).isoformat() == "2026-11-27T00:00:00-05:00"


def test_a_sheet_is_made_of_what_only_must_be_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "sheet.pdf"
    assert main(["sheet", str(visit_file(tmp_path, SMALL)), "-o", str(output)]) == 0
    assert "A. M." in PdfReader(output).pages[0].extract_text()
    assert capsys.readouterr().out.strip() == str(output)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            SMALL + "changes:\n  - {wait: heat, hours: 24, reason: Wants it.}\n",
            "5:25: changes[0].hours: 24 is below the floor of 48. Write 48 or more.",
        ),
        (SMALL.replace("areas: [face]", "areas: [fcae]"), 'Did you mean "face"?'),
        (SMALL.replace("pack:", "pakc:"), 'Did you mean "pack"?'),
        ("", "visit.yaml:1:1:"),
    ],
)
def test_a_wrong_visit_is_refused_and_leaves_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, problem: str
) -> None:
    output = tmp_path / "sheet.pdf"
    assert main(["sheet", str(visit_file(tmp_path, text)), "-o", str(output)]) == 2
    assert problem in capsys.readouterr().err
    assert not output.exists()


@pytest.mark.slow
def test_a_language_the_pack_has_not_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "sheet.pdf"
    code = main(["sheet", str(AMIRA), "-o", str(output), "--language", "tlh"])
    assert code == 2
    assert '"tlh" is not a language of this pack. Write en.' in capsys.readouterr().err
    assert not output.exists()


@pytest.mark.slow
def test_a_folder_that_is_not_there_is_said_plainly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sheet", str(AMIRA), "-o", str(tmp_path / "no" / "sheet.pdf")]) == 2
    assert "No such file or directory" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("label", "verdict", "when"),
    [
        ("Aqua, Glycerin, Retinol, Parfum", "wait", "2026-12-04T00:00:00+00:00"),
        ("Aqua, Glycerin, Panthenol", "ok", "2026-11-24T15:00:00+00:00"),
        ("Aqua, Glycerin, Unobtainium", "ask", None),
        ("", "ask", None),
    ],
)
def test_a_label_has_one_verdict(
    capsys: pytest.CaptureFixture[str], label: str, verdict: str, when: str | None
) -> None:
    found = run_json(capsys, "product", label, "--treated", "2026-11-23T15:00", "--json")
    assert (found["verdict"], found["from"]) == (verdict, when)
    assert {"name", "verdict", "from", "matched", "unknown"} <= set(found)


def test_a_time_that_is_no_time_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["product", "Aqua", "--treated", "yesterday"]) == 2
    assert "Write a local time such as 2026-11-23T15:00." in capsys.readouterr().err


def test_a_time_the_clocks_skip_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["product", "Aqua", "--treated", "2026-03-29T01:30"]) == 2
    assert "--treated: 01:30 does not exist on 2026-03-29" in capsys.readouterr().err


def test_a_broken_pack_is_told_and_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "sheet.pdf"
    arguments = ["sheet", str(AMIRA), "-o", str(output), "--content", str(tmp_path)]
    assert main(arguments) == 2
    assert f"{tmp_path}:1:1: there is no pack" in capsys.readouterr().err
    assert not output.exists()


@pytest.mark.slow
def test_doctor_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["doctor"]) == 0
    told = capsys.readouterr().out
    for what in (
        "Python",
        "Display",
        "Qt",
        "Fonts",
        "Pack and settings",
        "Clock",
        "Printer",
        "Camera",
    ):
        assert what in told


def test_doctor_fails_where_the_pack_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["doctor", "--content", str(tmp_path)]) == 1
    assert "MISSING Pack and settings" in capsys.readouterr().out


def test_doctor_fails_without_a_display(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pathlib.Path.glob", lambda *_: iter(()))
    assert main(["doctor"]) == 1
    assert "Start a desktop" in capsys.readouterr().out


@pytest.mark.slow
def test_a_name_that_no_font_has_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "sheet.pdf"
    visit = visit_file(tmp_path, SMALL.replace("A. M.", "山田"))
    assert main(["sheet", str(visit), "-o", str(output)]) == 2
    assert capsys.readouterr().err == (
        f"{visit}:2:17: patient.name: The sheet cannot print 山 田. "
        "Write it in Latin, Greek or Cyrillic letters.\n"
    )
    assert not output.exists()
