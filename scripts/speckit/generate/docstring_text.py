"""Texts from the network as docstrings: always data, never code. Literals are written with `repr`."""

from __future__ import annotations

import textwrap
import unicodedata

WIDTH = 110
METHOD_INDENT = 8
"""Columns before a method's docstring."""

RETURNS_INDENT = 12
"""Columns before the text of its section *Returns*."""

_UNSEEN = frozenset({"Cc", "Cf", "Cs"})  # not "Cn": the assigned code points depend on the Python version


def paragraphs(text: str, indent: int) -> list[str]:
    """Wrap a Markdown text to docstring lines; keep lists and blank lines, escape quotes and backslashes."""
    lines: list[str] = []
    for line in _printable(text).strip().splitlines():
        lead = "  " if line.lstrip().startswith(("- ", "* ")) else ""
        lines += textwrap.wrap(
            line.strip(), WIDTH - indent, subsequent_indent=lead, break_long_words=False, break_on_hyphens=False
        ) or [""]
    return [_escaped(line) for line in lines]


def one_line(text: str) -> str:
    """Return a text as one docstring line of any length."""
    return _escaped(_printable(" ".join(text.split())))


def _printable(text: str) -> str:
    """Remove control and bidirectional characters, which could make source look different from what Python runs."""
    return "".join(letter for letter in text if letter == "\n" or unicodedata.category(letter) not in _UNSEEN)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
