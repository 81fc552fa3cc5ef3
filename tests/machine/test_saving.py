# SPDX-License-Identifier: GPL-3.0-or-later
"""Files are written so that Windows can do it too: it moves no file that is open."""

import os
from pathlib import Path

import pytest

from kiosk.machine import saving


def open_files() -> set[str]:
    return {os.path.realpath(each) for each in Path("/proc/self/fd").iterdir()}


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="nothing tells what is open")
@pytest.mark.parametrize("before", [b"", b"the one before"])
def test_a_file_is_closed_before_it_takes_the_place_of_another(
    before: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved: list[str] = []
    replace = Path.replace

    def as_windows_does(part: Path, target: Path) -> Path:
        assert str(part) not in open_files()
        assert part.parent == target.parent
        moved.append(part.name)
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", as_windows_does)
    file = tmp_path / "sheet.pdf"
    if before:
        file.write_bytes(before)
    saving.write_whole(file, b"%PDF-")
    assert file.read_bytes() == b"%PDF-"
    assert list(tmp_path.iterdir()) == [file]
    assert [name.startswith(saving.PART) for name in moved] == [True]


def test_a_file_that_cannot_take_its_place_is_named_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_use(part: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied", str(part))

    monkeypatch.setattr(Path, "replace", in_use)
    file = tmp_path / "sheet.pdf"
    file.write_bytes(b"open in another program")
    with pytest.raises(PermissionError) as refused:
        saving.write_whole(file, b"%PDF-")
    assert refused.value.filename == str(file)
    assert list(tmp_path.iterdir()) == [file]
    assert file.read_bytes() == b"open in another program"
