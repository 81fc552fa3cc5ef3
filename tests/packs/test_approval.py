# SPDX-License-Identifier: GPL-3.0-or-later
"""An approval holds for exactly what was read, says who read it, and until when."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.guidance import Approval, Guidance, Standing
from kiosk.packs import PackRefused, SignatureRefused, read_pack, sign
from kiosk.packs.fingerprint import changed, digests, fingerprint
from tests.packs.small_pack import DRAWING, SMALL_PACK, SMALL_PICTURES, replaced, write_pack

SIGNED_ON, REVIEW = date(2026, 11, 2), date(2029, 11, 1)
KHAN = Approval("Dr A. Khan", SIGNED_ON, REVIEW, "GMC 7012345")
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


def signed_pack(folder: Path) -> Path:
    """The small pack, signed by Dr A. Khan."""
    write_pack(folder)
    signed = sign(folder, KHAN, None)
    signed.file.write_bytes(signed.content)
    return folder


def test_a_pack_that_was_signed_stands_as_it_was_signed(tmp_path: Path) -> None:
    assert read_pack(signed_pack(tmp_path)).approval == KHAN
    assert KHAN.signed


def test_the_approval_names_every_file_but_itself_and_one_fingerprint(tmp_path: Path) -> None:
    write_pack(tmp_path)
    signed = sign(tmp_path, KHAN, None)
    files = digests(tmp_path)
    pictures = {f"pictures/{name}" for name in SMALL_PICTURES}
    assert set(files) == (set(SMALL_PACK) - {"approval.yaml"}) | pictures
    assert signed.fingerprint == fingerprint(files)
    assert signed.count == len(files)
    text = signed.content.decode()
    assert all(f'"{name}": "{digest}"' in text for name, digest in files.items())


@pytest.mark.parametrize(
    "name", [name for name in SMALL_PACK if name != "approval.yaml"] + ["pictures/day-1-1.svg"]
)
def test_an_edit_of_any_file_makes_the_pack_a_draft_again(tmp_path: Path, name: str) -> None:
    file = signed_pack(tmp_path) / name
    file.write_bytes(file.read_bytes() + b"\n")
    approval = read_pack(tmp_path).approval
    assert approval.changed == (name,)
    assert not approval.signed
    assert approval.standing(date(2027, 1, 1)) is Standing.CHANGED


def test_a_picture_more_and_a_picture_of_other_bytes_count_too(tmp_path: Path) -> None:
    pictures = signed_pack(tmp_path) / "pictures"
    (pictures / "new.svg").write_text(DRAWING, encoding="utf-8")
    (pictures / "patch-1-after.svg").write_text(f"{DRAWING}\n", encoding="utf-8")
    assert read_pack(tmp_path).approval.changed == (
        "pictures/new.svg",
        "pictures/patch-1-after.svg",
    )


def test_an_edit_that_is_taken_back_leaves_the_approval_as_it_was(tmp_path: Path) -> None:
    file = signed_pack(tmp_path) / "waits.yaml"
    before = file.read_bytes()
    file.write_bytes(before.replace(b"72", b"96"))
    assert not read_pack(tmp_path).approval.signed
    file.write_bytes(before)
    assert read_pack(tmp_path).approval.signed


def test_a_signature_written_by_hand_is_no_approval(tmp_path: Path) -> None:
    by_hand = "approved-by: Dr A. Khan\nregistration: GMC 1\napproved-on: 2026-11-02\n"
    text = f"{by_hand}review-by: 2029-11-01\nfingerprint: null\n"
    with pytest.raises(PackRefused) as refused:
        read_pack(write_pack(tmp_path, {"approval.yaml": text}))
    [problem] = refused.value.problems
    assert problem.write == "Sign the pack with the command approve."


def test_digests_written_by_hand_do_not_fit_the_fingerprint(tmp_path: Path) -> None:
    file = signed_pack(tmp_path) / "approval.yaml"
    text, digest = file.read_text(encoding="utf-8"), digests(tmp_path)["waits.yaml"]
    file.write_text(text.replace(digest, "0" * 64), encoding="utf-8")
    with pytest.raises(PackRefused) as refused:
        read_pack(tmp_path)
    assert [problem.path for problem in refused.value.problems] == ["fingerprint"]


@pytest.mark.parametrize(
    "name",
    [
        *("null", "NULL", "none", "-", "--", "...", "n/a", "N. A.", "TBC", "test", "x"),
        *("\u200b", "\u2060\u00ad", "\u3164", "\n", "Dr A.\nKhan", "Dr\tKhan", "Dr \u202eKhan"),
        *("12345", "a" * 121),
    ],
)
def test_what_names_nobody_signs_nothing(tmp_path: Path, name: str) -> None:
    write_pack(tmp_path)
    with pytest.raises(SignatureRefused) as refused:
        sign(tmp_path, Approval(name, SIGNED_ON, REVIEW, "GMC 7012345"), None)
    assert [problem.path for problem in refused.value.problems] == [("approved-by",)]


@pytest.mark.parametrize("number", ["", "-", "null", "GMC", "12", "\u200b12", "7\n01", "1" * 121])
def test_what_registers_nobody_signs_nothing(tmp_path: Path, number: str) -> None:
    write_pack(tmp_path)
    with pytest.raises(SignatureRefused) as refused:
        sign(tmp_path, Approval("Dr A. Khan", SIGNED_ON, REVIEW, number), None)
    assert [problem.path for problem in refused.value.problems] == [("registration",)]


@pytest.mark.slow
@given(on=DAYS, review=DAYS)
def test_a_review_is_due_after_the_approval_and_within_three_years(
    small: Path, on: date, review: date
) -> None:
    def three_years_on() -> date:
        try:
            return on.replace(year=on.year + 3)
        except ValueError:
            return on.replace(year=on.year + 3, day=28)

    fits = on < review <= three_years_on()
    assert taken(lambda: sign(small, Approval("Dr A. Khan", on, review, "GMC 1"), None)) is fits


def taken(signing: Callable[[], object]) -> bool:
    try:
        signing()
    except SignatureRefused:
        return False
    return True


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pack(tmp_path_factory.mktemp("small"))


def test_a_name_with_quotes_and_letters_of_any_kind_is_read_as_it_was_written(
    tmp_path: Path,
) -> None:
    write_pack(tmp_path)
    for name in ('Dr "A" O\u2019Brien: #1', "Zo\u00eb N\u00fa\u00f1ez", "\u674e\u5c0f\u9f99"):
        signed = sign(tmp_path, Approval(name, SIGNED_ON, REVIEW, "A: 1 # 2"), None)
        signed.file.write_bytes(signed.content)
        approval = read_pack(tmp_path).approval
        assert (approval.approved_by, approval.registration) == (name, "A: 1 # 2")


def test_a_pack_with_a_problem_is_not_signed(tmp_path: Path) -> None:
    waits = replaced(SMALL_PACK["waits.yaml"], "advised-hours: 72", "advised-hours: 24")
    with pytest.raises(PackRefused, match="24 is below the floor of 48"):
        sign(write_pack(tmp_path, {"waits.yaml": waits}), KHAN, None)


def test_a_broken_or_missing_approval_is_signed_over(tmp_path: Path) -> None:
    for text in ("approved-by: [", None):
        signed = sign(write_pack(tmp_path, {"approval.yaml": text}), KHAN, None)
        signed.file.write_bytes(signed.content)
        assert read_pack(tmp_path).approval == KHAN
        signed.file.unlink()


@given(today=DAYS, on=DAYS, review=DAYS, edited=st.booleans())
def test_what_an_approval_is_worth_depends_on_the_day(
    today: date, on: date, review: date, edited: bool
) -> None:
    approval = Approval("Dr A. Khan", on, review, "GMC 1", ("waits.yaml",) if edited else ())
    standing = approval.standing(today)
    assert (standing is Standing.CHANGED) is edited
    if not edited:
        assert (standing is Standing.AHEAD) is (today < on)
        assert (standing is Standing.OVERDUE) is (on <= today and review < today)
    assert standing.holds is (not edited and on <= today)
    assert Approval().standing(today) is Standing.DRAFT


@given(files=st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=5))
def test_the_fingerprint_depends_on_no_order_and_on_every_file(files: dict[str, str]) -> None:
    backwards = dict(reversed(files.items()))
    assert fingerprint(files) == fingerprint(backwards)
    assert changed(files, backwards) == ()
    for name in files:
        other = files | {name: files[name] + "x"}
        assert fingerprint(other) != fingerprint(files)
        assert changed(files, other) == (name,)


def test_the_packs_of_the_tests_are_drafts(small: Path) -> None:
    guidance: Guidance = read_pack(small)
    assert guidance.approval == Approval()
