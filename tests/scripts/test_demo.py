"""The demo, as run by `make demo`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import demo as demo_module
import pytest
import update_readme

from justone_client.emulator import running

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]


def demo(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("JUSTONEAPI_")}
    command = [sys.executable, ROOT / "scripts/demo.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**clean, **variables})


@pytest.fixture(scope="module")
def done():
    return demo()


def test_the_page_shows_the_output_of_the_demo(done, monkeypatch):
    page = update_readme.DOCS / "quickstart.md"
    monkeypatch.setitem(update_readme.PARTS_OF, page, {"demo": lambda: update_readme.shown_demo(done.stdout)})
    assert update_readme.filled(page) == page.read_text(encoding="utf-8")


def test_the_demo_runs_every_step(done):
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"([1-9]\d*) of \1 endpoints", done.stdout)
    for shown in ("same as committed", "DeprecatedEndpointWarning", "CollectionFailedError"):
        assert shown in done.stdout
    assert "9 of 9 calls were billed" in done.stdout


def test_real_calls_need_a_token():
    done = demo("prod-global")
    assert done.returncode == 2
    assert "JUSTONEAPI_TOKEN" in done.stderr


def test_an_unknown_environment_is_refused_before_any_call():
    done = demo("nosuch", JUSTONEAPI_TOKEN="k7Qw2ZpX9vB4nM1t")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "billed" not in done.stdout


@pytest.fixture
def calls(capfd, monkeypatch):
    """Run the demo's calls without the pull; return the exit status, and the text of both streams."""
    monkeypatch.setattr(demo_module, "pull_and_regenerate", lambda _url: True)
    monkeypatch.setenv("NO_PROXY", "")  # which the demo sets
    monkeypatch.setenv("JUSTONEAPI_TOKEN", "k7Qw2ZpX9vB4nM1t")

    def run(environment):
        status = demo_module.main(environment)
        return status, "".join(capfd.readouterr())

    return run


def test_an_environment_that_cannot_be_reached_is_a_failure(calls):
    status, text = calls("http://127.0.0.1:1")
    assert (status, text.count("ConnectionFailedError")) == (1, 3)


def test_real_calls_show_their_cost_and_never_the_token(calls, monkeypatch):
    monkeypatch.setattr(demo_module, "WORD", "emulate-code-201")
    with running(specs=ROOT / "specs") as url:
        status, text = calls(url)
    assert status == 0
    assert "up to 9 calls will be billed" in text
    assert text.count("NoContentError") == 3
    assert "k7Qw2ZpX9vB4nM1t" not in text
