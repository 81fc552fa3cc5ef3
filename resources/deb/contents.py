# SPDX-License-Identifier: GPL-3.0-or-later
"""What a version's folder holds: libraries, the kiosk, and no more. Standard library only."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
_MACHINES = {"amd64": ("x86_64", 35), "arm64": ("aarch64", 39)}
"""The name that wheels have for an architecture, and the newest libc they may ask for there."""


def bring_libraries(target: Path, architecture: str, python: str, lock: Path) -> None:
    """The wheels of a lock file, each known by its hash, for another machine if need be."""
    machine, newest = _MACHINES[architecture]
    tags = [f"manylinux_2_{minor}_{machine}" for minor in range(newest, 4, -1)]
    tags += [f"{name}_{machine}" for name in ("manylinux2014", "manylinux2010", "manylinux1")]
    pip = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    exact = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-compile"]
    there = ["--target", target, "--python-version", python, "--implementation", "cp"]
    platforms = [word for tag in tags for word in ("--platform", tag)]
    subprocess.run([*pip, *exact, *there, *platforms, "-r", lock], check=True)


def bring_kiosk(libraries: Path, version_folder: Path) -> None:
    """The program with its content and resources, as the wheel has them, and what starts it."""
    no_caches = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "kiosk", libraries / "kiosk", ignore=no_caches)
    for name in ("content", "resources"):
        shutil.copytree(ROOT / name, libraries / "kiosk" / name, ignore=no_caches)
    shutil.copy(ROOT / "LICENSE", libraries / "kiosk")
    for name in ("run", "start.py"):
        shutil.copy(HERE / "version" / name, version_folder)


def leave_out(folder: Path) -> None:
    """Remove what `left-out.txt` names."""
    for pattern in patterns():
        for found in sorted(folder.glob(pattern)):
            if found.is_dir() and not found.is_symlink():
                shutil.rmtree(found)
            else:
                found.unlink()


def patterns() -> list[str]:
    lines = (HERE / "left-out.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def share_twins(folder: Path) -> None:
    """Files that are the same under several names take their room once."""
    seen: dict[tuple[int, str], Path] = {}
    for file in files(folder):
        if file.stat().st_size > 100_000:
            key = file.stat().st_mode, hashlib.sha256(file.read_bytes()).hexdigest()
            first = seen.setdefault(key, file)
            if first is not file:
                file.unlink()
                os.link(first, file)


def files(folder: Path) -> Iterator[Path]:
    """The files below a folder, in one order, without links."""
    found = (each for each in sorted(folder.rglob("*")) if not each.is_symlink())
    return (each for each in found if each.is_file())


def compile_all(folder: Path, python: Path) -> None:
    """Nothing is compiled later: the kiosk may not write here. Whoever edits a file compiles it."""
    compiling = [python, "-I", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"]
    strip = ["-s", folder, "-p", "/usr/lib/aftercare-kiosk"]
    subprocess.run([*compiling, *strip, folder], check=True)


def plain_rights(folder: Path) -> None:
    """Everybody may read, nobody but root may write."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)


def fingerprint(folder: Path) -> str:
    """Another one for other files."""
    whole = hashlib.sha256()
    for file in files(folder):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        whole.update(f"{digest}  {file.relative_to(folder)}\n".encode())
    return whole.hexdigest()
