# SPDX-License-Identifier: GPL-3.0-or-later
"""Every note beside an ingredient of the pack holds."""

import pytest

from tests.aftercare import real
from tests.aftercare.labels import judged, looked_up, plain, why
from tests.aftercare.labels.traps import TRAPS, Trap


def test_every_note_of_the_pack_has_a_trap() -> None:
    names = real.guidance().lexicon.ingredients
    noted = {entry.name for entry in names if entry.note and entry.source == "clinic"}
    assert noted <= {trap.ingredient for trap in TRAPS}


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: f"{trap.ingredient}: {trap.text[-30:]}")
def test_a_noted_trap_is_answered_as_its_note_says(trap: Trap) -> None:
    if trap.product:
        verdict = judged(trap.product, trap.text, areas=trap.areas)
    else:
        verdict = looked_up(trap.text, areas=trap.areas)
    assert plain(verdict.told) == trap.told, verdict
    assert not trap.says or trap.says in why(verdict)
    assert trap.not_a not in {one.class_id for one in verdict.matched}


def test_the_traps_name_only_classes_of_the_pack() -> None:
    known = {entry.id for entry in real.guidance().lexicon.classes}
    assert {trap.not_a for trap in TRAPS} - {""} <= known


def test_a_peel_off_product_makes_its_film_former_a_strip() -> None:
    for name in ("Peel-off gel", "Gel, peel off"):
        verdict = judged(name, "Aqua, Glycerin, Panthenol, Polyvinyl Alcohol")
        film = next(one for one in verdict.matched if one.name == "Polyvinyl Alcohol")
        assert film.class_id == "pore-strip"
