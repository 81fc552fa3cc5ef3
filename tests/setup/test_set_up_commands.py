# SPDX-License-Identifier: GPL-3.0-or-later
"""The two commands on a checkout that is set up: what they run, with which arguments."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.setup.clinic import BASH, ROOT, SETUP, Clinic

pytestmark = pytest.mark.slow

SAYS = 'printf "%s\\n" "$@"'
NO_DISPLAY = "There is no display here, so the kiosk cannot open its window."


@pytest.mark.parametrize(
    "arguments",
    [
        ["chekc"],
        ["--version"],
        ["--help"],
        ["--windowd"],
        ["--windowed", "plan"],
        ["--content"],
        ["--content", "--windowed"],
        ["product", "two words", "--treated", "2026-11-23T15:00"],
        ["sheet", "--content", "packs", "visit.yaml"],
        [""],
    ],
)
def test_without_a_display_the_program_answers_all_that_does_not_ask_for_the_window(
    clinic: Clinic, arguments: list[str]
) -> None:
    clinic.has("kiosk", f"{SAYS}; exit 2")
    ran = clinic.run("kiosk", *arguments)
    assert ran.code == 2
    assert ran.out.split("\n")[:-1] == ["-P", "-m", "kiosk", *arguments]


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        ([], []),
        (["--windowed"], []),
        (["--content", "my packs", "--windowed"], ["--content", "my packs"]),
        (["--settings=clinic.yaml"], ["--settings=clinic.yaml"]),
    ],
)
def test_without_a_display_the_window_s_place_is_taken_by_the_example_s_sheet(
    clinic: Clinic, arguments: list[str], where: list[str]
) -> None:
    clinic.has("kiosk", SAYS)
    ran = clinic.run("kiosk", *arguments)
    sheet = clinic.programs.parent / "aftercare-sheet-example.pdf"
    example = clinic.root / "content" / "examples" / "amira.yaml"
    assert ran.code == 0
    assert ran.out.splitlines() == [
        NO_DISPLAY,
        "It makes the sheet of the example patient instead.",
        *("-P", "-m", "kiosk", "sheet", str(example), *where, "-o", str(sheet)),
        f"The sheet is in {sheet}",
    ]


def test_a_sheet_that_cannot_be_made_fails_the_command(clinic: Clinic) -> None:
    clinic.has("kiosk", "echo 'wrong pack' >&2; exit 2")
    ran = clinic.run("kiosk", "--content", "packs")
    assert (ran.code, ran.err) == (2, "wrong pack\n")
    assert "The sheet is in" not in ran.out


def test_an_environment_that_is_taken_away_meanwhile_is_told(clinic: Clinic) -> None:
    folder = clinic.has("kiosk", SAYS)
    (folder / "pyvenv.cfg").unlink()
    ran = clinic.run("kiosk", "doctor")
    words = f"{folder} cannot be read, or other set-ups keep replacing it. Try again.\n"
    assert (ran.code, ran.out, ran.err) == (1, "", words)


def test_with_a_display_the_window_opens(clinic: Clinic) -> None:
    clinic.has("kiosk", SAYS)
    ran = clinic.run("kiosk", "--windowed", DISPLAY=":9")
    assert ran.out.splitlines() == ["-P", "-m", "kiosk", "--windowed"]


CHECKED = """\
case "$*" in
"-m pytest"*) printf '%s\\n' "${@:3}"; echo "== 3 passed, 1 failed in 0.10s =="; exit 1 ;;
"-m ruff check") exit 1 ;;
esac"""


@pytest.mark.parametrize(
    ("arguments", "passed_on"),
    [
        ([], []),
        (["--quick"], ["-m", "not slow"]),
        (["-k", "two words", "--quick"], ["-k", "two words", "-m", "not slow"]),
    ],
)
def test_the_checks_count_everything_and_pass_arguments_on_to_pytest(
    clinic: Clinic, arguments: list[str], passed_on: list[str]
) -> None:
    clinic.has("check", CHECKED)
    ran = clinic.run("check", *arguments)
    said = ran.out.splitlines()
    passed = ["-n", "auto", "--maxprocesses", "8", *passed_on]
    assert said[said.index("== Tests (pytest)") + 1 :][: len(passed)] == passed
    assert said[-3:] == [
        "FAILED: Screens (qmllint)",
        "FAILED: Tests (pytest)",
        "8 passed, 3 failed",
    ]
    assert "FAILED: Style (ruff check)" in said
    assert ran.code == 1


def test_the_command_of_the_continuous_integration_is_the_check() -> None:
    script = ROOT / ".ci" / "run"
    assert script.read_text().splitlines()[-1].endswith('/../resources/setup/check" "$@"')
    assert script.stat().st_mode & 0o111


@pytest.mark.parametrize("file", ["kiosk", "voice", "camera", "check", "lock", "environment.bash"])
def test_bash_can_read_the_commands(file: str) -> None:
    done = subprocess.run([BASH, "-n", SETUP / file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that any user can look into."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def as_nobody(clinic: Clinic, command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs a command as a user who owns nothing here."""
    return subprocess.run(
        [BASH, str(clinic.root / "resources" / "setup" / command), *arguments],
        env={"PATH": "/usr/bin:/bin", "HOME": "/nowhere"},
        cwd="/",
        user=65534,
        group=65534,
        extra_groups=[],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def only_read(open_place: Path) -> Clinic:
    """A checkout that its user may only read."""
    if os.geteuid() != 0 or not Path("/usr/bin/python3").exists():
        pytest.skip("only root can become another user, who needs a Python of the system")
    clinic = Clinic(open_place / "the clinic's kiosk", open_place / "bin")
    clinic.furnish()
    return clinic


def test_a_checkout_that_is_only_read_runs_and_says_plainly_what_it_cannot_set_up(
    only_read: Clinic,
) -> None:
    only_read.has("kiosk", f"{SAYS}; [[ $* != *kiosk.cli* ]]")
    done = as_nobody(only_read, "kiosk", "doctor")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["-P", "-m", "kiosk", "doctor"]
    only_read.needs("2")
    done = as_nobody(only_read, "kiosk", "doctor")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"{only_read.root} cannot be written to, and the libraries belong there.",
        "Run this as the owner of that folder, or in a copy of it that is your own.",
    ]


def test_the_checks_keep_nothing_in_a_checkout_that_is_only_read(only_read: Clinic) -> None:
    keeps = 'echo "$RUFF_CACHE_DIR $MYPY_CACHE_DIR $HYPOTHESIS_STORAGE_DIRECTORY $*"'
    only_read.has("check", f"[[ $2 == pytest ]] && {keeps}; echo 1 passed")
    done = as_nobody(only_read, "check")
    assert str(only_read.root) not in next(s for s in done.stdout.splitlines() if "pytest" in s)
    assert "-o cache_dir=" in done.stdout
