"""`justone call`: its billing, pages, limits and cache, against the emulator."""

from __future__ import annotations

import json
import re

import pytest
from support.saying_server import saying

SEARCH = ("call", "xiaohongshu.search_note_v4", "keyword=tea")
PROFILE = ("call", "xiaohongshu.get_user_v3", "user_id=1")


def test_the_line_on_stderr_has_billing_price_id_and_time(call):
    status, out, err = call(*PROFILE)
    request_id = json.loads(out)["requestId"]
    assert status == 0
    assert re.fullmatch(
        rf"billed: yes, about 0\.15 CNY \(estimate of 2026-07-28\), request id {request_id}, \d+\.\d\d s\n", err
    )
    assert call(*PROFILE, "--quiet")[2] == ""


def test_your_price_list_replaces_the_estimate(call, monkeypatch, tmp_path):
    (tmp_path / "p.toml").write_text('"*" = "7"\n')
    monkeypatch.setenv("JUSTONEAPI_PRICES", str(tmp_path / "p.toml"))
    assert "about 7 CNY (by your list)" in call(*PROFILE)[2]


def test_an_unreadable_price_list_sends_nothing(call, monkeypatch, tmp_path):
    monkeypatch.setenv("JUSTONEAPI_PRICES", str(tmp_path / "none.toml"))
    status, out, err = call(*PROFILE)
    assert (status, out) == (2, "")
    assert "JUSTONEAPI_PRICES" in err


def test_pages_are_a_list_of_responses_and_counted(call, notes):
    status, out, err = call(*SEARCH, "--max-pages", 2)
    assert status == 0
    assert [page["data"]["notes"] for page in json.loads(out)] == notes
    assert err.startswith("billed: 2 requests, about 0.40 CNY (estimate of 2026-07-28), 2 pages, ")
    _, out, _ = call(*SEARCH, "--max-pages", 2, "--format", "jsonl")
    assert [json.loads(line)["data"]["notes"] for line in out.splitlines()] == notes


def test_pages_that_are_not_declared_are_refused(call):
    status, out, err = call(*PROFILE, "--max-pages", 2)
    assert (status, out) == (2, "")
    assert err == "justone: xiaohongshu.get_user_v3: no pages are declared; leave out --max-pages\n"


def test_pages_before_a_failure_are_printed(call):
    def say(page):
        return {"code": 601, "message": "no"} if page == "2" else {"code": 0, "data": {"notes": [1]}}

    with saying(say, parameter="page") as url:
        status, out, err = call(*SEARCH, "--max-pages", 3, "--environment", url)
    assert status == 3
    assert [page["data"]["notes"] for page in json.loads(out)] == [[1]]
    billed, failed = err.splitlines()
    assert billed.startswith("billed: 1 request, ")
    assert failed.startswith("justone: InsufficientBalanceError")


def test_a_cached_response_is_free(call, tmp_path):
    first = call(*PROFILE, "--cache", "1d")
    second = call(*PROFILE, "--cache", "1d")
    assert first[1] == second[1]
    assert first[2].startswith("billed: yes, ")
    assert second[2].startswith("billed: no (from the cache), request id ")
    assert (tmp_path / "cache" / "justone-client" / "responses.sqlite").is_file()
    assert call(*PROFILE, "--cache", "1d", "--cache-file", tmp_path / "c.sqlite")[2].startswith("billed: yes")
    assert (tmp_path / "c.sqlite").is_file()


@pytest.mark.parametrize("words", [("--cache", "1w"), ("--cache", "0s"), ("--cache", ""), ("--cache-file", "x")])
def test_a_cache_that_makes_no_sense_is_refused(call, words):
    status, out, err = call(*PROFILE, *words)
    assert (status, out) == (2, "")
    assert err.startswith("justone: ")


def test_a_limit_of_the_cost_is_status_3_and_sends_nothing(call):
    status, out, err = call(*PROFILE, "--max-cost", "0.01", "--json-errors")
    assert (status, out) == (3, "")
    error = json.loads(err)["error"]
    assert (error["type"], error["status"], error["billed"]) == ("BudgetExceededError", 3, False)


def test_a_rejected_call_is_one_json_object(call):
    status, out, err = call("call", "xiaohongshu.get_user_v3", "user_id=emulate-code-601", "--json-errors")
    assert (status, out) == (3, "")
    error = json.loads(err)["error"]
    assert (error["type"], error["code"], error["billed"]) == ("InsufficientBalanceError", 601, False)
    assert error["request_id"]


def test_a_dry_run_prints_the_request_without_the_token(call, monkeypatch):
    monkeypatch.delenv("JUSTONEAPI_TOKEN")
    status, out, err = call(*SEARCH, "sort_type=general", "--dry-run", "--environment", "https://127.0.0.1:1")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "GET https://127.0.0.1:1/api/xiaohongshu/search-note/v4?keyword=tea&sortType=general&token=***",
        "nothing was sent; a request costs about 0.20 CNY (estimate of 2026-07-28)",
    ]


def test_a_dry_run_of_a_form_prints_its_fields(call):
    words = ("/api/none/v1", "a=b c", "--method", "POST", "--form", "--dry-run", "--environment", "https://127.0.0.1:1")
    assert call("call", *words)[1].splitlines() == [
        "POST https://127.0.0.1:1/api/none/v1",
        "form: a=b+c&token=***",
        "nothing was sent; a request costs an unknown amount",
    ]


def test_pages_that_could_cost_more_are_refused_before_the_first(call):
    status, out, err = call(*SEARCH, "--max-pages", 2, "--max-cost", "0.3")
    assert (status, out) == (3, "")
    assert (
        "2 requests may cost about 0.40 CNY (estimate of 2026-07-28), more than the limit of costs; nothing was sent"
        in err
    )
    assert call(*SEARCH, "--max-pages", 2, "--max-cost", "0.4")[0] == 0


def test_a_dry_run_of_pages_tells_what_all_may_cost(call):
    _, out, _ = call(*SEARCH, "--max-pages", 3, "--dry-run")
    assert "a request costs about 0.20 CNY (estimate of 2026-07-28), and 3 pages up to about 0.60 CNY" in out


def test_the_token_as_an_option_is_told_another_way(call, capsys):
    with pytest.raises(SystemExit):
        call(*PROFILE, "--token", "k7Qw2ZpX9vB4nM1t")
    assert "no option takes the token, since other people can see command lines" in capsys.readouterr().err
