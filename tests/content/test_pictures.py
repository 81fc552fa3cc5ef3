# SPDX-License-Identifier: GPL-3.0-or-later
"""The pack says a picture for each of its waits, signs and advice."""

from collections import Counter
from pathlib import Path

import pytest

from kiosk.machine.places import resources
from kiosk.packs import Drawable, PackRefused, read_pack
from tests.aftercare import real
from tests.packs.small_pack import SMALL_PACK, replaced, write_pack

GUIDANCE = real.rules().guidance
KINDS = {
    "waits": [each.picture for each in GUIDANCE.waits],
    "signs": [each.picture for each in GUIDANCE.red_flags],
    "hopes": [each.picture for each in GUIDANCE.hopes],
    "advice": [each.picture for each in GUIDANCE.advice],
}
# What the three things show where it is of no pack: whom to call, an allergy, a product to ask of.
OURS = {"calling", "refused-bottle", "asked-bottle"}


@pytest.mark.parametrize("kind", KINDS)
def test_each_has_a_picture_and_no_two_of_a_kind_share_one(kind: str) -> None:
    shown = Counter(KINDS[kind])
    assert "" not in shown
    assert {name for name, count in shown.items() if count > 1} == set()


def test_every_picture_that_is_drawn_shows_something() -> None:
    drawn = {file.stem for file in (resources() / "pictographs" / "screen").glob("*.svg")}
    assert drawn == OURS.union(*KINDS.values())


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "waits.yaml",
            "    short: Heat\n",
            "    short: Heat\n    picture: runer\n",
            'waits.yaml:7:14: waits[0].picture: "runer" is not a picture that there is. '
            'Did you mean "runner"?',
        ),
        (
            "red-flags.yaml",
            "urgency: emergency",
            "urgency: emergency, picture: pian",
            'red-flags[1].picture: "pian" is not a picture that there is. Did you mean "pain"?',
        ),
    ],
)
def test_a_picture_that_there_is_not_is_refused_with_what_was_meant(
    tmp_path: Path, file: str, old: str, new: str, said: str
) -> None:
    folder = write_pack(tmp_path / "p", {file: replaced(SMALL_PACK[file], old, new)})
    known = Drawable(frozenset({"tube", "flask"}), frozenset({"runner", "pain"}))
    with pytest.raises(PackRefused) as refused:
        read_pack(folder, known)
    told = [str(each) for each in refused.value.problems]
    assert len(told) == 1
    assert said in told[0]
