# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that nobody may read, that are none, or that hold what they must not: each at its line, and
no kiosk starts on them."""

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kiosk import app
from kiosk.cli import main
from kiosk.machine import log, places
from kiosk.packs import Drawable, check
from kiosk.screens import window
from tests.copies import copied
from tests.packs.small_pack import (
    DRAWING,
    SMALL_SETTINGS,
    SMALL_VISIT,
    replaced,
    write_pack,
)

LINE = re.compile(r"[^:]+:[1-9]\d*:[1-9]\d*: (\S.*: )?\S.*[.?] \S.*[.?]")
PICTURE = "pictures/day-1-2.svg"
FILES = ("pack/waits.yaml", "pack/pack.yaml", "clinic/settings.yaml", "examples/a.yaml")
SVG = 'xmlns="http://www.w3.org/2000/svg"'


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small sound content folder, named as somebody beside it names it."""
    monkeypatch.chdir(tmp_path)
    folder = Path("content")
    write_pack(folder / "pack")
    for name, text in (("clinic/settings.yaml", SMALL_SETTINGS), ("examples/a.yaml", SMALL_VISIT)):
        (folder / name).parent.mkdir()
        (folder / name).write_text(text, encoding="utf-8")
    assert [str(problem) for problem in check(folder)] == []
    return folder


def unreadable(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def refuse(path: Path, *rest: str, **named: str) -> object:
        if path == file:
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *rest, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)


def a_folder(file: Path, _: pytest.MonkeyPatch) -> None:
    file.unlink()
    file.mkdir()


def a_link_to_nowhere(file: Path, _: pytest.MonkeyPatch) -> None:
    file.unlink()
    file.symlink_to("nowhere")


def a_pipe(file: Path, _: pytest.MonkeyPatch) -> None:
    file.unlink()
    os.mkfifo(file)


Break = Callable[[Path, pytest.MonkeyPatch], None]


@pytest.mark.parametrize(
    ("spoil", "wrong"),
    [
        (unreadable, "the file cannot be read: Permission denied. Let the kiosk read it."),
        (a_folder, "this is a folder. Put a file in its place, or name one."),
        (a_link_to_nowhere, "the file is missing. Write {name}."),
        (a_pipe, "this is a device, not a file. Put a file in its place, or name one."),
    ],
)
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_read_is_named(
    content: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    spoil: Break,
    wrong: str,
) -> None:
    spoil(content / name, monkeypatch)
    assert main(["check", str(content)]) == 1
    told, nothing = capsys.readouterr()
    first = f"{content / name}:1:1: {wrong.format(name=Path(name).name)}"
    assert first in told.splitlines()
    assert all(LINE.fullmatch(line) for line in told.splitlines()), told
    assert nothing == ""


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("hello", "its XML breaks in line 1: syntax error. Save it as SVG again."),
        ("", "its XML breaks in line 1: no element found. Save it as SVG again."),
        ("<html/>", "it is not an SVG. Save it as plain SVG."),
        ("<svg/>", "it is not an SVG. Save it as plain SVG."),
        (
            f'<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><svg {SVG}>&b;</svg>',
            "it declares an entity. Save it as plain SVG.",
        ),
        (
            f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg {SVG}>&a;</svg>',
            "it declares an entity. Save it as plain SVG.",
        ),
        (DRAWING + " " * 1024 * 1024, "it is over 1 MiB. Draw it with fewer shapes."),
    ],
)
def test_a_picture_that_is_no_plain_drawing_is_named_at_its_line(
    content: Path, text: str, wrong: str
) -> None:
    (content / "pack" / PICTURE).write_text(text, encoding="utf-8")
    assert said(content) == [f'content/pack/pictures.yaml:6:6: day: "day-1-2.svg": {wrong}']


@pytest.mark.parametrize(
    ("spoil", "wrong"),
    [
        (unreadable, "it cannot be read: Permission denied. Let the kiosk read it."),
        (a_folder, "it is not a file. Put a drawing in its place."),
        (a_pipe, "it is not a file. Put a drawing in its place."),
        (
            a_link_to_nowhere,
            "not in the folder pictures. Put it there, or correct the name.",
        ),
    ],
)
def test_a_picture_that_cannot_be_read_is_named_at_its_line(
    content: Path, monkeypatch: pytest.MonkeyPatch, spoil: Break, wrong: str
) -> None:
    spoil(content / "pack" / PICTURE, monkeypatch)
    assert said(content) == [f'content/pack/pictures.yaml:6:6: day: "day-1-2.svg": {wrong}']


@pytest.mark.parametrize("spoil", [unreadable, a_folder, a_link_to_nowhere, a_pipe])
def test_an_icon_that_cannot_be_shown_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: Break
) -> None:
    resources = with_drawings(tmp_path)
    spoil(resources / "icons" / "flask-conical.svg", monkeypatch)
    monkeypatch.setattr(places, "resources", lambda: resources)
    problems = app.check(places.content())
    assert problems
    assert all(
        LINE.fullmatch(line) and '"flask-conical" is not an icon' in line for line in problems
    )


