"""The configuration of MCP clients: printed, or written without losing other entries."""

from __future__ import annotations

import json
import sys

import pytest

from justone_client.cli.main import main

FILES = {
    "claude-code": (".mcp.json", "mcpServers"),
    "cursor": (".cursor/mcp.json", "mcpServers"),
    "vscode": (".vscode/mcp.json", "servers"),
}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Use a folder as the home folder, and as that of the project; there is a token."""
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JUSTONEAPI_TOKEN", "a1b2c3d4e5f6a7b8")
    return tmp_path


@pytest.mark.parametrize("client", FILES)
def test_the_entry_is_written_beside_others(home, client, capsys):
    name, key = FILES[client]
    file = home / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps({key: {"other": {"command": "x"}, "justone": {"command": "old"}}, "more": 1}))
    assert main(["mcp", "install", client, "--write", "--", "--budget", "5 CNY a day"]) == 0
    content = json.loads(file.read_text())
    assert (content["more"], content[key]["other"]) == (1, {"command": "x"})
    entry = content[key]["justone"]
    assert (entry["command"], entry["args"]) == (
        sys.executable,
        ["-m", "justone_client", "mcp", "--budget", "5 CNY a day"],
    )
    assert "a1b2c3d4e5f6a7b8" not in file.read_text() + capsys.readouterr().out


@pytest.mark.parametrize("client", [*FILES, "claude-desktop"])
def test_the_entry_is_printed_without_the_token(home, client, capsys):
    assert main(["mcp", "install", client]) == 0
    out = capsys.readouterr().out
    printed = json.loads(out[: out.rindex("}") + 1])
    ((servers),) = printed.values()
    assert servers["justone"]["args"] == ["-m", "justone_client", "mcp"]
    assert "a1b2c3d4e5f6a7b8" not in out
    assert [*home.iterdir()] == []


@pytest.mark.parametrize("content", ["{", "[]", '{"mcpServers": []}'])
def test_a_file_that_is_no_configuration_stays(home, content, capsys):
    file = home / ".mcp.json"
    file.write_text(content)
    assert main(["mcp", "install", "claude-code", "--write"]) == 2
    assert "correct it" in capsys.readouterr().err
    assert file.read_text() == content
