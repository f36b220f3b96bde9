"""The Chinese catalogue of the command: it is complete, and its two files agree."""

from __future__ import annotations

import gettext
import io
import re
import subprocess
import sys

import click
import pytest
import update_messages

from justone_client.cli.program import program
from justone_client.cli.translation import TranslatedCommand

ENGLISH_WORDS = re.compile(r"[a-z]{3,} [a-z]{3,} [a-z]{3,}")
PLACEHOLDER = re.compile(r"\{\w*\}|--[a-z-]+|`[^`]*`")
TRANSLATIONS = {message.id: message.string for message in update_messages.translations() if message.id}
COMMANDS = dict(update_messages.walk(program, click.Context(program, info_name="justone")))

RUNS_IN_CHINESE = """
import click
from justone_client.cli.language import use_language
use_language()
from justone_client.cli.program import program
from update_messages import walk
for path, context in walk(program, click.Context(program, info_name="justone")):
    print(f"\\n# {path}\\n{context.get_help()}")
"""


def test_the_catalogue_is_complete_and_up_to_date():
    command = [sys.executable, update_messages.__file__, "--check"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_check_names_what_is_outdated_or_untranslated(tmp_path, monkeypatch, capsys):
    po = tmp_path / "justone.po"
    monkeypatch.setattr(update_messages, "ROOT", tmp_path)
    monkeypatch.setattr(update_messages, "PO_FILE", po)
    monkeypatch.setattr(update_messages, "MO_FILE", tmp_path / "justone.mo")
    monkeypatch.setattr(update_messages, "texts", lambda: {"a": "here", "b": "there"})
    assert update_messages.main(["--check"]) == 1
    assert not po.exists()
    assert update_messages.main([]) == 1
    assert "justone.po is out of date" in (err := capsys.readouterr().err)
    assert "no translation: 'b'" in err
    po.write_text(re.sub(r'msgid "([ab])"\nmsgstr ""', r'msgid "\1"\nmsgstr "\1\1"', po.read_text()))
    assert update_messages.main([]) == 0
    assert update_messages.main(["--check"]) == 0
    assert gettext.GNUTranslations(io.BytesIO((tmp_path / "justone.mo").read_bytes())).gettext("b") == "bb"


def test_the_compiled_catalogue_has_every_translation():
    with update_messages.MO_FILE.open("rb") as file:
        catalogue = gettext.GNUTranslations(file)
    assert {text: catalogue.gettext(text) for text in TRANSLATIONS} == TRANSLATIONS


def test_a_translation_keeps_placeholders_and_is_chinese():
    for text, translation in TRANSLATIONS.items():
        assert sorted(PLACEHOLDER.findall(translation)) == sorted(PLACEHOLDER.findall(text))
        assert not ENGLISH_WORDS.search(translation)
        assert re.search("[\u4e00-\u9fff，；：]", translation), text


@pytest.mark.parametrize("path", COMMANDS)
def test_each_command_translates_its_help(path):
    assert isinstance(COMMANDS[path].command, TranslatedCommand)


def test_the_help_of_no_command_has_an_english_sentence():
    done = subprocess.run(
        [sys.executable, "-c", RUNS_IN_CHINESE],
        cwd=update_messages.ROOT / "scripts",  # `-c` imports from the current directory
        env=update_messages.os.environ | {"LANGUAGE": "zh", "LC_ALL": "zh_CN.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    for path in COMMANDS:
        assert f"\n# {path}\n用法: {path} " in done.stdout
    shown = "\n".join(line for line in done.stdout.splitlines() if "justone " not in line)
    assert ENGLISH_WORDS.findall(shown) == []
