"""Collections as tools: in the background, within the budget, and in their folder only."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from support.toolboxes import USER, parsed

from justone_client import Budget
from justone_client.tools import Confirmation

ROWS = [{"user_id": f"5f3a1b2c3d4e5f6a7b8c9d{number:02}"} for number in range(4)]


def start(box, job="a", *, confirmed=None, **arguments):
    return box.run("collect_start", confirmed=confirmed, **{"endpoint": USER, "job": job, "max_calls": 4, **arguments})


def ended(box, job="a"):
    box.wait(box.box._jobs._tasks[job])
    return parsed(box.run("collect_status", job=job))


def test_a_job_collects_its_rows_into_a_file(tools, store):
    box = tools()
    assert parsed(start(box, rows=ROWS))["is_running"] is True
    data = ended(box)
    assert (data["rows"], data["billed"], data["is_running"]) == ({"done": 4}, 4, False)
    (output,) = data["output"]
    assert output == str(store.parent / "jobs" / "a" / "output.csv")
    with Path(output).open(encoding="utf-8-sig") as file:
        assert [row["user_id"] for row in csv.DictReader(file)] == [row["user_id"] for row in ROWS]
    assert (box.bill, box.box.budget.billed_calls) == (4, 4)


def test_a_job_of_an_ended_process_resumes(tools):
    box = tools()
    start(box, rows=ROWS, max_calls=2)
    assert ended(box)["rows"] == {"done": 2, "pending": 2}
    again = tools()
    assert parsed(start(again, max_calls=4))["estimate"].startswith("about 0.30 CNY")
    assert ended(again)["rows"] == {"done": 4}
    assert again.bill == 4


def test_a_job_beyond_the_budget_is_refused(tools):
    box = tools(budget=Budget(max_billed_calls=3))
    data = parsed(start(box, rows=ROWS))
    assert "4 calls are more than the budget max_billed_calls=3 has left (3)" in data["message"]
    box = tools(budget=Budget(max_cost="0.50"))
    assert parsed(start(box, rows=ROWS))["error"] == "BudgetExceededError"
    assert box.bill == 0


def test_a_budget_used_up_meanwhile_stops_a_job(tools):
    box = tools(budget=Budget(max_billed_calls=4))
    start(box, rows=ROWS)
    box.call("u1")
    ended(box)
    assert (box.bill, box.box.budget.billed_calls) == (4, 4)


def test_a_job_above_the_threshold_asks_a_person(tools):
    box = tools(confirm_above="0.50")
    asked = start(box, rows=ROWS)
    assert isinstance(asked, Confirmation)
    assert "up to 4 billed calls, for up to about 0.60 CNY" in asked.message
    others = [{"rows": ROWS[:2]}, {"rows": ROWS, "max_calls": 5}, {"rows": ROWS, "job": "b"}]
    for other in others:
        assert isinstance(start(box, **{"confirmed": asked.key, **other}), Confirmation)
    assert box.bill == 0
    assert parsed(start(box, rows=ROWS, confirmed=asked.key))["is_running"] is True
    assert ended(box)["billed"] == 4


@pytest.mark.parametrize(
    "job",
    ["", "..", "../a", "/tmp/a", "a/b", "a\\b", "A", "a.b", "-a", "a" * 41, "a\n", "~", "a\0"],
)
def test_a_job_is_in_its_folder_only(tools, store, job):
    box = tools()
    for result in (start(box, job, rows=ROWS), box.run("collect_status", job=job)):
        assert parsed(result)["message"] == "the name of a job has 1 to 40 characters of a-z, 0-9 and -"
    assert not store.parent.exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({}, "this job does not exist yet; pass its rows"),
        ({"rows": []}, "pass 1 to 1000 rows"),
        ({"rows": [{"user": "x"}]}, "row 1: xiaohongshu.get_user_v3 takes no such parameter as 'user'"),
        ({"rows": [{}]}, "row 1: xiaohongshu.get_user_v3 needs user_id"),
        ({"rows": ROWS, "parameters": {"x": 1}}, "row 1: xiaohongshu.get_user_v3 takes no such parameter as 'x'"),
    ],
)
def test_wrong_rows_are_refused_before_sending(tools, arguments, says):
    box = tools()
    data = parsed(start(box, **arguments))
    assert data["message"].startswith(says)
    assert box.bill == 0


def test_rows_must_have_the_same_parameters(tools):
    rows = [{"keyword": "a", "page": 1}, {"keyword": "b"}]
    data = parsed(start(tools(), endpoint="xiaohongshu.search_note_v4", rows=rows))
    assert data["message"].startswith("row 2 lacks a parameter that other rows have")


def test_fixed_parameters_are_sent_with_each_row(tools):
    box = tools()
    start(box, endpoint="xiaohongshu.search_note_v4", rows=[{"keyword": "a"}, {"keyword": "b"}], parameters={"page": 2})
    assert ended(box)["billed"] == 2
    assert sorted(box._bill()) == [f"GET /api/xiaohongshu/search-note/v4?page=2&keyword={word}" for word in "ab"]


def test_a_running_job_is_not_started_twice(tools):
    box = tools()
    slow = [{"user_id": "emulate-slow-0.5"}]
    start(box, rows=slow)
    assert "this job is running" in parsed(start(box, rows=slow))["message"]
    assert ended(box)["billed"] == 1


def test_a_job_of_another_endpoint_is_not_continued(tools):
    box = tools()
    start(box, rows=ROWS[:1])
    ended(box)
    start(box, endpoint="xiaohongshu.search_note_v4", rows=[{"keyword": "a"}])
    data = ended(box)
    assert data["result"]["error"] == "LedgerError"
    assert json.dumps(data["rows"]) == '{"done": 1}'
    assert box.bill == 1
