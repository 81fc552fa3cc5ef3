# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings as the kiosk writes them: read again as they were, whole, with a way back."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from stat import S_IMODE
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.aftercare.clinic import TIME_LIMITS, Clinic, ClinicProduct, PrivacyTimes, Settings
from kiosk.machine import places, saving
from kiosk.packs import (
    PackRefused,
    bring_back,
    keep_settings,
    last_good,
    logo_pictures,
    read_settings,
    settings_problems,
    take_logo,
)
from kiosk.packs import kept_settings as keeping
from kiosk.packs.settings_text import settings_text
from kiosk.packs.yaml.signs import shows_nothing

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20
EXAMPLE = read_settings(places.content() / "clinic" / "settings.yaml")

WORDS = st.text(
    st.characters(exclude_categories=("C", "Z", "M"), max_codepoint=0x2FFF), min_size=1, max_size=30
).filter(lambda words: not shows_nothing(words))
DIGITS = st.from_regex(r"\+[0-9][0-9 ()/.-]{3,12}[0-9]", fullmatch=True)
NAMES = st.lists(WORDS, max_size=4, unique=True).map(tuple)
PRODUCTS = st.lists(
    st.builds(
        ClinicProduct,
        name=st.from_regex(r"[A-Z][a-z]{3,9} [a-z]{3,9}", fullmatch=True),
        label=WORDS,
        checked_on=st.none() | st.dates(date(2000, 1, 1), date(2099, 12, 31)),
        claim=st.none() | st.sampled_from(["ok", "wait", "ask", "never"]),
        given=st.booleans(),
        barcode=st.sampled_from(["", "4006381333931"]),
    ),
    max_size=3,
    unique_by=lambda product: product.name.casefold(),
).map(tuple)
TIMES = st.builds(
    PrivacyTimes,
    **{
        name: st.integers(limits.least, limits.most).map(int)
        for name, limits in TIME_LIMITS.items()
    },
)
SETTINGS = st.builds(
    Settings,
    clinic=st.builds(
        Clinic,
        name=WORDS,
        phone=DIGITS,
        opening_hours=WORDS,
        out_of_hours=WORDS,
        out_of_hours_phone=DIGITS,
        emergency_phone=DIGITS,
        timezone=st.sampled_from(["Europe/London", "Asia/Kolkata", "UTC"]),
        products=PRODUCTS,
        practitioners=NAMES,
        address=st.just("") | WORDS,
        web=st.just("") | WORDS,
    ),
    language=WORDS,
    paper=st.sampled_from(["a4", "letter"]),
    print=st.sampled_from(["clear", "large"]),
    printer=st.none() | WORDS,
    printers=NAMES,
    privacy=TIMES,
    treatments=NAMES,
    languages=NAMES,
    administrators=NAMES,
)


def written(folder: Path, settings: Settings) -> Path:
    file = folder / "settings.yaml"
    file.write_text(settings_text(settings), encoding="utf-8")
    return file


@given(SETTINGS)
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, settings: Settings
) -> None:
    assert read_settings(written(tmp_path_factory.mktemp("s"), settings)) == settings


@given(st.text(max_size=20), st.text(max_size=20))
def test_whatever_is_typed_is_read_again_or_refused_and_never_another_value(
    tmp_path_factory: pytest.TempPathFactory, name: str, hours: str
) -> None:
    file = tmp_path_factory.mktemp("s") / "settings.yaml"
    typed = replace(EXAMPLE, clinic=replace(EXAMPLE.clinic, name=name, opening_hours=hours))
    if found := settings_problems(typed, file, ()):
        assert {each.path for each in found} <= {"name", "opening-hours", ""}
        with pytest.raises(PackRefused):
            keep_settings(file, typed, ())
        assert not file.exists()
    else:
        kept = keep_settings(file, typed, ())
        assert (kept.clinic.name, kept.clinic.opening_hours) == (name.strip(), hours.strip())
        assert read_settings(file) == kept


def test_an_old_file_without_the_new_keys_reads_as_it_did() -> None:
    assert (EXAMPLE.privacy.warn_after, EXAMPLE.privacy.countdown) == (90, 30)
    assert (EXAMPLE.logo, EXAMPLE.printers, EXAMPLE.treatments, EXAMPLE.languages) == (
        "",
        *[()] * 3,
    )
    assert EXAMPLE.offers("microneedling")


def other(name: str) -> Settings:
    return replace(EXAMPLE, clinic=replace(EXAMPLE.clinic, name=name))


def test_the_last_good_settings_lie_beside_with_their_time_and_come_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    keep_settings(file, other("First"), ())
    assert last_good(file, ()) is None
    at = datetime(2026, 11, 16, 9, tzinfo=UTC)
    os.utime(file, (at.timestamp(), at.timestamp()))
    keep_settings(file, other("Second"), ())
    assert last_good(file, ()) == (other("First"), at)
    assert bring_back(file, ()) == other("First") == read_settings(file)
    found = last_good(file, ())
    assert found is not None
    assert found.settings == other("Second")


