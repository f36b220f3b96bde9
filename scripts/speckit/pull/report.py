"""What one pull found, and the lines that say so; the same on every machine."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .store import Change, ChangeKind

if TYPE_CHECKING:
    from .gather import Refused


@dataclass(frozen=True, slots=True)
class Report:
    """One finished pull.

    Attributes:
        total: Definitions asked for.
        changes: Those whose stored copy is another one now (or would be, after a check).
        refused: Those that could not be used.
        check: Whether nothing was to be written.
    """

    total: int
    changes: tuple[Change, ...]
    refused: tuple[Refused, ...]
    check: bool

    def lines(self) -> list[str]:
        """Return one line for each changed, new or refused definition, and the summary."""
        changed = [_change_line(change) for change in self.changes]
        refused = [_refused_line(each) for each in self.refused]
        return [*changed, *refused, self._summary()]

    def _summary(self) -> str:
        counts = Counter(change.kind for change in self.changes)
        parts = [f"{counts[kind]} {kind}" for kind in ChangeKind if counts[kind]]
        parts.append(f"{self.total - len(self.changes) - len(self.refused)} unchanged")
        if self.refused:
            parts.append(f"{len(self.refused)} refused (what was stored of them stays)")
        total = "1 definition" if self.total == 1 else f"{self.total} definitions"
        return f"{total}: {', '.join(parts)}." + (" Checked only: nothing written." * self.check)


def _change_line(change: Change) -> str:
    line = f"{change.kind}: {change.endpoint} ({change.entry.file})"
    return line + (", replaces the transcribed definition" * change.replaces_transcribed)


def _refused_line(refused: Refused) -> str:
    error = refused.error
    return f"refused: {refused.definition.endpoint}: {error.reason}; {refused.address}. {error.advice}"
