# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line with two packs, and with the second alone."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.cli import main
from tests.copies import copied
from tests.hostile import commands
from tests.second_pack.folders import SECOND, TOMAS, linked, second_pack

LABEL = "Aqua, Glycerin, Retinol"
TREATED = ("--treated", "2027-02-03T11:20")


@pytest.mark.slow
def test_check_finds_nothing_with_both_packs_or_one(
    both: Path, alone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in (both, alone, second_pack()):
        assert main(["check", str(folder)]) == 0
        assert capsys.readouterr().out == "No problems found.\n"


@pytest.mark.slow
def test_check_names_a_drawing_that_paper_cannot_have(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = copied(second_pack(), tmp_path / SECOND)
    content = linked(tmp_path / "content", pack)
    faint, broken = (pack / "pictures" / f"paper-{name}.svg" for name in ("scabs-on", "white-ink"))
    text = faint.read_text("utf-8")
    faint.write_text(text.replace('stroke="#231820"', 'stroke="#231820" opacity="0.5"'), "utf-8")
    broken.write_text(broken.read_text("utf-8").replace("viewBox", "view"), encoding="utf-8")
    assert main(["check", str(content)]) == 1
    pictures, write = content / SECOND / "pictures", "Draw it with plain shapes and colours."
    assert capsys.readouterr().out.splitlines() == [
        f"{pictures / broken.name}:1:1: 'viewBox' is missing. {write}",
        f"{pictures / faint.name}:1:1: <path> has 'opacity', which the sheet cannot draw. {write}",
    ]


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["both", "alone"])
def test_the_plan_is_told_in_words_and_as_json(
    folder: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    content: Path = request.getfixturevalue(folder)
    visit = ("plan", str(content / "examples" / TOMAS), "--content", str(content))
    assert main(visit) == 0
    told = capsys.readouterr().out.replace("\u00a0", " ")
    assert told.startswith("Tomas, Laser tattoo removal, Wed 3 Feb 2027, 11:20 am\n")
    assert "Baths, pools, sea: Wait until Sat 20 Feb\n" in told
    assert "    Ankle: 48 hours on top, 384 in all.\n" in told
    assert main([*visit, "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    waits = {wait["id"]: wait for wait in plan["waits"]}
    assert waits["soaking"]["from"] == "2027-02-20T00:00:00+00:00"
    assert waits["vapes"]["from"] is None
    assert plan["phases"][-1] == {
        "id": "fading-weeks", "first_date": "2027-02-17", "last_date": None,
    }  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("size", ["clear", "large"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_sheet_is_made_on_any_paper(both: Path, tmp_path: Path, paper: str, size: str) -> None:
    output = tmp_path / "sheet.pdf"
    visit = ("sheet", str(both / "examples" / TOMAS), "--content", str(both), "-o", str(output))
    assert main([*visit, "--paper", paper, "--print", size]) == 0
    first = " ".join(PdfReader(output).pages[0].extract_text().split())
    assert "Tomas, your laser plan" in first


def test_a_product_is_judged_by_the_treatment_that_is_named(
    both: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ("product", LABEL, *TREATED, "--content", str(both), "--json")
    told = {}
    for treatment in ("microneedling", SECOND):
        assert main([*asked, "--treatment", treatment]) == 0
        told[treatment] = json.loads(capsys.readouterr().out)["from"]
    assert told == {
        "microneedling": "2027-02-14T00:00:00+00:00",
        SECOND: "2027-02-25T00:00:00+00:00",
    }


@pytest.mark.slow
def test_with_two_packs_a_product_needs_its_treatment_named(
    both: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["product", LABEL, *TREATED, "--content", str(both)]) == 2
    wrong = "--treatment: there is more than one here. Write microneedling or tattoo-laser.\n"
    assert capsys.readouterr().err == wrong


@pytest.mark.slow
def test_a_treatment_that_is_not_there_is_refused_with_those_that_are(
    both: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wished = ("--content", str(both), "--treatment", "peel")
    wrong = '--treatment: "peel" is not a treatment here. Write microneedling or tattoo-laser.\n'
    assert main(["product", LABEL, *TREATED, *wished]) == 2
    assert capsys.readouterr().err == wrong
    assert main(["screenshots", str(tmp_path / "pictures"), *wished]) == 2
    assert capsys.readouterr().err == wrong
    assert not (tmp_path / "pictures").exists()


def test_the_second_pack_alone_needs_no_treatment_named(
    alone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["product", "lavender oil", *TREATED, "--content", str(alone)]) == 0
    told = capsys.readouterr().out.replace("\u00a0", " ")
    assert told.startswith("Wait until Thu 18 Feb\nLavandula Angustifolia Oil: ")


@pytest.mark.slow
def test_every_page_is_pictured_without_a_warning(both: Path, tmp_path: Path) -> None:
    """In a process of its own, since pictures start Qt as the kiosk does."""
    wished = ("screenshots", tmp_path, "--content", both, "--treatment", SECOND)
    ran = commands.kiosk(*wished, "--text", "200", "--theme", "contrast")
    assert ran.code == 0
    assert ".qml" not in ran.err
    assert len(list(tmp_path.glob("*.png"))) == len(ran.out.splitlines()) > 15
