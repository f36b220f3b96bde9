"""Catalogues of translations: the text format of gettext (`.po`), and the compiled one (`.mo`)."""

from __future__ import annotations

import ast
import json
import re
import struct
from collections.abc import Iterator, Mapping

_ENTRY = re.compile(r'^msgid ((?:".*"\n)+)msgstr ((?:".*"(?:\n|\Z))+)', re.MULTILINE)
_MAGIC = 0x950412DE
_HEAD = struct.Struct("<7I")
_PAIR = struct.Struct("<2I")


def read_po(text: str) -> dict[str, str]:
    """Return the translations of a `.po` file by text."""
    return {_joined(source): _joined(translation) for source, translation in _ENTRY.findall(text)}


def written_po(translations: Mapping[str, str], places: Mapping[str, str]) -> str:
    """Return a `.po` file.

    Args:
        translations: The translations by text; empty for a text without one.
        places: The place where a text is used, by text.
    """
    return "\n".join(_entry(text, translation, places.get(text, "")) for text, translation in translations.items())


def compiled(translations: Mapping[str, str]) -> bytes:
    """Return a `.mo` file; texts without a translation are left out."""
    pairs = sorted((text.encode(), each.encode()) for text, each in translations.items() if each)
    tables = _HEAD.size + 2 * len(pairs) * _PAIR.size
    columns = [text for text, _ in pairs], [translation for _, translation in pairs]
    index, content = b"", b""
    for column in columns:
        for each in column:
            index += _PAIR.pack(len(each), tables + len(content))
            content += each + b"\0"
    half = len(index) // 2
    return _HEAD.pack(_MAGIC, 0, len(pairs), _HEAD.size, _HEAD.size + half, 0, tables) + index + content


def _entry(text: str, translation: str, place: str) -> str:
    comment = f"#. {place}\n" if place else ""
    return f"{comment}msgid {_quoted(text)}\nmsgstr {_quoted(translation)}\n"


def _quoted(text: str) -> str:
    """Return a text in quotes, a line of the text in each line of the file."""
    lines = text.splitlines(keepends=True)
    quoted = [json.dumps(line, ensure_ascii=False) for line in lines] or ['""']
    return "\n".join(quoted if len(quoted) == 1 else ['""', *quoted])


def _joined(quoted: str) -> str:
    return "".join(_parts(quoted))


def _parts(quoted: str) -> Iterator[str]:
    for line in quoted.splitlines():
        yield str(ast.literal_eval(line))
