"""Tracing tools, configured as documented: they see a stand-in for the token, for all ways to send."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import vcr
import yaml
from support.harness import TOKEN
from support.leaks import KINDS, absent
from support.senders import CALLS, SENDERS, demand_token, listening
from support.tracing_program import TOOLS, path_of

pytestmark = pytest.mark.processes

PROGRAM = Path(__file__).parents[2] / "support" / "tracing_program.py"
EACH = [pytest.param(sender, kind, id=f"{sender.name}-{kind}") for sender in SENDERS for kind in KINDS]
HIDDEN = "token=***"


@pytest.fixture(scope="module", params=TOOLS)
def traced(request):
    """Return the tool, the requests of the server, and all texts that the tool received or exported, by way to send."""
    with listening() as server:
        command = [sys.executable, PROGRAM, request.param, server.url]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stderr
    absent(TOKEN, done.stderr)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return request.param, server.seen, {(name, kind): texts for name, kind, texts in lines}


def spans(texts):
    """Return the spans that OpenTelemetry exports."""
    return [json.loads(text.removeprefix("span ")) for text in texts if text.startswith("span ")]


def parts(texts):
    """Return the events and transactions that Sentry sends."""
    lines = [line for text in texts for line in text.removeprefix("envelope ").splitlines()]
    return [part for part in map(json.loads, lines) if "level" in part or "spans" in part]


@pytest.mark.matrix
@pytest.mark.parametrize(("sender", "kind"), EACH)
def test_a_tracing_tool_sees_no_token(traced, sender, kind):
    tool, seen, exported = traced
    texts = exported[sender.name, kind]
    for fails in (False, True):
        demand_token(seen, path_of(sender.name, kind, fails=fails), kind)
    absent(TOKEN, *texts)
    if tool == "opentelemetry":
        urls = [span["attributes"]["http.url"] for span in spans(texts)]
        assert len(urls) == 2 * CALLS
        assert all((HIDDEN in url) == (kind == "query") for url in urls)
        if kind == "query" or sender.library == "httpx":  # hooks for aiohttp receive no body
            assert any(HIDDEN in text for text in texts if not text.startswith("span "))
        return
    found = parts(texts)
    assert sum("spans" in part for part in found) == 1
    if sender.library == "aiohttp":
        assert sum(len(part.get("spans", ())) for part in found) >= 2 * CALLS
        assert any(crumb["category"] == "httplib" for part in found for crumb in crumbs(part))
    if not sender.name.startswith("collect"):
        frames = [frame for part in found for value in values(part) for frame in value["stacktrace"]["frames"]]
        assert any(frame["module"].startswith("justone_client") and frame["vars"] for frame in frames)


def crumbs(part):
    return part.get("breadcrumbs", {}).get("values", ())


def values(part):
    return part.get("exception", {}).get("values", ())


@pytest.mark.parametrize(("sender", "kind"), EACH)
def test_a_cassette_without_any_filter_holds_no_token(tmp_path, sender, kind):
    file, path = tmp_path / "cassette.yaml", "/api/well"
    with listening() as server, vcr.use_cassette(str(file)):
        recorded = sender.send(path, kind, server.url)
    demand_token(server.seen, path, kind)
    absent(TOKEN, file.read_bytes())
    interactions = yaml.safe_load(file.read_text(encoding="utf-8"))["interactions"]
    assert len(interactions) == CALLS
    sent = interactions[0]["request"]
    assert HIDDEN in str(sent["uri"] if kind == "query" else sent["body"])
    with vcr.use_cassette(str(file), record_mode="none") as cassette:
        replayed = sender.send(path, kind, server.url)
    assert cassette.play_count == CALLS
    assert len(server.seen) == CALLS
    assert [timeless(each) for each in replayed] == [timeless(each) for each in recorded]


def timeless(outcome):
    """Return an outcome without its time."""
    if isinstance(outcome, dict):
        return {name: value for name, value in outcome.items() if name != "fetched_at"}
    return outcome.data, outcome.billed
