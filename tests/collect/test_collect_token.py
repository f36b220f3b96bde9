"""Absence of the token from all files of a collection and from its output, for any response of a server."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import sqlite3
import subprocess
import threading
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from support.collecting_helpers import ENDPOINT, TOKEN, command_line, environment_of, ids, table_of, until
from support.counting_server import counting

from justone_client.cli.main import main

pytestmark = pytest.mark.slow


def envelope(code, said):
    return 200, json.dumps(
        {"code": code, "message": said, "requestId": said, "data": {"nickname": "n"} if code == 0 else said}
    )


ECHOES = {
    "done": lambda _: (200, json.dumps({"code": 0, "data": {"nickname": "n"}, "requestId": "r"})),
    "empty": lambda path: envelope(201, f"nothing at {path}"),
    "failed": lambda path: envelope(400, f"cannot read {path}"),
    "in-doubt": lambda path: envelope(777, f"what is {path}"),
    "an-error-page": lambda path: (502, f"<html><a href='{path}'>{path}</a></html>"),
    "a-page": lambda path: (200, f"<html>{path}</html>"),
    "a-redirect": lambda path: (302, path),
    "no-code": lambda path: (200, json.dumps({"path": path, "code": path})),
}


VERBOSE = "import logging; logging.basicConfig(level=logging.DEBUG)"
WITH_HTTPX = "from justone_client.collect.run import sender; sender.find_spec = lambda _: None"


class Echoing(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        user_id = parse_qs(urlsplit(self.path).query)["userId"][0]
        assert TOKEN in self.path
        status, body = ECHOES.get(user_id, ECHOES["done"])(self.path)
        self.send_response(status, f"Odd {TOKEN}")
        for name, value in (("Content-Length", len(body)), ("Location", self.path), ("Set-Cookie", f"t={TOKEN}")):
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def echoing():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echoing)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def unpacked(path):
    """Yield all values in a ledger, decompressed."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in connection.execute(f"SELECT * FROM {table}"):
                yield from (
                    zlib.decompress(value) if isinstance(value, bytes) else str(value).encode() for value in row
                )


def demand_absent(folder, *texts):
    """Check that the token is neither in these texts nor in any file of a folder, hidden ones included."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    found = [path.name for path in files if TOKEN.encode() in path.read_bytes()]
    found += [path.name for path in files if path.suffix == ".ledger" and TOKEN.encode() in b"\n".join(unpacked(path))]
    assert found == []
    assert not [text for text in texts if TOKEN in text]


@pytest.mark.parametrize("backend", ["", WITH_HTTPX], ids=["fast", "httpx"])
def test_a_collection_with_debug_logs_shows_no_token(echoing, tmp_path, backend):
    table, output = table_of(tmp_path / "ids.csv", [*ECHOES, *ids(5)]), tmp_path / "o.csv"
    line = command_line(table, output, before=f"{VERBOSE}\n{backend}")
    ran = subprocess.run(line, env=environment_of(echoing), capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 1, ran.stderr
    assert "6 done, 1 empty, 1 failed, 5 in doubt" in ran.stdout
    assert {path.name for path in tmp_path.iterdir()} >= {"o.csv", "o.csv.ledger", ".o.csv.ledger.lock"}
    demand_absent(tmp_path, ran.stdout, ran.stderr)
    assert "***" in output.read_text(encoding="utf-8-sig"), "it was there to be hidden"


def test_the_ledger_commands_show_no_token(echoing, tmp_path, capfd, caplog):
    caplog.set_level(logging.DEBUG)
    table, output = table_of(tmp_path / "ids.csv", ECHOES), tmp_path / "o.jsonl"
    arguments = ["collect", ENDPOINT, "--input", str(table), "--output", str(output), "--environment", echoing]
    main(arguments)
    main([*arguments, "--dry-run"])
    for words in (["status"], ["failures"], ["export", "--output", str(tmp_path / "x.csv")]):
        assert main(["ledger", *words, f"{output}.ledger"]) == 0
    demand_absent(tmp_path, *capfd.readouterr(), caplog.text)


def test_a_killed_collection_leaves_no_token(tmp_path):
    """The log that SQLite has not yet moved into the ledger is beside it."""
    held = asyncio.Event()
    with counting(lambda *_: (0, held.wait())) as server:
        line = command_line(table_of(tmp_path / "ids.csv", ids(99)), tmp_path / "o.csv")
        process = subprocess.Popen(line, env=environment_of(server.url), stderr=subprocess.PIPE)
        until(lambda: server.seen)
        process.kill()
        process.communicate()
        server._behave = lambda *_: (0, 0)
    assert (tmp_path / "o.csv.ledger-wal").exists()
    demand_absent(tmp_path)


MISTAKES = {
    "as a parameter": ["--param", f"token={TOKEN}"],
    "as the name of one": ["--param", f"{TOKEN}=1"],
    "without a name": ["--param", TOKEN],
    "as a column": ["--map", TOKEN],
    "as an argument": ["--map", f"{TOKEN}=user_id"],
    "as an option": ["--token", TOKEN],
    "with a sign": [f"--token={TOKEN}"],
    "in the environment": ["--environment", f"http://127.0.0.1:1/?token={TOKEN}"],
    "for a number": ["--max-calls", TOKEN],
    "for a price": ["--price", TOKEN],
    "for a policy": ["--in-doubt", TOKEN],
    "for a profile": ["--profile", TOKEN],
    "for a token command": ["--token-command", TOKEN],
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_token_on_the_command_line_is_not_shown_or_stored(tmp_path, capfd, mistake):
    table = table_of(tmp_path / "ids.csv", ids(3))
    words = [
        "collect",
        ENDPOINT,
        "--input",
        table,
        "--output",
        tmp_path / "o.csv",
        "--environment",
        "http://127.0.0.1:1",
    ]
    with contextlib.suppress(SystemExit):
        assert main([*map(str, words), *MISTAKES[mistake]]) == 2
    said = capfd.readouterr()
    assert said.err
    demand_absent(tmp_path, *said)


@pytest.mark.parametrize("mistake", [["--param", f"token={TOKEN}"], ["--map", "token=userId"]], ids=["param", "map"])
def test_an_argument_called_token_is_refused_and_not_stored(tmp_path, capfd, mistake):
    """The client adds the token itself; arguments of an endpoint that was not generated are unknown."""
    table = table_of(tmp_path / "ids.csv", ids(3), column="userId")
    with counting(lambda *_: (0, 0)) as server:
        words = [
            "--input",
            table,
            "--output",
            tmp_path / "o.csv",
            "--environment",
            server.url,
            "--map",
            "userId=userId",
        ]
        assert main(["collect", "/api/none/v1", *map(str, words), *mistake]) == 2
        assert not server.seen
    assert "token" in capfd.readouterr().err
    demand_absent(tmp_path)


@pytest.mark.parametrize("words", [[TOKEN], [f"/api/none/v1?token={TOKEN}"], ["status", "--ledger", TOKEN]])
def test_a_token_in_place_of_the_endpoint_is_not_shown(tmp_path, capfd, words):
    table = table_of(tmp_path / "i.csv", ids(1))
    with contextlib.suppress(SystemExit):
        main(["collect", *words, "--input", str(table), "--output", str(tmp_path / "o.csv")])
    assert TOKEN not in "".join(capfd.readouterr())
