# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up commands: what they find, what they install and what they say."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
SETUP = ROOT / "resources" / "setup"
BASH = shutil.which("bash") or "bash"


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SETUP))
    return importlib.import_module("packages")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!{BASH}\n{script}\n")
    (folder / name).chmod(0o755)


def find_python() -> subprocess.CompletedProcess[str]:
    script = f'. "{SETUP}/python.bash"; find_python; echo "$python"'
    return subprocess.run([BASH, "-c", script], capture_output=True, text=True, check=False)


def test_the_lock_file_holds_a_fitting_version_of_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    lock = (ROOT / "requirements.lock").read_text()
    locked = dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", lock, re.MULTILINE))
    stale = [
        line
        for line in wanted
        if locked.get(canonicalize_name((need := Requirement(line)).name)) not in need.specifier
    ]
    assert stale == [], "Run: bash resources/setup/lock"


def test_every_locked_package_has_hashes_and_no_address_is_written() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    entries = re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)[1:]
    assert len(entries) > 20
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in lock


def test_the_first_python_that_is_new_enough_is_taken(programs: Path) -> None:
    program(programs, "python3", "exit 1")
    program(programs, "python3.13", "exit 127")
    program(programs, "python3.12", "exit 0")
    assert find_python().stdout == f"{programs}/python3.12\n"


def test_a_python_that_is_too_old_is_told_with_what_to_install(programs: Path) -> None:
    program(programs, "python3", '[[ $1 == --version ]] && echo "Python 3.10.12" || exit 1')
    done = find_python()
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "The kiosk needs Python 3.11 or newer.",
        "Here is Python 3.10.12.",
        "On Debian and Ubuntu: sudo apt-get install python3.11 python3.11-venv",
    ]


def test_missing_libraries_are_told_as_packages(
    packages: ModuleType, programs: Path, tmp_path: Path
) -> None:
    for part in ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/platforms/libqlinuxfb.so"):
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / part).touch()
    program(
        programs,
        "ldd",
        "echo '\tlibc.so.6 => /lib/libc.so.6 (0x0)'\n"
        "case $1 in\n"
        "*xcb*) printf '\\tlibxcb-cursor.so.0 => not found\\n\\tlibodd.so.1 => not found\\n' ;;\n"
        "*) printf '\\tlibspeechd.so.2 => not found\\n\\tlibQt6Own.so.6 => not found\\n' ;;\n"
        "esac",
    )
    program(programs, "lp", "exit 0")
    lacking = packages.lacking(tmp_path, "kiosk")
    assert lacking.needed == ("libodd.so.1", "libxcb-cursor0")
    assert lacking.wanted == ("libspeechd2",)
    assert list(lacking.told()) == [
        "The kiosk cannot run here yet. These packages of the system are missing:",
        "    libodd.so.1 libxcb-cursor0",
        "On Debian and Ubuntu: sudo apt-get install libodd.so.1 libxcb-cursor0",
        "Some things will not work here (printing, reading aloud, some tests). Missing:",
        "    libspeechd2",
        "On Debian and Ubuntu: sudo apt-get install libspeechd2",
    ]


def test_a_machine_with_everything_lacks_nothing(
    packages: ModuleType, programs: Path, tmp_path: Path
) -> None:
    program(programs, "ldd", "echo '\tstatically linked'")
    program(programs, "lp", "exit 0")
    assert packages.lacking(tmp_path, "kiosk").nothing


def apt(programs: Path, candidates: str) -> Path:
    """An apt that knows some packages, and the log of what it was asked to install."""
    log = programs / "log"
    program(programs, "apt-get", f'echo "$*" >> {log}')
    known = (
        f"case $2 in {candidates}) echo '  Candidate: 1' ;; *) echo '  Candidate: (none)' ;; esac"
    )
    program(programs, "apt-cache", known)
    program(programs, "env", 'shift; exec "$@"')
    return log


def test_packages_are_installed_under_the_name_this_system_has_for_them(
    packages: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = apt(programs, "libegl1|libglib2.0-0|libglib2.0-0t64|libcups2t64")
    monkeypatch.setattr(packages.os, "geteuid", lambda: 0)
    missing = packages.Lacking(("libegl1", "libglib2.0-0"), ("libcups2", "unheard-of"))
    said: list[str] = []
    packages.install(missing, said.append)
    assert log.read_text().splitlines() == [
        "-q -q update",
        "install -q -q -y --no-install-recommends libegl1 libglib2.0-0t64",
        "install -q -q -y --no-install-recommends libcups2t64",
    ]
    assert said == ["Setting up: packages of the system: libegl1 libglib2.0-0 libcups2 unheard-of"]


def test_nothing_is_installed_without_permission(
    packages: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = apt(programs, "libegl1")
    program(programs, "sudo", "exit 1")
    monkeypatch.setattr(packages.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(packages.sys.stdin, "isatty", lambda: False)
    packages.install(packages.Lacking(("libegl1",), ()), pytest.fail)
    assert not log.exists()


def test_sudo_that_asks_nothing_is_used(
    packages: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = apt(programs, "libegl1")
    program(programs, "true", "exit 0")
    program(programs, "sudo", '[[ $1 == -n ]] || exit 1; shift; exec "$@"')
    monkeypatch.setattr(packages.os, "geteuid", lambda: 1000)
    packages.install(packages.Lacking(("libegl1",), ()), lambda _: None)
    assert "libegl1" in log.read_text()


def test_the_command_of_the_continuous_integration_is_the_check() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    assert script.splitlines()[-1].endswith('/../resources/setup/check" "$@"')
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
