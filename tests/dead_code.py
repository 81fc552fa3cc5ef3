# SPDX-License-Identifier: GPL-3.0-or-later
"""Code that nothing uses, by vulture: python -m tests.dead_code

The kiosk has to use its own names itself: what tests alone call is dead. QML reads names of Python,
and a reason names the words it is told in; vulture, which reads Python alone, is handed both.
The names that others ask for (Qt, PDF, whoever reads a pack) stand in `pyproject.toml`.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from vulture import Vulture

from kiosk.aftercare.reasons import ReasonKind

ROOT = Path(__file__).parents[1]
_COMMENT = re.compile(r"//.*")
_MEMBER = re.compile(r"\.([A-Za-z_]\w*)")
_HUMP = re.compile(r"[A-Z]")


def settings() -> dict[str, Any]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: dict[str, Any] = project["tool"]["vulture"]
    return found


def names_in_qml(files: Iterable[Path]) -> set[str]:
    """Every name after a dot, as a slot is written and as a field is: `nextWords`, `next_words`."""
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    names = set(_MEMBER.findall(_COMMENT.sub("", text)))
    return names | {_HUMP.sub(lambda hump: f"_{hump[0].lower()}", name) for name in names}


def unused(root: Path, **ignored: list[str]) -> Iterator[Any]:
    """What the kiosk does not use, then what of the tests nothing uses: items of vulture."""
    vulture = Vulture(**ignored)
    vulture.used_names.update(names_in_qml((root / "kiosk").rglob("*.qml")))
    vulture.used_names.update(kind.value for kind in ReasonKind)
    for folders in (("kiosk", "resources"), ("tests",)):
        vulture.scavenge(root / folder for folder in folders)
        for item in vulture.get_unused_code():
            if item.filename.relative_to(root).parts[0] in folders:
                yield item


def main(root: Path = ROOT) -> int:
    found = [
        f"{item.filename.relative_to(root)}:{item.first_lineno}: {item.message}"
        for item in unused(root, **settings())
    ]
    print("\n".join(found) or "Every name is used.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
