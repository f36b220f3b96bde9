"""The outline of a report: changes across platforms, then each platform, the worst first, then counts of the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from justone_specs.diff.change import Entry
from justone_specs.diff.diff_report import Report
from justone_specs.diff.rules import Rule
from justone_specs.diff.verdict import Verdict

SHARED = "Across platforms"
"""The heading of entries that belong to several platforms or to the document."""

_MOST_PLATFORMS = 5
MOST_OF_A_RULE = 15
"""Entries of one rule to show in a long list; the rest are counted."""


class Section(NamedTuple):
    """The entries of one platform, or those across platforms.

    Attributes:
        title: The platform, or `SHARED`.
        groups: Entries by operations, the worst first.
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
        number: The number of changes; a change of a shared component counts once.
        platforms: The platforms with the most affected operations, each with their number, the most first.
        further: The number of other platforms.
    """

    rule: Rule
    number: int
    platforms: list[tuple[str, int]]
    further: int


class Outline(NamedTuple):
    """A report in reading order: sections to show, and tails that are only counted."""

    sections: list[Section]
    tails: list[Tail]


def outline(report: Report, shown: Verdict, most: int | None = None) -> Outline:
    """Arrange a report.

    Args:
        report: The report to arrange.
        shown: The mildest verdict to show; milder entries are counted by rule.
        most: The number of entries to show for one rule; the rest are counted. None for all.
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
