"""Pages of a stored body: the part at a path, from an offset on, within a number of tokens."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from justone_client.errors import ConfigurationError
from justone_client.wire.envelope import as_text
from justone_client.wire.json_body import parsed

from .body_path import ROOT, MissingPartError, kind_of, step_text, value_at
from .preview import clean, preview
from .token_count import token_count
from .tool_result import json_text

RAW = "raw"
"""The path of the body as a text, by which all of it can be read."""

_PATHS = 12
"""Paths of parts that a page names."""

_LONGEST_PATH = 120
_MOST_FIELDS = 30


def document_of(body: bytes) -> Any:
    """Return a body as a JSON value; one that is not JSON, or nested too deeply, as a text."""
    try:
        return parsed(body)
    except (ValueError, RecursionError):
        return as_text(body)


def page_of(
    body: bytes, *, path: str, fields: list[str], offset: int, limit: int | None, most_tokens: int
) -> dict[str, Any]:
    """Return a page: `data`, `total` and, if there is more, `next_offset`.

    Args:
        body: The body.
        path: The path of the part, or `raw`.
        fields: Fields of each item to show; none for whole items.
        offset: The first item of a list, field of an object or character of a text.
        limit: The most of these; None for those that fit.
        most_tokens: Tokens of the page.

    Raises:
        ConfigurationError: The path or a field is invalid.
        MissingPartError: There is no such part or field.
    """
    value = as_text(body) if path == RAW else value_at(path, document_of(body))
    if fields:
        value = _chosen(value, fields)
    page: dict[str, Any] = {"path": path, "is": kind_of(value)}
    if paths := _paths_at(value, path):
        page["paths"] = paths
    rest = most_tokens - token_count(json_text(page)) - _NUMBERS
    match value:
        case str():
            return page | _text_page(value, offset, limit, rest)
        case list():
            return page | _parts_page([*islice(value, offset, _end(offset, limit))], len(value), path, offset, rest)
        case dict():
            if not offset and limit is None and set((found := preview(value, rest, path)).value or "") == set(value):
                cut = {"cut": found.cut} if found.cut else {}
                return page | {"data": found.value, **cut, **_position(0, len(value), len(value))}
            items = dict(islice(value.items(), offset, _end(offset, limit)))
            return page | _parts_page(items, len(value), path, offset, rest)
        case _:
            return page | {"data": preview(value, rest, path).value}


_NUMBERS = 40
"""Tokens of the numbers of a page."""


def _end(offset: int, limit: int | None) -> int | None:
    return None if limit is None else offset + limit


def _text_page(text: str, offset: int, limit: int | None, most_tokens: int) -> dict[str, Any]:
    """Return the characters that fit; a text of n tokens has at most 6n characters, so that little is counted."""
    size = min(len(text) - offset if limit is None else limit, most_tokens * 6)
    piece = clean(text[offset : offset + max(size, 0)])
    while len(piece) > 1 and (tokens := token_count(json_text(piece))) > most_tokens:
        piece = piece[: max(1, min(len(piece) - 1, len(piece) * most_tokens // tokens))]
    return {"data": piece, **_position(offset, len(piece), len(text))}


def _parts_page(
    parts: list[Any] | dict[str, Any], total: int, path: str, offset: int, most_tokens: int
) -> dict[str, Any]:
    """Return the items or fields that fit as a whole; the first one shortened if it does not fit by itself."""
    used, shown = 0, 0
    pairs: list[tuple[Any, Any]] = []
    for step, value in enumerate(parts, offset) if isinstance(parts, list) else parts.items():
        rest = most_tokens - used
        if isinstance(step, str) and len(step) > _LONGEST_PATH:
            found = preview({step: value}, rest, path)
            ((key, inner),) = (found.value or {"…": None}).items()
        else:
            found = preview(value, rest - token_count(str(step)), path + step_text(step))
            key, inner = step, found.value
        if not found.is_whole and shown:
            break
        pairs.append((clean(key) if isinstance(key, str) else key, inner))
        shown += 1
        used += token_count(json_text([key, inner]))
        if not found.is_whole:
            return {"data": _joined(parts, pairs), "cut": found.cut, **_position(offset, shown, total)}
        if used >= most_tokens:
            break
    return {"data": _joined(parts, pairs), **_position(offset, shown, total)}


def _joined(parts: list[Any] | dict[str, Any], pairs: list[tuple[Any, Any]]) -> Any:
    return [value for _, value in pairs] if isinstance(parts, list) else dict(pairs)


def _position(offset: int, shown: int, total: int) -> dict[str, int]:
    end = offset + shown
    return {"offset": offset, "total": total, **({"next_offset": end} if end < total else {})}


def _chosen(value: Any, fields: list[str]) -> Any:
    """Return the fields of an object, or of each object in a list.

    Raises:
        ConfigurationError: There are too many fields.
        MissingPartError: No item has a field.
    """
    if len(fields) > _MOST_FIELDS:
        raise ConfigurationError(f"at most {_MOST_FIELDS} fields can be chosen")
    items = value if isinstance(value, list) else [value]
    if not items:
        return value
    chosen: list[dict[str, Any]] = [{} for _ in items]
    for name in fields:
        path = name if name.startswith(ROOT) else f"{ROOT}{name}" if name.startswith("[") else f"{ROOT}.{name}"
        missing: list[MissingPartError] = []
        for item, row in zip(items, chosen, strict=True):
            try:
                row[name] = value_at(path, item)
            except MissingPartError as error:
                missing.append(error)
                row[name] = None
        if len(missing) == len(items):
            raise MissingPartError(f"no item has the field {name!r:.60}: {missing[0].message}", missing[0].names)
    return chosen if isinstance(value, list) else chosen[0]


def _paths_at(value: Any, path: str) -> dict[str, str]:
    """Return the kinds of the lists and objects within a value, by path; for a list, those of its first item."""
    if isinstance(value, list) and value:
        value, path = value[0], f"{path}[0]"
    if not isinstance(value, dict) or len(path) > _LONGEST_PATH:
        return {}
    return dict(islice(_inner_paths(value, path), _PATHS))


def _inner_paths(value: dict[str, Any], path: str) -> Iterator[tuple[str, str]]:
    for key, each in value.items():
        if isinstance(each, list | dict) and len(key) <= _LONGEST_PATH // 2:
            yield clean(path + step_text(key)), kind_of(each)
