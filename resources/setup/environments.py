# SPDX-License-Identifier: GPL-3.0-or-later
"""The environments of a checkout: folders `.venv-*`, each with a Python and the locked libraries.

The link `.venv` names the one in use. An environment is not changed once it stands: another is made
beside it, and the link is set anew in one step. Nothing in it names the place of the checkout, so
that the checkout can be moved. Standard library only.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

LOCKS = {
    "kiosk": "requirements.lock",
    "voice": "requirements-voice.lock",
    "camera": "requirements-camera.lock",
    "check": "requirements-check.lock",
}
"""What each purpose needs, the narrowest first: each file holds all of the one before it, in the
same versions."""

HOLD = "pyvenv.cfg"
"""The file of an environment that whoever runs with it keeps locked."""

_NOTE = "made-from.txt"
_SYSTEM_NOTE = "system.txt"
_LOADS = "import yaml._yaml"
"""A library that was compiled for one version of Python."""
_RUNS = {
    "kiosk": "import sys, kiosk.cli; sys.exit(kiosk.__file__ != sys.argv[1])",
    "voice": "import sys, kiosk.cli, piper; sys.exit(kiosk.__file__ != sys.argv[1])",
    "camera": "import sys, kiosk.cli, rapidocr; sys.exit(kiosk.__file__ != sys.argv[1])",
    "check": "import sys, kiosk.cli, mypy, pytest; sys.exit(kiosk.__file__ != sys.argv[1])",
}


def served_by(purpose: str) -> tuple[str, ...]:
    """The purposes that what was set up for this one serves: itself, last, and narrower ones."""
    names = tuple(LOCKS)
    return names[: names.index(purpose) + 1]


@dataclass(frozen=True)
class Environment:
    """A folder with a Python and libraries. It may be unfinished or broken: ask it."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def libraries(self) -> Path:
        """Where the libraries are; a folder that is not there if there are none."""
        none = self.folder / "lib" / "site-packages"
        return next(self.folder.glob("lib/python3.*/site-packages"), none)

    @property
    def made_from(self) -> dict[str, str]:
        """Purposes, and the lock file's fingerprint for each; none while it is unfinished."""
        try:
            lines = (self.folder / _NOTE).read_text().splitlines()
        except FileNotFoundError:
            return {}
        return dict(line.split() for line in lines)

    def finish(self, made_from: dict[str, str]) -> None:
        """Note that all is in place. Written whole or not at all."""
        fresh = self.folder / f"{_NOTE}.new"
        fresh.write_text("".join(f"{purpose} {lock}\n" for purpose, lock in made_from.items()))
        fresh.replace(self.folder / _NOTE)

    def loads(self) -> bool:
        """Whether its Python is there, and is of the version that the libraries were made for."""
        return self._succeeds("-I", "-c", _LOADS)

    def runs(self, purpose: str, root: Path) -> bool:
        """Whether the kiosk in `root`, or its checks, start with it, whatever it was made from."""
        return self._succeeds("-P", "-c", _RUNS[purpose], str(root / "kiosk" / "__init__.py"))

    def knows_the_system(self, purpose: str, machine: str) -> bool:
        """Whether it was noted that this machine has all packages that the purpose needs."""
        try:
            noted = (self.folder / _SYSTEM_NOTE).read_text()
        except FileNotFoundError:
            return False
        return any(noted == f"{each} {machine}" for each in LOCKS if purpose in served_by(each))

    def note_the_system(self, purpose: str, machine: str) -> None:
        """Look for no more packages from now on. Where nothing can be noted they are looked for."""
        with suppress(OSError):
            (self.folder / _SYSTEM_NOTE).write_text(f"{purpose} {machine}")

    def _succeeds(self, *arguments: str) -> bool:
        if not os.access(self.python, os.X_OK):
            return False
        done = subprocess.run([self.python, *arguments], capture_output=True, check=False)
        return done.returncode == 0


@dataclass(frozen=True)
class Checkout:
    """A checkout of the project, and the environments in it."""

    root: Path

    def fingerprint(self, purpose: str) -> str:
        """Changes when a purpose needs other libraries."""
        return hashlib.sha256((self.root / LOCKS[purpose]).read_bytes()).hexdigest()

    def current(self) -> Environment | None:
        """The environment in use."""
        link = self.root / ".venv"
        return Environment(link.resolve()) if link.exists() else None

    def fits(self, environment: Environment, purpose: str) -> bool:
        """Whether an environment has what a purpose needs, and can be used here."""
        wanted = self.fingerprint(purpose)
        return environment.made_from.get(purpose) == wanted and environment.loads()

    def finished(self, purpose: str) -> Environment | None:
        """An environment that fits but is not in use: a set-up was ended before its last step."""
        return next((each for each in self._others() if self.fits(each, purpose)), None)

    def new(self) -> Environment:
        """An empty folder for an environment."""
        folder = Path(tempfile.mkdtemp(prefix=".venv-", dir=self.root))
        folder.chmod(0o755)
        return Environment(folder)

    def use(self, environment: Environment) -> None:
        """From now on this is the one in use."""
        if self.current() == environment:
            return
        link = self.root / ".venv"
        fresh = self.root / ".venv-link"
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(environment.folder.name)
        if link.is_dir() and not link.is_symlink():
            # Earlier versions had a folder here, and a link cannot take the place of a folder.
            link.rename(tempfile.mkdtemp(prefix=".venv-", dir=self.root))
        fresh.replace(link)

    def tidy(self) -> None:
        """Remove the environments that are not in use, and what a set-up left that was ended."""
        for other in self._others():
            if other.folder.is_symlink():
                with suppress(OSError):
                    other.folder.unlink()
            elif not _held(other.folder):
                shutil.rmtree(other.folder, ignore_errors=True)

    @contextmanager
    def alone(self, waiting: Callable[[], None]) -> Iterator[None]:
        """Be the only set-up in this checkout; `waiting` is called when there is another."""
        with _opened(self.root) as place:
            if not _locked(place):
                waiting()
                fcntl.flock(place, fcntl.LOCK_EX)
            yield

    def tidy_unless_another_is_at_work(self) -> None:
        """Tidy, if there is something to tidy and no set-up is under way."""
        if self._others():
            with _opened(self.root) as place:
                if _locked(place):
                    self.tidy()

    def _others(self) -> list[Environment]:
        current = self.current()
        found = (Environment(folder) for folder in sorted(self.root.glob(".venv-*")))
        return [each for each in found if each != current]


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    place = os.open(path, os.O_RDONLY)
    try:
        yield place
    finally:
        os.close(place)


def _locked(place: int) -> bool:
    """Lock an open file or folder until it is closed; False if another program holds it."""
    try:
        fcntl.flock(place, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _held(folder: Path) -> bool:
    """Whether a running kiosk or check holds this environment."""
    held = folder / HOLD
    if not held.exists():
        return False
    with _opened(held) as place:
        return not _locked(place)
