# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the golden words anew: `python -m tests.sheet.write_golden`. Read the difference."""

from __future__ import annotations

from pathlib import Path

from tests.sheet.plans import EXAMPLES, example, reader, sheet

GOLDEN = Path(__file__).with_name("golden")


def told(name: str) -> str:
    """The text of an example's sheet, page by page, in reading order."""
    pages = reader(sheet(example(name))).pages
    return "".join(
        f"--- page {number}\n{page.extract_text().strip()}\n"
        for number, page in enumerate(pages, start=1)
    )


if __name__ == "__main__":
    for example_name in EXAMPLES:
        (GOLDEN / f"{example_name}.txt").write_text(told(example_name), encoding="utf-8")
