# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies that a test may change, also where the checkout itself may only be read."""

import shutil
from pathlib import Path


def copied(folder: Path, target: Path) -> Path:
    """`folder` with all in it as `target`: its contents, and none of its permissions."""
    target.mkdir(parents=True)
    for each in folder.iterdir():
        if each.is_dir():
            copied(each, target / each.name)
        else:
            shutil.copyfile(each, target / each.name)
    return target
