"""Cassettes: those in the repository, and new ones with the settings of the project and of the documentation."""

from __future__ import annotations

import re

import pytest
import vcr
import yaml
from support.cassettes import CONFIG
from support.harness import ROOT, TOKEN
from support.leaks import KINDS, OWN, TOKENS, WAYS, Watch, absent, calling

from justone_client import BusinessError

pytestmark = pytest.mark.slow

PAGE = dict(re.findall(r'`(filter_\w+)=\["(token)"\]`', (ROOT / "docs" / "emulator.md").read_text(encoding="utf-8")))
COMMITTED = sorted((ROOT / "tests/cassettes").rglob("*.*"))


def recorded(folder, way, settings, environment, token):
    """Record a call of each kind; return the file, and all logs and outcomes."""
    file = folder / "cassette.yaml"
    with Watch() as watch, vcr.use_cassette(str(file), **settings):
        outcomes = way(*(calling("/api/none/v1", kind) for kind in KINDS), token=token, environment=environment)
    assert {type(each) for each in outcomes} == {BusinessError}
    interactions = yaml.safe_load(file.read_text(encoding="utf-8"))["interactions"]
    assert [each["request"]["method"] for each in interactions] == ["GET", "POST"]
    return file, [*watch.things, *outcomes]


@pytest.mark.matrix
@pytest.mark.parametrize("token", TOKENS.values(), ids=TOKENS)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_recording_of_the_project_holds_no_token(tmp_path, emulator, way, token):
    file, _ = recorded(tmp_path, way, CONFIG, emulator, token)
    absent(token, file.read_bytes())


@pytest.mark.matrix
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_recording_with_the_documented_settings_has_no_token(tmp_path, emulator, way):
    """A client or transport that is passed in needs settings, others need none."""
    assert PAGE, "the page names the settings"
    settings = {name: [token] for name, token in PAGE.items()} if way in OWN else {}
    file, _ = recorded(tmp_path, way, settings, emulator, TOKEN)
    absent(TOKEN, file.read_bytes())


@pytest.mark.matrix
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_the_log_of_a_recording_shows_no_token(tmp_path, emulator, way):
    _, things = recorded(tmp_path, way, CONFIG, emulator, TOKEN)
    assert any("vcr" in str(each) for each in things)
    absent(TOKEN, *things)


@pytest.mark.parametrize("file", COMMITTED, ids=lambda file: file.stem)
def test_a_cassette_in_the_repository_holds_no_token(file):
    """`test_cassettes` checks that each has `CONFIG` where a token was."""
    for token in TOKENS.values():
        absent(token, file.read_bytes())


def test_the_repository_has_cassettes():
    assert len(COMMITTED) > 10
