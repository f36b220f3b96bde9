"""Texts from outside, which the command prints without terminal control characters, in any encoding."""

from __future__ import annotations

import csv
import io
import json
import logging
import os
import re
import subprocess
import sys
import warnings
from collections import Counter

import pytest
from support.collecting_helpers import ENDPOINT, environment_of
from support.saying_server import saying

from justone_client.cli import main as cli
from justone_client.cli.log_lines import PrintableFormatter
from justone_client.collect.record import Item, Outcome, State
from justone_client.collect.run.progress import Progress
from justone_client.terminal import one_line, printable, safe_json

pytestmark = pytest.mark.slow

UNSAFE = "".join(
    chr(each)
    for part in (range(9), range(0xB, 0x20), range(0x7F, 0xA0), [0x61C], range(0x200E, 0x2010), range(0x2028, 0x202F))
    for each in (*part, *range(0x2066, 0x206A))
)
HOSTILE = f"\x1b]0;owned\x07{UNSAFE}翠鸟\nERROR: forged"
SAFE = re.compile(f"[^{re.escape(UNSAFE)}\ud800-\udfff]*")
UNREADABLE = "na\x1b[2Jme\u202e"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capfd):
    """Return a function that runs the command and returns its status and its output, which must be safe."""

    def run(*words):
        status = cli.main(list(words))
        out, err = (each.replace("\r\n", "\n") for each in capfd.readouterr())  # CSV has CRLF
        assert SAFE.fullmatch(out), ascii(out)
        assert SAFE.fullmatch(err), ascii(err)
        return status, out, err

    return run


def say(user_id):
    if user_id == "u1":
        return {"code": 400, "message": HOSTILE, "requestId": HOSTILE, "data": None}
    return {"code": 0, "message": HOSTILE, "data": {"nickname": HOSTILE, "half": "\ud800"}}


@pytest.fixture
def url():
    with saying(say) as url:
        yield url


def test_unsafe_characters_are_escaped_and_others_stay():
    assert printable("\x1b[2J\x9b\x7f\u202e翠\n\té") == "\\x1b[2J\\x9b\\x7f\\u202e翠\n\té"
    assert one_line("a\n\tb") == "a\\n\\tb"
    assert SAFE.fullmatch(printable(HOSTILE))
    assert printable("\udcd6\ud800") == "\\udcd6\\ud800"


def test_json_stays_the_same_value():
    text = json.dumps({HOSTILE: [HOSTILE, "\ud800"]}, ensure_ascii=False)
    assert SAFE.fullmatch(safe_json(text))
    assert json.loads(safe_json(text)) == json.loads(text)


def test_a_call_prints_json_of_the_same_value(run, url):
    status, out, err = run("call", ENDPOINT, "user_id=u2", "--environment", url)
    assert (status, err.count("\n")) == (0, 1)
    assert json.loads(out) == say("u2")
    assert "翠鸟" in out


def test_an_error_of_a_call_is_one_safe_line(run, url):
    status, out, err = run("call", ENDPOINT, "user_id=u1", "--environment", url)
    assert (status, out) == (1, "")
    assert err.count("\n") == 1


def test_every_command_of_a_collection_prints_safe_text(run, url, folder):
    name = f"{UNREADABLE}.csv"
    (folder / name).write_text(f"user_id,{UNREADABLE}\nu1,{UNREADABLE}\nu2,\n", encoding="utf-8")
    where = ("--input", name, "--output", f"o{UNREADABLE}.csv", "--environment", url)
    status, out, _ = run("collect", ENDPOINT, *where, "--dry-run")
    assert status == 0
    status, out, _ = run("collect", ENDPOINT, *where)
    assert (status, out.count("\n")) == (1, 4)
    status, out, _ = run("ledger", "status", f"o{UNREADABLE}.csv")
    assert status == 0
    status, out, _ = run("ledger", "failures", f"o{UNREADABLE}.csv")
    (row,) = csv.DictReader(io.StringIO(out))
    assert "\\x1b]0;owned\\x07" in row["request_id"]
    assert json.loads(row["input"]) == {"user_id": "u1", UNREADABLE: UNREADABLE}
    status, out, _ = run("ledger", "export", f"o{UNREADABLE}.csv", "--output", f"p{UNREADABLE}.csv")
    assert (status, out.splitlines()[0]) == (0, f"2 rows in p{one_line(UNREADABLE)}.csv")


