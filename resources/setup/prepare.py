# SPDX-License-Identifier: GPL-3.0-or-later
"""Set up what the kiosk, its voices, its camera or its checks need; print the environment to run.

    python prepare.py kiosk|voice|camera|check

First the packages of the system, then the libraries of a lock file in an environment (`.venv`).
Where all is there already this does nothing, and needs no network and no right to write. What works
stays until the new stands. Exit code 1 and plain lines if the kiosk could not run. Standard library
only; runs on Python 3.9 and later, to say what is missing where Python is too old for the kiosk.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

import packages
import pythons
from building import build
from environments import LOCKS, Checkout, Environment

ROOT = Path(__file__).resolve().parents[2]
_SIZE_MB = {"kiosk": 500, "voice": 600, "camera": 850, "check": 1000}


def main(arguments: Sequence[str]) -> int:
    """Set up for `kiosk`, `voice`, `camera` or `check`; return the exit code."""
    if len(arguments) != 1 or arguments[0] not in LOCKS:
        say("Write: prepare.py kiosk, prepare.py voice, prepare.py camera or prepare.py check.")
        return 1
    purpose, checkout = arguments[0], Checkout(ROOT)
    try:
        environment = environment_for(checkout, purpose)
        if environment is None or not system_is_ready(environment, purpose):
            return 1
    except OSError as error:
        say_why(error)
        return 1
    except KeyboardInterrupt:
        say("Stopped. What was there before is as it was.")
        return 130
    print(environment.folder)
    return 0


def environment_for(checkout: Checkout, purpose: str) -> Environment | None:
    """An environment that has what the purpose needs; None, and why, if there can be none."""
    current = checkout.current()
    if current and checkout.fits(current, purpose):
        checkout.tidy_unless_another_is_at_work()
        return current
    with checkout.alone(lambda: say("Another set-up is at work here. Waiting for its end.")):
        current = checkout.current()
        if current and checkout.fits(current, purpose):
            return current
        try:
            return renewed(checkout, purpose) or earlier_environment(checkout, purpose)
        except OSError as error:
            say_why(error)
            return earlier_environment(checkout, purpose)


def renewed(checkout: Checkout, purpose: str) -> Environment | None:
    """An environment that has what the purpose needs, in use from now on."""
    made = checkout.finished(purpose)
    if made is None:
        checkout.tidy()
        made = new_environment(checkout, purpose)
    if made is not None:
        checkout.use(made)
        checkout.tidy()
    return made


def new_environment(checkout: Checkout, purpose: str) -> Environment | None:
    """Built beside what is there. What it needs of the system is asked for before any download."""
    if not os.access(checkout.root, os.W_OK):
        say(f"{checkout.root} cannot be written to, and the libraries belong there.")
        say("Run this as the owner of that folder, or in a copy of it that is your own.")
        return None
    lacking = packages.install_until_complete(
        lambda: packages.lacking_before_qt(purpose, pythons.find()), say
    )
    if lacking.needed:
        tell(lacking)
        say("Nothing was downloaded. Install them, then try again with the same command.")
        return None
    current = checkout.current()
    # Whoever had voices or the camera, or ran the checks here goes on having what they need.
    had = current.made_from if current else {}
    wider = next(each for each in reversed(LOCKS) if each in had or each == purpose)
    say(f"Setting up: the libraries of the kiosk, once (about {_SIZE_MB[wider]} MB).")
    return build(checkout, wider, pythons.find().path, say)


def earlier_environment(checkout: Checkout, purpose: str) -> Environment | None:
    """The environment in use, if the kiosk of this checkout still runs with it."""
    current = checkout.current()
    if current is None or not current.runs(purpose, checkout.root):
        return None
    say("The kiosk goes on with the libraries that it had.")
    return current


def system_is_ready(environment: Environment, purpose: str) -> bool:
    """Install the packages of the system that Qt asks for. False if it could not run without."""
    if environment.knows_the_system(purpose, platform.node()):
        return True
    qt = environment.libraries / "PySide6"
    lacking = packages.install_until_complete(lambda: packages.lacking(purpose, qt), say)
    tell(lacking)
    if not lacking.needed:
        environment.note_the_system(purpose, platform.node())
    return not lacking.needed


def tell(lacking: packages.Lacking) -> None:
    """Say what is missing, and what to type."""
    for line in lacking.lines():
        say(line)


def say_why(error: OSError) -> None:
    """Tell what the system refused."""
    say(f"{error.filename or 'The set-up'}: {error.strerror}.")


def say(words: str) -> None:
    """Tell whoever started this."""
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
