# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m tests.benchmarks.bench_plan`: the plan of each example visit, in milliseconds.

The ratio is against copying the same plan value by value, the least that any plan could cost.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from copy import deepcopy

from kiosk.aftercare.plan.make import make_plan
from tests.aftercare.real import EXAMPLES, rules, visit

ROUNDS = 200
AIM_MS = 2.0


def median_ms(work: Callable[[], object]) -> float:
    """The median time of one call, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def main() -> None:
    for name in EXAMPLES:
        consultation = visit(name)
        plan = make_plan(rules(), consultation)
        ours = median_ms(lambda: make_plan(rules(), consultation))  # noqa: B023
        floor = median_ms(lambda: deepcopy(plan))  # noqa: B023
        print(f"{name}: {ours:.2f} ms (aim {AIM_MS} ms), {ours / floor:.2f} x a copy of the plan")


if __name__ == "__main__":
    main()
