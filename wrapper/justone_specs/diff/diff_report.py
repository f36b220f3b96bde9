"""The report of a comparison, which every format shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .advice import Release, advised
from .change import Change, Entry, folded
from .compare import compare
from .verdict import Verdict
from .version import Version
from .waivers import Waiver, waive

_ADDED = frozenset({"operation-added", "operation-added-deprecated"})
_REMOVED = frozenset({"operation-removed", "operation-removed-announced", "operation-removed-kept"})
_MOVED = frozenset({"operation-moved", "operation-moved-renamed"})


@dataclass(frozen=True, slots=True)
class Tally:
    """Numbers of operations, identified by method and path; a moved operation counts as removed and as added.

    Attributes:
        old: Operations that the older catalogue lists.
        new: Operations that the newer catalogue lists.
        added: New operations.
        removed: Operations that the newer catalogue no longer lists.
        returned: Operations that it lists again.
        moved: Removed operations that it lists under another method or path.
        dropped: Operations that were no longer listed, and whose methods are now gone as well.
    """

    old: int
    new: int
    added: int
    removed: int
    returned: int
    moved: int
    dropped: int

    def __str__(self) -> str:
        moved = f" ({self.moved} of them moved)" if self.moved else ""
        became = ("added", "removed", "returned", "dropped")
        parts = ((getattr(self, what), what, moved if what == "removed" else "") for what in became)
        return ", ".join(f"{number} {what}{more}" for number, what, more in parts if number) or "none added or removed"


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a comparison.

    Attributes:
        old: The older version.
        new: The newer version.
        entries: Changes that no waiver accepts, the worst first.
        accepted: Changes that a waiver accepts.
        used: The waivers of the accepted changes.
        expired: Waivers of existing changes that are past their last day.
        unused: Waivers that match no change.
        release: The kind of release that our package needs.
        tally: Numbers of added, removed, returned and dropped operations.
    """

    old: Version
    new: Version
    entries: list[Entry]
    accepted: list[Entry]
    used: list[Waiver]
    expired: list[Waiver]
    unused: list[Waiver]
    release: Release
    tally: Tally

    def reasons(self, entry: Entry) -> str:
        """Return the reasons and last days of the waivers that accept an entry."""
        fingerprints = {change.fingerprint for change in entry.changes}
        found = [waiver for waiver in self.used if waiver.fingerprint in fingerprints]
        return "; ".join(dict.fromkeys(f"{waiver.reason}, until {waiver.expires}" for waiver in found))

    @property
    def worst(self) -> Verdict | None:
        """The worst verdict of `entries`, on the wire or for callers; None if there are no entries."""
        return max((entry.rule.worst for entry in self.entries), default=None)

    def count(self, verdict: Verdict) -> tuple[int, int]:
        """Return the number of entries with a verdict: on the wire, and for callers."""
        wire = sum(entry.rule.wire is verdict for entry in self.entries)
        return wire, sum(entry.rule.caller is verdict for entry in self.entries)


def report(old: Version, new: Version, waivers: Sequence[Waiver] = (), *, today: date) -> Report:
    """Compare two versions and return the report.

    Args:
        old: The older version.
        new: The newer version.
        waivers: Accepted changes.
        today: The date that decides whether a waiver has expired.
    """
    changes = compare(old, new)
    waived = waive(changes, waivers, today)
    return Report(
        old,
        new,
        entries=folded(waived.open),
        accepted=folded(waived.accepted),
        used=waived.used,
        expired=waived.expired,
        unused=waived.unused,
        release=advised(changes),
        tally=_tally(old, new, changes),
    )


def _tally(old: Version, new: Version, changes: Iterable[Change]) -> Tally:
    counts = Counter(change.finding.rule for change in changes)
    before, after = (sum(not each.removed for each in side.operations.values()) for side in (old, new))
    added, removed, moved = (sum(counts[rule] for rule in rules) for rules in (_ADDED, _REMOVED, _MOVED))
    returned, dropped = counts["operation-returned"], counts["operation-dropped"]
    return Tally(before, after, added + moved, removed + moved, returned, moved, dropped)
