# SPDX-License-Identifier: GPL-3.0-or-later
"""The voices in a folder: each a model with a file of settings beside it, as Piper has them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

EXTRA = "piper"


@dataclass(frozen=True, slots=True)
class VoiceFile:
    """A model, and the code of its language: "en"."""

    model: Path
    language: str


def installed() -> bool:
    """Whether the library that makes sound of them is there."""
    return find_spec(EXTRA) is not None


def voices_in(folder: Path) -> tuple[VoiceFile, ...]:
    """Those that can be read, by their names; the first of a language speaks it."""
    if not folder.is_dir():
        return ()
    found = ((model, language_of(model)) for model in sorted(folder.glob("*.onnx")))
    return tuple(VoiceFile(model, language) for model, language in found if language)


def language_of(model: Path) -> str:
    """The language that the settings beside a model name; "" where they cannot be read."""
    try:
        settings = json.loads(model.with_name(f"{model.name}.json").read_text(encoding="utf-8"))
        code = settings["language"]["code"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return str(code).replace("-", "_").partition("_")[0].lower()
