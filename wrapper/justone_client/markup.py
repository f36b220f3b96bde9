"""HTML for notebooks: small tables of values, which may come from outside.

Each text is escaped. Sizes are limited: a long list shows its first rows, a long text its beginning. The HTML has no
script and loads nothing.
"""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterable, Iterator, Sized
from typing import Any

from .terminal import printable

ROWS = 20
"""Elements of a list that are shown."""

_FIELDS = 100
"""Fields of an object that are shown; those of most data classes."""

_VALUES = 1_000
"""Values on one page, however they are nested."""

_TEXT = 300
_DEEPEST = 8
_MOST_BITS = 1_000
_CUT = "…"
_STYLE = "<style>.justone th, .justone td {text-align: left; vertical-align: top}</style>"
"""Notebooks align cells to the right."""


def shown_table(title: str, rows: Iterable[tuple[Any, Any]], *, most: int = _FIELDS) -> str:
    """Return a table of two columns: names, and values of any kind; objects and lists within are folded.

    Args:
        title: The line above it.
        rows: Names and values; a value with the method `_shown_fields` is shown like an object.
        most: The most rows to show.
    """
    return _framed(title, _Page().table(rows, most, 0))


def grid(title: str, names: Iterable[str], rows: Iterable[Iterable[Any]], *, most: int = ROWS) -> str:
    """Return a table with a header; further rows than `most` are counted."""
    page = _Page()
    waiting = iter(rows)
    head = "".join(f"<th>{_escaped(name)}</th>" for name in names)
    body = "".join(
        f"<tr>{''.join(f'<td>{page.value(each, 1)}</td>' for each in row)}</tr>"
        for row in itertools.islice(waiting, most)
    )
    return _framed(title, f"<table><tr>{head}</tr>{body}</table>{_more(waiting)}")


class _Page:
    """The values of one page, until there are enough of them."""

    def __init__(self) -> None:
        self._left = _VALUES

    def table(self, rows: Iterable[tuple[Any, Any]], most: int, depth: int) -> str:
        waiting = iter(rows)
        found: list[str] = []
        while self._left > 0 and len(found) < most and (row := next(waiting, None)) is not None:
            name, value = _escaped(str(row[0])), self.value(row[1], depth + 1)
            found.append(f"<tr><th>{name}</th><td>{value}</td></tr>")
        return f"<table>{''.join(found)}</table>{_more(waiting)}"

    def value(self, value: Any, depth: int) -> str:
        self._left -= 1
        if isinstance(value, list | tuple):
            return self._folded(f"{_count(value, 'element')}", enumerate(value), ROWS, depth) if value else "[]"
        if isinstance(value, dict):
            return self._folded(f"{_count(value, 'field')}", value.items(), _FIELDS, depth) if value else "{}"
        fields = getattr(value, "_shown_fields", None)
        if fields is not None:
            return self._folded(type(value).__name__, fields(), _FIELDS, depth)
        if isinstance(value, int) and value.bit_length() > _MOST_BITS:
            return _CUT  # Python refuses to write very long ones
        return _escaped(str(value))

    def _folded(self, summary: str, rows: Iterable[tuple[Any, Any]], most: int, depth: int) -> str:
        if depth >= _DEEPEST:
            return f"{_escaped(summary)} {_CUT}"
        return f"<details><summary>{_escaped(summary)}</summary>{self.table(rows, most, depth)}</details>"


def _framed(title: str, content: str) -> str:
    return f'<div class="justone">{_STYLE}<strong>{_escaped(title)}</strong>{content}</div>'


def _count(values: Sized, word: str) -> str:
    return f"{len(values):,} {word}{'' if len(values) == 1 else 's'}"


def _more(waiting: Iterator[Any]) -> str:
    rest = sum(1 for _ in waiting)
    return f"<div>{_CUT} {rest:,} more</div>" if rest else ""


def _escaped(text: str) -> str:
    """Return the beginning of a text for HTML, without characters that change the order of a line."""
    return html.escape(printable(text if len(text) <= _TEXT else f"{text[:_TEXT]}{_CUT}"))
