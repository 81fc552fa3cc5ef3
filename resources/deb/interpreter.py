# SPDX-License-Identifier: GPL-3.0-or-later
"""A Python of the package's own, which no update of the system's reaches.

It is that of Debian 12, from its packages: built for libc 2.35, so that it runs on Ubuntu 22.04 and
all that is newer. Another one that can be moved is taken as it is, such as the folder that
`uv python install --install-dir` makes. Standard library only.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

_PACKAGES = ("python3.11-minimal", "libpython3.11-minimal", "libpython3.11-stdlib")


class NoPython(Exception):
    """There is no Python to put into the package. The text says what to do."""


def bring(target: Path, architecture: str, given: Path | None) -> str:
    """Put a Python into the folder `target`; return its version, such as 3.11."""
    if given is not None:
        shutil.copytree(given, target, symlinks=True)
    else:
        _from_debian(target, architecture)
    found = sorted((target / "bin").glob("python3.[0-9]*[0-9]"))
    if len(found) != 1:
        raise NoPython(f"{target / 'bin'} has no program python3.N, or more than one.")
    (target / "bin" / "python3").unlink(missing_ok=True)
    (target / "bin" / "python3").symlink_to(found[0].name)
    for other in (target / "bin").iterdir():
        if other not in (found[0], target / "bin" / "python3"):
            other.unlink()
    return found[0].name.removeprefix("python")


def _from_debian(target: Path, architecture: str) -> None:
    with tempfile.TemporaryDirectory(prefix="python-") as name:
        work = Path(name)
        for package in _downloaded(work, architecture):
            subprocess.run(["dpkg-deb", "--extract", package, work / "tree"], check=True)
        shutil.copytree(work / "tree" / "usr" / "lib", target / "lib", symlinks=True)
        shutil.copytree(work / "tree" / "usr" / "bin", target / "bin", symlinks=True)
    shutil.rmtree(target / "lib" / "binfmt.d", ignore_errors=True)
    # Debian's leads to a folder of the system's settings, which is not here.
    for link in target.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()


def _downloaded(work: Path, architecture: str) -> list[Path]:
    """The packages, by apt, which knows by their signatures that they are Debian's.

    It keeps its lists in `work`, so that this machine need not know another architecture.
    """
    for folder in ("lists/partial", "cache/archives/partial"):
        (work / folder).mkdir(parents=True)
    own = {
        "APT::Architecture": architecture,
        "APT::Architectures": architecture,
        "APT::Sandbox::User": "",
        "Dir::State::lists": work / "lists",
        "Dir::Cache": work / "cache",
        "Dir::State::status": "/dev/null",
    }
    apt = ["apt-get", "-q", "-q", *(f"-o{key}={value}" for key, value in own.items())]
    subprocess.run([*apt, "update"], cwd=work, check=True)
    done = subprocess.run([*apt, "download", *_PACKAGES], cwd=work, check=False)
    if done.returncode:
        raise NoPython("Make the package on Debian 12, or name a Python with --python.")
    return sorted(work.glob("*.deb"))
