# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of file that the kiosk reads, by every name it has, is refused as a place to write."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import app
from kiosk.cli import main
from kiosk.machine import places
from tests.copies import copied
from tests.hostile.commands import SMALL, files_below

PACK = "microneedling"


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> app.Kiosk:
    """A kiosk that reads copies alone. The pictures of its pack and its settings lie elsewhere."""
    root = tmp_path_factory.mktemp("clinic")
    content = copied(places.content(), root / "content")
    (content / PACK / "pictures").rename(root / "drawn")
    (content / PACK / "pictures").symlink_to(root / "drawn", target_is_directory=True)
    settings = (content / "clinic" / "settings.yaml").rename(root / "settings.yaml")
    resources = copied(places.resources(), root / "resources")
    return replace(app.load(content, settings), resources=resources)


def kinds(*folders: Path) -> Iterator[Path]:
    """One file of each kind that lies in each folder."""
    seen = set()
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and (file.parent, file.suffix) not in seen:
                seen.add((file.parent, file.suffix))
                yield file


def as_it_is(file: Path, _: Path) -> Path:
    return file


def roundabout(file: Path, _: Path) -> Path:
    return file.parent / ".." / file.parent.name / file.name


def relative(file: Path, _: Path) -> Path:
    return Path(os.path.relpath(file))


def by_a_link(file: Path, folder: Path) -> Path:
    link = folder / "link.pdf"
    link.unlink(missing_ok=True)
    link.symlink_to(file)
    return link


def by_a_link_to_its_folder(file: Path, folder: Path) -> Path:
    link = folder / "folder"
    link.unlink(missing_ok=True)
    link.symlink_to(file.parent, target_is_directory=True)
    return link / file.name


def by_a_second_name(file: Path, folder: Path) -> Path:
    name = folder / "second.pdf"
    name.unlink(missing_ok=True)
    name.hardlink_to(file)
    return name


SPELLINGS = (
    *(as_it_is, roundabout, relative, by_a_link, by_a_link_to_its_folder, by_a_second_name),
)
Spelling = Callable[[Path, Path], Path]


@pytest.mark.parametrize("spelled", SPELLINGS)
def test_each_kind_of_file_is_known_by_any_name(
    clinic: app.Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spelled: Spelling
) -> None:
    monkeypatch.chdir(tmp_path)
    drawn = clinic.content.parent / "drawn"
    files = [*kinds(clinic.content, clinic.resources, drawn), clinic.settings_file]
    assert len(files) > 20
    unknown = [file for file in files if not clinic.reads(spelled(file, tmp_path))]
    assert unknown == []


def test_the_program_itself_is_known_too(clinic: app.Kiosk, tmp_path: Path) -> None:
    files = list(kinds(places.package()))
    assert {".py", ".qml"} <= {file.suffix for file in files}
    assert [file for file in files if not clinic.reads(by_a_link(file, tmp_path))] == []


def test_a_file_of_nobody_and_one_that_is_not_there_are_free(
    clinic: app.Kiosk, tmp_path: Path
) -> None:
    (tmp_path / "sheet.pdf").write_bytes(b"%PDF-")
    assert not clinic.reads(tmp_path / "sheet.pdf")
    assert not clinic.reads(clinic.content / PACK / "sheet.pdf")


def test_links_that_lead_in_circles_are_walked_once(clinic: app.Kiosk, tmp_path: Path) -> None:
    content = copied(clinic.content / PACK, tmp_path / "content" / PACK).parent
    (content / PACK / "round").symlink_to(content, target_is_directory=True)
    (tmp_path / "sheet.pdf").write_bytes(b"%PDF-")
    assert not replace(clinic, content=content).reads(tmp_path / "sheet.pdf")


def read_by(clinic: app.Kiosk, visit: Path) -> list[Path]:
    return [
        visit,
        clinic.settings_file,
        clinic.content / PACK / "waits.yaml",
        clinic.content.parent / "drawn" / "disc-1-1.svg",
        clinic.content / "examples" / "scalp.yaml",
        clinic.resources / "fonts" / "NotoSans-Bold.ttf",
        clinic.resources / "icons" / "check.svg",
    ]


@pytest.mark.slow
@pytest.mark.parametrize("command", ["sheet", "screenshots"])
@pytest.mark.parametrize("spelled", SPELLINGS)
def test_a_command_writes_over_nothing_that_it_reads(
    clinic: app.Kiosk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    spelled: Spelling,
    command: str,
) -> None:
    monkeypatch.setattr(places, "resources", lambda: clinic.resources)
    visit = tmp_path / "visit.yaml"
    visit.write_text(SMALL)
    where = ("--content", str(clinic.content), "--settings", str(clinic.settings_file))
    for number, file in enumerate(read_by(clinic, visit)):
        before = {**files_below(clinic.content.parent), visit: visit.read_bytes()}
        folder = tmp_path / str(number)
        folder.mkdir()
        output = spelled(file, folder)
        if command == "sheet":
            arguments = ["sheet", str(visit), "-o", str(output)]
            told = f"--output: {output} is what the sheet is made from. Name another file.\n"
        else:
            picture = folder / "01-home.png"
            picture.symlink_to(output.absolute())
            arguments = ["screenshots", str(folder), "--visit", str(visit)]
            told = f"{picture} is a file of the kiosk. Name another folder.\n"
        assert main([*arguments, *where]) == 2
        assert tuple(capsys.readouterr()) == ("", told)
        assert {**files_below(clinic.content.parent), visit: visit.read_bytes()} == before
