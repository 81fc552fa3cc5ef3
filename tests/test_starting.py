# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk that cannot start: what whoever started it reads, the exit code, and the log."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import kiosk
from kiosk import app
from kiosk.cli import main
from kiosk.machine import places
from tests.copies import copied
from tests.hostile.commands import Ran
from tests.logs import FAULT

ROOT = Path(__file__).parents[1]
NAME = "Zyxquorra"
START = """
import sys
from pathlib import Path
from kiosk import app, cli
from kiosk.machine import places
from kiosk.screens import window
{change}
sys.exit(cli.main(["--windowed"]))
"""


def started(change: str, state: Path) -> Ran:
    """The kiosk with something of it changed. It must end by itself."""
    done = subprocess.run(
        [sys.executable, "-c", START.format(change=change)],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "XDG_STATE_HOME": str(state)},
        text=True,
        timeout=120,
    )
    assert "Traceback" not in done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


def logged(state: Path) -> list[str]:
    """The lines of the log without their times."""
    lines = (state / "aftercare-kiosk" / "kiosk.log").read_text(encoding="utf-8").splitlines()
    return [line.split(" ", 2)[2] for line in lines]


def test_the_version_is_told_with_the_name_of_the_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"aftercare-kiosk {kiosk.__version__}\n"


@pytest.mark.parametrize(("broken", "page"), [(False, "App.qml"), (True, "Problems.qml")])
def test_a_page_that_is_missing_is_w1(tmp_path: Path, broken: bool, page: str) -> None:
    change = f"window.QML = Path({str(tmp_path)!r})"
    if broken:
        change += f"; places.content = lambda: Path({str(tmp_path)!r})"
    ran = started(change, tmp_path)
    assert (ran.code, ran.out) == (1, "")
    told = ran.err.splitlines()[-1]
    assert told == f"{page} cannot be shown. Install the kiosk again. Code W1."
    assert logged(tmp_path)[-1] == "ERROR window refused W1"


@pytest.mark.parametrize(("content", "font"), [("sound", None), ("sound", "x"), ("broken", None)])
def test_a_font_that_is_missing_or_broken_is_w2(
    tmp_path: Path, content: str, font: str | None
) -> None:
    resources = tmp_path / "resources"
    copied(places.resources() / "icons", resources / "icons")
    (resources / "fonts").mkdir()
    if font is not None:
        (resources / "fonts" / "odd.ttf").write_text(font)
    change = f"places.resources = lambda: Path({str(resources)!r})"
    if content == "broken":
        change += f"; places.content = lambda: Path({str(tmp_path)!r})"
    ran = started(change, tmp_path)
    fonts = resources / "fonts"
    odd = f"{fonts / 'odd.ttf'} is not a font that can be read."
    wrong = odd if font else f"{fonts} holds no font."
    assert (ran.code, ran.out, ran.err) == (
        1, "", f"{wrong} Install the kiosk again. Code W2.\n"
    )  # fmt: skip
    assert logged(tmp_path)[-1] == "ERROR window refused W2"


def test_a_fault_before_the_window_is_told_in_one_line_with_the_code_of_the_log(
    tmp_path: Path,
) -> None:
    ran = started(f"app.load = lambda *_: int({NAME!r})", tmp_path)
    folder = tmp_path / "aftercare-kiosk"
    [(code, kind, _)] = FAULT.findall((folder / "kiosk.log").read_text(encoding="utf-8"))
    assert kind == "ValueError"
    assert (ran.code, ran.out, ran.err) == (1, "", f"Code {code}. More is in {folder}.\n")
    assert NAME not in "\n".join(logged(tmp_path))


def test_a_start_that_is_refused_keeps_its_words_and_its_code_for_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise app.StartRefused("App.qml cannot be shown. Install the kiosk again. Code W1.")

    monkeypatch.setattr(app, "run", refuse)
    assert main(["--windowed"]) == 1
    told = "App.qml cannot be shown. Install the kiosk again. Code W1.\n"
    assert tuple(capsys.readouterr()) == ("", told)
