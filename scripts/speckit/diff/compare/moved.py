"""Which of the operations that are gone are there under another method or path."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable

from speckit.diff.version import Listed
from speckit.naming import platform_segment
from speckit.normalise.rules.draft import TOKEN, arguments_of

from .renamed import pairs
from .same import canonical


def moved(gone: Collection[Listed], came: Collection[Listed]) -> list[tuple[Listed, Listed]]:
    """Pair operations: those of one path, then those of one platform, title and list of arguments."""
    same_path = pairs(gone, came, lambda each: each.endpoint.path, lambda each: each.endpoint.path)
    rest = _but(gone, (old for old, _ in same_path))
    free = _but(came, (new for _, new in same_path))
    return [*same_path, *pairs(rest, free, _said, _said)]


def _but(operations: Iterable[Listed], paired: Iterable[Listed]) -> list[Listed]:
    endpoints = {each.endpoint for each in paired}
    return [each for each in operations if each.endpoint not in endpoints]


def _said(listed: Listed) -> Hashable:
    """What is said of an operation but its path; nothing where it has no title."""
    title = listed.operation.get("summary", "")
    arguments = sorted(
        canonical([each.wire_name, each.required, each.published])
        for each in arguments_of(listed.operation)
        if each.wire_name != TOKEN
    )
    return (platform_segment(listed.endpoint), title, *arguments) if title and arguments else None
