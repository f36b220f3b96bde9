"""One use of an endpoint in a code base."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

UNKNOWN = object()
"""The value of an argument that is no literal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A place in a code base that uses an endpoint.

    Attributes:
        file: The file, as it was found.
        line: The line, from 1.
        name: Platform and method, such as `xiaohongshu.get_user_v3`.
        arguments: The arguments that are passed, by name; `UNKNOWN` for a value that is no literal.
        has_more: Whether further arguments may be passed, as by `**more` or by a table's columns.
        words: Names and texts in the file, among them those of fields that it reads.
    """

    file: str
    line: int
    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    has_more: bool = False
    words: frozenset[str] = frozenset()
