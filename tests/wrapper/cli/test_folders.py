"""The user's folders for the cache and the settings."""

from __future__ import annotations

import sys

import platformdirs
import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from platformdirs.windows import Windows

from justone_client.folders import cache_folder, settings_folder


@pytest.mark.parametrize(
    ("system", "variables", "cache", "settings"),
    [
        (Unix, {"XDG_CACHE_HOME": "/x", "XDG_CONFIG_HOME": "/y"}, "/x/justone-client", "/y/justone-client"),
        (Unix, {"XDG_CACHE_HOME": "relative"}, "/home/me/.cache/justone-client", "/home/me/.config/justone-client"),
        (
            MacOS,
            {},
            "/home/me/Library/Caches/justone-client",
            "/home/me/Library/Application Support/justone-client",
        ),
        (Windows, {}, "/local/justone-client", "/local/justone-client"),
    ],
    ids=["Linux", "Linux, relative", "macOS", "Windows"],
)
def test_each_platform_has_its_folders(monkeypatch, system, variables, cache, settings):
    monkeypatch.setattr(platformdirs, "PlatformDirs", system)
    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda _: "/local")
    monkeypatch.setenv("HOME", "/home/me")
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert (cache_folder().as_posix(), settings_folder().as_posix()) == (cache, settings)


@pytest.mark.parametrize("words", [("--cache", "1d"), ("--profile", "work")])
def test_without_platformdirs_the_extra_is_named(call, monkeypatch, words):
    monkeypatch.setitem(sys.modules, "platformdirs", None)
    status, out, err = call("call", "xiaohongshu.get_user_v3", "user_id=1", *words)
    assert (status, out) == (2, "")
    assert 'pip install "justone-client[cli]"' in err
