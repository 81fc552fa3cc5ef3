# SPDX-License-Identifier: GPL-3.0-or-later
"""One file of words per language: complete, in step with the code, and compiled."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.machine.places import resources
from resources.translations import update

FOLDER = resources() / "translations"
LANGUAGES = update.languages(FOLDER)
FILLED_IN = re.compile(r"\{[^{}]*\}|%\w")


def messages(file: Path) -> list[ET.Element]:
    return list(ET.fromstring(file.read_text()).iter("message"))  # noqa: S314, our own file


@pytest.fixture(scope="module", params=LANGUAGES)
def updated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a language, brought up to date in a folder of its own."""
    folder = tmp_path_factory.mktemp("translations")
    shutil.copy(update.words_of(request.param, FOLDER), folder)
    update.update(request.param, folder)
    return update.words_of(request.param, folder)


def test_english_is_there() -> None:
    assert update.SOURCE_LANGUAGE in LANGUAGES


def test_a_file_of_words_holds_what_the_code_says_and_no_more(updated: Path) -> None:
    """Otherwise run `python resources/translations/update.py` and translate what is new."""
    assert updated.read_text() == (FOLDER / updated.name).read_text()


def test_what_is_compiled_says_what_the_file_of_words_says(updated: Path) -> None:
    compiled = updated.with_suffix(".qm")
    if compiled.stem == f"kiosk_{update.SOURCE_LANGUAGE}":
        assert not (FOLDER / compiled.name).exists()
    else:
        assert compiled.read_bytes() == (FOLDER / compiled.name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_fills_in_the_same(language: str) -> None:
    said = messages(update.words_of(language, FOLDER))
    assert len(said) > 400
    for message in said:
        source, translation = message.find("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        assert source.text
        assert translation.text, source.text
        assert translation.get("type") is None, source.text
        filled_in = FILLED_IN.findall(translation.text)
        assert sorted(filled_in) == sorted(FILLED_IN.findall(source.text)), source.text


def test_english_says_itself() -> None:
    for message in messages(update.words_of("en", FOLDER)):
        assert message.findtext("source") == message.findtext("translation")


def test_a_new_language_begins_with_every_sentence_to_translate(tmp_path: Path) -> None:
    update.update("de", tmp_path)
    new = messages(update.words_of("de", tmp_path))
    english = messages(update.words_of("en", FOLDER))
    assert [each.findtext("source") for each in new] == [
        each.findtext("source") for each in english
    ]
    assert {each.findtext("translation") for each in new} == {""}
    assert update.words_of("de", tmp_path).with_suffix(".qm").exists()
