"""The responses of a call as JSON, JSON Lines, CSV or a table, in a file or on standard output."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from justone_client.endpoints.operation import Operation
from justone_client.endpoints.tables.response_table import ResponseTable
from justone_client.errors import ConfigurationError
from justone_client.terminal import json_for_output, safe_json

from .selection import Select
from .tables import csv_text, for_people, plain_table, print_table, rows_of

FORMATS = ("json", "jsonl", "csv", "table")
_BY_ENDING = {"": "json", ".json": "json", ".txt": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}

Body = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputOptions:
    """The way responses are shown.

    Attributes:
        format: One of `FORMATS`.
        operation: The endpoint, which says where the rows of a table are.
        select: Returns the part of a response to show; None shows the whole.
        has_pages: Whether there may be several responses; they are shown as a list.
    """

    format: str
    operation: Operation[Any]
    select: Select | None = None
    has_pages: bool = False


def format_for(ending: str) -> str:
    """Return the format of a file by its ending.

    Raises:
        ConfigurationError: No format has this ending, such as `.xlsx`.
    """
    if ending.lower() in _BY_ENDING:
        return _BY_ENDING[ending.lower()]
    endings = ", ".join(filter(None, _BY_ENDING))
    raise ConfigurationError(f"--output: no format has this ending; use one of {endings}, or add --format")


def is_unmatched(bodies: Sequence[Body], options: OutputOptions) -> bool:
    """Return whether there is a selection that the responses have nothing for."""
    return options.select is not None and not _values(bodies, options)


def content_of(bodies: Sequence[Body], options: OutputOptions) -> bytes:
    """Return the content of a file.

    Raises:
        SelectionError: The selection does not fit a response.
    """
    if options.format == "json":
        text = safe_json(json.dumps(_whole(bodies, options), ensure_ascii=False, indent=2)) + "\n"
    elif options.format == "jsonl":
        values = (safe_json(json.dumps(each, ensure_ascii=False)) for each in _values(bodies, options))
        text = "".join(f"{value}\n" for value in values)
    elif options.format == "csv":
        # Excel needs the mark to show Chinese.
        text = "\ufeff" + csv_text(rows_of(_rows(bodies, options)), for_file=True)
    else:
        head, lines, _ = for_people(rows_of(_rows(bodies, options)))
        text = plain_table(head, lines)
    return text.encode(errors="backslashreplace")


def show(bodies: Sequence[Body], options: OutputOptions) -> None:
    """Print responses, with colours on a terminal.

    Raises:
        SelectionError: The selection does not fit a response.
    """
    if options.format == "json":
        _print_json(json_for_output(_whole(bodies, options)))
    elif options.format == "jsonl":
        for each in _values(bodies, options):
            print(json_for_output(each, indent=None))
    elif options.format == "csv":
        sys.stdout.write(csv_text(rows_of(_rows(bodies, options)), for_file=False))
    else:
        _print_table(_rows(bodies, options))


def _whole(bodies: Sequence[Body], options: OutputOptions) -> Any:
    """Return one JSON value for all responses."""
    if options.has_pages:
        return _values(bodies, options)
    return bodies[0] if options.select is None else options.select(bodies[0])


def _values(bodies: Sequence[Body], options: OutputOptions) -> list[Any]:
    """Return the responses, or the elements of what is selected from them."""
    if options.select is None:
        return list(bodies)
    return [each for body in bodies for each in _elements(options.select(body))]


def _rows(bodies: Sequence[Body], options: OutputOptions) -> list[Any]:
    """Return the values of the rows of a table: what is selected, else what `Response.table` returns."""
    if options.select is not None:
        return _values(bodies, options)
    return [row for body in bodies for row in ResponseTable(options.operation, body, None, None).dicts()]


def _elements(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _print_json(text: str) -> None:
    if not sys.stdout.isatty():
        print(text)
        return
    try:
        from rich.console import Console
        from rich.highlighter import JSONHighlighter
        from rich.text import Text
    except ImportError:
        print(text)
        return
    shown = Text(text)
    JSONHighlighter().highlight(shown)
    Console().print(shown, soft_wrap=True)


def _print_table(values: Sequence[Any]) -> None:
    head, lines, left_out = for_people(rows_of(values))
    if not lines:
        print("there are no rows", file=sys.stderr)
    else:
        print_table(head, lines)
    if left_out:
        print(f"{left_out} more columns: --select picks columns, --format csv has all", file=sys.stderr)
