"""The order in which people read a report: what is shared, then platforms by how bad it is, then the harmless rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from speckit.diff.change import Entry
from speckit.diff.diff_report import Report
from speckit.diff.rules import Rule
from speckit.diff.verdict import Verdict

SHARED = "Across platforms"
"""The heading of what no single platform owns."""

_MOST_PLATFORMS = 5
MOST_OF_A_RULE = 15
"""Entries of one rule that a reader is shown of a long list, before the rest is counted."""


class Section(NamedTuple):
    """The entries of one platform, or those that several share.

    Attributes:
        title: The platform, or what stands for several.
        groups: Entries of the same operations stand together, the worst first.
    """

    title: str
    groups: list[list[Entry]]

    @property
    def platform(self) -> bool:
        return self.title != SHARED


class Tail(NamedTuple):
    """Entries of one rule that are only counted.

    Attributes:
        rule: The rule.
        number: Changes; one of what operations share counts once.
        platforms: Operations concerned by platform, the most first.
        further: Platforms that are not named.
    """

    rule: Rule
    number: int
    platforms: list[tuple[str, int]]
    further: int


class Outline(NamedTuple):
    """A report, arranged."""

    sections: list[Section]
    tails: list[Tail]


def outline(report: Report, shown: Verdict, most: int | None = None) -> Outline:
    """Arrange a report.

    Args:
        report: What to arrange.
        shown: The mildest verdict of what is shown; milder entries are counted by rule.
        most: Entries of one rule that are shown; further ones are counted. None for all.
    """
    worth: list[Entry] = []
    rest: list[Entry] = []
    numbers: Counter[str] = Counter()
    for entry in report.entries:
        numbers[entry.rule.id] += 1
        is_worth = entry.rule.worst >= shown and (most is None or numbers[entry.rule.id] <= most)
        (worth if is_worth else rest).append(entry)
    return Outline(_sections(worth), _tails(rest))


def _sections(entries: list[Entry]) -> list[Section]:
    by_platform = groupby(sorted(entries, key=lambda entry: entry.platform), lambda entry: entry.platform)
    sections = [Section(title or SHARED, _groups(list(each))) for title, each in by_platform]
    return sorted(sections, key=lambda each: (each.platform, -_worst(each.groups[0]), each.title))


def _groups(entries: list[Entry]) -> list[list[Entry]]:
    groups: dict[tuple[str, ...], list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: -entry.rule.worst):
        groups.setdefault(tuple(sorted(entry.names)), []).append(entry)
    return sorted(groups.values(), key=lambda group: -_worst(group))


def _worst(entries: Iterable[Entry]) -> Verdict:
    return max(entry.rule.worst for entry in entries)


def _tails(entries: list[Entry]) -> list[Tail]:
    by_rule: dict[str, list[Entry]] = {}
    for entry in entries:
        by_rule.setdefault(entry.rule.id, []).append(entry)
    return [_tail(each) for each in by_rule.values()]


def _tail(entries: list[Entry]) -> Tail:
    names = {name for entry in entries for name in entry.names}
    platforms = Counter(name.partition(".")[0] for name in sorted(names))
    number = sum(entry.number for entry in entries)
    return Tail(
        entries[0].rule, number, platforms.most_common(_MOST_PLATFORMS), max(0, len(platforms) - _MOST_PLATFORMS)
    )
