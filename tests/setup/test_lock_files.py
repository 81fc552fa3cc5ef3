# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk runs with, and what its checks need on top, in fixed versions."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.setup.clinic import LOCKS, ROOT

RUN, VOICE, CAMERA, CHECK = LOCKS.values()
ADVICE = "Run: bash resources/setup/lock"


def entries(file: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Each package with its version and hashes."""
    found = {}
    for entry in re.split(r"^(?=[a-z0-9])", (ROOT / file).read_text(), flags=re.MULTILINE)[1:]:
        name, version = re.match(r"([a-z0-9-]+)==([^ ]+)", entry).groups()  # type: ignore[union-attr]
        found[name] = version, frozenset(re.findall(r"--hash=(sha256:[0-9a-f]{64})", entry))
    return found


def stale(file: str, wanted: list[str]) -> list[str]:
    """The requirements that the file has no fitting version for."""
    locked = {name: version for name, (version, _) in entries(file).items()}
    needs = [Requirement(line) for line in wanted]
    return [
        str(n) for n in needs if locked.get(canonicalize_name(n.name), "none") not in n.specifier
    ]


def project() -> dict[str, list[str]]:
    about = tomllib.loads((ROOT / "pyproject.toml").read_text())
    listed = about["project"]
    build = about["build-system"]["requires"]
    extras = listed["optional-dependencies"]
    test = [each for each in extras["test"] if "[camera,voice]" not in each]
    voice, camera = extras["voice"], extras["voice"] + extras["camera"]
    run = listed["dependencies"]
    return {"run": run, "voice": voice, "camera": camera, "test": test + build}


def test_the_files_hold_a_fitting_version_of_what_they_are_for() -> None:
    wanted = project()
    assert stale(RUN, wanted["run"]) == [], ADVICE
    assert stale(VOICE, wanted["run"] + wanted["voice"]) == [], ADVICE
    assert stale(CAMERA, wanted["run"] + wanted["camera"]) == [], ADVICE
    assert stale(CHECK, wanted["run"] + wanted["camera"] + wanted["test"]) == [], ADVICE


def test_the_zones_that_dates_rest_on_are_of_one_version() -> None:
    assert "tzdata" in project()["run"]
    assert "tzdata" in entries(RUN), ADVICE


@pytest.mark.parametrize(("less", "more"), [(RUN, VOICE), (VOICE, CAMERA), (CAMERA, CHECK)])
def test_the_larger_file_has_all_of_the_smaller_in_the_same_versions(less: str, more: str) -> None:
    few, many = entries(less), entries(more)
    assert {name: many.get(name) for name in few} == few, ADVICE


def test_the_kiosk_runs_without_what_reads_labels() -> None:
    assert {"rapidocr", "onnxruntime", "numpy"}.isdisjoint(entries(RUN))


@pytest.mark.parametrize("tool", ["pytest", "mypy", "ruff", "hypothesis", "opendataloader-pdf"])
def test_the_kiosk_runs_without_the_tools_of_its_checks(tool: str) -> None:
    assert tool not in entries(RUN)
    assert tool in entries(CHECK)


@pytest.mark.parametrize("file", [RUN, VOICE, CAMERA, CHECK])
def test_every_locked_package_has_hashes_and_no_address_is_written(file: str) -> None:
    found = entries(file)
    assert len(found) > 8
    assert [name for name, (_, hashes) in found.items() if not hashes] == []
    assert "://" not in (ROOT / file).read_text()
