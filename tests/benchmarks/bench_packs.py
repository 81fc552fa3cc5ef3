# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the whole pack takes to read, beside PyYAML's own safe load of the same files.

Run by name: python tests/benchmarks/bench_packs.py
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from kiosk.packs import read_pack

PACK = Path(__file__).parents[2] / "content" / "microneedling"


def plain_load() -> None:
    for file in PACK.glob("*.yaml"):
        yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)


def milliseconds(work: Callable[[], object], rounds: int = 15) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    start = time.perf_counter()
    read_pack(PACK)
    first = (time.perf_counter() - start) * 1000
    ours, floor = milliseconds(lambda: read_pack(PACK)), milliseconds(plain_load)
    print(f"first read {first:.0f} ms, then {ours:.0f} ms; safe load alone {floor:.0f} ms")
    print(f"ratio {ours / floor:.2f}")