def test_saving_what_counts_already_keeps_the_way_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    for name in ("First", "Second", "Second"):
        keep_settings(file, other(name), ())
    found = last_good(file, ())
    assert found is not None
    assert found.settings == other("First")


def test_what_was_broken_by_hand_is_not_the_last_good_one(tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    keep_settings(file, other("First"), ())
    keep_settings(file, other("Second"), ())
    file.write_text("name: [", encoding="utf-8")
    keep_settings(file, other("Third"), ())
    found = last_good(file, ())
    assert found is not None
    assert found.settings == other("First")


@pytest.mark.parametrize(
    ("changed", "path", "said"),
    [
        ({"phone": ""}, "phone", "patients need this number."),
        ({"emergency_phone": " "}, "emergency-phone", "patients need this number."),
        ({"phone": "020 7946 00"}, "phone", "this UK number is too short."),
        ({"phone": "020 7946 00181"}, "phone", "this UK number is too long."),
        ({"phone": "ask"}, "phone", "is not a phone number."),
        ({"name": ""}, "name", "the text is empty."),
        ({"timezone": "Europe/Lodnon"}, "timezone", "is not a time zone."),
        ({"products": (ClinicProduct("Gel", ""),)}, "products[0].label", "the text is empty."),
    ],
)
def test_nothing_is_written_that_the_reader_refuses(
    tmp_path: Path, changed: dict[str, Any], path: str, said: str
) -> None:
    file = tmp_path / "settings.yaml"
    keep_settings(file, EXAMPLE, ())
    before = file.read_bytes()
    wrong = replace(EXAMPLE, clinic=replace(EXAMPLE.clinic, **changed))
    [problem] = settings_problems(wrong, file, ())
    assert problem.path == path
    assert said in problem.wrong
    with pytest.raises(PackRefused):
        keep_settings(file, wrong, ())
    assert file.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["settings.yaml"]


@pytest.mark.parametrize("breaks_at", [1, 2])
def test_where_writing_fails_the_old_settings_still_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, breaks_at: int
) -> None:
    file = tmp_path / "settings.yaml"
    keep_settings(file, other("First"), ())
    calls = 0

    def full(target: Path, content: bytes, like: Path | None = None) -> None:
        nonlocal calls
        calls += 1
        if calls == breaks_at:
            raise OSError(28, "No space left on device", str(target))
        saving.write_whole(target, content, like)

    monkeypatch.setattr(keeping, "write_whole", full)
    with pytest.raises(OSError, match="No space left"):
        keep_settings(file, other("Second"), ())
    assert read_settings(file) == other("First")


def test_a_link_stays_a_link_and_all_lies_where_it_leads(tmp_path: Path) -> None:
    there = tmp_path / "there"
    link = tmp_path / "settings.yaml"
    link.symlink_to(there / "settings.yaml")
    picture = tmp_path / "mark.png"
    picture.write_bytes(PNG)
    for name in ("First", "Second"):
        keep_settings(link, other(name), ())
    logo = take_logo(picture, link)
    keep_settings(link, replace(other("Third"), logo=logo), ())
    assert link.is_symlink()
    assert read_settings(link).logo == logo
    assert {each.name for each in there.iterdir()} == {
        "settings.yaml", "settings.yaml.before", logo,
    }  # fmt: skip
    assert S_IMODE((there / "settings.yaml").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.png", None, "there is no none.png"),
        ("word.docx", b"PK", "is not a PNG, SVG or JPEG."),
        ("fake.png", b"GIF89a", "is not a PNG, as its name says."),
        ("fake.jpeg", PNG, "is not a JPEG, as its name says."),
        ("broken.svg", b"<svg", "its XML breaks"),
        ("big.png", PNG + b"0" * (4 * 1024 * 1024), "is over 4 MiB."),
        ("../settings.yaml", None, "is not the name of a file."),
        (".hidden.png", PNG, "is not the name of a file."),
    ],
)
def test_a_logo_that_is_none_is_refused_by_name(
    tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    [problem] = settings_problems(replace(EXAMPLE, logo=name), tmp_path / "settings.yaml", ())
    assert problem.path == "logo"
    assert said in problem.wrong


def test_pictures_are_offered_once_and_only_those_that_can_be_a_logo(tmp_path: Path) -> None:
    for name, content in (
        ("b.PNG", PNG),
        ("a.jpg", b"\xff\xd8\xff0"),
        ("c.png", b"no"),
        ("d", PNG),
    ):
        (tmp_path / name).write_bytes(content)
    found = logo_pictures((tmp_path, tmp_path, tmp_path / "none"))
    assert [each.name for each in found] == ["a.jpg", "b.PNG"]
    with pytest.raises(PackRefused):
        take_logo(tmp_path / "c.png", tmp_path / "settings.yaml")
