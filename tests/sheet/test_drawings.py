# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.machine.places import resources
from kiosk.sheet.engine import art
from kiosk.sheet.engine.paths import operators


def test_every_icon_can_be_drawn() -> None:
    icons = sorted((resources() / "icons").glob("*.svg"))
    assert len(icons) > 20
    for icon in icons:
        assert len(art.read(icon).packed) > 20


def test_relative_and_absolute_paths_draw_the_same() -> None:
    absolute = operators("M1 2L3 4H5V6C7 8 9 10 11 12S13 14 15 16Q17 18 19 20T21 22Z")
    relative = operators("m1 2l2 2h2v2c2 2 4 4 6 6s2 2 4 4q2 2 4 4t2 2z")
    assert absolute == relative
    assert [line.split()[-1] for line in absolute] == list("mlllcccch")


def test_a_move_with_more_points_goes_on_with_lines() -> None:
    assert operators("M0 0 1 1 2 0") == ["0 0 m", "1 1 l", "2 0 l"]


def test_a_full_circle_of_arcs_passes_through_its_four_ends() -> None:
    ends = [
        tuple(round(float(number)) for number in line.split()[-3:-1])
        for line in operators("M0 5A5 5 0 0 1 10 5A5 5 0 0 1 0 5")[1:]
    ]
    assert ends == [(5, 0), (10, 5), (5, 10), (0, 5)]


def test_the_flags_of_an_arc_may_touch_the_next_number() -> None:
    assert operators("M0 0a1 1 0 0110 0") == operators("M0 0a1 1 0 0 1 10 0")


def test_an_arc_too_small_for_its_ends_grows_to_reach_them() -> None:
    last = operators("M0 0A1 1 0 0 1 10 0")[-1].split()
    assert [float(last[4]), float(last[5])] == pytest.approx([10, 0], abs=1e-4)


@pytest.mark.parametrize("data", ["M0 0L1", "hello", "1 2 3", "M0 0 B 1"])
def test_what_is_no_path_is_refused(data: str) -> None:
    with pytest.raises(ValueError, match="path"):
        operators(data)


@pytest.mark.parametrize(
    ("inner", "message"),
    [
        ('<text x="1">no</text>', "<text> is not a shape"),
        ('<path d="M0 0L1 1" opacity="0.5"/>', "'opacity', which the sheet cannot draw"),
        ('<rect width="1" height="1" fill="url(#g)"/>', "is not a colour"),
    ],
)
def test_a_drawing_with_what_the_sheet_cannot_draw_is_refused_by_name(
    tmp_path: Path, inner: str, message: str
) -> None:
    file = tmp_path / "odd.svg"
    file.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inner}</svg>')
    with pytest.raises(ValueError, match=r"odd\.svg: .*") as raised:
        art.read(file)
    assert message in str(raised.value)
