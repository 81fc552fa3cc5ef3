# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the package: a folder that holds all of a version, and what joins it to the machine.

Standard library only. Besides Python 3.11 with pip it takes apt, dpkg-deb and readelf (binutils).
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import contents
import interpreter
from control import PartLeftOut, control

ARCHITECTURES = ("amd64", "arm64")
_TOOLS = {"dpkg-deb": "dpkg", "apt-get": "apt", "readelf": "binutils"}
_PLACE = "usr/lib/aftercare-kiosk/packaged"


def main(arguments: Sequence[str]) -> int:
    """Make one package and name its file; return the exit code."""
    asked = _parser().parse_args(arguments)
    missing = [package for tool, package in _TOOLS.items() if shutil.which(tool) is None]
    if missing:
        print(f"Install these first: {' '.join(missing)}", file=sys.stderr)
        return 1
    asked.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".deb-", dir=asked.output) as work:
        try:
            print(make(Path(work) / "root", asked))
        except (interpreter.NoPython, PartLeftOut) as error:
            print(error, file=sys.stderr)
            return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="build", description=__doc__)
    parser.add_argument("--architecture", choices=ARCHITECTURES, default=this_architecture())
    parser.add_argument("--python", type=Path, metavar="FOLDER")
    parser.add_argument("--camera", action="store_true")
    parser.add_argument("-o", "--output", type=Path, default=contents.ROOT / "dist")
    return parser


def this_architecture() -> str:
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(os.uname().machine, "")


def version() -> str:
    text = (contents.ROOT / "kiosk" / "__init__.py").read_text(encoding="utf-8")
    return re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)[0]


def make(root: Path, asked: argparse.Namespace) -> Path:
    """The package of what was asked for. `root` becomes the machine's root as it lays it out."""
    number, architecture = version(), asked.architecture
    whole = root / _PLACE / number
    whole.mkdir(parents=True)
    python = interpreter.bring(whole / "python", architecture, asked.python)
    lock = contents.ROOT / f"requirements{'-camera' if asked.camera else ''}.lock"
    contents.bring_libraries(whole / "libraries", architecture, python, lock)
    contents.bring_kiosk(whole / "libraries", whole)
    contents.leave_out(whole)
    contents.share_twins(whole)
    contents.compile_all(whole, compiler(whole, architecture, python))
    contents.plain_rights(whole)
    print_of_all = contents.fingerprint(whole)
    (whole / "about").write_text(f"aftercare-kiosk {number} {architecture} {print_of_all}\n")
    if architecture == this_architecture():
        prove(whole, number)
    lay_out(root)
    size = sum(file.stat().st_size // 1024 + 1 for file in contents.files(root))
    about = control(number, architecture, size, whole / "python", whole)
    describe(root, about, number)
    package = asked.output / f"aftercare-kiosk_{number}_{architecture}.deb"
    pack(root, package)
    return package


def compiler(whole: Path, architecture: str, python: str) -> Path:
    """A Python of the right version that runs here."""
    if architecture == this_architecture():
        return whole / "python" / "bin" / "python3"
    found = shutil.which(f"python{python}")
    if found is None:
        raise interpreter.NoPython(f"Python {python} is needed here to make it for {architecture}.")
    return Path(found)


def prove(whole: Path, number: str) -> None:
    """What was put together runs from where it is, before anybody installs it."""
    quiet = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [whole / "run", "--version"], env=quiet, check=True, capture_output=True, text=True
    )
    if said.stdout != f"aftercare-kiosk {number}\n":
        raise SystemExit(f"The version says that it is {said.stdout!r}.")
    for command in ("check", "doctor"):
        subprocess.run([whole / "run", command], env=quiet, check=True, stdout=sys.stderr)


def lay_out(root: Path) -> None:
    """The files that join a version to the machine."""
    shutil.copytree(contents.HERE / "files", root, dirs_exist_ok=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "aftercare-kiosk").symlink_to("../lib/aftercare-kiosk/current/run")
    icons = root / "usr" / "share" / "icons" / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True)
    shutil.copy(contents.HERE / "icon.svg", icons / "aftercare-kiosk.svg")
    documents = root / "usr" / "share" / "doc" / "aftercare-kiosk"
    shutil.copy(contents.ROOT / "resources" / "docs" / "installing.md", documents)
    for part in (
        "etc",
        "usr/bin",
        "usr/sbin",
        "usr/share",
        "usr/lib/aftercare-kiosk/guard.py",
        "usr/lib/systemd",
        "usr/lib/sysusers.d",
    ):
        contents.plain_rights(root / part)


def describe(root: Path, about: str, number: str) -> None:
    """What dpkg reads: `control`, and the scripts it runs."""
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(about)
    (folder / "conffiles").write_text("/etc/pam.d/aftercare-kiosk\n")
    for script in sorted((contents.HERE / "maintainer").iterdir()):
        text = script.read_text(encoding="utf-8").replace("@VERSION@", number)
        (folder / script.name).write_text(text)
        (folder / script.name).chmod(0o755)
    sums = [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"
        for file in contents.files(root)
        if not (name := str(file.relative_to(root))).startswith(("DEBIAN/", "etc/"))
    ]
    (folder / "md5sums").write_text("".join(sums))


def pack(root: Path, package: Path) -> None:
    """Write the package, dated as the last change of the project, for the same bytes each time."""
    told = ["git", "-C", str(contents.ROOT), "log", "-1", "--format=%ct"]
    dated = subprocess.run(told, capture_output=True, text=True, check=False).stdout.strip()
    for path in [*root.rglob("*"), root]:
        os.utime(path, (int(dated or 0),) * 2, follow_symlinks=False)
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z15", "--build", root, package]
    subprocess.run(
        command,
        env={**os.environ, "SOURCE_DATE_EPOCH": dated or "0"},
        check=True,
        stdout=sys.stderr,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
