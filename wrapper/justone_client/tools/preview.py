"""Previews: a JSON value of any size, shortened to a number of tokens, with the places of what is missing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from math import isfinite
from typing import Any, NamedTuple

from .body_path import ROOT, kind_of, step_text
from .token_count import token_count
from .tool_result import json_text

_MORE = 10**9

_LARGE = 10**18
"""Integers from here on are shown as texts, since many programs round them."""


class _Sizes(NamedTuple):
    """The most of each kind that is shown."""

    items: int
    characters: int
    keys: int
    depth: int


_LADDER = (
    _Sizes(items=_MORE, characters=_MORE, keys=_MORE, depth=40),
    _Sizes(items=20, characters=500, keys=100, depth=12),
    _Sizes(items=10, characters=300, keys=80, depth=10),
    _Sizes(items=5, characters=200, keys=60, depth=8),
    _Sizes(items=3, characters=150, keys=50, depth=8),
    _Sizes(items=2, characters=120, keys=50, depth=7),
    _Sizes(items=1, characters=100, keys=50, depth=7),
    _Sizes(items=1, characters=60, keys=40, depth=6),
    _Sizes(items=1, characters=40, keys=30, depth=5),
    _Sizes(items=1, characters=30, keys=20, depth=4),
    _Sizes(items=1, characters=20, keys=12, depth=3),
    _Sizes(items=1, characters=16, keys=6, depth=2),
    _Sizes(items=0, characters=12, keys=3, depth=1),
)
"""From whole values to little more than their structure; the first that fits is taken."""

_LONGEST_KEY = 60
"""Characters of a key that are shown; a longer one is hostile."""

_CHARACTERS = 6
"""Characters for each token of the limit after which a preview is given up: no text has more on average."""

_MOST_CUTS = 6
"""Places of missing values that are named; the paths of others are alike."""

_HALF = re.compile("[\ud800-\udfff]")
"""Halves of characters, which UTF-8 lacks."""


class TooLongError(Exception):
    """The preview with these sizes is beyond the limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A shortened value.

    Attributes:
        value: The value.
        cut: The places of what is missing, with the arguments of `read_response` that read it; the highest first.
        is_whole: Whether nothing is missing.
    """

    value: Any
    cut: list[dict[str, Any]] = field(default_factory=list)
    is_whole: bool = True


def preview(value: Any, most_tokens: int, path: str = ROOT) -> Preview:
    """Return a value shortened to a number of tokens.

    Lists keep their first items, objects their first fields, and texts their beginning, which ends with `…`. It takes
    little time for large values, since only what is shown is looked at.

    Args:
        value: Any JSON value, also a hostile one.
        most_tokens: Tokens of the preview and the places of what is missing.
        path: The path of the value in the body, for these places.
    """
    for sizes in _LADDER:
        shortener = _Shortener(sizes, most_tokens)
        try:
            shown = shortener.shown(value, path, 0)
        except TooLongError:
            continue
        cut = _named(shortener.cuts)
        if token_count(json_text([shown, cut])) <= most_tokens:
            return Preview(value=shown, cut=cut, is_whole=not cut)
    return Preview(value=None, cut=[{"path": path[:_LONGEST_KEY], "is": kind_of(value)}], is_whole=False)


def _named(cuts: list[tuple[int, dict[str, Any]]]) -> list[dict[str, Any]]:
    """Return the places to name, the highest first, and how many others there are."""
    ranked = [cut for _, cut in sorted(cuts, key=lambda each: each[0])]
    more = len(ranked) - _MOST_CUTS
    return ranked[:_MOST_CUTS] + ([{"more": more}] if more > 0 else [])


class _Shortener:
    def __init__(self, sizes: _Sizes, most_tokens: int) -> None:
        self._sizes = sizes
        self._nodes = most_tokens
        self._characters = most_tokens * _CHARACTERS
        self.cuts: list[tuple[int, dict[str, Any]]] = []

    def shown(self, value: Any, path: str, depth: int) -> Any:
        """Return a value, shortened.

        Raises:
            TooLongError: It is too long even so.
        """
        self._spend(1)
        if isinstance(value, list | dict) and value:
            return self._container(value, path, depth)
        if isinstance(value, int) and abs(value) >= _LARGE:
            value = str(value)
        if isinstance(value, float) and not isfinite(value):  # a number beyond what a float holds
            return str(value)
        return self._text(value, path, depth) if isinstance(value, str) else value

    def _container(self, value: list[Any] | dict[str, Any], path: str, depth: int) -> Any:
        if depth >= self._sizes.depth:
            self._cut(path, depth, kind_of(value), 0)
            return f"({kind_of(value)})"
        if isinstance(value, dict):
            return self._object(value, path, depth)
        self._note(path, depth, "items", min(len(value), self._sizes.items), len(value))
        items = islice(value, self._sizes.items)
        return [self.shown(each, path + step_text(number), depth + 1) for number, each in enumerate(items)]

    def _object(self, value: dict[str, Any], path: str, depth: int) -> dict[str, Any]:
        self._note(path, depth, "fields", min(len(value), self._sizes.keys), len(value))
        shown = {}
        for number, (key, each) in enumerate(islice(value.items(), self._sizes.keys)):
            if len(key) > _LONGEST_KEY:
                self._note(path, depth, "fields", number, len(value))
                shown[f"{clean(key[:_LONGEST_KEY])}…"] = f"({kind_of(each)}; its name has {len(key)} characters)"
                self._spend(_LONGEST_KEY)
                continue
            self._spend(len(key))
            shown[clean(key)] = self.shown(each, path + step_text(key), depth + 1)
        return shown

    def _text(self, value: str, path: str, depth: int) -> str:
        size = self._sizes.characters
        if len(value) <= size:
            self._spend(len(value))
            return clean(value)
        self._spend(size)
        self._note(path, depth, "characters", size, len(value))
        return f"{clean(value[:size])}…"

    def _note(self, path: str, depth: int, what: str, shown: int, total: int) -> None:
        if shown < total:
            self._cut(path, depth, f"{shown} of {total} {what}", shown)

    def _cut(self, path: str, depth: int, what: str, offset: int) -> None:
        if len(path) <= _LONGEST_KEY * 4:
            self.cuts.append((depth, {"path": path, "shown": what, **({"offset": offset} if offset else {})}))

    def _spend(self, characters: int) -> None:
        self._nodes -= 1
        self._characters -= characters
        if self._nodes < 0 or self._characters < 0:
            raise TooLongError


def clean(text: str) -> str:
    """Return a text without halves of characters, which cannot be sent."""
    return _HALF.sub("\ufffd", text)
