# SPDX-License-Identifier: GPL-3.0-or-later
"""A command line with a slip in it is refused with exit code 2, before anything is looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import app
from kiosk.cli import main
from kiosk.machine import places

AMIRA = str(places.content() / "examples" / "amira.yaml")
CONTENT = str(places.content())
SETTINGS = str(places.content() / "clinic" / "settings.yaml")

WRONG = [
    ["chekc"],
    ["chec"],
    ["Check"],
    ["check", "doctor", "more"],
    ["--windwed"],
    ["--window"],
    ["--windowed", "extra"],
    ["--settings"],
    ["--set", SETTINGS, "check"],
    ["check", "--set", SETTINGS],
    ["check", "--settings"],
    ["check", CONTENT, CONTENT],
    ["check", CONTENT, "--content", CONTENT],
    ["doctor", "printer"],
    ["doctor", "--json"],
    ["plan"],
    ["plan", AMIRA, AMIRA],
    ["plan", AMIRA, "--jso"],
    ["sheet", AMIRA],
    ["sheet", AMIRA, "-o", "sheet.pdf", "--paper", "a5"],
    ["sheet", AMIRA, "-o", "sheet.pdf", "--pap", "a4"],
    ["product", "Retinol"],
    ["screenshots", "--text", "110"],
    ["screenshots", "pictures", "--size", "big"],
    ["list"],
    ["list", "--export", "a.yaml", "--import", "b.yaml"],
    ["staff"],
    ["staff", "rest"],
    ["staff", "reset"],
    ["approve", "pack", "--by", "R. Osei"],
    ["--version", "--settings"],
    ["", "check"],
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_a_slip_is_an_error_also_where_there_is_no_display(
    words: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(app, "run", lambda *_, **__: pytest.fail("The kiosk was opened."))
    try:
        code: object = main(words)
    except SystemExit as ended:
        code = ended.code
    told = capsys.readouterr()
    assert code == (0 if words[0] == "--version" else 2)
    assert told.err != "" or words[0] == "--version"
    assert list(tmp_path.iterdir()) == []


def own_settings(folder: Path, was: str, becomes: str) -> str:
    file = folder / "settings.yaml"
    text = Path(SETTINGS).read_text(encoding="utf-8")
    assert was in text
    file.write_text(text.replace(was, becomes, 1), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("before", [True, False])
def test_settings_named_beside_a_folder_are_looked_at_where_they_are_named_after_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], before: bool
) -> None:
    wrong = own_settings(tmp_path, "paper: a4", "paper: a9")
    words = ["--settings", wrong, "check", CONTENT] if before else []
    assert main(words or ["check", CONTENT, "--settings", wrong]) == (0 if before else 1)
    assert ('paper: "a9" is not known here.' in capsys.readouterr().out) is not before


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("printer: null", "printers: [front, back]", 'printers[1]: "back" is no printer'),
        ("printer: null", "logo: mark.png", "logo: there is no mark.png in the folder"),
        ("printer: null", "logo: odd.svg", "logo: odd.svg: <text> is not a shape that the sheet"),
        ("printer: null", "logo: cut.png", "logo: cut.png: the picture is broken."),
        ("printer: null", "treatments: [peeling]", '"peeling" is not a treatment of the content.'),
        ("printer: null", "languages: [xx]", '"xx" is not a language of the content.'),
        ("printer: null", "privacy: {countdown: 5}", "5 seconds are outside what is safe."),
    ],
)
def test_check_looks_at_all_that_the_clinics_own_settings_name(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    was: str,
    becomes: str,
    said: str,
) -> None:
    from kiosk.printing import hand_over
    from kiosk.visit.handover import PrinterReport

    there = (PrinterReport("front", "Ready", ready=True),)
    monkeypatch.setattr(hand_over, "printers", lambda *_: there)
    (tmp_path / "odd.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text x="1" y="8">R</text></svg>'
    )
    (tmp_path / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    assert main(["check", "--settings", own_settings(tmp_path, was, becomes)]) == 1
    assert said in capsys.readouterr().out
