# SPDX-License-Identifier: GPL-3.0-or-later
"""The version in use and the one before it: what is switched, when, and what stays."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.deb.machine import Machine


def test_the_first_version_is_used_once_it_is_seen_to_run(machine: Machine) -> None:
    assert machine.take("1.0").code == 0
    assert machine.in_use == ("1.0", "")
    assert [line.split()[1] for line in machine.asked()] == ["check", "doctor"]


@pytest.mark.parametrize("wrong", ["check", "doctor"])
def test_a_first_version_that_does_not_run_is_not_used(machine: Machine, wrong: str) -> None:
    ran = machine.take("1.0", wrong=wrong)
    assert ran.code == 1
    assert ran.err.splitlines() == [
        "aftercare-kiosk: version 1.0 does not run here:",
        "    MISSING Fonts: None.",
    ]
    assert machine.in_use == ("", "")
    assert machine.kept == set()


def test_an_upgrade_keeps_the_version_before_it_though_the_package_takes_its_files_away(
    machine: Machine,
) -> None:
    machine.take("1.0")
    assert machine.take("2.0").code == 0
    assert machine.in_use == ("2.0", "1.0")
    assert (machine.place / "previous" / "run").is_file()
    assert not (machine.place / "packaged" / "1.0").exists()


@pytest.mark.parametrize("wrong", ["check", "doctor"])
def test_a_new_version_that_does_not_run_leaves_the_one_in_use(
    machine: Machine, wrong: str
) -> None:
    machine.take("1.0")
    machine.take("2.0")
    ran = machine.take("3.0", wrong=wrong)
    assert ran.code == 1
    assert "aftercare-kiosk: the kiosk goes on with version 2.0." in ran.err.splitlines()
    assert machine.in_use == ("2.0", "1.0")
    assert machine.kept == {"1.0", "2.0"}


def test_only_one_version_before_is_kept(machine: Machine) -> None:
    for number in ("1.0", "2.0", "3.0"):
        machine.take(number)
    assert machine.in_use == ("3.0", "2.0")
    assert machine.kept == {"2.0", "3.0"}


def test_a_version_that_somebody_still_runs_is_kept(machine: Machine) -> None:
    machine.take("1.0")
    program = (machine.place / "current").resolve() / "program"
    shutil.copy(shutil.which("sleep") or "sleep", program)
    with subprocess.Popen([program, "60"]) as running:
        machine.take("2.0")
        machine.take("3.0")
        assert machine.kept == {"1.0", "2.0", "3.0"}
        running.kill()
    machine.take("4.0")
    assert machine.kept == {"3.0", "4.0"}


def test_the_files_are_shared_with_the_package_and_not_copied(machine: Machine) -> None:
    machine.take("1.0")
    packaged = machine.place / "packaged" / "1.0" / "run"
    assert packaged.samefile(machine.place / "current" / "run")


def test_taking_the_same_version_again_changes_nothing(machine: Machine) -> None:
    machine.take("1.0")
    machine.take("2.0")
    assert machine.take("2.0").code == 0
    assert machine.in_use == ("2.0", "1.0")
    assert machine.kept == {"1.0", "2.0"}


def test_another_package_of_the_same_number_gets_a_folder_of_its_own(machine: Machine) -> None:
    machine.take("1.0")
    folder = machine.unpack("1.0")
    (folder / "about").write_text("made anew\n")
    assert machine.versions("take", str(folder)).code == 0
    assert machine.in_use == ("1.0+", "1.0")


def test_rolling_back_goes_one_version_back_and_once_more_forward_again(machine: Machine) -> None:
    machine.take("1.0")
    machine.take("2.0")
    ran = machine.versions("rollback")
    assert (ran.code, ran.err) == (0, "aftercare-kiosk: version 1.0 is in use.\n")
    assert machine.in_use == ("1.0", "2.0")
    assert machine.versions("rollback").code == 0
    assert machine.in_use == ("2.0", "1.0")


def test_a_machine_that_was_rolled_back_stays_so_when_the_package_is_set_up_again(
    machine: Machine,
) -> None:
    machine.take("1.0")
    machine.take("2.0")
    machine.versions("rollback")
    assert machine.take("2.0").code == 0
    assert machine.in_use == ("1.0", "2.0")


def test_there_is_no_way_back_to_a_version_that_does_not_run(machine: Machine) -> None:
    machine.take("1.0")
    machine.take("2.0")
    (machine.place / "previous" / "wrong").write_text("no doctor\n")
    assert machine.versions("rollback").code == 1
    assert machine.in_use == ("2.0", "1.0")


def test_without_a_version_before_there_is_no_way_back(machine: Machine) -> None:
    machine.take("1.0")
    ran = machine.versions("rollback")
    assert (ran.code, ran.err) == (1, "aftercare-kiosk: there is no version before this one.\n")
    assert machine.in_use == ("1.0", "")


def test_both_versions_are_named(machine: Machine) -> None:
    machine.take("1.0")
    machine.take("2.0")
    assert machine.versions().out == "current 2.0\nprevious 1.0\n"


def test_the_clinic_gets_packs_of_its_own_with_its_settings_once(machine: Machine) -> None:
    machine.take("1.0")
    assert machine.versions("packs").code == 0
    own = machine.clinic / "content"
    assert (own / "pack.yaml").read_text() == "version: 1.0\n"
    assert (own / "clinic" / "settings.yaml").read_text() == "name: Clinic\n"
    assert own.resolve() == machine.root / "var" / "lib" / "aftercare-kiosk" / "content"
    machine.take("2.0")
    assert machine.versions("packs").code == 1
    assert (own / "pack.yaml").read_text() == "version: 1.0\n"


def test_there_are_no_packs_of_its_own_before_the_clinic_is_set_up(machine: Machine) -> None:
    machine.take("1.0")
    (machine.clinic / "settings.yaml").unlink()
    ran = machine.versions("packs")
    assert (ran.code, "Set the kiosk up first" in ran.err) == (1, True)
    assert not (machine.clinic / "content").exists()


@pytest.mark.parametrize("words", [["back"], ["rollback", "2.0"], ["take"], [""]])
def test_what_it_does_not_know_it_answers_with_what_it_knows(
    machine: Machine, words: list[str]
) -> None:
    machine.take("1.0")
    ran = machine.versions(*words)
    assert ran.code == 2
    assert ran.err.startswith("aftercare-kiosk-versions            names them\n")
    assert machine.in_use == ("1.0", "")
