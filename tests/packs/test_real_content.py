# SPDX-License-Identifier: GPL-3.0-or-later
"""The content that ships is whole, and the rooms' contract with it holds."""

from dataclasses import fields
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.aftercare.guidance import Guidance
from kiosk.aftercare.language import Reasons, SheetLabels, Words
from kiosk.packs import check, read_pack, read_settings, read_visit
from kiosk.packs.pack_files import FILES
from kiosk.packs.rules.word_rules import LABELS_HOLD, REASONS_HOLD, WORDS_HOLD

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="module")
def guidance() -> Guidance:
    return read_pack(CONTENT / "microneedling")


def test_the_content_that_ships_has_no_problem() -> None:
    assert [str(problem) for problem in check(CONTENT)] == []


def test_every_wait_class_and_ingredient_arrives(guidance: Guidance) -> None:
    assert len(guidance.waits) == 33
    assert len(guidance.lexicon.classes) == 38
    assert len(guidance.lexicon.ingredients) > 2200


def test_every_statement_of_the_article_arrives_once_expanded(guidance: Guidance) -> None:
    left = [statement for each in guidance.left_out for statement in each.statements]
    assert len(left) == len(set(left))
    assert all(len(statement) == 4 for statement in left)


def test_the_settings_that_ship_are_judged_by_the_pack(guidance: Guidance) -> None:
    settings = read_settings(CONTENT / "clinic" / "settings.yaml", [guidance])
    assert ZoneInfo(settings.clinic.timezone).key == "Europe/London"
    assert any(product.given for product in settings.clinic.products)


@pytest.mark.parametrize(
    "file", sorted((CONTENT / "examples").glob("*.yaml")), ids=lambda f: f.stem
)
def test_each_example_visit_is_taken_with_an_aware_time(guidance: Guidance, file: Path) -> None:
    consultation = read_visit(file, {guidance.id: guidance}, "Europe/London")
    assert consultation.treatment.at.utcoffset() is not None
    assert consultation.pack == guidance.id


def test_a_file_is_opened_for_every_part_of_a_pack() -> None:
    assert sorted(each.name for each in (CONTENT / "microneedling").glob("*.yaml")) == sorted(FILES)


def test_the_places_held_in_braces_belong_to_fields_that_exist() -> None:
    assert set(WORDS_HOLD) <= {item.name for item in fields(Words)}
    assert set(LABELS_HOLD) <= {item.name for item in fields(SheetLabels)}
    assert set(REASONS_HOLD) <= {item.name for item in fields(Reasons)}


def test_every_list_of_the_guidance_is_read_from_some_file() -> None:
    read = {item.name for form in FILES.values() for item in fields(form)}
    own = {"approval", "words", "lexicon", "pictures"}
    assert {item.name for item in fields(Guidance)} - own <= read
