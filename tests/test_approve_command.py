# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that signs a pack, as a clinician and the programs after it meet it."""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.cli import main
from kiosk.machine import places

REVIEW = (date.today() + timedelta(days=700)).isoformat()  # noqa: DTZ011 (as the command reads it)
SIGNED = "Dr A. Khan"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return shutil.copytree(places.content(), tmp_path / "content")


def approve(content: Path, *more: str, by: str = SIGNED, number: str = "GMC 7012345") -> int:
    pack = str(content / "microneedling")
    options = more or ("--review-by", REVIEW)
    return main(["approve", pack, "--by", by, "--registration", number, *options])


def edit(file: Path) -> None:
    file.write_text(file.read_text(encoding="utf-8") + "# a word more\n", encoding="utf-8")


def approved(content: Path, capsys: pytest.CaptureFixture[str]) -> bool:
    visit = str(content / "examples" / "amira.yaml")
    capsys.readouterr()
    assert main(["plan", visit, "--json", "--content", str(content)]) == 0
    told: bool = json.loads(capsys.readouterr().out)["approved"]
    return told


def printed(content: Path, folder: Path) -> str:
    visit, file = str(content / "examples" / "amira.yaml"), folder / "sheet.pdf"
    assert main(["sheet", visit, "--content", str(content), "-o", str(file)]) == 0
    return " ".join(PdfReader(file).pages[0].extract_text().split())


@pytest.mark.slow
def test_a_signed_pack_is_approved_until_a_file_of_it_changes(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not approved(content, capsys)
    assert approve(content) == 0
    file, words = capsys.readouterr().out.splitlines()
    assert file == str(content / "microneedling" / "approval.yaml")
    assert ", fingerprint " in words
    assert approved(content, capsys)
    assert f"Approved by {SIGNED} on " in printed(content, tmp_path)

    edit(content / "microneedling" / "waits.yaml")
    assert not approved(content, capsys)
    assert "Draft content: not yet approved by a clinician." in printed(content, tmp_path)
    assert approve(content) == 0
    assert approved(content, capsys)


@pytest.mark.slow
def test_check_and_doctor_name_the_files_that_changed(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert approve(content) == 0
    capsys.readouterr()
    assert main(["check", str(content)]) == 0
    assert capsys.readouterr().out == "No problems found.\n"
    edit(content / "microneedling" / "words.yaml")
    edit(content / "microneedling" / "advice.yaml")
    changed = f"Draft content: changed since {SIGNED} approved it (advice.yaml, words.yaml)."
    assert main(["check", str(content)]) == 0
    assert capsys.readouterr().out == (
        f"No problems found.\n{content / 'microneedling' / 'approval.yaml'}: {changed}\n"
    )
    main(["doctor", "--content", str(content)])
    assert f"note    Approval: Microneedling aftercare. {changed}" in capsys.readouterr().out


def test_whoever_may_read_the_pack_may_read_its_approval(content: Path) -> None:
    assert approve(content) == 0
    pack = content / "microneedling"
    assert (pack / "approval.yaml").stat().st_mode == (pack / "pack.yaml").stat().st_mode


@pytest.mark.parametrize(
    ("by", "number", "review", "said"),
    [
        (
            "null",
            "GMC 7012345",
            REVIEW,
            '--by: "null" is not the name of a person.'
            " Write the name of the clinician who read the pack.\n",
        ),
        (
            SIGNED,
            "-",
            REVIEW,
            '--registration: "-" is not a registration.'
            " Write the number under which the clinician is registered.\n",
        ),
        (
            SIGNED,
            "GMC 7012345",
            "2026-01-01",
            f"--review-by: 2026-01-01 is not after the approval on {date.today()}."  # noqa: DTZ011
            " Write a later date.\n",
        ),
    ],
)
def test_a_signature_that_says_nothing_is_refused_and_nothing_is_written(
    by: str,
    number: str,
    review: str,
    said: str,
    content: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = content / "microneedling" / "approval.yaml"
    before = file.read_bytes()
    assert approve(content, "--review-by", review, by=by, number=number) == 2
    assert capsys.readouterr().err == said
    assert file.read_bytes() == before


def test_a_review_more_than_three_years_on_is_refused(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert approve(content, "--review-by", "9999-12-31") == 2
    assert "is more than 3 years after the approval on" in capsys.readouterr().err


def test_a_pack_with_a_problem_is_not_signed(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    waits = content / "microneedling" / "waits.yaml"
    text = waits.read_text(encoding="utf-8")
    waits.write_text(text.replace("advised-hours: 240", "advised-hours: 2", 1), encoding="utf-8")
    assert approve(content) == 2
    assert "2 is below the floor of" in capsys.readouterr().err
    assert "approved-by: null" in (waits.parent / "approval.yaml").read_text(encoding="utf-8")


def test_a_folder_that_is_no_pack_is_not_signed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = str(tmp_path / "nowhere")
    options = ["--by", "A B", "--registration", "GMC 1", "--review-by", REVIEW]
    assert main(["approve", missing, *options]) == 2
    assert capsys.readouterr().err == (
        f"{missing}:1:1: there is no such folder that can be read. Name the folder of a pack.\n"
    )
    assert not Path(missing).exists()


@pytest.mark.parametrize("day", ["soon", "2029-13-01", "01.11.2029", ""])
def test_a_day_that_is_none_is_refused(
    day: str, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        approve(content, "--review-by", day)
    assert ended.value.code == 2
    assert f"{day} is not a date. Write 2029-11-01." in capsys.readouterr().err
