# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's list as a file: what is written is read again, and nothing in it is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from stat import S_IMODE

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.products.clinic_list import CheckedProduct, ClinicList, Decision
from kiosk.packs import KeptList, PackRefused, clinic_list_bytes, read_clinic_list

DECISION = Decision(
    "microneedling",
    "c0",
    "Aqua, Glycerin",
    "ok",
    "We know it.",
    "R. Osei",
    date(2026, 11, 2),
    "a1",
    48,
)
PRODUCT = CheckedProduct("Cream", "Aqua, Glycerin", "R. Osei", date(2026, 11, 2), "4006381333931")
KEPT = ClinicList((DECISION,), (PRODUCT,))
TEXTS = st.text(
    st.characters(exclude_categories=("C", "Z"), max_codepoint=0x2FFF), min_size=1, max_size=30
)


def written(folder: Path, kept: ClinicList) -> Path:
    file = folder / "clinic-list.yaml"
    file.write_bytes(clinic_list_bytes(kept))
    return file


@pytest.mark.parametrize("kept", [ClinicList(), KEPT, ClinicList((), (PRODUCT,))])
def test_what_is_written_is_read_again(tmp_path: Path, kept: ClinicList) -> None:
    assert read_clinic_list(written(tmp_path, kept)) == kept


@given(TEXTS, TEXTS, TEXTS)
def test_so_is_whatever_people_type(
    tmp_path_factory: pytest.TempPathFactory, label: str, reason: str, by: str
) -> None:
    kept = ClinicList(
        (Decision("p", "c", label, "never", reason, by, date(2026, 1, 1), "b"),),
        (CheckedProduct(reason, label, by, date(2026, 1, 1)),),
    )
    assert read_clinic_list(written(tmp_path_factory.mktemp("list"), kept)) == kept


def test_where_there_is_no_file_nothing_is_kept(tmp_path: Path) -> None:
    assert read_clinic_list(tmp_path / "none.yaml") == ClinicList()


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ('verdict: "ok"', "verdict: fine", '"fine"'),
        ("hours: 48", "hours: 0", "0"),
        ("on: 2026-11-02", "on: tomorrow", "tomorrow"),
        ('barcode: "4006381333931"', 'barcode: "4006381333932"', "is not a bar code"),
        ('by: "R. Osei"', 'by: ""', "by"),
        ("products:", "prodcuts:", "prodcuts"),
    ],
)
def test_a_file_that_is_wrong_is_refused_at_its_line(
    tmp_path: Path, was: str, becomes: str, said: str
) -> None:
    file = written(tmp_path, KEPT)
    text = file.read_text()
    assert was in text
    file.write_text(text.replace(was, becomes, 1))
    with pytest.raises(PackRefused) as refused:
        read_clinic_list(file)
    assert any(said in str(problem) for problem in refused.value.problems)


def test_it_is_for_this_user_alone_and_what_could_not_be_read_stays(tmp_path: Path) -> None:
    file = tmp_path / "data" / "clinic-list.yaml"
    first = KeptList(file)
    first.keep(KEPT)
    assert KeptList(file).now == first.now == KEPT
    assert S_IMODE(file.stat().st_mode) == 0o600
    file.write_text("half a fi")
    broken = KeptList(file)
    assert (broken.now, bool(broken.problems)) == (ClinicList(), True)
    broken.keep(ClinicList((), (PRODUCT,)))
    assert (file.parent / "clinic-list.unread.yaml").read_text() == "half a fi"
    assert KeptList(file).now.products == (PRODUCT,)


def test_where_it_cannot_be_written_the_list_before_still_counts(tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("")
    kept = KeptList(blocked / "clinic-list.yaml")
    with pytest.raises(OSError, match="a-file"):
        kept.keep(KEPT)
    assert kept.now == ClinicList()
