# SPDX-License-Identifier: GPL-3.0-or-later
"""A small pack with what a form asks for: areas, a device, depths, an adjunct and factors."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.aftercare.guidance import Guidance
from kiosk.packs import read_pack
from tests.packs.small_pack import write_pack

FACTORS = """\
areas:
  - {id: face, label: Face}
  - {id: neck, label: Neck}
devices:
  - {id: pen, label: Pen}
depths:
  - {id: shallow, label: Up to 0.5, over-mm: null, up-to-mm: 0.5}
  - {id: medium, label: 0.5 to 1.0, over-mm: 0.5, up-to-mm: 1.0}
  - {id: deep, label: Over 1.0, over-mm: 1.0, up-to-mm: null}
adjuncts:
  - {id: prp, label: PRP}
factors:
  - id: cold-sores
    label: Cold sores before
    reason: Cold sores before
    effects: [{advice: [press]}]
  - id: skin-tone
    label: Skin tone
    reason: skin tone
    choices:
      - {id: II, label: II}
      - {id: III, label: III}
      - {id: IV, label: IV, effects: [{advice: [press]}]}
"""


@cache
def small_pack() -> Guidance:
    with TemporaryDirectory() as folder:
        return read_pack(write_pack(Path(folder) / "small", {"factors.yaml": FACTORS}))
