# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages of the system: their names, and their installation where that is allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.setup.clinic import program

Part = Callable[[str], ModuleType]


@pytest.fixture
def packages(part: Part) -> ModuleType:
    return part("packages")


def apt(programs: Path, *candidates: str) -> Path:
    """An apt that has these packages, and the log of what it was asked to do."""
    log = programs / "log"
    program(programs, "apt-get", f'echo "$*" >> {log}')
    program(
        programs,
        "apt-cache",
        f'[[ $LC_ALL == C ]] || exit 1; known=" {" ".join(candidates)} "\n'
        "for name in ${@:2}; do\n"
        "    candidate='(none)'; [[ $known == *\" $name \"* ]] && candidate=1\n"
        '    printf \'%s:\\n  Installed: (none)\\n  Candidate: %s\\n\' "$name" "$candidate"\n'
        "done",
    )
    program(programs, "env", 'shift; exec "$@"')
    return log


def found_in_turn(*found: object) -> Callable[[], object]:
    """What is missing at each look; the last one stays."""
    turns: Iterator[object] = iter(found)
    return lambda: next(turns, found[-1])


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libpulse.so.0", "libpulse0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ],
)
def test_a_library_is_told_as_its_package(packages: ModuleType, library: str, package: str) -> None:
    assert packages.packages_of([library]) == {package}


def test_what_is_missing_before_qt_is_here_is_told_with_the_names_of_this_system(
    packages: ModuleType, part: Part, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apt(programs, "libglib2.0-0", "libglib2.0-0t64", "libcups2t64", "cups-client")
    monkeypatch.setattr(packages.libraries, "NEEDED", ("libc.so.6", "libunheard-of.so.1"))
    monkeypatch.setattr(packages.libraries, "WANTED", ("libunheard-of.so.2",))
    monkeypatch.setattr(packages, "_NAMED_OTHERWISE", {"libunheard-of.so.1": "libglib2.0-0"})
    monkeypatch.setattr(packages, "_by_rule", lambda _: "libcups2")
    missing = packages.lacking_before_qt("kiosk", part("pythons").NONE)
    assert list(missing.lines()) == [
        "The kiosk cannot run here yet. These packages of the system are missing:",
        "    libglib2.0-0t64 python3.11 python3.11-venv",
        "On Debian and Ubuntu: sudo apt-get install libglib2.0-0t64 python3.11 python3.11-venv",
        "On Ubuntu 22.04, python3.11 is in universe: sudo add-apt-repository universe",
        "Some things will not work here (printing, reading aloud, some tests). Missing:",
        "    cups-client libcups2t64",
        "On Debian and Ubuntu: sudo apt-get install cups-client libcups2t64",
    ]


def test_a_machine_with_everything_lacks_nothing(
    packages: ModuleType, part: Part, programs: Path, tmp_path: Path
) -> None:
    program(programs, "ldd", "echo '\tstatically linked'")
    program(programs, "lp", "exit 0")
    assert packages.lacking("kiosk", tmp_path).nothing
    assert packages.lacking_before_qt("kiosk", part("pythons").Python("python3")).nothing


def test_the_checks_want_programs_that_the_kiosk_does_not(
    packages: ModuleType, programs: Path, tmp_path: Path
) -> None:
    assert packages.lacking("kiosk", tmp_path).wanted == ("cups-client",)
    assert {"libjaxb-java", "poppler-utils"} < set(packages.lacking("check", tmp_path).wanted)


def test_installing_goes_on_until_nothing_is_missing(
    packages: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = apt(programs, "libegl1", "libglib2.0-0t64", "libcups2t64", "libpulse0")
    monkeypatch.setattr(packages.os, "geteuid", lambda: 0)
    first = packages.Lacking(("libegl1", "libglib2.0-0"), ("libcups2",))
    uncovered = packages.Lacking(("libpulse0",))
    said: list[str] = []
    find = found_in_turn(first, uncovered, packages.Lacking())
    assert packages.install_until_complete(find, said.append).nothing
    install = "install -q -q -y --no-install-recommends -o DPkg::Lock::Timeout=300"
    assert log.read_text().splitlines() == [
        "-q -q update",
        f"{install} libegl1 libglib2.0-0t64",
        f"{install} libcups2t64",
        "-q -q update",
        f"{install} libpulse0",
    ]
    assert said == [
        "Setting up: packages of the system: libegl1 libglib2.0-0 libcups2",
        "Setting up: packages of the system: libpulse0",
    ]


def test_what_cannot_be_had_is_left_over_and_asked_for_once(
    packages: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = apt(programs, "libegl1")
    monkeypatch.setattr(packages.os, "geteuid", lambda: 0)
    missing = packages.Lacking((), ("unheard-of",))
    said: list[str] = []
    assert packages.install_until_complete(found_in_turn(missing), said.append) == missing
    assert log.read_text() == "-q -q update\n"
    assert len(said) == 1


def test_nothing_is_installed_without_permission(
    packages: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = apt(programs, "libegl1")
    program(programs, "sudo", "exit 1")
    monkeypatch.setattr(packages.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(packages.sys.stdin, "isatty", lambda: False)
    missing = packages.Lacking(("libegl1",))
    assert packages.install_until_complete(found_in_turn(missing), pytest.fail) == missing
    assert not log.exists()


def test_sudo_that_asks_nothing_is_used(
    packages: ModuleType, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = apt(programs, "libegl1")
    program(programs, "true", "exit 0")
    program(programs, "sudo", '[[ $1 == -n ]] || exit 1; shift; exec "$@"')
    monkeypatch.setattr(packages.os, "geteuid", lambda: 1000)
    find = found_in_turn(packages.Lacking(("libegl1",)), packages.Lacking())
    packages.install_until_complete(find, lambda _: None)
    assert "libegl1" in log.read_text()
