# SPDX-License-Identifier: GPL-3.0-or-later
"""The real reader over made photographs; the answer is never milder than that to the label."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from kiosk.camera.frame_look import look_at
from kiosk.camera.label_reader import LabelReader
from kiosk.camera.ocr import MODELS
from kiosk.camera.read_words import FrameLook, ReadFlaw
from kiosk.camera.stills import Still
from kiosk.camera.straightening import Bend, bend_of
from tests.aftercare import real
from tests.camera.photographs import HEIGHT, WIDTH, Shot, photographs, taken
from tests.camera.reading import reader, results

SHOT = Shot("flat", 1, ("Aqua", "Glycerin", "Retinol", "Cetearyl Alcohol", "Parfum"), size=30)
"""A picture takes under one second; other programs may want the processors, too."""


def flat(shade: int) -> Still:
    return Still(bytes([shade]) * (WIDTH * HEIGHT * 3), WIDTH, HEIGHT)


def test_a_clear_label_is_read_name_by_name_with_a_box_on_each() -> None:
    read = reader().read(taken(SHOT), real.lexicon())
    assert read.flaw is None
    assert [word.text for word in read.words] == list(SHOT.names)
    assert all(word.sure for word in read.words)
    [aqua, glycerin, *_] = [word.boxes[0] for word in read.words]
    assert 0 < aqua.x < glycerin.x < 1
    assert 0 < aqua.y < HEIGHT / WIDTH


@pytest.mark.parametrize(
    ("still", "flaw"),
    [
        (flat(12), ReadFlaw.DARK),
        (flat(180), ReadFlaw.NO_WORDS),
        (taken(replace(SHOT, head="Apply to the skin every morning")), ReadFlaw.NO_LIST),
        (taken(replace(SHOT, light=1.6, paper=(140, 138, 130), glare=0.4, glare_strength=9000)),
         ReadFlaw.GLARE),
    ],
    ids=["dark", "nothing", "no list", "glare"],
)  # fmt: skip
def test_what_cannot_be_read_says_why(still: Still, flaw: ReadFlaw) -> None:
    read = reader().read(still, real.lexicon())
    assert (read.flaw, read.words) == (flaw, ())


def test_a_frame_says_what_to_do_with_the_bottle() -> None:
    sharp = taken(SHOT)
    assert look_at(sharp, sharp) is FrameLook.SHARP
    assert look_at(sharp, None) is FrameLook.MOVING
    assert look_at(taken(replace(SHOT, tilt=9)), sharp) is not FrameLook.DARK
    blurred = taken(replace(SHOT, blur=3, names=SHOT.names * 4))
    assert look_at(blurred, blurred) is FrameLook.MOVING
    assert look_at(flat(12), None) is FrameLook.DARK
    assert look_at(flat(180), flat(180)) is FrameLook.FAR
    lit = taken(replace(SHOT, paper=(150, 150, 150), glare=0.5, glare_strength=900))
    assert look_at(lit, lit) is FrameLook.GLARE


def test_lines_round_a_bottle_are_made_level_and_level_ones_left_alone() -> None:
    names = SHOT.names * 3
    assert bend_of(taken(replace(SHOT, names=names))) == Bend()
    assert bend_of(taken(replace(SHOT, names=names, curve=0.6))).sag < -0.008
    assert bend_of(taken(replace(SHOT, names=names, tilt=6))).slope > 0.05


def test_a_name_in_glare_is_not_taken_on_trust() -> None:
    lit = replace(SHOT, names=("Aqua", "Glycerin", "Squalane"), glare=0.35, glare_strength=120)
    read = reader().read(taken(lit), real.lexicon())
    assert not all(word.sure for word in read.words)


def test_the_second_picture_of_a_list_needs_no_heading() -> None:
    rest = taken(replace(SHOT, head="Squalane,"))
    assert reader().read(rest, real.lexicon()).flaw is ReadFlaw.NO_LIST
    more = reader().read(rest, real.lexicon(), number=1, more=True)
    assert [word.text for word in more.words] == ["Squalane", *SHOT.names]
    assert {word.still for word in more.words} == {1}


def test_reading_writes_no_file_and_opens_no_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    models = sorted((each.name, each.stat().st_mtime_ns) for each in MODELS.iterdir())
    assert LabelReader().read(taken(SHOT), real.lexicon()).words
    assert list(tmp_path.iterdir()) == []
    assert sorted((each.name, each.stat().st_mtime_ns) for each in MODELS.iterdir()) == models


def test_the_libraries_write_nothing_and_know_no_address_to_send_to(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    places = {"HOME": str(tmp_path), "TMPDIR": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    command = [sys.executable, "-c", "import onnxruntime, rapidocr, zxingcpp"]
    subprocess.run(command, env={**kept, **places}, cwd=tmp_path, check=True)
    assert list(tmp_path.rglob("*")) == []
    library = Path(onnxruntime.__file__).parent
    compiled = [file.read_bytes() for file in library.rglob("*.so*")]
    assert compiled
    assert not any(b"events.data.microsoft.com" in each for each in compiled)


def test_a_still_refuses_bytes_that_do_not_fit_it() -> None:
    with pytest.raises(ValueError, match="5 bytes are no 2 x 1 still"):
        Still(bytes(5), 2, 1)
    assert "pixels" not in repr(flat(1))


def test_the_photographs_are_the_same_each_time() -> None:
    [first, second] = [next(photographs(real.lexicon())) for _ in range(2)]
    assert first == second
    assert np.array_equal(taken(first).pixels, taken(second).pixels)


@pytest.mark.slow
def test_over_all_photographs_no_answer_is_milder_than_that_to_the_label() -> None:
    found = list(results(photographs(real.lexicon(), 6)))
    assert len(found) >= 60
    assert [(each.shot.kind, each.shot.seed) for each in found if each.milder] == []
    assert [(each.shot.kind, each.wrong) for each in found if each.wrong] == []
    plain = [each for each in found if each.shot.kind in ("flat", "curved", "tilted", "bottle")]
    names = sum(len(each.shot.names) for each in plain)
    assert sum(len(each.right) for each in plain) >= 0.98 * names
