# SPDX-License-Identifier: GPL-3.0-or-later
"""Set up what the kiosk or its checks need: the libraries from requirements.lock in `.venv`, the
project itself, and packages of the system. Standard library only.

    python prepare.py kiosk|check

What is done is noted in `.venv`, so the next run does nothing and needs no network. Exit code 1 and
a plain message if the kiosk could not run.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import packages

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCK = ROOT / "requirements.lock"
LIBRARIES_NOTE = VENV / "installed.txt"
VENV_NOTE = VENV / "made-for.txt"
PACKAGES_NOTE = VENV / "packages.txt"


def main(arguments: Sequence[str]) -> int:
    """Set up for `kiosk` or `check`; return the exit code."""
    if list(arguments) not in (["kiosk"], ["check"]):
        say("Write: prepare.py kiosk, or prepare.py check.")
        return 1
    fingerprint = wanted_state()
    if note(LIBRARIES_NOTE) != fingerprint and not install_libraries(fingerprint):
        return 1
    return 0 if prepare_system(arguments[0], fingerprint) else 1


def wanted_state() -> str:
    """A fingerprint of all that `.venv` depends on; when it changes, there is work to do."""
    parts = [
        str(ROOT).encode(),
        sys.version.encode(),
        (ROOT / "pyproject.toml").read_bytes(),
        LOCK.read_bytes(),
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def note(path: Path) -> str:
    """The fingerprint kept in a note; empty if there is none."""
    return path.read_text().strip() if path.exists() else ""


def install_libraries(fingerprint: str) -> bool:
    """Make `.venv` with what the lock file names and the project itself, or say why not."""
    say("Setting up: the libraries of the kiosk, once (about 400 MB).")
    if not make_venv():
        return False
    locked = ["--only-binary", ":all:", "--require-hashes", "-r", str(LOCK)]
    itself = ["--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT)]
    if not pip(locked) or not pip(itself):
        say("The libraries could not be installed. They come from the network: is it there?")
        say("Try again with the same command.")
        return False
    LIBRARIES_NOTE.write_text(fingerprint)
    return True


def make_venv() -> bool:
    """Make `.venv`, unless there is one for this place and this Python already."""
    made_for = f"{ROOT} {sys.version}"
    if PYTHON.exists() and note(VENV_NOTE) == made_for:
        return True
    try:
        if VENV.exists():
            shutil.rmtree(VENV)
    except OSError as error:
        say(f"{VENV} cannot be replaced: {error.strerror}. Delete it, then try again.")
        return False
    command = [sys.executable, "-m", "venv", str(VENV)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    if made.returncode:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        say(made.stdout.strip() or made.stderr.strip())
        say(f"A folder for the libraries could not be made in {VENV}.")
        say(f"If it is venv that is missing: sudo apt-get install python{version}-venv")
        return False
    VENV_NOTE.write_text(made_for)
    return True


def pip(arguments: Sequence[str]) -> bool:
    """Install with the pip of `.venv`; its errors are shown as they come."""
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", *quiet]
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    return subprocess.run([*command, *arguments], env=environment, check=False).returncode == 0


def prepare_system(purpose: str, fingerprint: str) -> bool:
    """Install the system packages that are missing. False if Qt could not run without them."""
    if note(PACKAGES_NOTE) in (f"{fingerprint} check", f"{fingerprint} {purpose}"):
        return True
    qt = next(VENV.glob("lib/python3.*/site-packages/PySide6"))
    lacking = packages.lacking(qt, purpose)
    if lacking.nothing:
        PACKAGES_NOTE.write_text(f"{fingerprint} {purpose}")
        return True
    packages.install(lacking, say)
    left = packages.lacking(qt, purpose)
    for line in left.told():
        say(line)
    if not left.needed:
        PACKAGES_NOTE.write_text(f"{fingerprint} {purpose}")
    return not left.needed


def say(words: str) -> None:
    """Tell whoever started this."""
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
