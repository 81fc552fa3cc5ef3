# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked for before anything is downloaded, what is built, and what is said of failures."""

from __future__ import annotations

import ast
from collections.abc import Callable
from types import ModuleType, SimpleNamespace

import pytest

from tests.setup.clinic import SETUP, Clinic

Part = Callable[[str], ModuleType]


@pytest.fixture
def prepare(part: Part, clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The set-up of the small checkout, on a machine that has all packages."""
    prepare = part("prepare")
    clinic.needs("1")
    monkeypatch.setattr(prepare, "ROOT", clinic.root)
    monkeypatch.setenv("PATH", str(clinic.programs))
    monkeypatch.setattr(
        prepare.packages, "lacking_before_qt", lambda *_: prepare.packages.Lacking()
    )
    return prepare


def refuse(*_: object) -> None:
    pytest.fail("It would have downloaded something.")


def test_whoever_may_not_install_is_told_what_to_install_before_any_download(
    prepare: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = prepare.packages.Lacking(("libegl1", "python3.13-venv"), ("libspeechd2",))
    monkeypatch.setattr(prepare.packages, "lacking_before_qt", lambda *_: missing)
    monkeypatch.setattr(prepare, "build", refuse)
    assert prepare.main(["kiosk"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        *missing.lines(),
        "Nothing was downloaded. Install them, then try again with the same command.",
    ]


@pytest.mark.parametrize("made_for", ["kiosk", "voice", "camera", "check"])
def test_an_environment_goes_on_being_for_what_it_was(
    prepare: ModuleType, clinic: Clinic, monkeypatch: pytest.MonkeyPatch, made_for: str
) -> None:
    clinic.has(made_for, "exit 0")
    clinic.needs("2")
    built: list[str] = []
    monkeypatch.setattr(prepare, "build", lambda _checkout, purpose, *_: built.append(purpose))
    prepare.main(["kiosk"])
    assert built == [made_for]


@pytest.mark.parametrize(
    ("made_for", "ends"),
    [
        ("kiosk", [0, 1, 1, 1]),
        ("voice", [0, 0, 1, 1]),
        ("camera", [0, 0, 0, 1]),
        ("check", [0, 0, 0, 0]),
    ],
)
def test_what_was_set_up_for_more_serves_for_less_and_not_the_other_way_round(
    prepare: ModuleType,
    clinic: Clinic,
    monkeypatch: pytest.MonkeyPatch,
    made_for: str,
    ends: list[int],
) -> None:
    monkeypatch.setattr(prepare, "build", lambda *_: None)
    clinic.has(made_for, "exit 1")
    assert [prepare.main([each]) for each in ("kiosk", "voice", "camera", "check")] == ends


@pytest.mark.slow
def test_the_checks_do_not_run_with_libraries_that_lack_their_tools(
    prepare: ModuleType, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.has("check", "[[ $* != *mypy* ]]")
    clinic.needs("2")
    monkeypatch.setattr(prepare, "build", lambda *_: None)
    assert (prepare.main(["kiosk"]), prepare.main(["check"])) == (0, 1)


def test_a_folder_that_cannot_be_written_to_is_told_before_anything_is_done(
    prepare: ModuleType,
    clinic: Clinic,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(prepare.os, "access", lambda *_: False)
    monkeypatch.setattr(prepare.packages, "lacking_before_qt", refuse)
    assert prepare.main(["kiosk"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{clinic.root} cannot be written to, and the libraries belong there.",
        "Run this as the owner of that folder, or in a copy of it that is your own.",
    ]


def test_a_disk_that_is_nearly_full_is_told_before_any_download(
    prepare: ModuleType,
    part: Part,
    clinic: Clinic,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    building = part("building")
    usage = SimpleNamespace(free=300_000_000)
    monkeypatch.setattr(building.shutil, "disk_usage", lambda _: usage)
    monkeypatch.setattr(building, "_filled", refuse)
    assert prepare.main(["kiosk"]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == (
        f"The disk is nearly full: {clinic.root} has 300 MB free. Make room: it takes 700 MB."
    )
    assert clinic.environments == []


def test_a_disk_that_fills_up_while_libraries_are_unpacked_leaves_no_remains(
    prepare: ModuleType,
    part: Part,
    clinic: Clinic,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "/somewhere")

    monkeypatch.setattr(part("building"), "_made", full)
    assert prepare.main(["kiosk"]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == "/somewhere: No space left on device."
    assert clinic.environments == []


def test_packages_are_looked_for_again_on_another_machine(
    prepare: ModuleType, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []

    def lacking(*asked: object) -> object:
        looked.append(asked)
        return prepare.packages.Lacking()

    monkeypatch.setattr(prepare.packages, "lacking", lacking)
    clinic.has("kiosk", "exit 0")
    for machine in ("one", "other", "other"):
        monkeypatch.setattr(prepare.platform, "node", lambda machine=machine: machine)
        assert prepare.main(["kiosk"]) == 0
    assert len(looked) == 2


@pytest.mark.parametrize("arguments", [[], ["chekc"], ["kiosk", "check"]])
def test_anything_but_one_purpose_is_refused(prepare: ModuleType, arguments: list[str]) -> None:
    assert prepare.main(arguments) == 1


def test_the_python_of_ubuntu_22_04_can_read_the_set_up() -> None:
    """It runs it too, to say what to install."""
    for file in sorted(SETUP.glob("*.py")):
        ast.parse(file.read_text(), str(file), feature_version=(3, 10))
