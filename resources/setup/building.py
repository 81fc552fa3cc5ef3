# SPDX-License-Identifier: GPL-3.0-or-later
"""Make an environment: a Python, the libraries of a lock file, and the way to the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from environments import LOCKS, Checkout, Environment, served_by

_LAUNCHER = """#!/bin/sh
# Runs the kiosk of the checkout that this folder is in, wherever both have been moved to.
exec "$(dirname "$(readlink -f "$0")")/python" -P -m kiosk "$@"
"""
ROOM_MB = {"kiosk": 700, "voice": 900, "camera": 1300, "check": 1600}
"""What an environment and its packed libraries take on the disk while it is made."""


def build(
    checkout: Checkout, purpose: str, python: str, say: Callable[[str], None]
) -> Environment | None:
    """A new environment for a purpose, made with the program `python`; None, and why, if it fails.

    It serves narrower purposes too. What was begun and did not succeed is removed.
    """
    if not _room(checkout.root, purpose, say):
        return None
    environment = checkout.new()
    stands = False
    try:
        stands = _made(environment, python, say) and _filled(environment, checkout, purpose, say)
        if stands:
            _lead_to_the_kiosk(environment, checkout)
            serves = served_by(purpose)
            environment.finish({each: checkout.fingerprint(each) for each in serves})
    finally:
        if not stands:
            shutil.rmtree(environment.folder, ignore_errors=True)
    return environment if stands else None


def _room(root: Path, purpose: str, say: Callable[[str], None]) -> bool:
    free, needed = shutil.disk_usage(root).free // 1_000_000, ROOM_MB[purpose]
    if free < needed:
        say(f"The disk is nearly full: {root} has {free} MB free. Make room: it takes {needed} MB.")
    return free >= needed


def _made(environment: Environment, python: str, say: Callable[[str], None]) -> bool:
    command = [python, "-m", "venv", str(environment.folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        say(done.stdout.strip() or done.stderr.strip())
        say(f"{python} could not make a folder for the libraries in {environment.folder.parent}.")
    return done.returncode == 0


def _filled(
    environment: Environment, checkout: Checkout, purpose: str, say: Callable[[str], None]
) -> bool:
    """Install with the environment's own pip, which says itself what goes wrong."""
    quiet = [] if sys.stderr.isatty() else ["--quiet", "--quiet"]
    command = [str(environment.python), "-m", "pip", "install", "--disable-pip-version-check"]
    locked = ["--only-binary", ":all:", "--require-hashes", "-r", LOCKS[purpose]]
    done = subprocess.run(
        [*command, *quiet, *locked],
        cwd=checkout.root,
        env={**os.environ, "PIP_ROOT_USER_ACTION": "ignore", "PIP_USER": "0"},
        stdout=sys.stderr,
        check=False,
    )
    if done.returncode:
        say("The libraries could not be installed. They come from the network: is it there?")
        say(f"They are unpacked in {tempfile.gettempdir()} and {checkout.root}: is there room?")
    return done.returncode == 0


def _lead_to_the_kiosk(environment: Environment, checkout: Checkout) -> None:
    """Python finds the checkout by a path from the environment, so both can be moved together."""
    way = os.path.relpath(checkout.root, environment.libraries)
    (environment.libraries / "aftercare-kiosk.pth").write_text(f"{way}\n")
    launcher = environment.folder / "bin" / "aftercare-kiosk"
    launcher.write_text(_LAUNCHER)
    launcher.chmod(0o755)