@pytest.mark.parametrize("folder", ["screen", "paper"])
@pytest.mark.parametrize("spoil", [unreadable, a_folder, a_link_to_nowhere, a_pipe])
def test_a_pictograph_that_cannot_be_shown_or_printed_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: Break, folder: str
) -> None:
    resources = with_drawings(tmp_path)
    spoil(resources / "pictographs" / folder / "runner.svg", monkeypatch)
    monkeypatch.setattr(places, "resources", lambda: resources)
    problems = app.check(places.content())
    assert problems
    assert all(LINE.fullmatch(line) and '"runner" is not a picture' in line for line in problems)


def with_drawings(folder: Path) -> Path:
    """Resources with nothing but icons and pictographs."""
    for name in ("icons", "pictographs"):
        copied(places.resources() / name, folder / name)
    return folder


def test_without_any_icon_each_name_of_one_is_a_problem(content: Path) -> None:
    found = check(content, Drawable(frozenset(), frozenset()))
    assert {problem.path.rpartition(".")[2] for problem in found} == {"icon"}


def test_a_pack_whose_folder_or_cover_is_lost_is_not_passed_over(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pack(content / "other", {"pack.yaml": None})
    (content / "other" / "pack.yaml").symlink_to("nowhere")
    assert "content/other/pack.yaml:1:1: the file is missing. Write pack.yaml." in said(content)
    scanned = os.scandir

    def closed(path: str) -> object:
        if str(path).endswith("other"):
            raise PermissionError(13, "Permission denied", str(path))
        return scanned(path)

    monkeypatch.setattr(os, "scandir", closed)
    wanted = "content/other:1:1: this folder cannot be read: Permission denied. "
    assert f"{wanted}Let the kiosk read it." in said(content)


@pytest.mark.parametrize("year", ["9999", "10000", "2100", "1999", "0000"])
@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("clinic/settings.yaml", "checked-on: 2026-11-02", "checked-on: {}-11-02"),
        ("examples/a.yaml", "at: 2026-11-23T15:00", "at: {}-11-23T15:00"),
        ("examples/a.yaml", "next_visit: 2027-01-11T10:00", "next_visit: {}-01-11T10:00"),
        ("pack/approval.yaml", "approved-on: null", "approved-on: {}-01-11"),
        ("pack/approval.yaml", "review-by: null", "review-by: {}-01-11"),
    ],
)
def test_a_year_far_away_is_named_at_its_line(
    content: Path, file: str, old: str, new: str, year: str
) -> None:
    text = (content / file).read_text(encoding="utf-8")
    (content / file).write_text(replaced(text, old, new.format(year)), encoding="utf-8")
    lines = said(content)
    key = new.partition(":")[0]
    [line] = [line for line in lines if re.match(rf"{content / file}:\d+:\d+: \S*{key}: ", line)]
    assert "is too far away." in line or "is not a d" in line or "of the calendar." in line
    assert all(LINE.fullmatch(line) for line in lines)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What staff read in place of the kiosk, which must not open."""
    lines: list[str] = []

    def show(problems: Sequence[str], *_: object, **__: object) -> int:
        lines.extend(problems)
        return 1

    monkeypatch.setattr(log, "set_up", lambda _: None)
    monkeypatch.setattr(log, "catch_faults", lambda _: None)
    monkeypatch.setattr(window, "run", lambda *_, **__: pytest.fail("it started"))
    monkeypatch.setattr(window, "show_problems", show)
    return lines


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("pictures/outline-patch-day-1.svg", "</svg>", ""),
        ("pictures/disc-1-1.svg", "<svg ", "<html "),
        ("waits.yaml", "icon: flask", "icon: flaks"),
        ("pictures.yaml", "disc-{tone}-{day}.svg", "disk-{tone}-{day}.svg"),
    ],
)
def test_no_kiosk_starts_on_a_broken_reference(
    tmp_path: Path, shown: list[str], name: str, old: str, new: str
) -> None:
    content = copied(places.content(), tmp_path / "content")
    file = content / "microneedling" / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert main(["--content", str(content)]) == 1
    assert shown == list(app.check(content))
    assert len(shown) == 1
    assert LINE.fullmatch(shown[0])


def test_a_font_that_goes_while_the_kiosk_starts_is_a_problem_and_no_fault(
    shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: object) -> tuple[str, ...]:
        raise FileNotFoundError("The font x.ttf is missing from fonts.")

    def run(*_: object, prove: Callable[[], Sequence[str]], **__: object) -> int:
        shown.extend(prove())
        return 1

    monkeypatch.setattr(app.Kiosk, "flaws", gone)
    monkeypatch.setattr(window, "run", run)
    assert main(["--windowed"]) == 1
    assert shown == ["The font x.ttf is missing from fonts."]


def said(content: Path) -> list[str]:
    return [str(problem) for problem in check(content)]
