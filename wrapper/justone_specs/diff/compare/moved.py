"""Operations that moved to another method or path."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable

from justone_specs.diff.same import canonical
from justone_specs.diff.version import Listed
from justone_specs.model.arguments import TOKEN, arguments_of

from .renamed import pairs


def moved(gone: Collection[Listed], came: Collection[Listed]) -> list[tuple[Listed, Listed]]:
    """Pair removed operations with the added ones that replace them.

    Operations with the same path are paired first, then those with the same platform, title and arguments, then those
    with the same title, arguments and path after the platform.
    """
    same_path = pairs(gone, came, lambda each: each.endpoint.path, lambda each: each.endpoint.path)
    rest = _but(gone, (old for old, _ in same_path))
    free = _but(came, (new for _, new in same_path))
    renamed = pairs(rest, free, _said, _said)
    rest, free = _but(rest, (old for old, _ in renamed)), _but(free, (new for _, new in renamed))
    return [*same_path, *renamed, *pairs(rest, free, _elsewhere, _elsewhere)]


def _but(operations: Iterable[Listed], paired: Iterable[Listed]) -> list[Listed]:
    endpoints = {each.endpoint for each in paired}
    return [each for each in operations if each.endpoint not in endpoints]


def _said(listed: Listed) -> Hashable:
    """Return platform, title and arguments of an operation; None if it lacks a title or arguments."""
    said = _described(listed)
    return (listed.name.partition(".")[0], *said) if said else None


def _elsewhere(listed: Listed) -> Hashable:
    """Return title, arguments and the path after the platform; None if the title or the arguments are missing.

    The platform itself may have been renamed.
    """
    said, path = _described(listed), listed.endpoint.path.split("/")
    return (*path[3:], *said) if said else None


def _described(listed: Listed) -> tuple[str, ...]:
    """Return title and arguments; empty if either is missing, because all such operations would be equal."""
    title = listed.operation.get("summary", "")
    arguments = sorted(
        canonical([each.wire_name, each.required, each.published])
        for each in arguments_of(listed.operation)
        if each.wire_name != TOKEN
    )
    return (title, *arguments) if title and arguments else ()
