# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of `plan --json` that other programs build on, for every example visit."""

import json
from datetime import datetime
from typing import Any

import pytest

from kiosk.aftercare.plan.as_json import plan_json
from kiosk.aftercare.plan.make import make_plan
from tests.aftercare.real import EXAMPLES, guidance, rules, visit

WAIT = {
    "id", "kind", "verdict", "floor_hours", "hours", "from", "not_before", "told", "because",
}  # fmt: skip
PHASE = {"id", "first_date", "last_date"}
FLAG = {"id", "urgency", "text"}
SHELF = {"name", "verdict", "from", "not_before", "matched", "unknown"}
VERDICTS = {"ok", "wait", "ask", "never", "avoid"}


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
    assert {entry["verdict"] for entry in (*plan["shelf"], *plan["waits"])} <= VERDICTS
    assert len(plan["waits"]) == len(guidance().waits)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_moment_is_null_or_iso_8601_with_its_offset(name: str) -> None:
    plan = written(name)
    entries = [*plan["waits"], *plan["shelf"]]
    moments = [entry[key] for entry in entries for key in ("from", "not_before")]
    dated = [datetime.fromisoformat(each) for each in moments if each is not None]
    assert dated
    assert all(each.utcoffset() is not None for each in dated)
    for entry in entries:
        if entry["verdict"] not in ("ok", "wait"):
            assert entry["from"] is None
        if entry["verdict"] != "ask":
            assert entry["not_before"] is None


def test_what_is_asked_about_has_the_day_before_which_it_is_not_so() -> None:
    plan = written("across-the-clock-change")
    retinoids = next(wait for wait in plan["waits"] if wait["id"] == "retinoids")
    assert (retinoids["verdict"], retinoids["from"]) == ("ask", None)
    assert retinoids["not_before"] == "2027-04-11T00:00:00-04:00"
    oil = next(entry for entry in plan["shelf"] if entry["name"] == "Night oil")
    assert (oil["verdict"], oil["from"], oil["not_before"]) == (
        "ask",
        None,
        retinoids["not_before"],
    )


def test_an_allergy_is_avoided_and_has_no_moment() -> None:
    plan = written("across-the-clock-change")
    scent = next(wait for wait in plan["waits"] if wait["id"] == "fragrance")
    rose = next(entry for entry in plan["shelf"] if entry["name"] == "Rose body lotion")
    for entry in (scent, rose):
        assert (entry["verdict"], entry["from"], entry["not_before"]) == ("avoid", None, None)


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
