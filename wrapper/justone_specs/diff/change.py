"""One change: its rule, its place, and the old and new value."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from justone_specs.model.endpoint import Endpoint

from .rules import RULES, Rule
from .same import canonical

_WORDS = frozenset({"key", "text", "instead"})
"""Keys of `Finding.about` with our own words; the others hold the vendor's names, which templates put in backticks."""


class Finding(NamedTuple):
    """One difference, not yet assigned to an operation.

    Attributes:
        rule: The id of its rule.
        pointer: The place, with parameters by name instead of position: `/parameters/userId/schema/type`. A place in a
            shared component starts at the component: `/components/schemas/Result/properties/code`.
        old: The old value; None if there was no value.
        new: The new value; None if there is no value.
        about: Values for the placeholders in the rule's texts: `argument`, `parameter`, `field`, `key`, `text`,
            `instead`.
    """

    rule: str
    pointer: str
    old: Any = None
    new: Any = None
    about: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Change:
    """A finding in one operation, or in the whole document.

    Attributes:
        finding: The difference.
        endpoint: The endpoint; the new one if the operation moved. None for changes of the document, and of
            definitions that were unusable throughout.
        name: The method of our client, such as `xiaohongshu.get_user_v3`.
    """

    finding: Finding
    endpoint: Endpoint | None = None
    name: str = ""

    @property
    def rule(self) -> Rule:
        return RULES[self.finding.rule]

    @property
    def fingerprint(self) -> str:
        """The identity of the change: a hash of rule, method, path, pointer, old and new value, but not of its texts.

        Method and path are empty for a shared component: it is one change, regardless of the number of operations
        that refer to it.
        """
        shared = self.finding.pointer.startswith("/components/")
        method, path = ("", "") if shared or not self.endpoint else self.endpoint
        what = [self.finding.rule, method, path, self.finding.pointer, self.finding.old, self.finding.new]
        return _hash(what)


@dataclass(frozen=True, slots=True)
class Entry:
    """The same change in any number of operations, as reports show it.

    Attributes:
        finding: The difference.
        changes: One change for each operation; a single one for a change of the document.
    """

    finding: Finding
    changes: list[Change] = field(default_factory=list)

    @property
    def rule(self) -> Rule:
        return RULES[self.finding.rule]

    @property
    def names(self) -> list[str]:
        return sorted(change.name for change in self.changes if change.endpoint)

    @property
    def number(self) -> int:
        """The number of different changes; a change of a shared component counts once."""
        return len({change.fingerprint for change in self.changes})

    @property
    def fingerprint(self) -> str:
        """The identity of all its changes together; that of its change if there is one."""
        fingerprints = sorted({change.fingerprint for change in self.changes})
        return fingerprints[0] if len(fingerprints) == 1 else _hash(fingerprints)

    @property
    def platform(self) -> str:
        """The platform of the operations; empty if they belong to several, or if the change is in the document."""
        platforms = {name.partition(".")[0] for name in self.names}
        return platforms.pop() if len(platforms) == 1 else ""

    def phrase(self, template: str) -> str:
        """Fill the placeholders in a text of the rule."""
        name = self.names[0] if len(self.names) == 1 else "these methods"
        about = {key: each if key in _WORDS else each.replace("`", "'") for key, each in self.finding.about.items()}
        return template.format_map({"name": name, "instead": "", **about})


def _hash(value: Any) -> str:
    return hashlib.sha256(canonical(value).encode()).hexdigest()[:16]


def folded(changes: list[Change]) -> list[Entry]:
    """Group equal changes of several operations; sort the groups by verdict, the worst first, platform and operation.

    Changes of whole operations are grouped within a platform only, because readers look for their platform. All other
    changes are grouped across platforms. Changes of responses are grouped even if their pointers differ.
    """
    entries: dict[tuple[str, ...], Entry] = {}
    for change in changes:
        entries.setdefault(_kind(change), Entry(change.finding)).changes.append(change)
    return sorted(entries.values(), key=_order)


def _kind(change: Change) -> tuple[str, ...]:
    finding = change.finding
    platform = change.name.partition(".")[0] if finding.rule.startswith("operation-") else ""
    pointer = "" if finding.rule.startswith(("envelope-", "response-", "component-renamed")) else finding.pointer
    values = canonical([finding.old, finding.new])
    return (platform, finding.rule, pointer, values, *sorted(finding.about.values()))


def _order(entry: Entry) -> tuple[int, int, str, list[str], str, str]:
    rule = entry.rule
    return -rule.worst, -rule.caller, entry.platform, entry.names, entry.finding.pointer, rule.id
