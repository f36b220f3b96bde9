"""The files of `specs/shapes/`: a shape, and where and when it was seen."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import msgspec

from justone_specs.model.layout import SHAPES
from justone_specs.model.structure import PublishedError

from .data_shape import DataShape
from .shape_merge import merge
from .shape_notation import parse
from .shape_notation import text as notation_text

INVENTED = "invented example, "
"""Beginning of the source of a shape that no real response has shown."""

_KEYS = {"source", "date", "data"}
_PLAIN = re.compile(r"[A-Za-z][^\x00-\x1f\x7f'\"]*")
_NOT_PLAIN = re.compile(r":(\s|$)| #|\s$")
_DATA = re.compile(r"^data\s*:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ShapeFile:
    """The content of one file.

    Attributes:
        source: Where the shape was seen.
        day: The day on which it was seen.
        shape: The shape of the data.
        comments: The lines of comments before `source`, and those between `source` and `data`.
    """

    source: str
    day: date
    shape: DataShape
    comments: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())

    @property
    def is_invented(self) -> bool:
        return self.source.startswith(INVENTED)

    def text(self) -> str:
        """Return the text of the file."""
        above, below = self.comments
        head = [*above, f"source: {_scalar(self.source)}", f"date: {self.day.isoformat()}", *below]
        return "".join(f"{line}\n" for line in head) + notation_text(self.shape)


def shape_path(specs: Path, name: str) -> Path:
    """Return the file for the shape of an endpoint, such as `xiaohongshu.get_user_v3`."""
    platform, _, method = name.partition(".")
    return specs / SHAPES / platform / f"{method}.yaml"


def read_shape_file(path: Path) -> ShapeFile | None:
    """Read a file; return None if it does not exist.

    Raises:
        PublishedError: The file is not a shape; the message names it and the place.
    """
    try:
        body = path.read_bytes()
        content = msgspec.yaml.decode(body)
        text = body.decode()
    except FileNotFoundError:
        return None
    except (OSError, ValueError, msgspec.DecodeError) as error:
        raise PublishedError(f"{path}: {error}") from error
    if not isinstance(content, dict) or content.keys() != _KEYS:
        raise PublishedError(f"{path}: a shape has the keys source, date and data")
    if not isinstance(content["source"], str) or not isinstance(content["date"], date):
        raise PublishedError(f"{path}: source must be a text, and date a date such as 2026-11-26")
    return ShapeFile(content["source"], content["date"], parse(content["data"], f"{path}: data"), _comments(text))


def updated(stored: ShapeFile | None, seen: ShapeFile) -> ShapeFile | None:
    """Return what to store after a shape was seen again; None if the stored file stays as it is.

    An invented example never changes a shape that was seen in a real one, and a real one replaces an invented one.
    """
    if stored is None:
        return seen
    if stored.is_invented and not seen.is_invented:
        return replace(seen, comments=stored.comments)
    if seen.is_invented and not stored.is_invented:
        return None
    shape = merge(stored.shape, seen.shape)
    if shape == stored.shape:
        return None
    sources = stored.source if seen.source in stored.source.split("; ") else f"{stored.source}; {seen.source}"
    return replace(stored, source=sources, day=seen.day, shape=shape)


def _comments(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the comments at the top; those within the data belong to fields, which may change."""
    found = _DATA.search(text)
    lines = text[: found.start() if found else 0].splitlines()
    first = next((number for number, line in enumerate(lines) if line and not line.startswith("#")), 0)
    above, below = lines[:first], lines[first:]
    return tuple(each for each in above if each), tuple(each for each in below if each.startswith("#"))


def _scalar(source: str) -> str:
    if _PLAIN.fullmatch(source) and not _NOT_PLAIN.search(source):
        return source
    return msgspec.json.encode(source).decode()
