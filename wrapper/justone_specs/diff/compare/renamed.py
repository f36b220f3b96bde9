"""Parameters and choices that were renamed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from justone_specs.model.arguments import Argument
from justone_specs.normalise.rules.value_types import plain_type

Old = TypeVar("Old")
New = TypeVar("New")


def renamed(gone: list[Argument], came: list[Argument]) -> list[tuple[Argument, Argument]]:
    """Pair parameters with similar names (`pageSize`, `page_size`), then those with the same text and type."""
    alike = pairs(gone, came, lambda each: loose(each.wire_name), lambda each: loose(each.wire_name))
    rest = [each for each in gone if each not in [old for old, _ in alike]]
    free = [each for each in came if each not in [new for _, new in alike]]
    return alike + pairs(rest, free, _said, _said)


def _said(argument: Argument) -> Hashable:
    """Return text and type of a parameter; None if it has no text."""
    text = argument.description.strip()
    return (text, plain_type(argument.published)) if text else None


def relabelled(gone: list[str], came: list[str], old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Pair choices with similar spelling, then those with the same documented meaning.

    Args:
        gone: Removed choices, as text.
        came: Added choices, as text.
        old: The documented meanings of the removed choices.
        new: The documented meanings of the added choices.
    """
    alike = dict(pairs(gone, came, loose, loose))
    rest = [each for each in gone if each not in alike]
    free = [each for each in came if each not in alike.values()]
    return alike | dict(pairs(rest, free, old.get, new.get))


def pairs(
    gone: Iterable[Old], came: Iterable[New], of_old: Callable[[Old], Hashable], of_new: Callable[[New], Hashable]
) -> list[tuple[Old, New]]:
    """Pair items with the same key if each side has exactly one; items with an empty key are never paired."""
    olds: dict[Hashable, list[Old]] = defaultdict(list)
    news: dict[Hashable, list[New]] = defaultdict(list)
    for each in gone:
        olds[of_old(each)].append(each)
    for other in came:
        news[of_new(other)].append(other)
    return [
        (found[0], news[key][0])
        for key, found in olds.items()
        if key not in {None, ""} and len(found) == 1 and len(news.get(key, [])) == 1
    ]


def loose(text: str) -> str:
    """Return the letters and digits of a name in lower case, so that spellings of one name are equal."""
    return "".join(filter(str.isalnum, text)).casefold()
