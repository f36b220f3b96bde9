"""Write the Chinese catalogue of the command: `justone.po`, which people translate, and `justone.mo`, which is loaded.

The English texts come from the program: those that `gettext` looks up while the help of each command is shown, and
those in `translate("...")` in the code. The translation of a text that stays is kept. Exit status: 0 all texts have a
translation; 1 some have none, and are listed. With --check nothing is written, and the status is also 1 if a file is
out of date.
"""

from __future__ import annotations

import ast
import gettext
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import click
from po_file import compiled, read_po, written_po

from justone_client.cli.language import DOMAIN, FOLDER, use_language

ROOT = Path(__file__).resolve().parents[1]
WRAPPER = ROOT / "wrapper" / "justone_client"
PO_FILE = WRAPPER / "cli" / FOLDER / "zh" / "LC_MESSAGES" / f"{DOMAIN}.po"
MO_FILE = PO_FILE.with_suffix(".mo")

HEADER = "Language: zh\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
"""The translation of the empty text, which tells `gettext` the encoding."""


def main(arguments: list[str]) -> int:
    """Write or check both files; return the exit status."""
    old = read_po(PO_FILE.read_text("utf-8")) if PO_FILE.exists() else {}
    places = texts()
    translations = {"": HEADER} | {text: old.get(text, "") for text in places}
    new = {PO_FILE: written_po(translations, places).encode(), MO_FILE: compiled(translations)}
    stale = [file for file, content in new.items() if not file.exists() or file.read_bytes() != content]
    if "--check" not in arguments:
        PO_FILE.parent.mkdir(parents=True, exist_ok=True)
        for file in stale:
            file.write_bytes(new[file])
        stale = []
    for file in stale:
        print(f"{file.relative_to(ROOT)} is out of date: run make messages", file=sys.stderr)
    untranslated = [text for text, translation in translations.items() if not translation]
    for text in untranslated:
        print(f"{PO_FILE.relative_to(ROOT)}: no translation: {text!r}", file=sys.stderr)
    return 1 if stale or untranslated else 0


def texts() -> dict[str, str]:
    """Return the place of the first use of each English text, by text."""
    found: dict[str, str] = {}
    for place, text in (*_of_help(), *_of_code()):
        if text:
            found.setdefault(text, place)
    return found


def _of_help() -> Iterator[tuple[str, str]]:
    """Yield what `gettext` is called with while the help of each command is shown in Chinese."""
    recorded: list[str] = []

    def record(_: str, text: str) -> str:
        recorded.append(text)
        return text

    with patch.dict(os.environ, LANGUAGE="zh", LC_ALL="zh_CN.UTF-8"), patch.object(gettext, "dgettext", record):
        use_language()
        from justone_client.cli.program import NAME, program

        for path, context in walk(program, click.Context(program, info_name=NAME)):
            recorded.clear()  # importing a command looks up names of types, which stay English, as in TEXT and PATH
            context.get_help()
            context.command.get_short_help_str()
            yield from ((f"{path} --help", text) for text in recorded)


def walk(command: click.Command, context: click.Context) -> Iterator[tuple[str, click.Context]]:
    """Yield a command and those below it, each as it is typed and with its context."""
    context = command.context_class(command, parent=context.parent, info_name=context.info_name)
    yield context.command_path, context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None:
                yield from walk(below, click.Context(below, parent=context, info_name=name))


def _of_code() -> Iterator[tuple[str, str]]:
    """Yield the texts that are passed to `translate`."""
    for file in sorted(WRAPPER.rglob("*.py")):
        source = file.read_text("utf-8")
        if "translate(" in source:
            for node in ast.walk(ast.parse(source)):
                match node:
                    case ast.Call(func=ast.Name(id="translate"), args=[ast.Constant(value=str(text))]):
                        yield str(file.relative_to(ROOT)), text
                    case _:
                        pass


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
