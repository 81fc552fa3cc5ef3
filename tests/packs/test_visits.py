# SPDX-License-Identifier: GPL-3.0-or-later
"""Visit files: their times, their form and what they mean, each problem at its line."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.aftercare.consultation import Change, Consultation, Product
from kiosk.aftercare.guidance import Guidance
from kiosk.packs import PackRefused, read_pack, read_visit
from tests.packs.small_pack import SMALL_VISIT, replaced, write_pack

LONDON = ZoneInfo("Europe/London")


@pytest.fixture(scope="module")
def guidance(tmp_path_factory: pytest.TempPathFactory) -> Guidance:
    return read_pack(write_pack(tmp_path_factory.mktemp("small")))


def visit(folder: Path, text: str, guidance: Guidance) -> Consultation:
    file = folder / "visit.yaml"
    file.write_text(text, encoding="utf-8")
    return read_visit(file, {guidance.id: guidance}, "Europe/London")


def test_a_visit_becomes_a_consultation(tmp_path: Path, guidance: Guidance) -> None:
    consultation = visit(tmp_path, SMALL_VISIT, guidance)
    assert consultation.patient.name == "A. M."
    assert consultation.treatment.at == datetime(2026, 11, 23, 15, tzinfo=LONDON)
    assert consultation.factors == {"sensitive": True}
    assert consultation.shelf == (Product("Night cream", "Aqua, Retinol"),)
    assert consultation.changes == (Change("heat", 96, "Very red."),)
    assert consultation.next_visit == datetime(2027, 1, 11, 10, tzinfo=LONDON)


def test_a_visit_keeps_what_was_ticked_before_the_treatment(
    tmp_path: Path, guidance: Guidance
) -> None:
    text = SMALL_VISIT + "suitability: [cold-sore, skin]\n"
    assert visit(tmp_path, text, guidance).suitability == ("cold-sore", "skin")


def test_only_pack_name_time_and_areas_are_needed(tmp_path: Path, guidance: Guidance) -> None:
    text = "pack: small\npatient: {name: A}\ntreatment: {at: 2026-11-23 15:00, areas: [face]}\n"
    consultation = visit(tmp_path, text, guidance)
    assert consultation.patient.language == "en"
    assert consultation.next_visit is None


def test_a_visit_may_name_its_own_zone(tmp_path: Path, guidance: Guidance) -> None:
    text = SMALL_VISIT + "timezone: America/New_York\n"
    at = visit(tmp_path, text, guidance).treatment.at
    assert at == datetime(2026, 11, 23, 20, tzinfo=UTC)
    assert at.tzinfo == ZoneInfo("America/New_York")


def test_a_time_shown_twice_is_the_later_one(tmp_path: Path, guidance: Guidance) -> None:
    text = replaced(SMALL_VISIT, "2026-11-23T15:00", "2026-10-25T01:30")
    at = visit(tmp_path, text, guidance).treatment.at
    assert at.astimezone(UTC) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert at.fold == 1


def test_an_offset_says_which_of_two_is_meant(tmp_path: Path, guidance: Guidance) -> None:
    text = replaced(SMALL_VISIT, "2026-11-23T15:00", "2026-10-25T01:30+01:00")
    at = visit(tmp_path, text, guidance).treatment.at
    assert at.utcoffset() == timedelta(hours=1)
    assert at.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_an_offset_that_agrees_with_the_zone_is_taken(tmp_path: Path, guidance: Guidance) -> None:
    text = replaced(SMALL_VISIT, "2026-11-23T15:00", "2026-11-23T15:00:00Z")
    at = visit(tmp_path, text, guidance).treatment.at
    assert at == datetime(2026, 11, 23, 15, tzinfo=LONDON)


REFUSALS = [
    (
        "2026-11-23T15:00",
        "2026-11-23",
        (
            '3:17: treatment.at: "2026-11-23" has no time of day.'
            " Write the time too, such as 2026-11-23T15:00."
        ),
    ),
    (
        "2026-11-23T15:00",
        "2027-03-28T01:30",
        (
            "3:17: treatment.at: 01:30 does not exist on 2027-03-28 in Europe/London:"
            " the clocks go forward. Write the time that the clock showed."
        ),
    ),
    (
        "2026-11-23T15:00",
        "2026-11-23T15:00+02:00",
        (
            "3:17: treatment.at: the offset +02:00 is not that of Europe/London then."
            " Leave the offset out."
        ),
    ),
    (
        "2026-11-23T15:00",
        "2026-11-23T25:00",
        (
            '3:17: treatment.at: "2026-11-23T25:00" is not a time of the calendar.'
            " Write a local time such as 2026-11-23T15:00."
        ),
    ),
    (
        "2026-11-23T15:00",
        "this afternoon",
        (
            '3:17: treatment.at: "this afternoon" is not a date and time.'
            " Write a local time such as 2026-11-23T15:00."
        ),
    ),
    (
        "2026-11-23T15:00",
        "0026-11-23T15:00",
        "3:17: treatment.at: the year 26 is too far away. Write the year of the visit.",
    ),
    (
        "areas: [face]",
        "area: [face]",
        '3:35: treatment: "area" is not known here. Did you mean "areas"?',
    ),
    (
        "areas: [face]",
        "areas: [nose]",
        '3:43: treatment.areas[0]: "nose" is not known here. Write face.',
    ),
    (
        "sensitive: true",
        "sensitive: yes",
        '4:22: factors.sensitive: "yes" is neither true nor false. Write true or false.',
    ),
    (
        "sensitive: true",
        "sensitve: true",
        '4:21: factors.sensitve: "sensitve" is not known here. Did you mean "sensitive"?',
    ),
    (
        "hours: 96",
        "hours: 24",
        "8:25: changes[0].hours: 24 is below the floor of 48. Write 48 or more.",
    ),
    (
        "hours: 96",
        "hours: four days",
        (
            '8:25: changes[0].hours: "four days" is not a whole number.'
            " Write a whole number such as 48, no quotes."
        ),
    ),
    (", reason: Very red.", "", '8:5: changes[0]: "reason" is missing. Write reason: ...'),
    (
        "pack: small",
        "pack: smal",
        '1:7: pack: "smal" is not known here. Did you mean "small"?',
    ),
    (
        "next_visit",
        "next-visit",
        '9:1: "next-visit" is not known here. Did you mean "next_visit"?',
    ),
    (
        "2027-01-11T10:00",
        "2026-01-11T10:00",
        "9:13: next_visit: It is not after the treatment. Write a later date and time.",
    ),
    (
        "pack: small",
        "timezone: Mars/Base\npack: small",
        '1:11: timezone: "Mars/Base" is not a time zone. Write a zone such as Europe/London.',
    ),
]


@pytest.mark.parametrize(("old", "new", "line"), REFUSALS)
def test_each_refusal_of_a_visit_is_worded(
    tmp_path: Path, guidance: Guidance, old: str, new: str, line: str
) -> None:
    with pytest.raises(PackRefused) as refused:
        visit(tmp_path, replaced(SMALL_VISIT, old, new), guidance)
    said = [str(problem) for problem in refused.value.problems]
    assert said == [f"{tmp_path / 'visit.yaml'}:{line}"]
