# SPDX-License-Identifier: GPL-3.0-or-later
"""The wheel carries its content and resources, and works from any folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files, unpacked as an installer would."""
    built = tmp_path_factory.mktemp("built")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (wheel,) = built.glob("*.whl")
    folder = tmp_path_factory.mktemp("installed")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


@pytest.mark.slow
def test_the_installed_kiosk_makes_a_sheet_from_any_folder(installed: Path, tmp_path: Path) -> None:
    visit = installed / "kiosk" / "content" / "examples" / "amira.yaml"
    subprocess.run(
        [sys.executable, "-m", "kiosk", "sheet", str(visit), "-o", "sheet.pdf"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert "Amira" in PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()


@pytest.mark.slow
@pytest.mark.parametrize(
    "file",
    ["screens/qml/App.qml", "resources/fonts/NotoSans-Regular.ttf", "resources/setup/kiosk",
     "content/microneedling/waits.yaml", "content/clinic/settings.yaml"],
)  # fmt: skip
def test_the_wheel_carries_what_the_kiosk_reads(installed: Path, file: str) -> None:
    assert (installed / "kiosk" / file).is_file()
