# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a 40-ingredient label takes, and what a lexicon of 30,000 names adds.

Run by name: python -m tests.benchmarks.bench_products
Each figure is the least of several rounds, in milliseconds, beside a plain dictionary look-up of
the same words: the ratio does not depend on the machine. Exits 1 where an aim is missed.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

from kiosk.aftercare.consultation import Product
from kiosk.aftercare.products.lexicon import Ingredient, Lexicon
from kiosk.aftercare.products.lexicon_index import LexiconIndex, index
from kiosk.aftercare.products.look_up import judge
from tests.aftercare import real
from tests.aftercare.labels import case

GROWN = 30_000
ROUNDS = 9
UNKNOWN = (
    "Isozzyxyl Isononanoate",
    "1,2-Zzyxanediol",
    "Acrylates/C10-30 Zzyxyl Acrylate Crosspolymer",
    "Polyglyceryl-3 Dizzyxostearate",
    "Retinoll",
    "Zzyxia Sinensis (Red Tea) Leaf Extract",
)
SYLLABLES = (
    "so",
    "di",
    "um",
    "gly",
    "cer",
    "la",
    "ne",
    "pro",
    "pyl",
    "ac",
    "id",
    "eth",
    "yl",
    "ox",
)


def label(lexicon: Lexicon, unknown: tuple[str, ...]) -> str:
    """Forty different ingredients from all over the lexicon, the unknown ones among them."""
    count = 40 - len(unknown)
    step = len(lexicon.ingredients) // count
    names = [entry.name for entry in lexicon.ingredients[::step]][:count]
    return ", ".join([*names, *unknown])


def grown(lexicon: Lexicon) -> Lexicon:
    """The same lexicon with made-up names, up to `GROWN` of them: each begins as a known one does
    and is about as long, so that as many are compared with a misspelt word as would be."""
    more = []
    for number in range(GROWN - len(lexicon.ingredients)):
        known = lexicon.ingredients[number % len(lexicon.ingredients)].name
        digits = [number // len(SYLLABLES) ** place % len(SYLLABLES) for place in range(5)]
        rest = "".join(SYLLABLES[digit] for digit in digits)
        more.append(Ingredient(f"{known.split()[0]} {rest}{known[-6:]}", "neutral"))
    return replace(lexicon, ingredients=(*lexicon.ingredients, *more))


def least_ms(work: Callable[[], object], repeat: int) -> float:
    """The least time of one call, in milliseconds."""
    times = []
    gc.disable()
    for _ in range(ROUNDS):
        start = perf_counter()
        for _ in range(repeat):
            work()
        times.append((perf_counter() - start) / repeat * 1000)
    gc.enable()
    return min(times)


def main() -> int:
    guidance = real.guidance()
    big = grown(guidance.lexicon)
    small_index, big_index = real.lexicon(), index(big)
    missed = 0

    def show(what: str, took: float, aim: float) -> None:
        nonlocal missed
        missed += took > aim
        print(f"{what:<52}{took:8.3f} ms   aim < {aim:g} ms   {'ok' if took < aim else 'MISSED'}")

    def judging(lexicon_index: LexiconIndex, text: str) -> float:
        product = Product("Night cream", text)
        here = replace(case(), rules=replace(real.rules(), lexicon=lexicon_index))
        return least_ms(lambda: judge(product, here), 40)

    known, mixed = label(guidance.lexicon, ()), label(guidance.lexicon, UNKNOWN)
    names = [entry.name for entry in guidance.lexicon.ingredients]
    misspelt = ", ".join(f"{name[:-1]}x" for name in names[3 :: len(names) // 40][:40])
    words = known.casefold().split(", ")
    floor = least_ms(lambda: [small_index.names.get(word) for word in words], 400)
    judged = judging(small_index, known)
    show("40 known ingredients", judged, 1)
    show(f"40 ingredients, {len(UNKNOWN)} of them unknown", judging(small_index, mixed), 1)
    show(f"40 known, lexicon of {len(big.ingredients):,}", judging(big_index, known), 2)
    show(f"40 with unknown, lexicon of {len(big.ingredients):,}", judging(big_index, mixed), 2)
    show("40 misspelt", judging(small_index, misspelt), 1)
    show(f"40 misspelt, lexicon of {len(big.ingredients):,}", judging(big_index, misspelt), 2)
    now = least_ms(lambda: index(guidance.lexicon), 3)
    show("index of the pack", now, 100)
    show("what 30,000 names add to the index", least_ms(lambda: index(big), 1) - now, 100)
    print(f"judging is {judged / floor:.0f} times a bare dictionary look-up of the same words")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
