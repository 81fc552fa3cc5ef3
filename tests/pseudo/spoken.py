# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk in a language that nobody speaks. Its pages as pictures, for people to look at:

python -m tests.pseudo.spoken FOLDER TEXT     every page, at so many per cent, and the sheet
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from kiosk import app
from kiosk.aftercare.case import make_rules
from kiosk.aftercare.consultation import Consultation
from kiosk.aftercare.plan.values import Plan
from kiosk.machine import places
from kiosk.visit.planning import Planned
from tests.pseudo.language import CODE, pseudo_pack, write_translation


def resources_in(folder: Path) -> Path:
    """What comes with the kiosk, and this language as its only translation."""
    for each in places.resources().iterdir():
        if each.name != "translations":
            (folder / each.name).symlink_to(each, target_is_directory=each.is_dir())
    (folder / "translations").mkdir()
    write_translation(folder / "translations")
    return folder


def spoken(resources: Path) -> app.Kiosk:
    """The kiosk with every pack in this language."""
    real = app.load()
    packs = {
        name: replace(pack, guidance=pseudo_pack(pack.guidance))
        for name, pack in real.packs.items()
    }
    settings = replace(real.settings, language=CODE)
    rules = {name: make_rules(pack.guidance, settings.clinic) for name, pack in packs.items()}
    return replace(real, packs=packs, rules=rules, settings=settings, resources=resources)


def example() -> Consultation:
    real = app.load()
    [treatment] = real.packs
    file = real.example(treatment)
    assert file is not None
    visit = real.planned(file).consultation
    return replace(visit, patient=replace(visit.patient, language=CODE))


def plan_of(kiosk: app.Kiosk, visit: Consultation) -> Plan:
    planned = kiosk.planning.planned(visit)
    assert isinstance(planned, Planned)
    return planned.plan


def main(folder: Path, text: int) -> None:
    with tempfile.TemporaryDirectory() as there:
        kiosk = spoken(resources_in(Path(there)))
        size = (1280, 800)
        app.screenshots(
            kiosk, example(), folder, size=size, text=text, theme="light", language=CODE
        )
        print_size = "large" if text == 200 else "clear"
        (folder / "sheet.pdf").write_bytes(kiosk.draw(plan_of(kiosk, example()), "a4", print_size))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
