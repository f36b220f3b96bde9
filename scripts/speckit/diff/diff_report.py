"""One finished comparison: what every format shows."""

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
    """Operations by what became of them, told apart by method and path: one that moved was removed and added.

    Attributes:
        old: How many the older catalogue lists.
        new: How many the newer one does.
        added: New ones.
        removed: Those that it no longer lists.
        returned: Those that it lists again.
        moved: Those among the removed ones that it lists under another method or path.
        dropped: Those that were no longer listed, and whose methods are now gone as well.
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
    """A comparison.

    Attributes:
        old: The older version.
        new: The newer version.
        entries: Changes that no waiver accepts, the worst first.
        accepted: Changes that a waiver accepts.
        used: The waivers that accept them.
        expired: Waivers past their last day.
        unused: Waivers of nothing that differs.
        release: Which version our package gets.
        tally: Operations by what became of them.
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
        """Say why an entry is accepted, and until when."""
        fingerprints = {change.fingerprint for change in entry.changes}
        found = [waiver for waiver in self.used if waiver.fingerprint in fingerprints]
        return "; ".join(dict.fromkeys(f"{waiver.reason}, until {waiver.expires}" for waiver in found))

    @property
    def worst(self) -> Verdict | None:
        """The worst verdict, of either kind, that no waiver accepts; None where there is none."""
        return max((entry.rule.worst for entry in self.entries), default=None)

    def count(self, verdict: Verdict) -> tuple[int, int]:
        """Count the entries with a verdict: on the wire, and for callers."""
        wire = sum(entry.rule.wire is verdict for entry in self.entries)
        return wire, sum(entry.rule.caller is verdict for entry in self.entries)


def report(old: Version, new: Version, waivers: Sequence[Waiver] = (), *, today: date) -> Report:
    """Compare two versions.

    Args:
        old: The older version.
        new: The newer version.
        waivers: Accepted changes.
        today: Decides whether a waiver still counts.
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
