"""The endpoints that take what a link gives, the best first."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Any

from justone_client.endpoints.generated_method import texts_of
from justone_client.endpoints.operation import Operation
from justone_client.endpoints.registry import operations_of


@cache
def endpoints_for(main: tuple[tuple[str, str], ...], known: frozenset[str]) -> tuple[Operation[Any], ...]:
    """Return the endpoints that take one of the arguments, the best first; removed ones are left out.

    Current versions come before others, and among them those of the most important argument and those that take the
    least besides; hidden and deprecated ones come last.

    Args:
        main: Platform and name of the arguments, the most important first.
        known: All arguments that the link gives.
    """
    platforms = dict.fromkeys(platform for platform, _ in main)
    taking = [
        operation
        for platform in platforms
        for operation in operations_of(platform)
        if not operation.removed and _place(main, operation) < len(main)
    ]
    current = _current(taking)
    return tuple(
        sorted(
            taking,
            key=lambda each: (
                bool(each.deprecation),
                each.hidden,
                each.name not in current,
                _place(main, each),
                len(missing_arguments(each, known)),
                len(each.parameters.keys() - known),
                not each.recommended,
            ),
        )
    )


def missing_arguments(operation: Operation[Any], known: AbstractSet[str]) -> list[str]:
    """Return the required arguments of an endpoint that are not known."""
    return [each.name for each in texts_of(operation).parameters if each.required and each.name not in known]


def _place(main: tuple[tuple[str, str], ...], operation: Operation[Any]) -> int:
    """Return the place of the first argument that an endpoint takes; the number of all if it takes none."""
    platform = operation.name.partition(".")[0]
    return next(
        (i for i, (owner, name) in enumerate(main) if owner == platform and name in operation.parameters), len(main)
    )


def _current(operations: Iterable[Operation[Any]]) -> set[str]:
    """Return the names of the versions that count: of each family the recommended one, or else the last."""
    families: dict[str, Operation[Any]] = {}
    for each in operations:
        best = families.get(each.family or each.name)
        if best is None or _rank(each) >= _rank(best):
            families[each.family or each.name] = each
    return {each.name for each in families.values()}


def _rank(operation: Operation[Any]) -> tuple[bool, bool, bool]:
    return (not operation.deprecation, not operation.hidden, operation.recommended)
