"""Validation of `sources.toml`; each error names the file and the key."""

from __future__ import annotations

import pytest
from pull_project import KITE, KITE_PATH, POND, SITE, Project, sources

from justone_specs.model.config import ConfigError
from justone_specs.pull.sources import read_sources

GOOD = sources((KITE, KITE_PATH, "en"))


def test_a_file_without_limits_has_the_defaults(tmp_path):
    path = tmp_path / "sources.toml"
    path.write_text(GOOD)
    listed = read_sources(path)
    assert listed.base_url == SITE
    assert listed.examples_url is None
    assert (listed.limits.concurrency, listed.limits.size_limit_bytes) == (8, 20_000_000)
    assert (listed.limits.timeout_seconds, listed.limits.retries) == (30, 3)
    assert [str(each.endpoint) for each in listed.definitions] == [KITE]


@pytest.mark.parametrize(
    ("key", "content"),
    [
        ("base_link", GOOD.replace("base_url", "base_link")),
        ("base_url", GOOD.replace("base_url", "# base_url")),
        ("base_url", sources((KITE, KITE_PATH, "en"), base_url="http://docs.example.test")),
        ("base_url", sources((KITE, KITE_PATH, "en"), base_url="docs.example.test")),
        ("base_url", sources((KITE, KITE_PATH, "en"), base_url="https://")),
        ("base_url", sources((KITE, KITE_PATH, "en"), base_url="https://me:secret@docs.example.test")),
        ("base_url", sources((KITE, KITE_PATH, "en"), base_url="https://docs.example.test?x=1")),
        ("base_url", sources((KITE, KITE_PATH, "en"), base_url="https://docs.example.test:port")),
        ("base_url", sources((KITE, KITE_PATH, "en"), base_url=7)),
        ("examples_url", sources((KITE, KITE_PATH, "en"), examples_url="http://api.example.test")),
        ("examples_url", sources((KITE, KITE_PATH, "en"), examples_url="https://me:secret@api.example.test")),
        ("concurrency", sources((KITE, KITE_PATH, "en"), concurrency=0)),
        ("concurrency", sources((KITE, KITE_PATH, "en"), concurrency=True)),
        ("size_limit_bytes", sources((KITE, KITE_PATH, "en"), size_limit_bytes="5 MB")),
        ("timeout_seconds", sources((KITE, KITE_PATH, "en"), timeout_seconds=0)),
        ("timeout_seconds", "timeout_seconds = inf\n" + GOOD),
        ("timeout_seconds", "timeout_seconds = nan\n" + GOOD),
        ("retries", sources((KITE, KITE_PATH, "en"), retries=-1)),
        ("retires", sources((KITE, KITE_PATH, "en"), retires=2)),
        ("definitions", sources()),
        ("definitions", sources(definitions=[])),
        ("definitions", sources(definitions="all")),
        ("definitions", sources((KITE, KITE_PATH, "en"), (KITE, "/other.json", "zh"))),
        ("definitions[0].operation", GOOD.replace("endpoint =", "operation =")),
        ("definitions[0].endpoint", sources(("/api/kite/v1", KITE_PATH, "en"))),
        ("definitions[0].endpoint", sources(("FLY /api/kite/v1", KITE_PATH, "en"))),
        ("definitions[0].endpoint", sources(("GET /api/../v1", KITE_PATH, "en"))),
        ("definitions[0].endpoint", sources(("GET /other/kite/v1", KITE_PATH, "en"))),
        ("definitions[0].path", sources((KITE, "openapi/kite.json", "en"))),
        ("definitions[0].path", sources((KITE, "/../kite.json", "en"))),
        ("definitions[0].path", sources((KITE, "//elsewhere.test/kite.json", "en"))),
        ("definitions[0].path", sources((KITE, "/kite.json?x=1", "en"))),
        ("definitions[1].language", sources((KITE, KITE_PATH, "en"), (POND, "/pond.json", "fr"))),
        ("definitions[0].lang", GOOD + '\nlang = "en"'),
    ],
)
def test_a_bad_value_is_named_by_file_and_key(tmp_path, key, content):
    path = tmp_path / "sources.toml"
    path.write_text(content)
    with pytest.raises(ConfigError) as refused:
        read_sources(path)
    assert str(refused.value).startswith(f"{path}: {key}: ")
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("content", [b"base_url = ", b"\xff\xfe", None])
def test_an_unreadable_file_is_named(tmp_path, content):
    path = tmp_path / "sources.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"sources\.toml cannot be read"):
        read_sources(path)


def test_a_bad_file_ends_the_command_before_any_request(tmp_path, capsys):
    project = Project(tmp_path)
    project.sources.write_text(GOOD.replace('"en"', '"fr"'))
    before = project.files()
    assert project.pull() == 2
    assert "definitions[0].language" in capsys.readouterr().err
    assert not project.site.requests
    assert project.files() == before
