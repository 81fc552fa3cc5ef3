# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine of the test's own, in a folder, with versions of a kiosk that runs or does not."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEB = ROOT / "resources" / "deb"
FILES = DEB / "files"
VERSIONS = FILES / "usr" / "sbin" / "aftercare-kiosk-versions"
_KIOSK = """\
#!/bin/sh
echo "$(basename "$(dirname "$(readlink -f "$0")")") $*" >> "$AFTERCARE_KIOSK_ROOT/asked"
grep -qs "^no $1$" "$(dirname "$0")/wrong" && { echo "MISSING Fonts: None."; exit 1; }
exit 0
"""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Machine:
    """A machine below `root`, as the package has laid it out."""

    root: Path

    @property
    def place(self) -> Path:
        return self.root / "usr" / "lib" / "aftercare-kiosk"

    @property
    def clinic(self) -> Path:
        return self.root / "etc" / "aftercare-kiosk"

    def unpack(self, number: str, *, wrong: str = "") -> Path:
        """A version as the package manager lays it down: the one before goes in the same step.

        `wrong` is a command that fails in it.
        """
        shutil.rmtree(self.place / "packaged", ignore_errors=True)
        folder = self.place / "packaged" / number
        content = folder / "libraries" / "kiosk" / "content"
        (content / "clinic").mkdir(parents=True)
        (content / "clinic" / "settings.yaml").write_text("name: Example Clinic\n")
        (content / "pack.yaml").write_text(f"version: {number}\n")
        (folder / "about").write_text(f"aftercare-kiosk {number} {wrong}\n")
        (folder / "run").write_text(_KIOSK)
        (folder / "run").chmod(0o755)
        if wrong:
            (folder / "wrong").write_text(f"no {wrong}\n")
        return folder

    def versions(self, *arguments: str) -> Ran:
        """The command `aftercare-kiosk-versions`."""
        done = subprocess.run(
            ["sh", VERSIONS, *arguments],
            env={**os.environ, "AFTERCARE_KIOSK_ROOT": str(self.root)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    def take(self, number: str, *, wrong: str = "") -> Ran:
        return self.versions("take", str(self.unpack(number, wrong=wrong)))

    def link(self, name: str) -> str:
        """The version that `current` or `previous` leads to; "" for none."""
        link = self.place / name
        return link.resolve(strict=True).name if link.is_symlink() else ""

    @property
    def in_use(self) -> tuple[str, str]:
        return self.link("current"), self.link("previous")

    @property
    def kept(self) -> set[str]:
        return {folder.name for folder in (self.place / "versions").iterdir()}

    def asked(self) -> list[str]:
        """What each version was asked, in order."""
        return (self.root / "asked").read_text().splitlines()
