"""JSON Lines files, with one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any

from justone_client.errors import ConfigurationError

from .column_names import BATCH, Rows, checked
from .text_files import opened


def json_lines(path: Path, encoding: str) -> tuple[tuple[str, ...], Rows]:
    """Open a file whose lines are objects; a missing key gives null.

    The file is read twice. The first time finds all columns, since any line may add one, and refuses malformed lines;
    the second time yields the rows.

    Args:
        path: The file.
        encoding: Its encoding.

    Returns:
        Its columns, in the order in which keys first appear, and its rows with their lines. Blank lines are skipped.

    Raises:
        ConfigurationError: A line is not an object, or an object at any depth has the same key twice.
    """
    columns: dict[str, Any] = {}
    decode = json.JSONDecoder(object_pairs_hook=_object).decode
    with opened(path, encoding, "\n") as file:
        for number, line in enumerate(file, 1):
            if line.isspace():
                continue
            try:
                found = decode(line)
            except (ValueError, RecursionError) as error:
                raise _refused(path, number, line, str(error)) from error
            if type(found) is not dict:
                raise _refused(path, number, line, f"it is of type {type(found).__name__}")
            columns.update(found)
    if not columns:
        raise ConfigurationError(f"{path}: the file has no rows")
    names = checked(str(path), columns)
    return names, chain.from_iterable(_batches(path, encoding, tuple(columns)))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {next(key for key in keys if keys.count(key) > 1)!r} appears twice")
    return found


def _batches(path: Path, encoding: str, keys: tuple[str, ...]) -> Iterator[Rows]:
    with opened(path, encoding, "\n") as file:
        lines = enumerate(file, 1)
        while batch := list(islice(lines, BATCH)):
            kept = [(number, line) for number, line in batch if not line.isspace()]
            # Every line is known to be a whole object, so several can be decoded at once.
            objects = json.loads(f"[{','.join(line for _, line in kept)}]")
            yield ((number, tuple(map(found.get, keys))) for (number, _), found in zip(kept, objects, strict=True))


def _refused(path: Path, number: int, line: str, reason: str) -> ConfigurationError:
    if number == 1 and line.startswith("["):
        return ConfigurationError(f"{path}: this is a JSON list; write one object a line (jq -c '.[]' does that)")
    return ConfigurationError(f"{path}: line {number} is invalid: {reason}; each line must be a JSON object")
