# SPDX-License-Identifier: GPL-3.0-or-later
"""Visit files that nobody should write: each makes a sheet, or is refused at its line."""

import random
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk import app
from kiosk.cli import main
from kiosk.machine import places
from tests.hostile.commands import SMALL
from tests.hostile.mutations import mutated

EXAMPLES = sorted((places.content() / "examples").glob("*.yaml"))
LINE = r"{file}:\d+:\d+: (\S+: )?\S.* .*[.?]"


@pytest.fixture(scope="module")
def loaded() -> app.Kiosk:
    return app.load()


@pytest.fixture(autouse=True)
def loaded_once(loaded: app.Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command of this file finds the same pack and settings; only the visit is odd."""
    monkeypatch.setattr("kiosk.app.load", lambda *_: loaded)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(200))
def test_a_mutated_visit_makes_a_sheet_or_is_refused_at_its_line(
    seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(seed)
    visit, output = tmp_path / "visit.yaml", tmp_path / "sheet.pdf"
    text = mutated(chance.choice(EXAMPLES).read_text(encoding="utf-8"), chance)
    visit.write_text(text, encoding="utf-8", errors="surrogatepass")
    planned = main(["plan", str(visit), "--json"])
    capsys.readouterr()
    kind = chance.choice(["a4", "letter"]), chance.choice(["clear", "large"])
    code = main(["sheet", str(visit), "-o", str(output), "--paper", kind[0], "--print", kind[1]])
    told = capsys.readouterr().err
    assert code in (0, 2)
    assert planned <= code
    if code == 0:
        assert told == ""
        assert len(PdfReader(output).pages) >= 1
    else:
        lines = told.splitlines()
        pattern = LINE.replace("{file}", re.escape(str(visit)))
        assert [line for line in lines if not re.fullmatch(pattern, line)] == []
        assert lines
        assert max(map(len, lines)) < len(str(visit)) + 1_000
    assert sorted(each.name for each in tmp_path.iterdir()) == (
        ["sheet.pdf", "visit.yaml"] if code == 0 else ["visit.yaml"]
    )


def refusal(text: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What is said of the visit, without the file's name. There must be no sheet."""
    visit, output = folder / "visit.yaml", folder / "sheet.pdf"
    visit.write_text(text, encoding="utf-8")
    assert main(["sheet", str(visit), "-o", str(output)]) == 2
    assert not output.exists()
    return capsys.readouterr().err.replace(f"{visit}:", "")


BLANK = "2:17: patient.name: It is empty. Write a first name or initials.\n"


def settled(product: str, answer: str) -> str:
    """A visit with one product, settled."""
    shelf = f"shelf: [{{{product}, settled: {{{answer}}}}}]"
    return f"{SMALL}practitioner: R. O.\n{shelf}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SMALL.replace("A. M.", r'"\u200b"'), BLANK),
        (SMALL.replace("A. M.", r'"\u00ad\u200d"'), BLANK),
        (SMALL.replace("A. M.", r'"\u0301"'), BLANK),
        (SMALL.replace("A. M.", r'"\ue000"'), BLANK),
        (
            SMALL.replace("A. M.", "W" * 5000),
            "2:17: patient.name: It has 5000 characters. "
            "Write a first name or initials, 80 characters at most.\n",
        ),
        (
            SMALL.replace("A. M.", "山田"),
            "2:17: patient.name: The sheet cannot print 山 田. "
            "Write it in Latin, Greek or Cyrillic letters.\n",
        ),
        (
            SMALL.replace("A. M.", r'"A\0M"'),
            "2:17: patient.name: U+0000 is a control character. Remove it.\n",
        ),
        (
            SMALL.replace("A. M.", r'"A\u202eM"'),
            "2:17: patient.name: U+202E turns the direction of the text unseen. Remove it.\n",
        ),
        (
            SMALL.replace("microneedling", "m" * 5000),
            f'1:7: pack: "{"m" * 37}..." is not known here. Write microneedling.\n',
        ),
        (
            SMALL.replace("microneedling", r'"micro\nneedle"'),
            '1:7: pack: "micro needle" is not known here. Did you mean "microneedling"?\n',
        ),
        (
            SMALL + "factors: {" + "f" * 500 + ": true}\n",
            f'4:513: factors.{"f" * 37}...: "{"f" * 37}..." is not known here. '
            "Write skin-tone, sensitive-skin, cold-sores, blood-thinners or pregnant.\n",
        ),
        (
            SMALL + r'questions: ["\u200b"]',
            "4:13: questions[0]: It is empty. Write it, or leave it out.\n",
        ),
        (
            settled('name: Gel, label: "Aqua, Glycerin, Panthenol"', "verdict: ok, reason: Mild."),
            '5:66: shelf[0].settled: "Gel" has an answer: OK from Tue 24 Nov, 3 pm. '
            "Leave this out. Only Ask us can be settled.\n",
        ),
        (
            settled("name: Gel", "verdict: never, hours: 48, reason: Harsh."),
            "5:54: shelf[0].settled.hours: A never has no hours. Leave the hours out.\n",
        ),
        (
            SMALL + "timezone: right/Europe/London\n",
            '4:11: timezone: "right/Europe/London" is not a time zone. '
            'Did you mean "Europe/London"?\n',
        ),
        (
            SMALL + "timezone: /etc/localtime\n",
            '4:11: timezone: "/etc/localtime" is not a time zone. '
            "Write a zone such as Europe/London.\n",
        ),
        (
            SMALL.replace("2026-11-23", "2011-12-30") + "timezone: Pacific/Apia\n",
            "3:17: treatment.at: 15:00 does not exist on 2011-12-30 in Pacific/Apia: "
            "the clocks go forward. Write the time that the clock showed.\n",
        ),
        (
            SMALL + "next_visit: 2026-11-23T15:00\n",
            "4:13: next_visit: It is not after the treatment. Write a later date and time.\n",
        ),
    ],
)
def test_an_odd_value_is_named_at_its_line_with_what_to_write(
    text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refusal(text, tmp_path, capsys) == said


BIG = {
    "forty products": "shelf:\n"
    + "".join(f'  - {{name: Product {n}, label: "Aqua, Retinol, Foo{n}"}}\n' for n in range(40)),
    "a name as long as a page": "shelf: [{name: " + "W" * 4000 + "}]\n",
    "a label of a mebibyte": "shelf: [{name: Gel, label: " + "W" * 1_000_000 + "}]\n",
    "every wait changed": "changes:\n"
    + "".join(
        f"  - {{wait: {wait}, hours: 999, reason: {'Because. ' * 20}}}\n"
        for wait in ("heat", "exercise", "swimming", "shaving", "retinoids", "vitamin-c", "peels",
                     "exfoliants", "fragrance", "cleanser", "own-skincare", "mineral-sunscreen",
                     "chemical-sunscreen", "direct-sun", "light-makeup", "heavy-makeup", "self-tan",
                     "other-actives", "hair-removal", "face-tools")
    ),
    "a note of 400 words": 'questions: ["' + "word " * 400 + '"]\n',
    "hours for a century": "changes: [{wait: heat, hours: 999999, reason: Long.}]\n",
    "a day that the zone skips": "timezone: Pacific/Apia\n",
    "every area": "",
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("kind", BIG)
def test_a_big_visit_still_makes_a_sheet(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = SMALL + BIG[kind]
    if kind == "a day that the zone skips":
        text = text.replace("2026-11-23", "2011-12-28")
    if kind == "every area":
        text = text.replace("[face]", "[face, neck, scalp, chest, abdomen, hands, other]")
    visit, output = tmp_path / "visit.yaml", tmp_path / "sheet.pdf"
    visit.write_text(text, encoding="utf-8")
    code = main(["sheet", str(visit), "-o", str(output), "--print", "large"])
    assert (code, capsys.readouterr().err) == (0, "")
    assert "A. M." in PdfReader(output).pages[0].extract_text()


@pytest.mark.slow
def test_check_finds_an_answer_that_was_not_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = tmp_path / "content"
    content.mkdir()
    for part in ("microneedling", "clinic"):
        (content / part).symlink_to(places.content() / part)
    (content / "examples").mkdir()
    visit = content / "examples" / "settled.yaml"
    visit.write_text(
        settled('name: Gel, label: "Aqua, Glycerin, Panthenol"', "verdict: ok, reason: Mild."),
        encoding="utf-8",
    )
    assert main(["check", str(content)]) == 1
    told = capsys.readouterr().out
    assert told.startswith(f'{visit}:5:66: shelf[0].settled: "Gel" has an answer: ')