@pytest.mark.parametrize(
    "words",
    [
        ("collect", ENDPOINT, "--input", f"{UNREADABLE}.csv", "--output", "o.csv"),
        ("collect", ENDPOINT, "--input", "ids.csv", "--output", "o.csv"),
        ("collect", ENDPOINT, "--input", "ids.csv", "--output", "o.csv", "--map", f"user_id={UNREADABLE}x"),
        ("collect", ENDPOINT, "--input", "ids.csv", "--output", f"o.{UNREADABLE}"),
        ("ledger", "status", UNREADABLE),
        ("ledger", "export", UNREADABLE, "--output", f"{UNREADABLE}.csv"),
        ("endpoints", UNREADABLE),
        ("call", UNREADABLE, UNREADABLE),
    ],
)
def test_error_messages_are_safe_text(run, folder, words):
    (folder / "ids.csv").write_text(f"{UNREADABLE},b\n{UNREADABLE},1\n", encoding="utf-8")
    status, _, err = run(*words)
    assert status in {1, 2}
    assert err.startswith("justone: ")


def test_error_messages_of_the_command_line_are_safe_text(capfd):
    for words in (["collect", ENDPOINT, "--in-doubt", UNREADABLE], ["call", "x", f"--{UNREADABLE}"], [UNREADABLE]):
        with pytest.raises(SystemExit, match="2"):
            cli.main(words)
        assert all(map(SAFE.fullmatch, capfd.readouterr()))


def test_the_progress_line_is_safe_text():
    progress = Progress(Counter({State.PENDING: 1}), 0, None)
    progress.add(Item(1, "a"), Outcome(1, State.AGAIN, 1, message=HOSTILE, pause=1.0))
    line = str(progress.snapshot())
    assert SAFE.fullmatch(line)
    assert "\n" not in line


def test_log_records_and_warnings_are_safe_text():
    record = logging.LogRecord("n", logging.ERROR, "p", 1, "%s", (HOSTILE,), None)
    assert SAFE.fullmatch(PrintableFormatter("%(levelname)s: %(message)s").format(record))
    cli.make_output_safe()
    shown = warnings.formatwarning(UserWarning(HOSTILE), UserWarning, f"{UNREADABLE}.py", 1, "")
    assert SAFE.fullmatch(shown)


PROGRAM = """
import json, os, sys
from justone_client.cli.main import main
for words in json.loads(sys.argv[1]):
    print("#", ascii(words[0]), flush=True)
    try:
        status = main([os.fsdecode(each.encode()) for each in words])
    except SystemExit as error:
        status = error.code
    print("#", status, flush=True)
"""
CONSOLES = {
    "ascii": {"PYTHONIOENCODING": "ascii:strict"},
    "gbk": {"PYTHONIOENCODING": "gbk"},
    "utf-16": {"PYTHONIOENCODING": "utf-16-le"},
    "C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "C with UTF-8": {"LC_ALL": "C", "PYTHONUTF8": "1"},
}


@pytest.mark.parametrize("console", CONSOLES)
def test_every_command_prints_on_every_console(url, folder, console):
    (folder / "翠鸟.csv").write_text("user_id,名字\nu1,翠鸟 é\nu2,\n", encoding="utf-8")
    where = ["--input", "翠鸟.csv", "--output", "风筝.csv", "--environment", url]
    commands = [
        ["call", ENDPOINT, "user_id=u2", "--environment", url],
        ["collect", ENDPOINT, *where, "--dry-run"],
        ["collect", ENDPOINT, *where],
        ["collect", ENDPOINT, *where],
        ["ledger", "status", "风筝.csv"],
        ["ledger", "failures", "风筝.csv"],
        ["ledger", "export", "风筝.csv", "--output", "雨.jsonl"],
        ["collect", ENDPOINT, "--input", "无.csv", "--output", "风筝.csv"],
        ["collect", ENDPOINT, "--in-doubt", "翠鸟"],
        ["collect", "--help"],
        ["endpoints", "无"],
        ["endpoints"],
    ]
    inherited = {name: value for name, value in os.environ.items() if name[:3] not in {"LC_", "LAN"}}
    environment = {**inherited, **environment_of(url), "PYTHONUTF8": "0", "LC_ALL": "C.UTF-8", **CONSOLES[console]}
    line = [sys.executable, "-c", PROGRAM, json.dumps(commands)]
    ran = subprocess.run(line, env=environment, capture_output=True, timeout=60, check=False)
    encoding = {"utf-16": "utf-16-le", "gbk": "gbk"}.get(console, "utf-8")
    out, err = ran.stdout.decode(encoding), ran.stderr.decode(encoding)
    assert "Traceback" not in err, err
    assert re.findall(r"^# (\d+)$", out, re.MULTILINE) == [*"001100022010"]
    called = out.split("# 'call'\n", 1)[1].split("# 0", 1)[0]
    assert json.loads(called) == say("u2")
    assert (folder / "风筝.csv").exists()
    assert (folder / "雨.jsonl").read_text(encoding="utf-8").count("\n") == 2
