# SPDX-License-Identifier: GPL-3.0-or-later
"""The package's own words, and what goes into it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import kiosk
from tests.deb.machine import DEB, ROOT

Part = Callable[[str], ModuleType]
needs_readelf = pytest.mark.skipif(shutil.which("readelf") is None, reason="it is not here")


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A version's folder with one compiled program in it, the place of its Python."""
    folder = tmp_path / "whole"
    (folder / "python").mkdir(parents=True)
    shutil.copy(Path(sys.executable).resolve(), folder / "python" / "python3.11")
    (folder / "python" / "script").write_text("#!/bin/sh\n")
    return folder


@needs_readelf
def test_the_package_says_its_name_version_and_needs(part: Part, whole: Path) -> None:
    text = part("control").control("1.2", "arm64", 400, whole / "python", whole)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert fields["Package"] == "aftercare-kiosk"
    assert (fields["Version"], fields["Architecture"]) == ("1.2", "arm64")
    depends = fields["Depends"].split(", ")
    assert depends[0].startswith("libc6 (>= 2.")
    # Without Xwayland the compositor of Debian 12 ends at once.
    for each in ("cage", "xwayland", "libpam-systemd", "libegl1", "libxkbcommon0", "libglib2.0-0"):
        assert each in depends
    assert not {each for each in depends if each.startswith("python")}
    assert "cups-client" in fields["Recommends"].split(", ")


@needs_readelf
def test_the_oldest_libc_is_the_newest_that_anything_asks_for(part: Part, whole: Path) -> None:
    control = part("control")
    program = whole / "python" / "python3.11"
    major, minor = control.oldest_libc([program]).split(".")
    assert (int(major), int(minor)) >= (2, 2)
    assert control.is_elf(program)
    assert not control.is_elf(whole / "python" / "script")


@needs_readelf
def test_a_part_of_qt_that_is_needed_and_left_out_stops_the_package(
    part: Part, whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    control = part("control")
    monkeypatch.setattr(control, "needed", lambda _: {"libQt6Gui.so.6", "libEGL.so.1", "libc.so.6"})
    with pytest.raises(control.PartLeftOut, match=r"others need: libQt6Gui\.so\.6\.$"):
        control.asked_outside([whole / "python" / "python3.11"], [])


@needs_readelf
def test_what_others_of_the_package_ask_for_counts_too(
    part: Part, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    control = part("control")
    first, second = tmp_path / "libfirst.so.1", tmp_path / "libsecond.so.2"
    asks = {first: {"libsecond.so.2", "libEGL.so.1"}, second: {"libz.so.1", "libc.so.6"}}
    monkeypatch.setattr(control, "needed", lambda files: set().union(*(asks[f] for f in files)))
    assert control.asked_outside([first], [first, second]) == {"libEGL.so.1", "libz.so.1"}


def test_the_package_has_the_program_s_version(part: Part) -> None:
    assert part("packing").version() == kiosk.__version__


def test_what_is_left_out_is_never_what_the_kiosk_loads(part: Part, tmp_path: Path) -> None:
    kept = [
        "libraries/PySide6/QtQuick.abi3.so",
        "libraries/PySide6/Qt/lib/libQt6Quick.so.6",
        "libraries/PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "libraries/PySide6/Qt/plugins/platforms/libqwayland.so",
        "libraries/PySide6/Qt/qml/QtQuick/qmldir",
        "libraries/kiosk/resources/fonts/NotoSans-Regular.ttf",
        "python/lib/python3.11/hashlib.py",
    ]
    gone = [
        "libraries/PySide6/QtQuick.pyi",
        "libraries/PySide6/qmllint",
        "libraries/PySide6/Qt/lib/libQt63DCore.so.6",
        "libraries/kiosk/resources/deb/build",
        "python/lib/python3.11/test/regrtest.py",
    ]
    for name in (*kept, *gone):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    contents = part("contents")
    contents.leave_out(tmp_path)
    assert [name for name in kept if not (tmp_path / name).exists()] == []
    assert [name for name in gone if (tmp_path / name).exists()] == []


def test_files_that_are_the_same_take_their_room_once(part: Part, tmp_path: Path) -> None:
    for name, content in (("a", b"x"), ("b", b"x"), ("c", b"y")):
        (tmp_path / name).write_bytes(content * 200_000)
    part("contents").share_twins(tmp_path)
    assert (tmp_path / "a").samefile(tmp_path / "b")
    assert not (tmp_path / "a").samefile(tmp_path / "c")
    assert (tmp_path / "b").read_bytes() == b"x" * 200_000


def test_other_files_have_another_fingerprint(part: Part, tmp_path: Path) -> None:
    fingerprint = part("contents").fingerprint
    (tmp_path / "a").write_text("one")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    (tmp_path / "a").write_text("two")
    assert fingerprint(tmp_path) != before


def test_a_version_starts_with_the_machine_s_settings_and_packs_if_there_are_some(
    tmp_path: Path,
) -> None:
    version = tmp_path / "versions" / "1.0"
    (version / "python" / "bin").mkdir(parents=True)
    shutil.copy(DEB / "version" / "run", version)
    python = version / "python" / "bin" / "python3"
    python.write_text('#!/bin/sh\nfor word; do echo "$word"; done\n')
    python.chmod(0o755)
    (tmp_path / "current").symlink_to("versions/1.0")
    clinic = tmp_path / "root" / "etc" / "aftercare-kiosk"
    start = ["-I", "-S", "-B", f"{version}/start.py"]
    assert said(tmp_path) == [*start, "check", "two words"]
    (clinic / "content").mkdir(parents=True)
    (clinic / "settings.yaml").touch()
    own = ["--settings", f"{clinic}/settings.yaml", "--content", f"{clinic}/content"]
    assert said(tmp_path) == [*start, *own, "check", "two words"]


def said(folder: Path) -> list[str]:
    done = subprocess.run(
        [folder / "current" / "run", "check", "two words"],
        env={"PATH": "/usr/bin:/bin", "AFTERCARE_KIOSK_ROOT": str(folder / "root")},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_a_version_starts_with_its_own_libraries_and_none_of_the_system_s(tmp_path: Path) -> None:
    libraries = tmp_path / "libraries" / "kiosk"
    libraries.mkdir(parents=True)
    (libraries / "cli.py").write_text("import sys\ndef main(): print(*sys.path, sep='\\n')\n")
    shutil.copy(DEB / "version" / "start.py", tmp_path)
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-B", tmp_path / "start.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = done.stdout.splitlines()
    assert paths[-1] == str(tmp_path / "libraries")
    assert not [path for path in paths if path.endswith(("site-packages", "dist-packages"))]
