# SPDX-License-Identifier: GPL-3.0-or-later
"""A small checkout to set up: the real commands around a kiosk that only says what it was told."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETUP = ROOT / "resources" / "setup"
BASH = shutil.which("bash") or "bash"
DEADLINE_S = 180
LOCKS = {
    "kiosk": "requirements.lock",
    "voice": "requirements-voice.lock",
    "camera": "requirements-camera.lock",
    "check": "requirements-check.lock",
}
_PROGRAMS = (
    *("bash", "cat", "cp", "dirname", "env", "find", "flock", "grep", "mkdir", "mktemp"),
    *("readlink", "rm", "sh", "sort", "tail", "tee", "tty"),
)
_KIOSK = """\
import json, sys, yaml
print(json.dumps({"library": yaml.VERSION, "kiosk": __file__, "told": sys.argv[1:]}), flush=True)
if "wait" in sys.argv:
    sys.stdin.read()
    import yaml.late
"""


def program(folder: Path, name: str, script: str) -> None:
    """A program of the test's own."""
    (folder / name).write_text(f"#!{BASH}\n{script}\n")
    (folder / name).chmod(0o755)


@dataclass(frozen=True)
class Clinic:
    """A checkout in `root`, on a machine whose programs are in `programs`."""

    root: Path
    programs: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def furnish(self) -> None:
        """The set-up, a kiosk and its programs; no apt and no sudo."""
        shutil.copytree(SETUP, self.root / "resources" / "setup")
        (self.root / "content" / "examples").mkdir(parents=True)
        (self.root / "kiosk").mkdir()
        (self.root / "kiosk" / "__init__.py").touch()
        (self.root / "kiosk" / "cli.py").write_text("import yaml\n")
        (self.root / "kiosk" / "__main__.py").write_text(_KIOSK)
        self.programs.mkdir(exist_ok=True)
        for name in _PROGRAMS:
            (self.programs / name).symlink_to(shutil.which(name) or name)
        python = Path(sys.executable).resolve()
        program(self.programs, "python3", f'exec {python} "$@"')
        program(self.programs, "lp", "exit 0")

    @property
    def wheels(self) -> Path:
        """Where libraries can be had from."""
        return self.programs.parent / "wheels"

    @property
    def environments(self) -> list[Path]:
        """All that is there, in use or not."""
        return sorted(self.root.glob(".venv-*"))

    def needs(self, version: str) -> None:
        """Write lock files that ask for this version of the one library, and offer it."""
        self.wheels.mkdir(exist_ok=True)
        wheel = _wheel(self.wheels, version)
        lock = f"pyyaml=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"
        for file in LOCKS.values():
            (self.root / file).write_text(lock)

    def has(self, purpose: str, python: str) -> Path:
        """An environment whose Python is a script, set up for a purpose and in use."""
        folder = self.root / ".venv-made"
        (folder / "bin").mkdir(parents=True)
        (folder / "pyvenv.cfg").touch()
        program(folder / "bin", "python", f"[[ $1 == -I ]] && exit 0\n{python}")
        prints = {}
        for each, file in LOCKS.items():
            (self.root / file).touch()
            prints[each] = hashlib.sha256((self.root / file).read_bytes()).hexdigest()
        names = list(LOCKS)
        serves = names[: names.index(purpose) + 1]
        (folder / "made-from.txt").write_text("".join(f"{p} {prints[p]}\n" for p in serves))
        (folder / "system.txt").write_text(f"check {os.uname().nodename}")
        (self.root / ".venv").symlink_to(folder.name)
        return folder

    def start(
        self, command: str, *arguments: str, network: bool | str = False, **environment: str
    ) -> subprocess.Popen[str]:
        """Start a set-up command. The network is the folder `wheels`, or an address."""
        here = str(self.programs.parent)
        around = {"PATH": str(self.programs), "HOME": here, "TMPDIR": here}
        around |= {**self.environment, **environment}
        if isinstance(network, str):
            around["PIP_INDEX_URL"] = network
        else:
            around["PIP_NO_INDEX"] = "1"
            around["PIP_FIND_LINKS"] = str(self.wheels) if network else ""
        return subprocess.Popen(
            [BASH, str(self.root / "resources" / "setup" / command), *arguments],
            env=around,
            cwd=self.programs.parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(
        self, command: str, *arguments: str, network: bool | str = False, **environment: str
    ) -> Ran:
        """Run a set-up command to its end."""
        return ended(self.start(command, *arguments, network=network, **environment))


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def told(self) -> list[str]:
        """The arguments that the kiosk was told."""
        said: list[str] = json.loads(self.out)["told"]
        return said

    @property
    def library(self) -> str:
        """The version of the library that the kiosk ran with."""
        return str(json.loads(self.out)["library"])

    @property
    def kiosk(self) -> Path:
        """The file that ran."""
        return Path(json.loads(self.out)["kiosk"])


def ended(running: subprocess.Popen[str]) -> Ran:
    """Wait for the end of a command, and say what it said."""
    try:
        out, err = running.communicate(timeout=DEADLINE_S)
    except subprocess.TimeoutExpired:
        running.kill()
        out, err = running.communicate()
        raise AssertionError(f"It did not end in {DEADLINE_S} seconds:\n{out}\n{err}") from None
    return Ran(running.returncode, out, err)


def _wheel(folder: Path, version: str) -> Path:
    """A library that stands for all of them."""
    file = folder / f"pyyaml-{version}-py3-none-any.whl"
    about = f"pyyaml-{version}.dist-info"
    with zipfile.ZipFile(file, "w") as wheel:
        wheel.writestr("yaml/__init__.py", f"VERSION = {version!r}\n")
        wheel.writestr("yaml/_yaml.py", "")
        wheel.writestr("yaml/late.py", "")
        wheel.writestr(
            f"{about}/METADATA", f"Metadata-Version: 2.1\nName: pyyaml\nVersion: {version}\n"
        )
        wheel.writestr(
            f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{about}/RECORD", "")
    return file
