# SPDX-License-Identifier: GPL-3.0-or-later
"""What a broken pack is told: each refusal word for word, at its line and column."""

from pathlib import Path

import pytest

from kiosk.packs import Located, PackRefused, check, read_pack
from tests.packs.refusals import REFUSALS
from tests.packs.small_pack import SMALL_PACK, replaced, write_pack


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are named relative to it, as a person at the command line names them."""
    monkeypatch.chdir(tmp_path)


def problems_of(changed: dict[str, str | None]) -> tuple[Located, ...]:
    with pytest.raises(PackRefused) as refused:
        read_pack(write_pack(Path("p"), changed))
    return refused.value.problems


def said(problems: tuple[Located, ...]) -> tuple[str, ...]:
    return tuple(str(problem).removeprefix("p/") for problem in problems)


def test_the_small_pack_is_taken() -> None:
    guidance = read_pack(write_pack(Path("p")))
    assert guidance.waits[1].not_before == "heat"
    assert guidance.waits[0].statements == ("S002", "S004", "S005", "S006")
    assert guidance.lexicon.ambiguous == {"VA": ("Retinol", "water")}
    assert guidance.depths[1].effects[0].add_hours == 48
    assert not guidance.approval.signed


@pytest.mark.slow
@pytest.mark.parametrize(("file", "old", "new", "lines"), REFUSALS)
def test_each_refusal_says_where_what_and_what_to_write(
    file: str, old: str | None, new: str | None, lines: tuple[str, ...]
) -> None:
    text = new if old is None or new is None else replaced(SMALL_PACK[file], old, new)
    assert said(problems_of({file: text})) == lines


def test_all_problems_of_all_files_are_told_at_once() -> None:
    waits = replaced(SMALL_PACK["waits.yaml"], "advised-hours: 72", "advised-hours: 24")
    waits = replaced(waits, "short: Cream", "shrot: Cream")
    topics = replaced(SMALL_PACK["topics.yaml"], "audience: patient", "audience: all")
    assert said(problems_of({"waits.yaml": waits, "topics.yaml": topics, "advice.yaml": None})) == (
        (
            'topics.yaml:4:15: topics[0].audience: "all" is not known here.'
            " Write one of: patient, practitioner."
        ),
        "waits.yaml:8:20: waits[0].advised-hours: 24 is below the floor of 48. Write 48 or more.",
        'waits.yaml:24:5: waits[2]: "shrot" is not known here. Did you mean "short"?',
        "advice.yaml:1:1: the file is missing. Write advice.yaml.",
    )


@pytest.mark.parametrize("word", ["depth", "care-points"])
def test_depths_and_care_points_have_a_name_in_the_packs_that_have_them(word: str) -> None:
    unnamed = replaced(SMALL_PACK["words.yaml"], f'  {word}: "Words"\n', f'  {word}: ""\n')
    numbered = replaced(SMALL_PACK["advice.yaml"], "title: Press,", "title: Press, care-point: 1,")
    [line] = said(problems_of({"words.yaml": unnamed, "advice.yaml": numbered}))
    assert line.endswith(
        f": screen.{word}: the pack has these, and no name for them. Write what they are called."
    )


def test_a_pack_without_care_points_needs_no_name_for_them() -> None:
    unnamed = replaced(SMALL_PACK["words.yaml"], '  care-points: "Words"\n', "")
    guidance = read_pack(write_pack(Path("p"), {"words.yaml": unnamed}))
    assert guidance.words.screen.care_points == ""


def test_a_file_over_one_mebibyte_is_not_read() -> None:
    text = SMALL_PACK["waits.yaml"] + "#" * (1024 * 1024)
    assert said(problems_of({"waits.yaml": text})) == (
        "waits.yaml:1:1: the file is over 1 MiB. Write less, or split the list.",
    )


def test_bytes_that_are_not_utf_8_are_named_where_they_stand() -> None:
    folder = write_pack(Path("p"))
    raw = SMALL_PACK["topics.yaml"].encode().replace(b"normal", b"norm\x96l")
    (folder / "topics.yaml").write_bytes(raw)
    with pytest.raises(PackRefused) as refused:
        read_pack(folder)
    assert said(refused.value.problems) == (
        "topics.yaml:5:25: the byte 0x96 is not UTF-8. Save the file as UTF-8.",
    )


def test_windows_line_ends_and_a_byte_order_mark_move_no_place() -> None:
    waits = replaced(SMALL_PACK["waits.yaml"], "advised-hours: 72", "advised-hours: 24")
    text = "\ufeff" + waits.replace("\n", "\r\n")
    assert said(problems_of({"waits.yaml": text})) == (
        "waits.yaml:8:20: waits[0].advised-hours: 24 is below the floor of 48. Write 48 or more.",
    )


def test_an_alias_bomb_costs_nothing_and_is_refused() -> None:
    layers = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    layers += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    problems = problems_of({"topics.yaml": "\n".join(layers)})
    lines = said(problems)
    assert lines[0] == (
        'topics.yaml:1:5: a0: "&a0" is an anchor. Write the value out in full where it is used.'
    )
    assert 'topics.yaml:2:10: a1[0]: "*a0" is an alias. Write the value out in full.' in lines
    assert lines[-1].endswith("more problems follow. Mend those above first.")
    assert len(lines) == 201


def test_a_misspelt_file_name_is_not_lost() -> None:
    folder = write_pack(Path("p"), {"topics.yaml": None})
    (folder / "topic.yaml").write_text(SMALL_PACK["topics.yaml"], encoding="utf-8")
    with pytest.raises(PackRefused) as refused:
        read_pack(folder)
    assert said(refused.value.problems) == (
        "topics.yaml:1:1: the file is missing. Write topics.yaml.",
        'topic.yaml:1:1: "topic.yaml" is not a file of a pack. Did you mean "topics.yaml"?',
    )


def test_a_folder_that_is_not_there_is_one_problem() -> None:
    with pytest.raises(PackRefused) as refused:
        read_pack(Path("nowhere"))
    assert said(refused.value.problems) == (
        "nowhere:1:1: there is no such folder that can be read. Name the folder of a pack.",
    )


def test_an_empty_folder_names_every_file_it_lacks() -> None:
    Path("p").mkdir()
    with pytest.raises(PackRefused) as refused:
        read_pack(Path("p"))
    assert said(refused.value.problems) == tuple(
        f"{name}:1:1: the file is missing. Write {name}." for name in SMALL_PACK
    )


def test_a_folder_without_a_pack_is_told_so() -> None:
    Path("content").mkdir()
    assert [str(problem) for problem in check(Path("content"))] == [
        "content:1:1: there is no pack in this folder. Name a folder that holds a pack.yaml."
    ]


def test_a_folder_in_place_of_a_file_is_said_to_be_one() -> None:
    folder = write_pack(Path("p"), {"topics.yaml": None})
    (folder / "topics.yaml").mkdir()
    with pytest.raises(PackRefused) as refused:
        read_pack(folder)
    wanted = "topics.yaml:1:1: this is a folder. Put a file in its place, or name one."
    assert wanted in said(refused.value.problems)
