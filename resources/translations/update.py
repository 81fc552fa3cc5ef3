# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring the translations up to date with the words in the code. Run it after a change of words.

    python resources/translations/update.py           every language there is
    python resources/translations/update.py de        these, and a new file for German

A `kiosk_LANGUAGE.ts` gets the sentences that are new, marked as unfinished, and loses those that
are gone. `kiosk_en.ts` is the language the code is written in: each of its sentences says itself.
Any other is compiled to the `.qm` that the kiosk reads.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
KIOSK = HERE.parents[1] / "kiosk"
TOOLS = Path(PySide6.__file__).parent
SOURCE_LANGUAGE = "en"
_UNFINISHED = re.compile(
    r"(<source>([^<]*)</source>\s*(?:<\w*comment>[^<]*</\w*comment>\s*)*)"
    r'<translation type="unfinished">[^<]*'
)


def words_of(language: str, folder: Path = HERE) -> Path:
    return folder / f"kiosk_{language}.ts"


def languages(folder: Path = HERE) -> list[str]:
    return sorted(file.stem.removeprefix("kiosk_") for file in folder.glob("kiosk_*.ts"))


def update(language: str, folder: Path = HERE) -> None:
    """The file of a language, made where it is missing, and what is compiled of it."""
    file = words_of(language, folder)
    sources = sorted((*KIOSK.rglob("*.py"), *KIOSK.rglob("*.qml")))
    _run(
        "lupdate",
        *("-silent", "-no-obsolete", "-locations", "none", "-sort-messages"),
        *("-tr-function-alias", "tr+=say,tr+=tr", "-disable-heuristic", "similartext"),
        *("-source-language", SOURCE_LANGUAGE, "-target-language", language),
        *sources,
        *("-ts", file),
    )
    if language == SOURCE_LANGUAGE:
        itself = _UNFINISHED.sub(r"\1<translation>\2", file.read_text(encoding="utf-8"))
        file.write_text(itself, encoding="utf-8")
    else:
        _run("lrelease", "-silent", file, "-qm", file.with_suffix(".qm"))


def _run(tool: str, *arguments: object) -> None:
    subprocess.run([TOOLS / tool, *map(str, arguments)], check=True)


def main(wanted: Iterable[str]) -> None:
    for language in dict.fromkeys((*languages(), *wanted)):
        update(language)


if __name__ == "__main__":
    main(sys.argv[1:] or [SOURCE_LANGUAGE])
