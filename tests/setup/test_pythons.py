# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python that environments are made with, and what to install where there is none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.setup.clinic import BASH, SETUP, program

Part = Callable[[str], ModuleType]
NAMES = ("python3", "python3.14", "python3.13", "python3.12", "python3.11")


@pytest.fixture
def find(part: Part, programs: Path) -> Callable[[], object]:
    pythons = part("pythons")
    return lambda: pythons.find(NAMES)


def find_python(**environment: str) -> subprocess.CompletedProcess[str]:
    script = f'. "{SETUP}/environment.bash"; find_python; echo "$python"'
    return subprocess.run(
        [BASH, "-c", script], capture_output=True, text=True, env=environment, check=False
    )


def test_the_first_python_that_can_make_environments_is_taken(
    find: Callable[[], ModuleType], programs: Path
) -> None:
    program(programs, "python3", "echo 3 10 /usr/bin/python3.10")
    program(programs, "python3.14", "echo 'no such version' >&2; exit 127")
    program(programs, "python3.13", "echo 3 13 /usr/bin/python3.13; exit 1")
    program(programs, "python3.12", "echo 3 12 /usr/bin/python3.12")
    assert (find().path, find().packages) == ("/usr/bin/python3.12", ())


def test_a_python_that_cannot_make_environments_lacks_its_package(
    find: Callable[[], ModuleType], programs: Path
) -> None:
    program(programs, "python3", "echo 3 13 /usr/bin/python3.13; exit 1")
    assert (find().path, find().packages) == ("/usr/bin/python3.13", ("python3.13-venv",))


def test_a_python_is_known_by_a_path_that_no_newer_one_takes_over(part: Part) -> None:
    python = part("pythons").find((sys.executable,))
    assert not Path(python.path).is_symlink()
    assert Path(python.path).samefile(sys.executable)


def test_a_machine_whose_python_is_too_old_lacks_python_3_11(
    find: Callable[[], ModuleType], programs: Path
) -> None:
    program(programs, "python3", "echo 3 10 /usr/bin/python3.10")
    assert find().packages == ("python3.11", "python3.11-venv")


def test_any_python_will_do_to_look_for_what_is_missing(programs: Path) -> None:
    program(programs, "python3", "exit 127")
    program(programs, "python3.12", "exit 0")
    assert find_python(PATH=str(programs)).stdout == f"{programs}/python3.12\n"


def test_a_machine_without_python_is_told_what_to_install(programs: Path) -> None:
    program(programs, "grep", "exit 1")
    done = find_python(PATH=str(programs))
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "The kiosk needs Python 3.11 or newer.",
        "On Debian and Ubuntu: sudo apt-get install python3 python3-venv",
    ]


def test_ubuntu_22_04_is_told_of_a_python_that_is_new_enough(programs: Path) -> None:
    program(programs, "grep", "[[ $* == *VERSION_CODENAME=jammy* ]]")
    words = "On Debian and Ubuntu: sudo apt-get install python3.11 python3.11-venv"
    assert find_python(PATH=str(programs)).stderr.splitlines()[-1] == words


def test_a_python_is_installed_where_sudo_asks_nothing(programs: Path) -> None:
    program(programs, "grep", "exit 1")
    program(programs, "sudo", '[[ $1 == -n ]] && shift; exec "$@"')
    for name in ("env", "true"):
        (programs / name).symlink_to(f"/usr/bin/{name}")
    installs = f"echo '#!{BASH}' > {programs}/python3; /bin/chmod 755 {programs}/python3"
    program(programs, "apt-get", f'echo "$*"; [[ $1 != install ]] || {{ {installs}; }}')
    done = find_python(PATH=str(programs))
    assert (done.returncode, done.stdout) == (0, f"{programs}/python3\n")
    assert done.stderr.splitlines() == [
        "Setting up: packages of the system: python3 python3-venv",
        "-q -q update",
        "install -q -q -y --no-install-recommends python3 python3-venv",
    ]
