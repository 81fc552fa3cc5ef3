# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's command from nothing to a running kiosk, and through all that can go wrong."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from tests.setup.clinic import DEADLINE_S, Clinic, Ran, ended

pytestmark = pytest.mark.slow

GOES_ON = "The kiosk goes on with the libraries that it had."
COPY = """\
import shutil, sys
left_out = shutil.ignore_patterns("*.txt", "*yaml*")
shutil.copytree({empty!r}, sys.argv[1], symlinks=True, dirs_exist_ok=True, ignore=left_out)
"""
WAITS = "Another set-up is at work here. Waiting for its end."


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Clinic:
    """A checkout that was set up once, with the network there."""
    folder = tmp_path_factory.mktemp("first")
    clinic = Clinic(folder / "the clinic's kiosk", folder / "bin")
    clinic.furnish()
    clinic.needs("1")
    ran = clinic.run("kiosk", "--size", "a b", network=True)
    assert (ran.code, ran.library, ran.told) == (0, "1", ["--size", "a b"]), ran.err
    return clinic


@pytest.fixture
def clinic(first: Clinic, tmp_path: Path) -> Clinic:
    """The same, carried to another place. New environments are copies: making one is slow."""
    place = tmp_path / "elsewhere"
    shutil.copytree(first.root.parent, place, symlinks=True)
    (empty,) = first.environments
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "venv.py").write_text(COPY.format(empty=str(empty)))
    return Clinic(place / first.root.name, place / "bin", {"PYTHONPATH": str(tmp_path / "copies")})


def silent(ran: Ran) -> Ran:
    """It had nothing to set up."""
    assert (ran.code, ran.err) == (0, "")
    return ran


def test_a_checkout_that_was_moved_runs_without_a_network(clinic: Clinic) -> None:
    ran = silent(clinic.run("kiosk", "doctor"))
    assert ran.told == ["doctor"]
    assert ran.kiosk == clinic.root / "kiosk" / "__main__.py"


def test_the_program_beside_its_python_runs_from_anywhere_after_a_move(
    clinic: Clinic, tmp_path: Path
) -> None:
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "__main__.py").write_text("raise SystemExit('another kiosk')")
    program = clinic.root / ".venv" / "bin" / "aftercare-kiosk"
    done = subprocess.run(
        [program, "doctor"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Ran(0, done.stdout, "").told == ["doctor"]


def test_without_a_network_the_kiosk_goes_on_with_the_libraries_it_had(clinic: Clinic) -> None:
    (before,) = clinic.environments
    clinic.needs("2")
    ran = clinic.run("kiosk", "doctor")
    assert (ran.code, ran.library) == (0, "1")
    assert ran.err.splitlines()[-1] == GOES_ON
    assert clinic.environments == [before]


def test_new_libraries_take_the_place_of_the_old_in_one_step(clinic: Clinic) -> None:
    (before,) = clinic.environments
    clinic.needs("2")
    assert clinic.run("kiosk", "doctor", network=True).library == "2"
    (after,) = clinic.environments
    assert after != before
    assert (clinic.root / ".venv").readlink() == Path(after.name)
    assert silent(clinic.run("kiosk", "doctor")).library == "2"


def test_a_set_up_that_is_killed_harms_nothing_and_is_cleaned_away(clinic: Clinic) -> None:
    before = clinic.environments
    clinic.needs("2")
    with socket.create_server(("127.0.0.1", 0)) as network:
        network.settimeout(DEADLINE_S)
        address = f"http://127.0.0.1:{network.getsockname()[1]}/"
        running = clinic.start("kiosk", "doctor", network=address)
        with network.accept()[0]:  # it asked for a library, and never gets an answer
            assert len(clinic.environments) == 2
            os.killpg(running.pid, signal.SIGKILL)
            ended(running)
    assert len(clinic.environments) == 2
    ran = clinic.run("kiosk", "doctor")
    assert (ran.library, ran.err.splitlines()[-1]) == ("1", GOES_ON)
    assert clinic.environments == before


def test_two_set_ups_at_once_make_one_environment_and_both_run(clinic: Clinic) -> None:
    clinic.needs("2")
    both = [clinic.start("kiosk", "doctor", network=True) for _ in range(2)]
    one, other = (ended(each) for each in both)
    assert (one.library, other.library) == ("2", "2")
    assert [WAITS in ran.err for ran in (one, other)].count(True) == 1
    assert len(clinic.environments) == 1


def test_a_kiosk_that_runs_keeps_its_libraries_while_others_are_set_up(clinic: Clinic) -> None:
    (before,) = clinic.environments
    running = clinic.start("kiosk", "wait")
    assert running.stdout
    said = running.stdout.readline()
    clinic.needs("2")
    assert clinic.run("kiosk", "doctor", network=True).library == "2"
    assert before.is_dir()
    assert ended(running).code == 0, "a library that is loaded late was still there"
    assert Ran(0, said, "").library == "1"
    silent(clinic.run("kiosk", "doctor"))
    assert not before.exists()


def test_an_environment_of_another_python_is_made_anew(clinic: Clinic) -> None:
    python = clinic.root / ".venv" / "bin" / "python"
    python.unlink()
    python.write_text("#!/bin/sh\nexit 1\n")
    python.chmod(0o755)
    assert clinic.run("kiosk", "doctor").code == 1
    assert clinic.run("kiosk", "doctor", network=True).library == "1"


def test_a_folder_where_earlier_set_ups_kept_theirs_is_replaced(clinic: Clinic) -> None:
    (made,) = clinic.environments
    (clinic.root / ".venv").unlink()
    made.rename(clinic.root / ".venv")
    (clinic.root / ".venv" / "made-from.txt").unlink()
    ran = clinic.run("kiosk", "doctor")
    assert (ran.library, ran.err.splitlines()[-1]) == ("1", GOES_ON)
    clinic.needs("2")
    assert clinic.run("kiosk", "doctor", network=True).library == "2"
    assert (clinic.root / ".venv").is_symlink()
    assert len(clinic.environments) == 1
