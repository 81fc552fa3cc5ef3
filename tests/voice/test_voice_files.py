# SPDX-License-Identifier: GPL-3.0-or-later
"""The clinic's own voices: files in a folder, of which each says its language."""

import json
from pathlib import Path

import pytest

from kiosk.voice.voice_files import VoiceFile, voices_in


def put(folder: Path, name: str, settings: object) -> Path:
    model = folder / name
    model.write_bytes(b"")
    text = settings if isinstance(settings, str) else json.dumps(settings)
    model.with_name(f"{name}.json").write_text(text, encoding="utf-8")
    return model


def test_a_voice_speaks_the_language_that_its_settings_name(tmp_path: Path) -> None:
    polish = put(tmp_path, "b.onnx", {"language": {"code": "pl_PL"}})
    english = put(tmp_path, "a.onnx", {"language": {"code": "en-GB"}})
    assert voices_in(tmp_path) == (VoiceFile(english, "en"), VoiceFile(polish, "pl"))


@pytest.mark.parametrize("settings", ["", "{", "[]", {}, {"language": None}, {"language": "en"}])
def test_a_voice_that_does_not_say_its_language_is_passed_over(
    tmp_path: Path, settings: object
) -> None:
    put(tmp_path, "a.onnx", settings)
    (tmp_path / "alone.onnx").write_bytes(b"")
    assert voices_in(tmp_path) == ()


def test_without_a_folder_there_are_no_voices(tmp_path: Path) -> None:
    assert voices_in(tmp_path / "voices") == ()
