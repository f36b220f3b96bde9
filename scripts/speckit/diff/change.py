"""One change: which rule it falls under, where it is, what stood there and what stands there now."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from speckit.model.endpoint import Endpoint

from .rules import RULES, Rule
from .same import canonical

_WORDS = frozenset({"key", "text", "instead"})
"""Our words in a finding; the others are the vendor's names, which the templates put in backticks."""


class Finding(NamedTuple):
    """One difference, before it is known which operation it belongs to.

    Attributes:
        rule: The id of its rule.
        pointer: Where it is, by names and never by positions: `/parameters/userId/schema/type`. What an operation
            refers to is named as it stands there: `/components/schemas/Result/properties/code`.
        old: What stood there; None for nothing.
        new: What stands there now; None for nothing.
        about: What the rule's words need: `argument`, `parameter`, `field`, `key`, `text`.
    """

    rule: str
    pointer: str
    old: Any = None
    new: Any = None
    about: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Change:
    """A finding of one operation, or of the whole document.

    Attributes:
        finding: What differs.
        endpoint: The operation, as the newer version has it; None for the document.
        name: What our client calls it, as in `xiaohongshu.get_user_v3`.
    """

    finding: Finding
    endpoint: Endpoint | None = None
    name: str = ""

    @property
    def rule(self) -> Rule:
        return RULES[self.finding.rule]

    @property
    def fingerprint(self) -> str:
        """The identity of the change: a hash of rule, method, path, pointer, old and new value, not of its words.

        What operations share has no method and path: it is one change, however many operations refer to it.
        """
        shared = self.finding.pointer.startswith("/components/")
        method, path = ("", "") if shared or not self.endpoint else self.endpoint
        what = [self.finding.rule, method, path, self.finding.pointer, self.finding.old, self.finding.new]
        return hashlib.sha256(canonical(what).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Entry:
    """The same change of any number of operations: what a reader sees of it.

    Attributes:
        finding: What differs.
        changes: One for each operation; a single one for a change of the document.
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
        """The number of changes it stands for; a change of a shared component counts once."""
        return len({change.fingerprint for change in self.changes})

    @property
    def platform(self) -> str:
        """The platform of its operations; empty where they are of several, or where it is the whole document's."""
        platforms = {name.partition(".")[0] for name in self.names}
        return platforms.pop() if len(platforms) == 1 else ""

    def phrase(self, template: str) -> str:
        """Put what the change is about into words of its rule."""
        name = self.names[0] if len(self.names) == 1 else "these methods"
        about = {key: each if key in _WORDS else each.replace("`", "'") for key, each in self.finding.about.items()}
        return template.format_map({"name": name, "instead": "", **about})


def folded(changes: list[Change]) -> list[Entry]:
    """Put equal changes of several operations together; the worst come first, then by platform and operation.

    Changes of whole operations are put together within a platform only, because readers look for their platform.
    Changes of responses are put together across platforms.
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
