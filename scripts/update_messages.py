"""Write the Chinese catalogue of the command: `justone.po`, which people translate, and `justone.mo`, which is loaded.

The English texts come from the program: those that `gettext` looks up while the help of each command is shown, and
those in `translate("...")` in the code. The translation of a text that stays is kept. Exit status: 0 all texts have a
translation; 1 some have none, and are listed. With --check nothing is written, and the status is also 1 if a file is
out of date.
"""

from __future__ import annotations

import gettext
import io
import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

import click
from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from justone_client.cli.language import DOMAIN, FOLDER, use_language

ROOT = Path(__file__).resolve().parents[1]
WRAPPER = ROOT / "wrapper" / "justone_client"
PO_FILE = WRAPPER / "cli" / FOLDER / "zh" / "LC_MESSAGES" / f"{DOMAIN}.po"
MO_FILE = PO_FILE.with_suffix(".mo")

_PROJECT = "justone-client"
_COMMENT = "# Written by `make messages`; people write the translations."
_UNWRAPPED = 0
_ONE_DATE = datetime(2026, 1, 1, tzinfo=UTC)
"""The files would differ each time with the dates of when they were written."""


def main(arguments: list[str]) -> int:
    """Write or check both files; return the exit status."""
    catalog = _updated()
    new = {PO_FILE: _bytes(write_po, catalog, width=_UNWRAPPED), MO_FILE: _bytes(write_mo, catalog)}
    stale = [file for file, content in new.items() if not file.exists() or file.read_bytes() != content]
    if "--check" not in arguments:
        PO_FILE.parent.mkdir(parents=True, exist_ok=True)
        for file in stale:
            file.write_bytes(new[file])
        stale = []
    for file in stale:
        print(f"{file.relative_to(ROOT)} is out of date: run make messages", file=sys.stderr)
    untranslated = [message.id for message in catalog if message.id and not message.string]
    for text in untranslated:
        print(f"{PO_FILE.relative_to(ROOT)}: no translation: {text!r}", file=sys.stderr)
    return 1 if stale or untranslated else 0


def translations() -> Catalog:
    """Return the stored catalogue; an empty one if there is none."""
    if not PO_FILE.exists():
        return Catalog(locale="zh", domain=DOMAIN)
    with PO_FILE.open("rb") as file:
        return read_po(file, locale="zh", domain=DOMAIN)


def _updated() -> Catalog:
    """Return the stored catalogue with the texts that the program has now."""
    old = translations()
    new = Catalog(locale="zh", domain=DOMAIN, header_comment=_COMMENT, project=_PROJECT, fuzzy=False)
    new.creation_date = new.revision_date = _ONE_DATE
    for text, place in texts().items():
        new.add(text, old[text].string if text in old else "", auto_comments=[place])
    return new


def _bytes(write: Callable[..., None], catalog: Catalog, **options: Any) -> bytes:
    buffer = io.BytesIO()
    write(buffer, catalog, **options)
    return buffer.getvalue()


def texts() -> dict[str, str]:
    """Return the place of the first use of each English text, by text."""
    found: dict[str, str] = {}
    for place, text in (*_of_help(), *_of_code()):
        if text.strip():
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
    found = extract_from_dir(WRAPPER, keywords={"translate": None})
    for name, _, text, _, _ in sorted(found, key=lambda each: each[:2]):
        yield f"wrapper/justone_client/{name}", str(text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
