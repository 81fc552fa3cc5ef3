# SPDX-License-Identifier: GPL-3.0-or-later
"""How many plain labels are answered OK, and the word that holds back each of the others.

Run by name: python -m tests.labels.report
"""

from __future__ import annotations

import sys

from kiosk.aftercare.products.verdict import Verdict
from kiosk.aftercare.verdicts import VerdictKind
from tests.aftercare.labels import looked_up, why
from tests.labels import every, read


def held_back_by(verdict: Verdict) -> str:
    """The words that are not known or lead to another answer than OK, or else the first reason."""
    words = [one.words for one in verdict.matched if one.kind is not VerdictKind.OK]
    return ", ".join((*words, *verdict.unknown)) or why(verdict)[0]


def main() -> int:
    for label in read("gentle"):
        verdict = looked_up(label.text)
        held = "" if verdict.kind is VerdictKind.OK else held_back_by(verdict)
        print(f"{label.kind:<30}{verdict.kind.value:<8}{held}")
    plain = [label for label in every() if label.answer is VerdictKind.OK]
    fine = sum(looked_up(label.text).kind is VerdictKind.OK for label in plain)
    print(f"OK: {fine} of {len(plain)} plain labels ({fine / len(plain):.0%}); the aim is 95%")
    return 0


if __name__ == "__main__":
    sys.exit(main())
