# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of `plan --json` that other programs build on, for every example visit."""

import json
from datetime import datetime
from typing import Any

import pytest

from kiosk.aftercare.plan.as_json import plan_json
from kiosk.aftercare.plan.make import make_plan
from tests.aftercare.real import EXAMPLES, guidance, rules, visit

WAIT = {"id", "kind", "floor_hours", "hours", "from", "told", "because"}
PHASE = {"id", "first_date", "last_date"}
FLAG = {"id", "urgency", "text"}
SHELF = {"name", "verdict", "from", "matched", "unknown"}
VERDICTS = {"ok", "wait", "ask", "never"}


def written(name: str) -> dict[str, Any]:
    plan = make_plan(rules(), visit(name))
    found: dict[str, Any] = json.loads(json.dumps(plan_json(plan)))
    return found


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_entry_has_the_keys_that_stay(name: str) -> None:
    plan = written(name)
    for key, keys in (("waits", WAIT), ("phases", PHASE), ("red_flags", FLAG), ("shelf", SHELF)):
        assert plan[key]
        assert all(keys <= set(entry) for entry in plan[key])
    assert {entry["verdict"] for entry in plan["shelf"]} <= VERDICTS
    assert len(plan["waits"]) == len(guidance().waits)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_moment_is_null_or_iso_8601_with_its_offset(name: str) -> None:
    plan = written(name)
    moments = [entry["from"] for key in ("waits", "shelf") for entry in plan[key]]
    dated = [datetime.fromisoformat(each) for each in moments if each is not None]
    assert dated
    assert all(each.utcoffset() is not None for each in dated)
    for wait in plan["waits"]:
        assert (wait["from"] is not None) == (wait["kind"] == "until")


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_word_holds_a_space_that_another_program_would_trip_over(name: str) -> None:
    assert "\u00a0" not in json.dumps(written(name), ensure_ascii=False)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_written_moment_is_never_before_its_hours_are_over(name: str) -> None:
    plan = written(name)
    treated = datetime.fromisoformat(plan["treated"])
    for wait in plan["waits"]:
        if wait["from"] is not None:
            gone = datetime.fromisoformat(wait["from"]) - treated
            assert gone.total_seconds() >= wait["hours"] * 3600
