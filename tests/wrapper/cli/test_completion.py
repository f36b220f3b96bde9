"""Completion in shells: the scripts, and what is offered."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from click.shell_completion import CompletionItem, get_completion_class

from justone_client.cli.main import main
from justone_client.cli.powershell import PowerShellCompletion
from justone_client.cli.program import program
from justone_client.endpoints.registry import all_operations, platforms

SHELLS = ("bash", "zsh", "fish", "powershell")


@pytest.fixture
def offered():
    """Return a function that returns the completions of the last of some words."""
    completion = get_completion_class("zsh")(program, {}, "justone", "_JUSTONE_COMPLETE")

    def offered(*words):
        return {item.value: item.help for item in completion.get_completions(list(words[:-1]), words[-1])}

    return offered


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_calls_the_program(capsys, shell):
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert re.search(rf"_JUSTONE_COMPLETE( = ')?=?{shell}_complete", script)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])  # PowerShell has no option to only read a script
def test_a_shell_accepts_its_script(capsys, shell):
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    main(["completion", shell])
    script = capsys.readouterr().out
    done = subprocess.run([shell, "-n"], input=script, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_program_responds_to_a_shell(capfd, monkeypatch):
    monkeypatch.setenv("_JUSTONE_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "justone describe xiaohongshu.get_user_v")
    monkeypatch.setenv("COMP_CWORD", "2")
    assert main([]) == 0
    out, err = capfd.readouterr()
    assert out.split() == ["plain,xiaohongshu.get_user_v3", "plain,xiaohongshu.get_user_v4"]
    assert err == ""


def test_commands_and_their_options_are_offered(offered):
    assert set(offered("c")) == {"call", "check", "collect", "columns", "completion"}
    assert set(offered("ledger", "")) == {"changes", "columns", "status", "export", "failures"}
    assert set(offered("call", "x", "--max")) == {"--max-pages", "--max-cost"}
    assert set(offered("call", "x", "--format", "")) == {"json", "jsonl", "csv", "table"}


@pytest.mark.parametrize("command", ["call", "collect", "describe"])
def test_endpoints_are_offered_unless_they_are_removed(offered, command):
    expected = {each.name for each in all_operations() if each.name.startswith("weibo.") and not each.removed}
    assert set(offered(command, "weibo.")) == expected


def test_platforms_are_offered(offered):
    assert set(offered("find", "x", "--platform", "")) == set(platforms())
    assert set(offered("find", "x", "--platform", "weix")) == {"weixin", "weixin_channels"}


@pytest.mark.parametrize("command", ["balance", "call", "collect", "describe", "ping", "usage"])
def test_profiles_are_offered(offered, monkeypatch, tmp_path, command):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    words = (command, *["x"] * (command in {"call", "collect", "describe"}), "--profile")
    assert set(offered(*words, "")) == set()
    (tmp_path / "justone-client").mkdir()
    (tmp_path / "justone-client" / "profiles.toml").write_text("[work]\n[home]\n[wide]\n")
    assert set(offered(*words, "")) == {"work", "home", "wide"}
    assert set(offered(*words, "w")) == {"work", "wide"}


def test_an_unusable_profile_does_not_end_completion(offered, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("JUSTONEAPI_PROFILE", "none")
    assert "user_id=" in offered("call", "xiaohongshu.get_user_v3", "")


def test_parameters_that_are_not_given_are_offered(offered):
    words = ("call", "xiaohongshu.search_note_v4", "keyword=a", "sortType=general")
    assert set(offered(*words, "")) == {"page=", "note_type=", "time_filter="}
    assert offered(*words, "pa") == {"page=": "Page number, counted from 1."}
    assert set(offered("call", "no.such_v1", "")) == set()


def test_listed_values_are_offered(offered):
    values = offered("call", "xiaohongshu.search_note_v4", "note_type=V")
    assert values == {"note_type=VIDEO_NOTE": "Video notes"}


@pytest.fixture
def powershell():
    return PowerShellCompletion(program, {}, "justone", "_JUSTONE_COMPLETE")


@pytest.fixture
def in_powershell(capfd, monkeypatch):
    """Return a function that sends words to the program as the script does; it returns text, label and help."""

    def complete(*words):
        monkeypatch.setenv("_JUSTONE_COMPLETE", "powershell_complete")
        monkeypatch.setenv("COMP_WORDS", "\n".join(["justone", *words]))
        assert main([]) == 0
        out, err = capfd.readouterr()
        assert err == ""
        return [line.split("\t") for line in out.splitlines() if line]

    return complete


def test_powershell_gets_what_the_other_shells_get(in_powershell, offered):
    for words in (
        ("",),
        ("c",),
        ("ledger", ""),
        ("describe", "xiaohongshu.get_"),
        ("find", "x", "--platform", "weix"),
        ("call", "x", "--max"),
        ("call", "xiaohongshu.search_note_v4", "keyword=a", ""),
        ("call", "xiaohongshu.search_note_v4", "note_type="),
    ):
        found = in_powershell(*words)
        assert [label for _, label, _ in found] == [*offered(*words)]
        assert found


def test_words_with_quotes_and_backslashes_arrive_whole(powershell, monkeypatch):
    for words, last in (
        (["call", "x", 'a=it\'s "so"', "b=C:\\new"], "c='"),
        (["call", "x", "a= "], ""),
        ([], ""),
    ):
        monkeypatch.setenv("COMP_WORDS", "\n".join(["justone", *words, last]))
        assert powershell.get_completion_args() == (words, last)


def test_powershell_keeps_an_option_before_its_value(in_powershell):
    texts = [text for text, _, _ in in_powershell("find", "x", "--platform=weix")]
    assert texts == ["--platform=weixin", "--platform=weixin_channels"]


def test_powershell_completes_names_of_files_itself(in_powershell):
    assert in_powershell("call", "x", "--output", "") == []


@pytest.mark.parametrize(
    ("value", "text"), [("a=1", "a=1"), ("it's $x", "'it''s $x'"), ("a\tb", "'a b'"), ("@x", "'@x'")]
)
def test_powershell_reads_a_completion_as_one_word(powershell, value, text):
    assert powershell.format_completion(CompletionItem(value, help="does\tthis")).split("\t") == [
        text,
        " ".join(value.split()),
        "does this",
    ]


def test_the_powershell_script_passes_and_restores_variables(capsys):
    assert main(["completion", "powershell"]) == 0
    script = capsys.readouterr().out
    assert "-CommandName @('justone', 'justone.exe')" in script
    assert '$env:COMP_WORDS = (@($words) + $last) -join "`n"' in script
    assert "finally {\n        $env:_JUSTONE_COMPLETE, $env:COMP_WORDS = $saved" in script
    assert script.count("{") == script.count("}")
    assert "%" not in script
