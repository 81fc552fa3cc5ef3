# SPDX-License-Identifier: GPL-3.0-or-later
"""How well photographs of labels are read: python -m tests.camera.report [OF EACH KIND]

Names read rightly, names that a person is asked about, names read wrongly and surely, answers
milder than those to the label itself, and seconds a picture. Nothing is downloaded.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tests.aftercare import real
from tests.camera.photographs import KINDS, photographs
from tests.camera.reading import Result, reader, results

HEADINGS = ("kind", "shots", "refused", "names", "right", "asked", "wrong", "milder", "s", "most s")


def row(kind: str, found: Sequence[Result]) -> tuple[object, ...]:
    read = [each for each in found if each.read.words]
    seconds = [each.seconds for each in found]
    return (
        kind,
        len(found),
        len(found) - len(read),
        sum(len(each.shot.names) for each in read),
        sum(len(each.right) for each in read),
        sum(len(each.doubts) for each in read),
        sum(len(each.wrong) for each in read),
        sum(each.milder for each in read),
        f"{sum(seconds) / len(seconds):.2f}",
        f"{max(seconds):.2f}",
    )


def lines(found: Sequence[Result]) -> list[str]:
    rows = [row(kind, [each for each in found if each.shot.kind == kind]) for kind in KINDS]
    rows.append(row("all", found))
    told = [f"{each.shot.kind} {each.shot.seed}: {name}" for each in found for name in each.wrong]
    told += [
        f"{each.shot.kind} {each.shot.seed}: {each.truth.told} -> {each.verdict.told}"
        for each in found
        if each.milder and each.verdict is not None
    ]
    table = ["".join(f"{cell!s:>12}" for cell in each) for each in (HEADINGS, *rows)]
    return [*table, *told]


def main(each: int) -> int:
    reader()
    found = list(results(photographs(real.lexicon(), each)))
    print("\n".join(lines(found)))
    return 1 if any(one.milder for one in found) else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 7))
