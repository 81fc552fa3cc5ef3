# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever stands in a file, the answer is a value or PackRefused, and never another error."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.aftercare.guidance import Guidance
from kiosk.packs import PackRefused, check, read_pack, read_settings, read_visit
from tests.packs.small_pack import SMALL_PACK, SMALL_SETTINGS, SMALL_VISIT, write_pack

pytestmark = pytest.mark.slow

QUICK = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
SCRAPS = st.sampled_from(
    (
        *(
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "!!set ",
            "<<: ",
            "? ",
            "|\n",
            "'",
            '"',
            "\t",
        ),
        *("\x00", "\ud7ff", "\u2028", "\x85", "#", "---\n", "...\n", "%YAML 9.9\n", "~", "no"),
        *("1e9", "S001-S999", "{wait ", "**", "9" * 30, "-1", "0x10", "2026-02-30", "null", "\\"),
        *("\r", "a" * 99),
    )
)


def judged(read: Callable[[], object]) -> None:
    """Reads a file; a refusal must name a place in it, what is wrong and what to write."""
    try:
        read()
    except PackRefused as refused:
        problems = refused.problems
    else:
        return
    assert problems
    for problem in problems:
        assert problem.line >= 1
        assert problem.column >= 1
        assert problem.wrong
        assert problem.write
        assert "\n" not in str(problem)


@QUICK
@given(name=st.sampled_from(sorted(SMALL_PACK)), raw=st.binary(max_size=200))
def test_any_bytes_are_judged(tmp_path: Path, name: str, raw: bytes) -> None:
    folder = write_pack(tmp_path)
    (folder / name).write_bytes(raw)
    judged(lambda: read_pack(folder))


@QUICK
@given(name=st.sampled_from(sorted(SMALL_PACK)), text=st.text(max_size=200))
def test_any_text_is_judged(tmp_path: Path, name: str, text: str) -> None:
    folder = write_pack(tmp_path)
    (folder / name).write_bytes(text.encode("utf-8", errors="replace"))
    judged(lambda: read_pack(folder))


@QUICK
@given(data=st.data())
def test_a_pack_with_scraps_thrown_in_is_judged(tmp_path: Path, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(SMALL_PACK)))
    folder = write_pack(tmp_path, {name: mutated(SMALL_PACK[name], data)})
    judged(lambda: read_pack(folder))


@QUICK
@given(data=st.data())
def test_settings_and_visits_with_scraps_thrown_in_are_judged(
    tmp_path: Path, small: Guidance, data: st.DataObject
) -> None:
    file = tmp_path / "any.yaml"
    file.write_bytes(mutated(SMALL_SETTINGS, data).encode("utf-8", errors="replace"))
    judged(lambda: read_settings(file, [small]))
    file.write_bytes(mutated(SMALL_VISIT, data).encode("utf-8", errors="replace"))
    judged(lambda: read_visit(file, {small.id: small}, "Europe/London"))


def mutated(text: str, data: st.DataObject) -> str:
    """The text with one to four cuts, each a run taken out and a scrap or text put in."""
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 12)))
        text = text[:start] + data.draw(SCRAPS | st.text(max_size=4)) + text[end:]
    return text


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Guidance:
    return read_pack(write_pack(tmp_path_factory.mktemp("small")))


NOISE = {
    "brackets": "[" * 1_000_000,
    "braces": "{" * 1_000_000,
    "nested lists": "- " * 500_000,
    "question marks": "? " * 500_000,
    "aliases": "[" + "*a," * 300_000 + "]",
    "anchors": "[" + "&a x," * 200_000 + "]",
    "unknown keys": "\n".join(f"k{n}: 1" for n in range(90_000)),
    "one key again and again": "topics: 1\n" * 100_000,
    "bells": "\x07a" * 500_000,
    "damage": "topics: [" + "\u00e2," * 300_000 + "]",
    "documents": "---\n" * 250_000,
    "one long key": "a" * 1_000_000 + ": 1",
    "one long line": "topics: " + "a" * 1_000_000,
    "commas": "[" + "," * 1_000_000,
}


@pytest.mark.parametrize("noise", NOISE.values(), ids=NOISE.keys())
def test_a_mebibyte_of_noise_is_refused_with_a_bounded_answer(tmp_path: Path, noise: str) -> None:
    with pytest.raises(PackRefused) as refused:
        read_pack(write_pack(tmp_path, {"topics.yaml": noise}))
    assert 1 <= len(refused.value.problems) <= 201
    assert len(str(refused.value)) < 100_000


def test_an_unreadable_examples_file_is_a_problem_and_not_an_error(tmp_path: Path) -> None:
    write_pack(tmp_path / "small")
    (tmp_path / "clinic").mkdir()
    (tmp_path / "clinic" / "settings.yaml").write_text(SMALL_SETTINGS, encoding="utf-8")
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "one.yaml").write_bytes(b"pack: small\n\xff")
    (problem,) = check(tmp_path)
    assert str(problem) == (
        f"{tmp_path / 'examples' / 'one.yaml'}:2:1: the byte 0xFF is not UTF-8."
        " Save the file as UTF-8."
    )
