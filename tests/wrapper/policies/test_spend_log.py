"""The spend log: a row for each request, from threads, processes and killed programs, without the token."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import pickle
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
from support.forking import in_child
from support.harness import TOKEN, profile

from justone_client import (
    AsyncJustOne,
    Cache,
    ConfigurationError,
    JustOne,
    JustOneError,
    PoolToken,
    Retry,
    SpendLog,
    TokenPool,
)
from justone_client.cli.main import main
from justone_client.emulator import Billing, running
from justone_client.endpoints.registry import find_operation
from justone_client.policies.spending import spend_journal, spend_store

V3 = find_operation("xiaohongshu.get_user_v3")
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")


@pytest.fixture
def log(tmp_path):
    return SpendLog(tmp_path / "spend.sqlite", job="test")


def saying(code=0, request_id="r-1"):
    def handler(request):
        if code is None:
            raise httpx.ReadError("lost", request=request)
        return httpx.Response(200, content=json.dumps({"code": code, "data": {}, "requestId": request_id}))

    return handler


def written(log, number, **outcome):
    """Write requests down that have ended."""
    for _ in range(number):
        ended = {"code": 0, "http_status": 200, "billed": True, "request_id": None} | outcome
        log.end(log.begin(V3, "", {}), **ended)


@pytest.mark.parametrize(
    ("code", "billed", "status"), [(0, True, 200), (201, True, 200), (301, False, 200), (None, None, None)]
)
def test_each_request_is_a_row(run, log, code, billed, status):
    before = datetime.now(UTC)
    with contextlib.suppress(JustOneError):
        run(profile, handler=saying(code), spend_log=log)
    (row,) = log.rows()
    assert (row.name, row.endpoint) == (V3.name, str(V3))
    assert (row.code, row.billed, row.http_status) == (code, billed, status)
    assert row.request_id == (None if code is None else "r-1")
    assert (row.estimate, row.currency) == (V3.price_estimate.amount, "CNY")
    assert (row.job, row.token, row.parameters) == ("test", "", None)
    assert before <= row.time <= datetime.now(UTC)


def test_each_retry_is_a_row(run, log):
    with pytest.raises(JustOneError):
        run(profile, handler=saying(301), spend_log=log, retry=Retry(attempts=3))
    assert [row.code for row in log.rows()] == [301] * 3


def test_cached_calls_and_refused_calls_are_no_rows(run, log, tmp_path):
    cache = Cache.memory(60)
    for _ in range(2):
        run(profile, handler=saying(), spend_log=log, cache=cache)
    with pytest.raises(ConfigurationError):
        run(lambda api: api.call("/api/x/v1", {"token": "1"}), handler=saying(), spend_log=log)
    assert len(list(log.rows())) == 1


def test_a_request_that_was_not_sent_is_not_billed(run, log):
    with pytest.raises(JustOneError):
        run(profile, spend_log=log, environment="http://127.0.0.1:1")
    assert [row.billed for row in log.rows()] == [False]


def test_a_cancelled_call_has_a_row(log):
    async def main():
        started = asyncio.Event()

        async def hang(request):
            started.set()
            await asyncio.Event().wait()

        http = httpx.AsyncClient(transport=httpx.MockTransport(hang))
        async with AsyncJustOne(TOKEN, http_client=http, spend_log=log) as api:
            call = asyncio.ensure_future(profile(api))
            await started.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

    asyncio.run(main())
    assert [row.billed for row in log.rows()] == [None]


def test_the_variable_names_the_log_of_new_clients(run, monkeypatch, tmp_path):
    monkeypatch.setenv("JUSTONEAPI_SPEND_LOG", str(tmp_path / "own.sqlite"))
    monkeypatch.setenv("JUSTONEAPI_JOB", "nightly")
    run(profile, handler=saying())
    run(lambda api: profile(api.with_options(spend_log=None)), handler=saying())
    assert [row.job for row in SpendLog(tmp_path / "own.sqlite").rows()] == ["nightly"]


def test_the_name_of_the_token_is_kept(run, log):
    run(profile, handler=saying(), spend_log=log, token=TokenPool([PoolToken(TOKEN, name="team")]))
    assert [row.token for row in log.rows()] == ["team"]


def test_parameters_are_kept_only_if_asked_for(run, tmp_path):
    plain, full = SpendLog(tmp_path / "plain"), SpendLog(tmp_path / "full", parameters=True)
    for log in (plain, full):
        run(lambda api: api.xiaohongshu.get_user_v3(user_id=f"secret-id {TOKEN}"), handler=saying(), spend_log=log)
    assert [row.parameters for row in plain.rows()] == [None]
    assert [row.parameters for row in full.rows()] == [{"userId": "secret-id ***"}]
    assert b"secret-id" not in (tmp_path / "plain").read_bytes()


def test_no_file_holds_the_token(run, log, tmp_path):
    run(profile, handler=saying(request_id=f"echo {TOKEN}"), spend_log=log)
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert len(files) == 2
    list(log.rows())
    for file in files:
        assert TOKEN.encode() not in file.read_bytes()


@pytest.mark.parametrize("text", ["a\nb", '"],["begin"', "\u2028", "\ud800", "\0", "é" * 5000])
def test_hostile_request_ids_break_no_row(run, log, text):
    run(profile, handler=saying(request_id=text), spend_log=log)
    rows = [*log.rows()]
    assert len(rows) == 1
    assert rows[0].request_id is not None


def test_totals_sum_up_requests_and_estimates(log):
    written(log, 3)
    written(log, 2, code=301, billed=False)
    written(log.for_job("ignored, since the log has a job"), 1, code=None, billed=None)
    log.begin(V3, "", {})
    price = V3.price_estimate.amount
    (total,) = log.totals("endpoint")
    assert (total.key, total.requests, total.billed, total.unknown, total.unpriced) == (V3.name, 7, 3, 2, 0)
    assert (total.cost, total.unknown_cost, total.currency) == (3 * price, 2 * price, "CNY")
    assert [each.key for each in log.totals("job")] == ["test"]


def test_an_endpoint_without_a_price_is_counted_as_unpriced(log):
    operation = V3._replace(name="", path="/api/own/v1")
    log.end(log.begin(operation, "", {}), code=0, http_status=200, billed=True, request_id=None)
    (total,) = log.totals()
    assert (total.key, total.unpriced, total.cost) == ("GET /api/own/v1", 1, Decimal(0))


def test_days_are_those_of_china(log, monkeypatch):
    for moment in (datetime(2026, 1, 2, 15, 59, 59, tzinfo=UTC), datetime(2026, 1, 2, 16, tzinfo=UTC)):
        monkeypatch.setattr("time.time_ns", lambda at=moment: int(at.timestamp()) * 10**9)
        written(log, 1)
    assert [each.key for each in log.totals("day")] == ["2026-01-02", "2026-01-03"]
    assert [each.key for each in log.totals("day", since=date(2026, 1, 3))] == ["2026-01-03"]
    assert [each.key for each in log.totals("day", until=date(2026, 1, 2))] == ["2026-01-02"]
    assert len(list(log.rows(since=date(2026, 1, 3), until=date(2026, 1, 3)))) == 1


def test_threads_lose_no_row(log):
    threads = [threading.Thread(target=written, args=(log, 200)) for _ in range(8)]
    for thread in threads:
        thread.start()
    seen = [log.totals()]
    for thread in threads:
        thread.join()
    seen.append(log.totals())
    assert sum(total.billed for total in seen[-1]) == 1600
    assert len({(row.time, row.request_id) for row in log.rows()}) <= 1600


@needs_fork
def test_a_forked_process_writes_its_own_rows(log):
    written(log, 1)
    in_child(lambda: written(log, 2))
    written(log, 1)
    assert log.totals()[0].requests == 4


def test_pickling_a_log_gives_one_for_the_same_file(log):
    other = pickle.loads(pickle.dumps(log))
    written(other, 1)
    assert (other.job, len([*log.rows()])) == ("test", 1)


def test_full_journals_are_left_and_deleted(log, monkeypatch):
    monkeypatch.setattr(spend_journal, "FIRST_SIZE", 2000)
    monkeypatch.setattr(spend_journal, "FURTHER_SIZE", 3000)
    first = log.begin(V3, "", {})
    written(log, 40)
    log.end(first, code=0, http_status=200, billed=True, request_id="late")
    folder = log.path.with_name("spend.sqlite-journals")
    assert len([*folder.iterdir()]) > 2
    assert log.totals()[0].billed == 41
    assert len([*folder.iterdir()]) == 1
    assert log.totals()[0].billed == 41


def test_a_line_longer_than_a_journal_is_kept(tmp_path):
    log = SpendLog(tmp_path / "long", parameters=True)
    for text in ("x" * 50_000, "y"):
        log.end(log.begin(V3, "", {"a": text}), code=0, http_status=200, billed=True, request_id=None)
    assert [len(row.parameters["a"]) for row in log.rows()] == [50_000, 1]


@pytest.mark.parametrize("end", [b"", b'["begin",2,1', b"\xff\xfe", b'["begin",2,1\0\0]\n'])
def test_a_line_that_a_kill_cut_costs_no_other(log, end):
    written(log, 1)
    (journal,) = spend_journal.journals_in(log.path.with_name("spend.sqlite-journals"))
    data = journal.read_bytes()
    begun = data.index(b"\0")
    with journal.open("r+b") as file:
        file.seek(begun)
        file.write(end)
    assert log.totals()[0].requests == 1
    assert spend_journal.whole_lines(journal.read_bytes()) == data[:begun]


def full(*_):
    raise OSError(28, "No space left on device")


def test_a_call_goes_on_if_the_log_cannot_be_written(run, log, monkeypatch, caplog):
    monkeypatch.setattr(spend_journal, "_allocate", full)
    for _ in range(2):
        assert run(profile, handler=saying(), spend_log=log).code == 0
    assert caplog.text.count("calls go on") == 1
    monkeypatch.undo()
    written(log, 1)
    assert log.totals()[0].requests == 1


@needs_fork
def test_a_journal_that_two_readers_have_open_counts_once(log):
    """The second reader goes on after the first one has deleted the journal and forgotten it."""
    in_child(lambda: written(log, 2))
    (journal,) = spend_journal.journals_in(log.path.with_name("spend.sqlite-journals"))
    content = journal.read_bytes()
    assert log.totals()[0].requests == 2
    with contextlib.closing(sqlite3.connect(log.path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM journals")
    journal.write_bytes(content)
    assert log.totals()[0].requests == 2


def test_a_journal_in_the_making_is_not_deleted(log):
    folder = log.path.with_name("spend.sqlite-journals")
    for name, content in (("1-1-a-000001", b""), ("2-1-a-000001", bytes(100))):
        (folder / f"{name}.journal").write_bytes(content)
    assert log.totals() == []
    assert len([*folder.iterdir()]) == 2
    for file in folder.iterdir():
        os.utime(file, (0, 0))
    assert log.totals() == []
    assert [*folder.iterdir()] == []


@pytest.mark.parametrize("content", [b"not a database, but long enough to be read as one" * 20, None])
def test_another_file_is_refused_and_stays(tmp_path, content):
    path = tmp_path / "other"
    if content is None:
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE mine (a)")
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(ConfigurationError, match="spend log"):
        JustOne(TOKEN, spend_log=path)
    assert path.read_bytes() == before


def test_a_newer_log_is_refused(log):
    with contextlib.closing(sqlite3.connect(log.path)) as connection:
        connection.execute("PRAGMA user_version = 2")
    with pytest.raises(ConfigurationError, match="newer version"):
        SpendLog(log.path)


@pytest.mark.parametrize("place", ["missing/spend.sqlite", ".", 5])
def test_an_unusable_place_is_refused_at_once(tmp_path, monkeypatch, place):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError, match="spend"):
        JustOne(TOKEN, spend_log=place)


def test_a_reader_that_is_killed_while_moving_rows_doubles_none(log, monkeypatch):
    written(log, 5)
    real = spend_store._store

    def killed(*arguments):
        real(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(spend_store, "_store", killed)
    with pytest.raises(KeyboardInterrupt):
        log.totals()
    monkeypatch.setattr(spend_store, "_store", real)
    assert log.totals()[0].requests == 5
    assert log.totals()[0].requests == 5


def test_large_journals_are_moved_in_portions(log, monkeypatch):
    monkeypatch.setattr(spend_store, "_PORTION", 1000)
    written(log, 50)
    assert log.totals()[0].billed == 50


def test_logging_loads_no_database_for_clients_without_a_log():
    code = "import sys; from justone_client import JustOne; JustOne('a1b2c3d4e5f6'); print('sqlite3' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "False"


def calling(url, path, seed):
    """Call until killed."""
    rng = random.Random(seed)
    with JustOne("a1b2c3d4e5f6a7b8", environment=url, spend_log=path, retry=Retry.none()) as api:
        print("ready", flush=True)
        while True:
            with contextlib.suppress(JustOneError):
                api.xiaohongshu.get_user_v3(user_id=rng.choice(["1", "2", "emulate-code-301", "emulate-disconnect"]))


PROGRAM = "import sys; from test_spend_log import calling; calling(*sys.argv[1:3], int(sys.argv[3]))"


@pytest.mark.processes
@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_killed_processes_lose_no_billed_request(tmp_path, request, seed):
    """The bill of the server is never more than the log says, and at most the calls in flight less."""
    path, billing = tmp_path / "spend.sqlite", Billing()
    rng = random.Random(seed)
    folders = os.pathsep.join([*sys.path, str(Path(__file__).parent)])
    environment = {**os.environ, "PYTHONPATH": folders}
    number, together = (100, 10) if request.config.option.soak else (6, 3)
    with running(billing=billing) as url:
        for begin in range(0, number, together):
            processes = [
                subprocess.Popen(
                    [sys.executable, "-c", PROGRAM, url, path, str(seed + each)],
                    stdout=subprocess.PIPE,
                    env=environment,
                )
                for each in range(begin, begin + together)
            ]
            for process in processes:
                process.stdout.readline()
            target = sum(billing.of("a1b2c3d4e5f6a7b8").values()) + rng.randrange(5, 60)
            while sum(billing.of("a1b2c3d4e5f6a7b8").values()) < target:
                SpendLog(path).totals()  # a reader at the same time
            for process in rng.sample(processes, len(processes)):
                process.send_signal(signal.SIGKILL)
            for process in processes:
                process.wait()
                process.stdout.close()
    (total,) = SpendLog(path).totals()
    billed = sum(billing.of("a1b2c3d4e5f6a7b8").values())
    assert total.billed <= billed <= total.billed + total.unknown
    assert not [*path.with_name("spend.sqlite-journals").iterdir()]
    assert TOKEN.encode() not in path.read_bytes()


def test_the_command_sums_up(log, capsys, monkeypatch):
    written(log, 3)
    written(log, 1, code=None, billed=None)
    monkeypatch.setenv("JUSTONEAPI_SPEND_LOG", str(log.path))
    assert main(["spend"]) == 0
    assert "0.45 CNY" in capsys.readouterr().out
    assert main(["spend", "--by", "endpoint", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["endpoint"], told["billed"], told["cost"], told["unknown_cost"]) == (V3.name, 3, "0.45", "0.15")
    assert main(["spend", "--by", "job", "--csv", str(log.path)]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("test,4,3,1,0,0.45,0.15,CNY")
    assert main(["spend", "--requests", "--csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 5
    assert main(["spend", "--until", "2020-01-01"]) == 0
    assert "no requests" in capsys.readouterr().out


@pytest.mark.parametrize("line", [["missing.sqlite"], [], ["--since", "yesterday"], ["--json", "--csv"]])
def test_the_command_says_what_is_missing(line, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JUSTONEAPI_SPEND_LOG", raising=False)
    try:
        status = main(["spend", *line])
    except SystemExit as end:
        status = end.code
    assert status == 2
    assert capsys.readouterr().err
    assert [*tmp_path.iterdir()] == []
